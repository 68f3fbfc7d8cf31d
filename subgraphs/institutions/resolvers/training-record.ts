import { parseTrainingRecord } from '../../../common/training-record.ts';
import { verdictOf } from '../../kit/certificate-verdict.ts';
import { routedReference } from '../../kit/entities.ts';
import type { SchoolResultRow } from '../repositories/certified-cadre.ts';
import type { SchoolResult, TrainingRecordResolvers } from '../types.generated.ts';

/** What schools say of a cadre and a programme, and how that stands to plan and dossier. */
export const TrainingRecord: TrainingRecordResolvers = {
  __resolveReference: routedReference(),
  async school({ provinceId, id }, _args, { loaders }) {
    const { cadreId, programmeCode } = parseTrainingRecord(id);
    const rows = await loaders.schoolResults.load({ unitId: provinceId, cadreId, programmeCode });
    return rows.map((row) => schoolResult(provinceId, row));
  },
  async verdict({ provinceId, id, plan, dossier }, _args, { loaders }) {
    const { cadreId, programmeCode } = parseTrainingRecord(id);
    return verdictOf({
      school: await loaders.schoolResults.load({ unitId: provinceId, cadreId, programmeCode }),
      plan:
        plan?.map(({ approved, decidedOn = null, achievedOn = null }) => {
          return { approved, decidedOn, achievedOn };
        }) ?? null,
      dossier: dossier?.map(({ obtainedOn }) => obtainedOn) ?? null,
    });
  },
};

function schoolResult(provinceId: string, row: SchoolResultRow): SchoolResult {
  const { enrolmentId: id, asked: _asked, ...result } = row;
  return { ...result, enrolment: { provinceId, id } };
}
