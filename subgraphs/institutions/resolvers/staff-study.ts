import { writeKeySet } from '../../kit/packed-keys.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import { staffNeeds } from '../../kit/staff-needs.ts';
import { readTableCell } from '../../kit/tally.ts';
import { withinLife } from '../../kit/unit-life.ts';
import type { InstitutionsContext } from '../loaders.ts';
import { STUDY_FLAGS, type StaffStudyParts, type StaffStudyQuestion } from '../repositories/staff-study.ts';
import type { StaffStudy } from '../types.generated.ts';

const NOTHING: StaffStudy = {
  reason: null,
  enrolled: null,
  studying: null,
  completed: null,
  certified: null,
};

/** What a cell of a table of staff needs of institutions: nothing where its key asks for nothing, and then no statement is made. */
export async function staffStudy(
  provinceId: string,
  id: string,
  context: InstitutionsContext,
): Promise<StaffStudy> {
  const cell = readTableCell('staff', provinceId, id);
  const needs = staffNeeds(provinceId, cell);
  const flags = STUDY_FLAGS.filter((flag) => needs?.flags.has(flag));
  if (!needs || flags.length === 0) return NOTHING;
  const question = { training: needs.training, day: needs.day, flags };
  const parts = await context.loaders.staffStudy.load({ unitId: provinceId, id, question });
  if (!parts) return NOTHING;
  if (!isHeld({ unitId: cell.unitId, provinceId }, question, parts)) {
    return { ...NOTHING, reason: 'Đơn vị chưa có đủ bản ghi ghi danh cho giai đoạn này.' };
  }
  const write = (set: Buffer | null) => set && writeKeySet(set, { provinceId }, context);
  const { enrolled, studying, completed, certified } = parts.keys;
  return {
    reason: null,
    enrolled: write(enrolled),
    studying: write(studying),
    completed: write(completed),
    certified: write(certified),
  };
}

/** Rows that are not held whole would make "not enrolled" of what nobody recorded. "Since ever" is as far back as there are rows. */
function isHeld(
  of: { readonly unitId: string; readonly provinceId: string },
  { training: { from, to } }: StaffStudyQuestion,
  { holdings }: StaffStudyParts,
): boolean {
  const span = withinLife(of.provinceId, { from: from ?? to, to });
  return !span || holdsAllRows(holdings, { ...of, ...span, measureId: '*' });
}
