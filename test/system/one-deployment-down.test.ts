import { kill } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrossProvinceProgressQuery } from '../../codegen/client/graphql.ts';
import { DOMAINS, type Domain } from '../../common/units.ts';
import { type Answer, startTestSystem, type TestSystem } from './system.ts';

type Path = (string | number)[];

/** The fields that each domain contributes to the sample request, wherever they stand. */
const OWN_FIELDS: Record<Domain, Set<string>> = {
  personnel: new Set(['dossier']),
  institutions: new Set(['training', 'institutions']),
  planning: new Set(['plan', 'trainingPlans', 'nominationTotals']),
};
/** What `directory` derives from the domains' fields; checked by itself. */
const DERIVED = new Set(['assessments', 'rate', 'training']);

let system: TestSystem;
let whole: Answer<CrossProvinceProgressQuery>;

beforeAll(async () => {
  system = await startTestSystem();
  whole = await system.askSample();
}, 180_000);
afterAll(() => system?.stop());

/** The unit whose deployment answers the fields of this object; null for objects of `directory`. */
function unitOf(node: Record<string, unknown>): string | null {
  const unit = 'cells' in node || !('provinceId' in node) ? node.id : node.provinceId;
  return typeof unit === 'string' && /^(P\d\d-\d\d|TW)$/.test(unit) ? unit : null;
}

/** Cells and provinces carry a unit; lines carry totals, which are derived. */
const isLine = (node: Record<string, unknown>) => 'measure' in node;

/** What the answer must be when `domain` is silent for `units`: the same, but for nulls at the returned paths. */
function withLosses(
  data: unknown,
  domain: Domain,
  units: readonly string[],
): { data: unknown; lost: Path[] } {
  const lost: Path[] = [];
  const walk = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item, i) => walk(item, [...path, i]));
    if (typeof value !== 'object' || value === null) return value;
    const node = value as Record<string, unknown>;
    const silent = !isLine(node) && units.includes(unitOf(node) ?? '');
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => {
        if (!silent || !OWN_FIELDS[domain].has(key)) return [key, walk(child, [...path, key])];
        lost.push([...path, key]);
        return [key, null];
      }),
    );
  };
  return { data: walk(data, []), lost };
}

/** The answer without what is derived, so that the rest can be compared to the letter. */
function underived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(underived);
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Record<string, unknown>;
  const kept = Object.entries(node).filter(
    ([key]) => key !== 'assessments' && !(isLine(node) && DERIVED.has(key)),
  );
  return Object.fromEntries(kept.map(([key, child]) => [key, underived(child)]));
}

const asText = (paths: Path[]) => paths.map((path) => path.join('.')).sort();

function coverages(value: unknown): { missing: { unitId: string; domain: string; reason: string }[] }[] {
  if (Array.isArray(value)) return value.flatMap(coverages);
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'missing' in value ? [value as { missing: { unitId: string; domain: string; reason: string }[] }] : [];
  return [...own, ...Object.values(value).flatMap(coverages)];
}

function expectLosses(
  answer: Answer<unknown>,
  domain: Domain,
  units: readonly string[],
  states: RegExp,
): void {
  const expected = withLosses(whole.data, domain, units);
  expect(answer.status).toBe(200);
  expect(expected.lost.length).toBeGreaterThan(0);
  expect(underived(answer.data)).toEqual(underived(expected.data));
  const shown = answer.errors.filter((error) => error.extensions.domain === domain);
  expect(shown).toHaveLength(answer.errors.length);
  expect(asText(shown.map((error) => error.path ?? []))).toEqual(asText(expected.lost));
  for (const { message, extensions } of shown) {
    expect(extensions.code).toMatch(states);
    expect(units).toContain(extensions.unit);
    expect(message).not.toMatch(/127\.0\.0\.1|http|ECONN|select |\.ts/);
  }
  // Totals that stand on a lost cell say so; those of other domains are as before.
  if (domain === 'planning') return;
  const named = coverages(answer.data).flatMap((coverage) => coverage.missing);
  expect(named.length).toBeGreaterThan(0);
  for (const entry of named) {
    expect(entry.domain).toBe(domain.toUpperCase());
    expect(units).toContain(entry.unitId);
    expect(entry.reason).toMatch(states);
  }
}

const SLUGS = ['thai-nguyen', 'hung-yen', 'lang-son', 'bac-ninh'];

describe('with one of the twelve endpoints closed', () => {
  it.each(DOMAINS.flatMap((domain) => SLUGS.map((slug) => [domain, slug] as const)))(
    '%s of %s costs its own paths only, with coded errors there and totals that are visibly partial',
    async (domain, slug) => {
      const name = `${domain}/${slug}`;
      const relay = system.relays.get(name);
      const units = system.deployments.find((entry) => entry.name === name)?.units ?? [];
      await relay?.close();
      try {
        expectLosses(await system.askSample(), domain, units, /^UNREACHABLE$/);
      } finally {
        await relay?.open();
      }
      expect(await system.askSample()).toEqual(whole);
    },
  );
});

describe('with a killed host', () => {
  it.each(DOMAINS)('%s costs its own fields, and comes back by itself', async (domain) => {
    kill(system.hostPid(domain), 'SIGKILL');
    const units = system.deployments.flatMap((entry) =>
      entry.subgraph === domain ? (entry.units ?? []) : [],
    );
    expectLosses(await system.askSample(), domain, units, /^UNREACHABLE$/);
    await expect
      .poll(async () => (await system.askSample()).errors.length, { timeout: 30_000, interval: 500 })
      .toBe(0);
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
    await expect
      .poll(async () => (await system.askSample()).errors.length, { timeout: 30_000, interval: 500 })
      .toBe(0);
    expect(await system.askSample()).toEqual(whole);
  });
});
