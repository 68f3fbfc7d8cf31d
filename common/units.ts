/** The three domains that provinces own. `directory` is national and not routed. */
export const DOMAINS = ['personnel', 'institutions', 'planning'] as const;
/** One of {@link DOMAINS}. */
export type Domain = (typeof DOMAINS)[number];

/** All subgraphs, by the name they carry in the supergraph (lower case there and here). */
export const SUBGRAPHS = ['directory', ...DOMAINS] as const;
/** One of {@link SUBGRAPHS}. */
export type SubgraphName = (typeof SUBGRAPHS)[number];

/** Last day of the map of 63 provinces; the map of 34 begins on the next day (Nghị quyết 202/2025/QH15). */
export const LAST_DAY_OF_63 = '2025-06-30';
/** First day of the map of 34 provinces. */
export const FIRST_DAY_OF_34 = '2025-07-01';

const UNIT_ID = /^(TW|P(63|34)-\d{2})$/;

/** True for the id of a unit that holds records: `TW`, `P63-06`, `P34-19`. A bare code or a name is none. */
export function isUnitId(value: unknown): value is string {
  return typeof value === 'string' && UNIT_ID.test(value);
}

/**
 * The map on which a unit stands: `63` until 30/6/2025, `34` since; null for `TW`, which stands on both. Ids of provincial
 * units, districts and communes all begin with it (`P63-06`, `H63-186`, `X34-01840`).
 */
export function eraOf(unitId: string): '63' | '34' | null {
  const era = /^[PHX](63|34)-/.exec(unitId)?.[1];
  return era === '63' || era === '34' ? era : null;
}

/** True of a span with days of both maps. */
export function isOnBothMaps(from: string, to: string): boolean {
  return from <= LAST_DAY_OF_63 && to >= FIRST_DAY_OF_34;
}
