import { parseTrainingRecordPage } from '../../../common/training-record.ts';
import { cadresOfClaims, writeClaimAnswers } from '../../kit/certificate-claims.ts';
import { routedReference } from '../../kit/entities.ts';
import type { TrainingRecordPageResolvers } from '../types.generated.ts';

/** What plans say of the cadres of a page, for `directory` to compare. */
export const TrainingRecordPage: TrainingRecordPageResolvers = {
  __resolveReference: routedReference(),
  async plannedOfClaims({ provinceId, id, claims }, _args, context) {
    if (!claims) return null;
    const { programmeCode, only } = parseTrainingRecordPage(id);
    // A page of all is compared record by record, when they are read.
    if (only === null) return '';
    const cadreIds = cadresOfClaims(claims.keys);
    const keys = cadreIds.map((cadreId) => ({ unitId: provinceId, cadreId, programmeCode }));
    const answers = await context.loaders.planResults.loadMany(keys);
    return writeClaimAnswers(
      answers,
      ({ approved, decidedOn, achievedOn }) => [approved, decidedOn, achievedOn],
      { provinceId },
      context,
    );
  },
};
