import { writtenDay } from '../../../common/days.ts';
import type { TableCell } from '../../../common/table-key.ts';
import { KEY_BYTES, readKeySet } from '../../kit/packed-keys.ts';
import { STAFF_FLAGS, type StaffNeeds, staffNeeds } from '../../kit/staff-needs.ts';
import { noTally, readTableCell, type Tally } from '../../kit/tally.ts';
import { POOL_RECORD_BYTES } from '../repositories/staff-posts.ts';
import type { StaffQuestion } from '../repositories/staff-question.ts';
import type { StaffPlan, StaffStudy } from '../types.generated.ts';

/** A cell with what the other domains gave for it; null or absent = that domain did not answer. */
export interface StaffCellParent {
  readonly provinceId: string;
  readonly id: string;
  readonly staffPlan?: StaffPlan | null;
  readonly staffStudy?: StaffStudy | null;
}

/** What is to be counted for a cell. */
export interface AskedStaff {
  readonly cell: TableCell<'staff'>;
  readonly question: StaffQuestion;
}

/** Reads what a cell asks; or, in the form of its tally, why nothing can be counted for it. */
export function staffQuestion(parent: StaffCellParent): AskedStaff | Tally<never> {
  const { provinceId, id } = parent;
  const cell = readTableCell('staff', provinceId, id);
  const needs = staffNeeds(provinceId, cell);
  if (!needs) return noTally('NOT_APPLICABLE', `Đơn vị chưa thành lập vào ngày ${writtenDay(cell.to)}.`);
  const reason = whyLost(parent, needs);
  if (reason !== null) return noTally('NOT_COMPUTABLE', reason);
  const unheld = parent.staffPlan?.reason ?? parent.staffStudy?.reason ?? null;
  if (unheld !== null) return noTally('NO_FIGURE', unheld);
  return { cell, question: questionOf(parent, cell, needs) };
}

/** Without an answer "has it" and "has it not" are both unknown: a count of the rest would be read as the whole. */
function whyLost(
  { staffPlan, staffStudy }: StaffCellParent,
  { standards, pool, flags }: StaffNeeds,
): string | null {
  if (!staffPlan) {
    const unknown = [
      ...(standards === null ? [] : ['tiêu chuẩn chức danh']),
      ...(pool ? ['cán bộ trong quy hoạch'] : []),
      ...(flags.has('nominated') ? ['việc cử đi học'] : []),
    ];
    if (unknown.length > 0)
      return `Lĩnh vực kế hoạch (planning) không trả lời, nên chưa biết ${unknown.join(', ')}.`;
  }
  const study = STAFF_FLAGS.some((flag) => flag !== 'nominated' && flags.has(flag));
  if (staffStudy || !study) return null;
  return 'Lĩnh vực cơ sở đào tạo (institutions) không trả lời, nên chưa biết việc học và kết quả học.';
}

function questionOf(
  { provinceId, staffPlan, staffStudy }: StaffCellParent,
  cell: TableCell<'staff'>,
  { day, pool, flags }: StaffNeeds,
): StaffQuestion {
  const { by, filter, meeting, unitId } = cell;
  const keys = { ...staffStudy, nominated: staffPlan?.nominated };
  const sets = [...flags].map((flag) => [flag, readKeySet(keys[flag] ?? '', KEY_BYTES)]);
  const { titles = [], members = '' } = staffPlan?.pool ?? {};
  return {
    area: unitId === provinceId ? null : unitId,
    ...{ day, by, filter, meeting },
    standards: staffPlan?.standards.map((one) => ({ ...one, validTo: one.validTo ?? null })) ?? [],
    pool: pool ? { titles, members: readKeySet(members, POOL_RECORD_BYTES) } : null,
    flags: Object.fromEntries(sets),
  };
}
