import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answer, startTestSystem, type TestSystem } from './system.ts';

interface Coverage {
  withFigure: string[];
  missing: { unitId: string; reason: string }[];
  stale: { unitId: string; domain: string; asOf: string }[];
}

interface Data {
  report: {
    rows: {
      lines: {
        cells: {
          provinceId: string;
          dossier: { rate: { reported: { state: string; low: number | null } } } | null;
        }[];
        rate: { reported: { coverage: Coverage } };
      }[];
    }[];
  };
  province: { headcounts: unknown[] | null };
}

const QUERY = `query ($unitIds: [ID!]!) {
  report(
    unitIds: $unitIds
    measureIds: ["TIEU_CHUAN_TRUOC_BO_NHIEM"]
    period: { from: "2021-01-01", to: "2025-12-31" }
    asOf: "2025-06-30"
  ) {
    rows {
      lines {
        cells { provinceId dossier { rate { reported { state low } computed { state low } } } }
        rate {
          reported {
            ... on CompleteRate { coverage { ...coverage } }
            ... on PartialRate { coverage { ...coverage } }
            ... on PerUnitRate { coverage { ...coverage } }
          }
        }
      }
    }
  }
  province(id: "P63-06") { headcounts { present } }
}
fragment coverage on Coverage { withFigure missing { unitId reason } stale { unitId domain asOf } }`;
const PERSONS = '{ province(id: "P63-06") { cadres(first: 1) { nodes { id fullName } } } }';
const VARIABLES = { unitIds: ['P63-06', 'P63-20'] };
const NAME = 'personnel/thai-nguyen';
const allowed = (maxAgeSeconds: number) => ({ stale: { maxAgeSeconds } });

let system: TestSystem;
let good: Answer<Data>;
let goodAt: number;

const ask = (extensions?: object) => system.ask<Data>(QUERY, VARIABLES, extensions);
const linesOf = ({ data }: Answer<Data>) => data.report.rows.flatMap(({ lines }) => lines);
const cellsOf = (answer: Answer<Data>) => linesOf(answer).flatMap(({ cells }) => cells);
const coverageOf = (answer: Answer<Data>) => linesOf(answer)[0]?.rate.reported.coverage;
const stateOf = ({ extensions }: Answer<unknown>) =>
  extensions.coverage?.find(({ unit, domain }) => unit === 'P63-06' && domain === 'personnel');

beforeAll(async () => {
  system = await startTestSystem({ DEV_PERSONS: 'true' });
  await system.askWhole();
  goodAt = Date.now();
  good = await ask();
  const persons = await system.ask<{ province: { cadres: { nodes: unknown[] } } }>(PERSONS);
  expect(good.errors).toEqual([]);
  expect(persons.data.province.cadres.nodes).toHaveLength(1);
  await system.proxyOf(NAME).close();
}, 180_000);
afterAll(() => system?.stop());

it('without permission nothing old is shown of a deployment that is down', async () => {
  const answer = await ask();
  expect(cellsOf(answer).map(({ dossier }) => dossier === null)).toEqual([true, false]);
  expect(answer.errors.map(({ extensions }) => extensions.unit)).toContain('P63-06');
  expect(stateOf(answer)?.state).toMatch(/UNREACHABLE|CIRCUIT_OPEN/);
  expect(coverageOf(answer)).toMatchObject({ missing: [{ unitId: 'P63-06' }], stale: [] });
});

it('with permission the cells are the last good ones, and answer and totals say from when', async () => {
  const answer = await ask(allowed(3600));
  expect(cellsOf(answer)).toEqual(cellsOf(good));
  const state = stateOf(answer);
  const asOf = Date.parse(state?.asOf ?? '');
  expect(asOf).toBeGreaterThanOrEqual(goodAt);
  expect(asOf).toBeLessThan(Date.now());
  expect(coverageOf(answer)).toMatchObject({
    withFigure: coverageOf(good)?.withFigure,
    missing: [],
    stale: [{ unitId: 'P63-06', domain: 'PERSONNEL', asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }],
  });
  // What is no figure of a cell is lost as ever, and the state tells of both.
  expect(answer.data.province.headcounts).toBeNull();
  expect(answer.errors.map(({ path }) => path?.join('.'))).toEqual(['province.headcounts']);
  expect(state?.state).toMatch(/UNREACHABLE|CIRCUIT_OPEN/);
});

it('where nothing else is lost, the state is STALE and there is no error, also under "strict"', async () => {
  const [query] = QUERY.split('  province(id');
  const fragment = QUERY.slice(QUERY.indexOf('fragment coverage'));
  const only = (extensions: object) =>
    system.ask<Data>(`${query}}\n${fragment}`, VARIABLES, { policy: 'strict', ...extensions });
  await system.proxyOf(NAME).open();
  await expect.poll(async () => (await only({})).errors.length, { timeout: 30_000, interval: 500 }).toBe(0);
  await system.proxyOf(NAME).close();
  expect((await only({})).data).toBeNull();
  const answer = await only(allowed(3600));
  expect(answer.errors).toEqual([]);
  expect(cellsOf(answer)).toEqual(cellsOf(good));
  expect(stateOf(answer)).toEqual({
    unit: 'P63-06',
    domain: 'personnel',
    state: 'STALE',
    asOf: expect.any(String),
  });
});

it('figures older than allowed are lost', async () => {
  await sleep(1_200);
  const answer = await ask(allowed(1));
  expect(cellsOf(answer)[0]?.dossier).toBeNull();
  expect(coverageOf(answer)).toMatchObject({ missing: [{ unitId: 'P63-06' }], stale: [] });
});

it('persons are never shown from an earlier answer', async () => {
  const answer = await system.ask<{ province: { cadres: unknown } }>(PERSONS, {}, allowed(3600));
  expect(answer.data.province.cadres).toBeNull();
  expect(answer.errors.map(({ path }) => path?.join('.'))).toEqual(['province.cadres']);
  expect(stateOf(answer)).not.toHaveProperty('asOf');
});

it('a permission of another form is refused', async () => {
  const { data, errors } = await ask({ stale: true });
  expect(data ?? null).toBeNull();
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_ARGUMENT']);
  expect(errors[0]?.message).toContain('extensions.stale');
});
