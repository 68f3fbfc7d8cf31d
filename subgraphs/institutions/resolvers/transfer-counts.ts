import { computedCount, type Figure, noFigure } from '../../kit/figures.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import { lastDayOf } from '../../kit/unit-life.ts';
import type { InstitutionRow } from '../entities/institution.ts';
import type { TransferEvidence } from '../repositories/transfer-evidence.ts';

const NO_END = '9999-12-31';

/** What moved on from an institution; none where the unit does not hold all rows on the institution's last day. */
export function transferCounts(
  { classes, learners, holdings }: TransferEvidence,
  provinceId: string,
  { unitId, validTo }: Pick<InstitutionRow, 'unitId' | 'validTo'>,
): { classes: Figure; learners: Figure } {
  const day = validTo ?? lastDayOf(provinceId) ?? NO_END;
  const of = { unitId: unitId ?? provinceId };
  const isHeld = holdsAllRows(holdings, { measureId: '*', ...of, provinceId, from: day, to: day });
  const figure = (count: number, countUnit: 'LOP' | 'HOC_VIEN') =>
    isHeld
      ? computedCount(count, { countUnit, ...of })
      : noFigure({ countUnit, ...of }, 'Chưa có đủ bản ghi đến ngày cuối của cơ sở.');
  return { classes: figure(classes, 'LOP'), learners: figure(learners, 'HOC_VIEN') };
}
