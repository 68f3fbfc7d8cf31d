import { parseTrainingRecordPage } from '../../../common/training-record.ts';
import { answerClaims, CLAIM_BYTES } from '../../kit/certificate-claims.ts';
import { findingsOfDossier } from '../../kit/certificate-verdict.ts';
import { routedReference } from '../../kit/entities.ts';
import { readKeySet, writeKeySet } from '../../kit/packed-keys.ts';
import type { ClaimedEntryRow } from '../repositories/training-entry.ts';
import type { TrainingRecordPageResolvers } from '../types.generated.ts';

/** What dossiers have against the claims of a page. */
export const TrainingRecordPage: TrainingRecordPageResolvers = {
  __resolveReference: routedReference(),
  async dossierFindings({ provinceId, id, claims: given }, _args, context) {
    // Nothing to compare: institutions know whether they were not heard.
    if (!given) return '';
    const { programmeCode } = parseTrainingRecordPage(id);
    const { results, programmeGroup } = given;
    const claims = readKeySet(results, CLAIM_BYTES);
    const key = { unitId: provinceId, id, programmeCode, programmeGroup, claims };
    const rows = await context.loaders.claimedEntries.load(key);
    const answer = answerClaims<ClaimedEntryRow>(claims, rows, (school, entries) =>
      findingsOfDossier(
        school,
        entries.map(({ obtainedOn }) => obtainedOn),
      ),
    );
    return writeKeySet(answer, { provinceId }, context);
  },
};
