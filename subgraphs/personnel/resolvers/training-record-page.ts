import { parseTrainingRecordPage } from '../../../common/training-record.ts';
import { cadresOfClaims, writeClaimAnswers } from '../../kit/certificate-claims.ts';
import { routedReference } from '../../kit/entities.ts';
import type { TrainingRecordPageResolvers } from '../types.generated.ts';

/** What the dossiers of the cadres of a page say, for `directory` to compare. */
export const TrainingRecordPage: TrainingRecordPageResolvers = {
  __resolveReference: routedReference(),
  async dossiersOfClaims({ provinceId, id, claims }, _args, context) {
    if (!claims) return null;
    const { programmeCode, only } = parseTrainingRecordPage(id);
    const programmeGroup = claims.programmeGroup ?? null;
    // A page of all is compared record by record, when they are read.
    if (only === null || programmeGroup === null) return '';
    const keys = cadresOfClaims(claims.keys).map((cadreId) => {
      return { unitId: provinceId, cadreId, programmeCode, programmeGroup };
    });
    const answers = await context.loaders.trainingEntries.loadMany(keys);
    return writeClaimAnswers(answers, ({ obtainedOn }) => [obtainedOn], { provinceId }, context);
  },
};
