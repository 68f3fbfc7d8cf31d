import { parseTrainingRecordPage } from '../../../common/training-record.ts';
import { answerClaims, CLAIM_BYTES } from '../../kit/certificate-claims.ts';
import { findingsOfPlan } from '../../kit/certificate-verdict.ts';
import { routedReference } from '../../kit/entities.ts';
import { readKeySet, writeKeySet } from '../../kit/packed-keys.ts';
import type { TrainingRecordPageResolvers } from '../types.generated.ts';

/** What plans have against the claims of a page. */
export const TrainingRecordPage: TrainingRecordPageResolvers = {
  __resolveReference: routedReference(),
  async planFindings({ provinceId, id, claims: given }, _args, context) {
    // Nothing to compare: institutions know whether they were not heard.
    if (!given) return '';
    const { programmeCode } = parseTrainingRecordPage(id);
    const claims = readKeySet(given.results, CLAIM_BYTES);
    const rows = await context.loaders.claimedPlans.load({ unitId: provinceId, id, programmeCode, claims });
    return writeKeySet(answerClaims(claims, rows, findingsOfPlan), { provinceId }, context);
  },
};
