import type { TableCell } from '../../../common/table-key.ts';
import { computedCount, type Figure, type FigureSubject } from '../../kit/figures.ts';
import { type GroupOf, packGroups } from '../../kit/packed-groups.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import { noTally, type Tally, tallyOf } from '../../kit/tally.ts';
import { withinLife } from '../../kit/unit-life.ts';
import { groupByYears } from '../../kit/yearly-groups.ts';
import type { FundedClasses, FundingEvidence } from '../repositories/funded-classes.ts';
import type { AttendanceTallyResolvers } from '../types.generated.ts';

/** Holdings name tables of classes by this code; it is no measure of reports. */
const CLASSES = 'LOP';

/** What the groups of a cell are resolved from. */
export type AttendanceTallyParent = Tally<GroupOf<'attendance'> & { readonly classes: Figure }>;

/** The groups as directory adds them up. */
export const AttendanceTally: AttendanceTallyResolvers = {
  packed: ({ groups }) => packGroups('attendance', groups),
};

/** What a unit's database has for a cell, in groups. */
export function attendanceTally(
  cell: TableCell<'budget'>,
  provinceId: string,
  { funded, holdings }: FundingEvidence,
): AttendanceTallyParent {
  const { unitId, by, from, to, filter } = cell;
  const lived = withinLife(unitId, cell);
  if (!lived) return noTally('NOT_APPLICABLE', 'Đơn vị không tồn tại trong giai đoạn này.');
  if (!holdsAllRows(holdings, { measureId: CLASSES, unitId, provinceId, ...lived }))
    return noTally('NO_FIGURE', 'Chưa có bản ghi cho giai đoạn này.');
  const subject = (countUnit: FigureSubject['countUnit']) => ({ countUnit, unitId, period: { from, to } });
  const bySource = by.includes('FUNDING_SOURCE');
  const rows = funded.flatMap((one) => rowsOf(one, filter.fundingSources, bySource));
  const groups = groupByYears(by, null, rows).map(({ values, rows: own }) => ({
    values,
    classes: computedCount(
      own.reduce((sum, row) => sum + row.classes, 0),
      subject('LOP'),
    ),
    attendances: computedCount(
      own.reduce((sum, row) => sum + row.attendances, 0),
      subject('LUOT_NGUOI'),
    ),
  }));
  return tallyOf(groups, cell);
}

/** Under each of its sources, when they are what is grouped by; else once, if any of them is asked for. */
function rowsOf(one: FundedClasses, wanted: readonly string[] | null, bySource: boolean) {
  const sources: (string | null)[] = one.sources.length > 0 ? one.sources : [null];
  const kept = sources.filter((source) => wanted === null || (source !== null && wanted.includes(source)));
  return (bySource ? kept : kept.slice(0, 1)).map((source) => ({
    ...one,
    codes: { FUNDING_SOURCE: source },
  }));
}
