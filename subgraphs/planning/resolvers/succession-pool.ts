import { computedCount, type Figure, type FigureSubject, noFigure, suppressed } from '../../kit/figures.ts';
import { holdsAllRows, type RowHoldingRow } from '../../kit/row-holding.ts';
import type { PoolParts, PoolSize } from '../repositories/succession-entry.ts';
import type { SuccessionPoolCount } from '../types.generated.ts';

/** Not a measure of reports: holdings name the pool by this code. */
const POOL = 'QUY_HOACH_CAN_BO';

/** A smaller count of people of the pool would show persons to those who may see aggregates only. */
export const SMALLEST_SHOWN = 5;

/** Why such a count is withheld. */
export const TOO_FEW = `Ẩn số dưới ${SMALLEST_SHOWN} người.`;

/** The pool of each title on a day. No total stands beside the parts, so none can be had by subtraction. */
export function poolCounts(
  provinceId: string,
  day: string,
  { pools, holdings }: PoolParts,
): SuccessionPoolCount[] {
  return pools.map((pool) => ({
    plannedTitle: pool.plannedTitle,
    level: pool.level,
    count: countOf(provinceId, day, pool, holdings),
  }));
}

function countOf(
  provinceId: string,
  day: string,
  { unitId, persons }: PoolSize,
  holdings: readonly RowHoldingRow[],
): Figure {
  const subject: FigureSubject = { countUnit: 'NGUOI', unitId, asOf: day };
  const wanted = { measureId: POOL, unitId, provinceId, from: day, to: day };
  if (!holdsAllRows(holdings, wanted)) return noFigure(subject, 'Chưa có bản ghi cho ngày này.');
  if (persons >= SMALLEST_SHOWN) return computedCount(persons, subject);
  return suppressed(subject, TOO_FEW);
}
