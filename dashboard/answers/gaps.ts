import type { UnitCoverage } from '../../client/lien-thong.ts';
import { groupBy } from './group-by.ts';
import type { Reference } from './reference.ts';

/** Who did not answer a page's question, by the reason. */
export interface Gaps {
  /** Rows of the page behind which something is missing. */
  readonly missing: readonly string[];
  /** Each reason with the units and the domains that did not answer for it. */
  readonly reasons: readonly Reason[];
  /** Units for which older figures stand in, and the oldest moment of them. */
  readonly stale: readonly string[];
  readonly oldest: string | null;
}

export interface Reason {
  readonly state: string;
  readonly units: readonly { readonly id: string; readonly domains: readonly string[] }[];
}

/**
 * Sorts what the gateway says of every unit and domain that a question touched. `rowIds` are the units that the page shows:
 * what an old unit lacks, the row that it is part of lacks.
 */
export function gapsOf(
  coverage: readonly UnitCoverage[],
  rowIds: readonly string[],
  reference: Reference,
): Gaps {
  const rowOf = (unit: string) => (rowIds.includes(unit) ? unit : reference.rowOf(unit));
  const lost = coverage.filter(({ state }) => state !== 'OK' && state !== 'STALE');
  const old = coverage.filter(({ asOf }) => asOf !== undefined);
  const reasons = [...groupBy(lost, ({ state }) => state)].map(([state, entries]) => ({
    state,
    units: [...groupBy(entries, ({ unit }) => unit)].map(([id, ofUnit]) => ({
      id,
      domains: ofUnit.map(({ domain }) => domain),
    })),
  }));
  return {
    missing: distinct(lost.map(({ unit }) => rowOf(unit))),
    reasons,
    stale: distinct(old.map(({ unit }) => unit)),
    oldest: old.flatMap(({ asOf }) => asOf ?? []).sort()[0] ?? null,
  };
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
