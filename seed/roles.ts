/**
 * Parts that reserved dossiers play in planted cases, in the order in which they stand at the end of the officials.
 * `OVERLAP`, `TOUCHING`, `WEEKEND`: in two classes of the unit. `CROSS_…`: in one here and in one of the next unit.
 * `TWIN`, `TWIN_NFD`: second dossier of the next unit's `SOURCE`, `SOURCE_NFD`. `NAMESAKE`, `BARE_NAME`: somebody else who
 * is called as the next unit's `SOURCE`. `TRAVELLER`: learns in the next unit only. `POOL_…`: planned for a higher title.
 */
const ROLES = [
  'OVERLAP',
  'TOUCHING',
  'WEEKEND',
  'CROSS_OVERLAP',
  'CROSS_TOUCHING',
  'TWIN',
  'TWIN_NFD',
  'NAMESAKE',
  'BARE_NAME',
  'SOURCE',
  'SOURCE_NFD',
  'TRAVELLER',
  'POOL_LACKING',
  'POOL_NOMINATED',
  'POOL_STUDYING',
  'POOL_ENDED',
] as const;
export type Role = (typeof ROLES)[number];

/** How many dossiers play each part. */
export interface Roles {
  /** Offset of a part's first dossier from the first reserved one, and how many play it. */
  of(role: Role): { offset: number; count: number };
  /** The part at an offset. */
  at(place: number): Role | null;
  /** All reserved dossiers. */
  count: number;
  /** How many classes of each planted kind are needed. */
  classSets: number;
}

/** Of enrolments of cadres (a quarter of all) 0.5 % overlap. */
const OVERLAPS_AN_ENROLMENT = 0.005 / 4;
const TRAVELLERS_AN_ENROLMENT = 0.0005;
const POOL_CASES_A_CADRE = 0.001;
const PAIRS_A_CLASS_SET = 20;

/** The parts that a unit of this size plays; the centre plays none. */
export function rolesOf(era: '63' | '34' | null, sizes: { cadres: number; enrolments: number }): Roles {
  const counts = countsOf(era, sizes);
  const offsets = new Map<Role, { offset: number; count: number }>();
  let offset = 0;
  for (const role of ROLES) {
    offsets.set(role, { offset, count: counts[role] });
    offset += counts[role];
  }
  return {
    of: (role) => offsets.get(role) ?? { offset: 0, count: 0 },
    at: (place) =>
      ROLES.find((role) => {
        const { offset: first, count } = offsets.get(role) ?? { offset: 0, count: 0 };
        return place >= first && place < first + count;
      }) ?? null,
    count: offset,
    classSets: Math.ceil(counts.OVERLAP / PAIRS_A_CLASS_SET),
  };
}

function countsOf(
  era: '63' | '34' | null,
  { cadres, enrolments }: { cadres: number; enrolments: number },
): Record<Role, number> {
  const one = era === null ? 0 : 1;
  const pairs = Math.max(2, Math.round(enrolments * OVERLAPS_AN_ENROLMENT)) * one;
  // Only the pools of today are open: what was planned before the merger has come to its end.
  const pool = era === '34' ? Math.max(2, Math.round(cadres * POOL_CASES_A_CADRE)) : 0;
  return {
    ...{ OVERLAP: pairs, TOUCHING: pairs, WEEKEND: pairs },
    ...{ CROSS_OVERLAP: one, CROSS_TOUCHING: one, TWIN: one, TWIN_NFD: one, NAMESAKE: one, BARE_NAME: one },
    ...{ SOURCE: one, SOURCE_NFD: one },
    TRAVELLER: Math.max(1, Math.round(enrolments * TRAVELLERS_AN_ENROLMENT)) * one,
    ...{ POOL_LACKING: pool, POOL_NOMINATED: pool, POOL_STUDYING: pool, POOL_ENDED: pool },
  };
}
