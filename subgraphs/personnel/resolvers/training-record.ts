import { parseTrainingRecord } from '../../../common/training-record.ts';
import { routedReference } from '../../kit/entities.ts';
import type { TrainingEntryRow } from '../repositories/training-entry.ts';
import type { DossierResult, TrainingRecordResolvers } from '../types.generated.ts';

/** What the dossier says of a cadre and a programme. */
export const TrainingRecord: TrainingRecordResolvers = {
  __resolveReference: routedReference(),
  async dossier({ provinceId, id }, _args, { loaders }) {
    const rows = await loaders.trainingEntries.load({ unitId: provinceId, ...parseTrainingRecord(id) });
    return rows.map((row) => dossierResult(provinceId, row));
  },
};

function dossierResult(
  provinceId: string,
  { qualificationId: id, obtainedOn, basis }: TrainingEntryRow,
): DossierResult {
  return { qualification: { provinceId, id }, obtainedOn, basis };
}
