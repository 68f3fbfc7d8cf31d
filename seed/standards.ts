import { dayOf } from './calendar.ts';

export type StandardDimension = 'LLCT' | 'CHUYEN_MON' | 'QLNN';

/** The lowest rank that a title asks for in one dimension, over a span of days. All made up. */
export interface Standard {
  title: string;
  level: 'TINH' | 'HUYEN' | 'XA';
  dimension: StandardDimension;
  rank: number;
  from: number;
  /** Null = in force. */
  to: number | null;
}

const OLD = { from: dayOf('2015-01-01'), to: dayOf('2025-06-30') };
const NOW = { from: dayOf('2025-07-01'), to: null };
/** Heads of provincial divisions need more since this day: who was appointed before is judged by the older standard. */
export const STRICTER_SINCE = dayOf('2026-04-01');

/** Standards of the units of each map. */
export const STANDARDS: Readonly<Record<'63' | '34', readonly Standard[]>> = {
  '63': [
    ...standards('BI_THU', 'XA', { LLCT: 2, CHUYEN_MON: 2 }, OLD),
    ...standards('CHU_TICH_UBND', 'XA', { LLCT: 2, CHUYEN_MON: 2 }, OLD),
    ...standards('TRUONG_PHONG', 'HUYEN', { LLCT: 2, CHUYEN_MON: 4, QLNN: 2 }, OLD),
    ...standards('TRUONG_PHONG', 'TINH', { LLCT: 2, CHUYEN_MON: 4, QLNN: 2 }, OLD),
    ...standards('GIAM_DOC_SO', 'TINH', { LLCT: 3, CHUYEN_MON: 4, QLNN: 3 }, OLD),
  ],
  '34': [
    ...standards('BI_THU', 'XA', { LLCT: 2, CHUYEN_MON: 4 }, NOW),
    ...standards('CHU_TICH_UBND', 'XA', { LLCT: 2, CHUYEN_MON: 4, QLNN: 2 }, NOW),
    ...standards('TRUONG_PHONG', 'XA', { LLCT: 2, CHUYEN_MON: 4 }, NOW),
    ...standards('TRUONG_PHONG', 'TINH', { LLCT: 2, CHUYEN_MON: 4 }, NOW),
    ...standards('TRUONG_PHONG', 'TINH', { QLNN: 2 }, { from: NOW.from, to: STRICTER_SINCE - 1 }),
    ...standards('TRUONG_PHONG', 'TINH', { QLNN: 3 }, { from: STRICTER_SINCE, to: null }),
    ...standards('GIAM_DOC_SO', 'TINH', { LLCT: 3, CHUYEN_MON: 4, QLNN: 3 }, NOW),
    // Not of leaders: whom the three-month course of Decision 700/QĐ-TTg is for.
    ...standards('CHUYEN_VIEN', 'XA', { CHUYEN_MON: 4 }, NOW),
  ],
};

/** What a title asks for on a day; a dimension without a standard is absent. */
export function requirement(
  era: '63' | '34' | null,
  title: string,
  level: string,
  day: number,
): Partial<Record<StandardDimension, number>> {
  if (era === null) return {};
  const inForce = STANDARDS[era].filter(
    (one) =>
      one.title === title && one.level === level && one.from <= day && (one.to === null || one.to >= day),
  );
  return Object.fromEntries(inForce.map(({ dimension, rank }) => [dimension, rank]));
}

function standards(
  title: string,
  level: Standard['level'],
  ranks: Partial<Record<StandardDimension, number>>,
  span: { from: number; to: number | null },
): Standard[] {
  const dimensions = ['LLCT', 'CHUYEN_MON', 'QLNN'] as const;
  return dimensions.flatMap((dimension) => {
    const rank = ranks[dimension];
    return rank === undefined ? [] : [{ title, level, dimension, rank, ...span }];
  });
}
