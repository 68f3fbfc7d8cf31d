import { formatCellId } from '../../../common/measure.ts';
import type { MeasureRow } from '../entities/measure.ts';
import type { UnitOfRecord } from './line-units.ts';
import type { LineRequest } from './report-request.ts';

/** The key of a cell; the domains fill it from what its id says. */
export interface CellReference {
  readonly provinceId: string;
  readonly id: string;
}

/** The cell of one unit in a line. Lines of other reports with the same unit, measure and days share it. */
export function cellOf(
  unit: UnitOfRecord,
  measure: MeasureRow,
  { from, to, asOf }: LineRequest,
): CellReference {
  const { kind, countUnit, population, dimension, includesInProgress } = measure;
  const threshold = String(measure.programmeCode ?? measure.programmeGroup ?? measure.minimumRank ?? '');
  return {
    provinceId: unit.provinceId,
    id: formatCellId({
      unitId: unit.id,
      measureId: measure.id,
      kind,
      countUnit,
      population,
      dimension,
      threshold,
      includesInProgress,
      from,
      to,
      asOf,
    }),
  };
}
