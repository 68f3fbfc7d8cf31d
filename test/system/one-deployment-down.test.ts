import { kill } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrossProvinceProgressQuery } from '../../codegen/client/graphql.ts';
import { DOMAINS } from '../../common/units.ts';
import { expectLosses } from './losses.ts';
import { type Answer, startTestSystem, type TestSystem } from './system.ts';

let system: TestSystem;
let whole: Answer<CrossProvinceProgressQuery>;

beforeAll(async () => {
  system = await startTestSystem();
  whole = await system.askWhole();
}, 180_000);
afterAll(() => system?.stop());

const SLUGS = ['thai-nguyen', 'hung-yen', 'lang-son', 'bac-ninh'];

describe('with one of the twelve endpoints closed', () => {
  it.each(DOMAINS.flatMap((domain) => SLUGS.map((slug) => [domain, slug] as const)))(
    '%s of %s costs its own paths only, with coded errors there and totals that are visibly partial',
    async (domain, slug) => {
      const proxy = system.proxyOf(`${domain}/${slug}`);
      await proxy.close();
      try {
        expectLosses(
          whole,
          await system.askSample(),
          domain,
          system.unitsOf(`${domain}/${slug}`),
          /^UNREACHABLE$/,
        );
      } finally {
        await proxy.open();
      }
      expect(await system.askSample()).toEqual(whole);
    },
  );
});

describe('the policy of the request', () => {
  it('decides what an answer with a silent province is worth', async () => {
    const proxy = system.proxyOf('planning/lang-son');
    expect((await system.askSample({ policy: 'strict' })).data).toEqual(whole.data);
    await proxy.close();
    try {
      const strict = await system.askSample({ policy: 'strict' });
      expect(strict.data).toBeNull();
      expect(strict.errors[0]?.extensions).toMatchObject({
        code: 'COVERAGE_TOO_SMALL',
        gaps: system
          .unitsOf('planning/lang-son')
          .map((unit) => ({ unit, domain: 'planning', state: 'UNREACHABLE' }))
          .sort((a, b) => (a.unit < b.unit ? -1 : 1)),
      });
      const bestEffort = await system.askSample({ policy: 'best-effort' });
      expect((await system.askSample({ policy: 'quorum:9' })).data).toEqual(bestEffort.data);
      expect((await system.askSample({ policy: 'quorum:10' })).data).toBeNull();
    } finally {
      await proxy.open();
    }
  });

  it('counts the rows of today, however many old provinces stand behind them', async () => {
    const query = `query($ids: [ID!]!, $period: PeriodInput!) {
      report(unitIds: $ids, measureIds: ["LOP_CAP_XA"], period: $period, asOf: "2025-12-31", boundaries: CURRENT_34) {
        rows { lines { cells { training { classes { computed { low } } } } } }
      }
    }`;
    const ask = (n: number) =>
      system.ask(
        query,
        { ids: ['P34-19', 'P34-24', 'P34-33'], period: { from: '2010-01-01', to: '2025-12-31' } },
        { policy: `quorum:${n}` },
      );
    const all = await ask(3);
    expect(all.extensions.coverage?.length).toBeGreaterThan(6);
    expect(all.data).not.toBeNull();
    expect((await ask(4)).errors[0]?.extensions).toMatchObject({ answered: 3, wanted: 4, gaps: [] });
  });

  it('is refused when nobody knows it', async () => {
    const { data, errors } = await system.askSample({ policy: 'majority' });
    expect(data ?? null).toBeNull();
    expect(errors.map((error) => error.extensions.code)).toEqual(['BAD_ARGUMENT']);
  });
});

describe('with a killed host', () => {
  const recovery = { timeout: 30_000, interval: 500 };

  it.each(DOMAINS)('%s costs its own fields, and comes back by itself', async (domain) => {
    kill(system.hostPid(domain), 'SIGKILL');
    const units = system.deployments.flatMap((entry) =>
      entry.subgraph === domain ? (entry.units ?? []) : [],
    );
    expectLosses(whole, await system.askSample(), domain, units, /^UNREACHABLE$/);
    await expect.poll(async () => (await system.askSample()).errors.length, recovery).toBe(0);
    expect(await system.askSample()).toEqual(whole);
  });

  it('directory costs the entry fields, and comes back by itself', async () => {
    kill(system.hostPid('directory'), 'SIGKILL');
    const answer = await system.askSample();
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({
      provinces: null,
      targets: null,
      classes: null,
      centres: null,
      theory: null,
    });
    expect(new Set(answer.errors.map((error) => error.extensions.code))).toEqual(
      new Set(['DIRECTORY_UNAVAILABLE']),
    );
    await expect.poll(async () => (await system.askSample()).errors.length, recovery).toBe(0);
    expect(await system.askSample()).toEqual(whole);
  });
});
