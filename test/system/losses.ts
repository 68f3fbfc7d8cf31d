import { expect } from 'vitest';
import type { CrossProvinceProgressQuery } from '../../codegen/client/graphql.ts';
import type { Domain } from '../../common/units.ts';
import type { Answer } from './system.ts';

type Path = (string | number)[];
type Node = Record<string, unknown>;

/** The fields that each domain contributes to the sample request, wherever they stand. */
const OWN_FIELDS: Record<Domain, Set<string>> = {
  personnel: new Set(['dossier']),
  institutions: new Set(['training', 'institutions']),
  planning: new Set(['plan', 'trainingPlans', 'nominationTotals']),
};

/** What `directory` derives from the domains' fields; checked by itself. */
const DERIVED = new Set(['assessments', 'rate', 'training']);

/** Lines carry totals, which are derived; cells and provinces carry a unit. */
const isLine = (node: Node) => 'measure' in node;

/** The unit whose deployment answers the fields of this object; null for objects of `directory`. */
function unitOf(node: Node): string | null {
  const unit = 'provinceId' in node ? node.provinceId : node.id;
  return typeof unit === 'string' && /^(P\d\d-\d\d|TW)$/.test(unit) ? unit : null;
}

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
    const node = value as Node;
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
export function underived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(underived);
  if (typeof value !== 'object' || value === null) return value;
  const node = value as Node;
  const kept = Object.entries(node).filter(
    ([key]) => key !== 'assessments' && !(isLine(node) && DERIVED.has(key)),
  );
  return Object.fromEntries(kept.map(([key, child]) => [key, underived(child)]));
}

interface Missing {
  missing: { unitId: string; domain: string; reason: string }[];
}

function coverages(value: unknown): Missing[] {
  if (Array.isArray(value)) return value.flatMap(coverages);
  if (typeof value !== 'object' || value === null) return [];
  return [...('missing' in value ? [value as Missing] : []), ...Object.values(value).flatMap(coverages)];
}

const asText = (paths: Path[]) => paths.map((path) => path.join('.')).sort();

/**
 * Holds an answer to the promise of a silent deployment: everything else is as in `whole`; nulls at exactly the lost
 * paths, a coded error at each, nothing internal in them; and totals that stand on a lost cell name unit, domain, reason.
 */
export function expectLosses(
  whole: Answer<CrossProvinceProgressQuery>,
  answer: Answer<unknown>,
  domain: Domain,
  units: readonly string[],
  state: RegExp,
): void {
  const expected = withLosses(whole.data, domain, units);
  expect(answer.status).toBe(200);
  expect(expected.lost.length).toBeGreaterThan(0);
  expect(underived(answer.data)).toEqual(underived(expected.data));
  expect(asText(answer.errors.map((error) => error.path ?? []))).toEqual(asText(expected.lost));
  for (const { message, extensions } of answer.errors) {
    expect(extensions.domain).toBe(domain);
    expect(extensions.code).toMatch(state);
    expect(units).toContain(extensions.unit);
    expect(message).not.toMatch(/127\.0\.0\.1|http|ECONN|select |\.ts|<html/i);
  }
  for (const entry of answer.extensions.coverage ?? []) {
    const silent = entry.domain === domain && units.includes(entry.unit);
    expect([entry.domain, entry.unit, entry.state]).toEqual([
      entry.domain,
      entry.unit,
      silent ? expect.stringMatching(state) : 'OK',
    ]);
  }
  // Planning feeds no total; its targets are simply not assessed.
  if (domain === 'planning') return;
  const named = coverages(answer.data).flatMap((coverage) => coverage.missing);
  expect(named.length).toBeGreaterThan(0);
  for (const entry of named) {
    expect(entry.domain).toBe(domain.toUpperCase());
    expect(units).toContain(entry.unitId);
    expect(entry.reason).toMatch(state);
  }
}
