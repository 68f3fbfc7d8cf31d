import { writeKeySet } from '../../kit/packed-keys.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import { type StaffNeeds, staffNeeds } from '../../kit/staff-needs.ts';
import { readTableCell } from '../../kit/tally.ts';
import { withinLife } from '../../kit/unit-life.ts';
import type { PlanningContext } from '../loaders.ts';
import type { StaffPlanParts, StaffPlanQuestion } from '../repositories/staff-plan.ts';
import type { StaffPlan } from '../types.generated.ts';

/** What holdings name these rows by: they are no measures of reports. */
const ROWS = {
  standards: 'TIEU_CHUAN_CHUC_DANH',
  pool: 'QUY_HOACH_CAN_BO',
  nominations: 'CU_DI_HOC',
} as const;

const NOTHING: StaffPlan = { reason: null, standards: [], pool: null, nominated: null };

/** What a cell of a table of staff needs of planning: nothing where its key asks for nothing, and then no statement is made. */
export async function staffPlan(
  provinceId: string,
  id: string,
  context: PlanningContext,
): Promise<StaffPlan> {
  const cell = readTableCell('staff', provinceId, id);
  const needs = staffNeeds(provinceId, cell);
  const question = needs && questionOf(needs);
  if (!question) return NOTHING;
  const parts = await context.loaders.staffPlan.load({ unitId: provinceId, id, question });
  if (!parts) return NOTHING;
  const reason = whyNotHeld({ unitId: cell.unitId, provinceId }, question, parts);
  if (reason !== null) return { ...NOTHING, reason };
  const write = (set: Buffer) => writeKeySet(set, { provinceId }, context);
  return {
    reason: null,
    standards: parts.standards.map(({ title, level, dimension, minimumRank, validFrom, validTo }) => ({
      ...{ title, level, dimension, minimumRank, validFrom, validTo },
    })),
    pool: parts.pool && { titles: [...parts.pool.titles], members: write(parts.pool.members) },
    nominated: parts.nominated && write(parts.nominated),
  };
}

function questionOf({ standards, pool, flags, day, training }: StaffNeeds): StaffPlanQuestion | null {
  const isSent = flags.has('nominated');
  if (standards === null && !pool && !isSent) return null;
  return {
    standardsOn: standards === 'OF_THE_DAY' ? day : standards,
    poolOn: pool ? day : null,
    nominated: isSent ? training : null,
    day,
  };
}

/**
 * Rows that are not held whole would make "not in the pool" and "not nominated" of what nobody recorded. The list of standards is
 * held with its past, so the day of the table is enough; and so it is for nominations "since ever".
 */
function whyNotHeld(
  of: { readonly unitId: string; readonly provinceId: string },
  { standardsOn, poolOn, nominated, day }: StaffPlanQuestion,
  { holdings }: StaffPlanParts,
): string | null {
  const holds = (measureId: string, from: string, to: string) => {
    const span = withinLife(of.provinceId, { from, to });
    return !span || holdsAllRows(holdings, { ...of, ...span, measureId });
  };
  if (standardsOn !== null && !holds(ROWS.standards, day, day))
    return 'Đơn vị chưa có đủ tiêu chuẩn chức danh.';
  if (poolOn !== null && !holds(ROWS.pool, poolOn, poolOn))
    return 'Đơn vị chưa có đủ bản ghi quy hoạch cho ngày này.';
  if (nominated && !holds(ROWS.nominations, nominated.from ?? nominated.to, nominated.to)) {
    return 'Đơn vị chưa có đủ bản ghi cử đi học cho giai đoạn này.';
  }
  return null;
}
