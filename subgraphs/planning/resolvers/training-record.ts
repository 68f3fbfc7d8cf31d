import { parseTrainingRecord } from '../../../common/training-record.ts';
import { routedReference } from '../../kit/entities.ts';
import type { PlanResultRow } from '../repositories/plan-result.ts';
import type { PlanResult, TrainingRecordResolvers } from '../types.generated.ts';

/** What plans say of a cadre and a programme. */
export const TrainingRecord: TrainingRecordResolvers = {
  __resolveReference: routedReference(),
  async plan({ provinceId, id }, _args, { loaders }) {
    const { cadreId, programmeCode } = parseTrainingRecord(id);
    const rows = await loaders.planResults.load({ unitId: provinceId, cadreId, programmeCode });
    return rows.map((row) => planResult(provinceId, row));
  },
};

function planResult(provinceId: string, row: PlanResultRow): PlanResult {
  const { nominationId: id, approved, decidedOn, achievedOn } = row;
  return { nomination: { provinceId, id }, approved, decidedOn, achievedOn };
}
