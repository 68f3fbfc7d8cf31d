import { FIRST_DAY_OF_34, LAST_DAY_OF_63 } from '../../../common/units.ts';

export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * The part of a span in which an administrative unit existed; null when it did not. The map stands in the id of
 * provincial units, districts and communes alike (`P63-06`, `H63-186`, `X34-01840`); `TW` stands on both.
 */
export function withinLife(unitId: string, { from, to }: Span): Span | null {
  const map = unitId.slice(1, 3);
  const begins = map === '34' && from < FIRST_DAY_OF_34 ? FIRST_DAY_OF_34 : from;
  const ends = map === '63' && to > LAST_DAY_OF_63 ? LAST_DAY_OF_63 : to;
  return begins <= ends ? { from: begins, to: ends } : null;
}
