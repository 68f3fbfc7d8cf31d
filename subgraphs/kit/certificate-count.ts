import type { CellKey } from '../../common/measure.ts';
import {
  computedCount,
  type Figure,
  type FigureSubject,
  noFigure,
  notApplicable,
  notComputable,
} from './figures.ts';
import { holdsAllRows, type RowHoldingRow } from './row-holding.ts';
import { withinLife } from './unit-life.ts';

/**
 * How many cadres of a unit one domain has with a certificate for the training of a cell, completed in its period. School,
 * plan and dossier count by it, each its own rows, so that the three can be compared.
 */
export function certificateCount(
  { unitId, measureId, dimension, from, to }: CellKey,
  provinceId: string,
  holdings: readonly RowHoldingRow[],
  persons: number,
): Figure {
  const subject: FigureSubject = { countUnit: 'NGUOI', unitId, period: { from, to } };
  if (dimension !== 'PROGRAMME')
    return notApplicable(subject, 'Thước đo này không gắn với chương trình nào.');
  const lived = withinLife(unitId, { from, to });
  if (!lived) return notApplicable(subject, 'Đơn vị không tồn tại trong giai đoạn này.');
  if (unitId !== provinceId) return notComputable(subject, 'Chứng chỉ chỉ đối chiếu ở cấp tỉnh.');
  return holdsAllRows(holdings, { measureId, unitId, provinceId, ...lived })
    ? computedCount(persons, subject)
    : noFigure(subject, 'Chưa có bản ghi cho giai đoạn này.');
}
