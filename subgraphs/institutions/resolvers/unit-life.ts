import { eraOf, FIRST_DAY_OF_34, LAST_DAY_OF_63 } from '../../../common/units.ts';

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The part of a span in which a provincial unit existed; null when it did not. Outside it the unit has no rows. */
export function withinLife(provinceId: string, { from, to }: Span): Span | null {
  const era = eraOf(provinceId);
  const begins = era === '34' ? FIRST_DAY_OF_34 : FIRST_DAY;
  const ends = era === '63' ? LAST_DAY_OF_63 : LAST_DAY;
  const part = { from: from < begins ? begins : from, to: to > ends ? ends : to };
  return part.from <= part.to ? part : null;
}
