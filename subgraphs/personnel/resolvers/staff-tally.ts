import { InternalError } from '../../../common/errors.ts';
import {
  computedCount,
  type Figure,
  type FigureSubject,
  type RateFigure,
  rate,
  rateWithout,
  suppressed,
} from '../../kit/figures.ts';
import { type GroupOf, packGroups } from '../../kit/packed-groups.ts';
import { GROUP_POPULATION, groupValues, noTally, type Tally, tallyOf } from '../../kit/tally.ts';
import type { PersonnelContext } from '../loaders.ts';
import type { StaffGroupRow } from '../repositories/staff-tally.ts';
import type { StaffTallyResolvers } from '../types.generated.ts';
import { type AskedStaff, type StaffCellParent, staffQuestion } from './staff-question.ts';

/** What `StaffTally` resolves from. */
export type StaffTallyParent = Tally<GroupOf<'staff'>>;

/** The tally as `directory` reads it. */
export const StaffTally: StaffTallyResolvers = {
  packed: ({ groups }) => packGroups('staff', groups),
};

/** The same as for the pool's own size: a smaller group would show persons to those who may see aggregates only. */
const SMALLEST_SHOWN = 5;

/** Groups of the staff that a cell asks about, or why there are none. */
export async function staffTally(
  parent: StaffCellParent,
  _args: object,
  { loaders, devPersons }: PersonnelContext,
): Promise<StaffTallyParent> {
  const asked = staffQuestion(parent);
  if ('state' in asked) return asked;
  const { provinceId: unitId, id } = parent;
  const answer = await loaders.staffTally.load({ unitId, id, ...asked });
  if (!answer) throw new InternalError('SUBGRAPH_ERROR', 'A cell of staff was not answered.');
  if (!answer.isHeld)
    return noTally('NO_FIGURE', 'Đơn vị chưa có đủ hồ sơ của những người này cho ngày này.');
  const isHidden = ({ persons }: StaffGroupRow) =>
    asked.question.pool !== null && !devPersons && persons > 0 && persons < SMALLEST_SHOWN;
  return tallyOf(
    answer.groups.map((group) => groupOf(asked, group, isHidden(group))),
    asked.cell,
  );
}

function groupOf({ cell, question }: AskedStaff, row: StaffGroupRow, isHidden: boolean): GroupOf<'staff'> {
  const of = { unitId: cell.unitId, asOf: question.day };
  const figure = (count: number, subject: FigureSubject): Figure =>
    isHidden ? suppressed(subject, HIDDEN) : computedCount(count, subject);
  return {
    values: groupValues(cell.by, row.codes),
    persons: figure(row.persons, { ...of, countUnit: 'NGUOI' }),
    posts: figure(row.posts, { ...of, countUnit: 'CHUC_VU' }),
    meeting: cell.meeting && meetingOf({ cell, question }, row, isHidden),
  };
}

const HIDDEN = `Ẩn số dưới ${SMALLEST_SHOWN} người.`;

function meetingOf(
  { cell, question }: AskedStaff,
  { meeting, rated }: StaffGroupRow,
  isHidden: boolean,
): RateFigure {
  const subject = {
    countUnit: 'NGUOI' as const,
    population: GROUP_POPULATION,
    unitId: cell.unitId,
    asOf: question.day,
    includesInProgress: cell.meeting?.includeInProgress ?? false,
  };
  return isHidden ? rateWithout('SUPPRESSED', subject, HIDDEN) : rate(meeting, rated, subject);
}
