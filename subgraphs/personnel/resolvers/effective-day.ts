import { eraOf, LAST_DAY_OF_63 } from '../../../common/units.ts';

/** Last day of a unit; null = it exists today. */
export function lastDayOf(unitId: string): string | null {
  return eraOf(unitId) === '63' ? LAST_DAY_OF_63 : null;
}

/** The day for which a stock stands: the one asked for, or the unit's last when it had ended before. */
export function effectiveDay(unitId: string, asOf: string): string {
  const lastDay = lastDayOf(unitId);
  return lastDay !== null && lastDay < asOf ? lastDay : asOf;
}
