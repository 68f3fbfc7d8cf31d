import { eraOf, FIRST_DAY_OF_34, LAST_DAY_OF_63 } from '../../common/units.ts';

/** Days, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/**
 * The part of a span in which an administrative unit existed; null when it did not. Outside it the unit has no records, so
 * a flow is asked of this part only.
 */
export function withinLife(unitId: string, { from, to }: Span): Span | null {
  const begins = eraOf(unitId) === '34' && from < FIRST_DAY_OF_34 ? FIRST_DAY_OF_34 : from;
  const ends = effectiveDay(unitId, to);
  return begins <= ends ? { from: begins, to: ends } : null;
}

/** Last day of an administrative unit; null = it exists today. */
export function lastDayOf(unitId: string): string | null {
  return eraOf(unitId) === '63' ? LAST_DAY_OF_63 : null;
}

/** The day for which a stock stands: the one asked for, or the unit's last when it had ended before. */
export function effectiveDay(unitId: string, asOf: string): string {
  const lastDay = lastDayOf(unitId);
  return lastDay !== null && lastDay < asOf ? lastDay : asOf;
}
