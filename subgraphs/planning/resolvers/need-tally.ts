import type { TableCell } from '../../../common/table-key.ts';
import type { FigureSubject } from '../../kit/figures.ts';
import { type GroupOf, packGroups } from '../../kit/packed-groups.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import { noTally, type Tally, tallyOf } from '../../kit/tally.ts';
import { withinLife } from '../../kit/unit-life.ts';
import { areWholeYears, groupByYears, yearlySum, yearsOf } from '../../kit/yearly-groups.ts';
import type { NeedEvidence } from '../repositories/need.ts';
import type { NeedTallyResolvers } from '../types.generated.ts';

/** Holdings name needs and quotas by this code; it is no measure of reports. */
const NEEDS = 'NHU_CAU';

/** What the groups of a cell are resolved from. */
export type NeedTallyParent = Tally<GroupOf<'need'>>;

/** The groups as directory adds them up. */
export const NeedTally: NeedTallyResolvers = {
  packed: ({ groups }) => packGroups('need', groups),
};

/** What a unit's database has for a cell, in groups. */
export function needTally(
  cell: TableCell<'capacity'>,
  provinceId: string,
  { sums, recorded, holdings }: NeedEvidence,
): NeedTallyParent {
  const { unitId, by, from, to, filter } = cell;
  const lived = withinLife(unitId, cell);
  if (!lived) return noTally('NOT_APPLICABLE', 'Đơn vị không tồn tại trong giai đoạn này.');
  if (by.includes('INSTITUTION') || filter.institutionIds || filter.institutionKinds)
    return noTally('NOT_APPLICABLE', 'Nhu cầu và chỉ tiêu không gắn với cơ sở đào tạo nào.');
  if (!areWholeYears(cell))
    return noTally('NOT_COMPUTABLE', 'Nhu cầu ghi theo năm: giai đoạn phải trọn năm.');
  if (!holdsAllRows(holdings, { measureId: NEEDS, unitId, provinceId, ...lived }))
    return noTally('NO_FIGURE', 'Chưa có bản ghi cho giai đoạn này.');
  const subject: FigureSubject = { countUnit: 'CHO', unitId, period: { from, to } };
  const recordedOf = (kind: 'need' | 'quota') =>
    new Set(recorded.filter((one) => one.kind === kind).map(({ year }) => year));
  const [needYears, quotaYears] = [recordedOf('need'), recordedOf('quota')];
  const rows = sums.map((sum) => ({ ...sum, codes: { PROGRAMME: sum.programmeCode } }));
  const groups = groupByYears(by, yearsOf(lived), rows).map((group) => {
    const seatsOf = (kind: 'need' | 'quota') =>
      group.rows.filter((row) => row.kind === kind).map(({ seats }) => seats);
    return {
      values: group.values,
      need: yearlySum(seatsOf('need'), group.years, needYears, 'nhu cầu', subject),
      quota: yearlySum(seatsOf('quota'), group.years, quotaYears, 'chỉ tiêu', subject),
    };
  });
  return tallyOf(groups, cell);
}
