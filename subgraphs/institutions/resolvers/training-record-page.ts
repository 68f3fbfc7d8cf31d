import { parseTrainingRecordPage, type TrainingRecordPageKey } from '../../../common/training-record.ts';
import { ANSWER_BYTES, keyAt, readAnswers } from '../../kit/certificate-claims.ts';
import { verdictFrom } from '../../kit/certificate-verdict.ts';
import { routedReference } from '../../kit/entities.ts';
import { KEY_BYTES, readKeySet, writeKeySet } from '../../kit/packed-keys.ts';
import type { CertifiedCadres, CertifiedQuestion } from '../repositories/certificate-claims.ts';
import type { ListedRecords, TrainingRecordPageResolvers } from '../types.generated.ts';

/** Cadres compared at once, when only some of them are asked for: of two enrolments each, some 400 kB of keys between domains. */
const COMPARED_AT_ONCE = 5_000;

/** Whom schools certified for the programme of a page. */
export const TrainingRecordPage: TrainingRecordPageResolvers = {
  __resolveReference: routedReference(),
  async claims({ provinceId, id }, _args, context) {
    const page = parseTrainingRecordPage(id);
    // A page of all is compared record by record, when they are read.
    if (page.only === null) return null;
    const found = await context.loaders.certificateClaims.load(
      questionOf(provinceId, page, COMPARED_AT_ONCE),
    );
    if (!found) return null;
    const { programmeGroup, claims } = found;
    return { programmeGroup, results: writeKeySet(claims, { provinceId }, context) };
  },
  async listed({ provinceId, id, planFindings, dossierFindings }, _args, { loaders }) {
    const page = parseTrainingRecordPage(id);
    const { only, first } = page;
    const most = only === null ? first : COMPARED_AT_ONCE;
    // One more than is looked at tells whether any follow.
    const found = await loaders.certifiedCadres.load(questionOf(provinceId, page, most + 1));
    if (!found) return noPage(null);
    if (only === null) return pageOf(page, found, () => true);
    if (planFindings == null || dossierFindings == null)
      return noPage(whoIsSilent(planFindings == null, dossierFindings == null));
    if (!(planFindings && dossierFindings) && found.cadreIds.length > 0)
      return noPage('Cơ sở đào tạo chưa trả lời.'); // the claims were lost
    const findings = readAnswers(
      readKeySet(planFindings, ANSWER_BYTES),
      readKeySet(dossierFindings, ANSWER_BYTES),
    );
    return pageOf(page, found, (key) => {
      const ofKey = findings.get(key);
      return ofKey && verdictFrom(ofKey).status === only;
    });
  },
};

function questionOf(
  unitId: string,
  { programmeCode, after }: TrainingRecordPageKey,
  take: number,
): CertifiedQuestion {
  return { unitId, programmeCode, after, take };
}

/** `isWanted` is undefined for a key that was not compared: certified only since then, or behind the last that was. */
function pageOf(
  { first, after }: TrainingRecordPageKey,
  { programmeGroup, cadreIds, keys }: CertifiedCadres,
  isWanted: (key: string) => boolean | undefined,
): ListedRecords {
  const judged = cadreIds.map((cadreId, place) => {
    return { cadreId, isWanted: isWanted(keyAt(keys, place * KEY_BYTES)) };
  });
  const wanted = judged.flatMap((one) => (one.isWanted ? one.cadreId : []));
  const shown = wanted.slice(0, first);
  // What was compared and is not wanted is done with: the next page begins behind it.
  const end =
    wanted.length > first ? shown.at(-1) : judged.findLast((one) => one.isWanted !== undefined)?.cadreId;
  return {
    ...{ reason: null, programmeGroup, cadreIds: shown, end: end ?? after },
    hasMore: end !== cadreIds.at(-1),
  };
}

function noPage(reason: string | null): ListedRecords {
  return { reason, programmeGroup: null, cadreIds: [], end: null, hasMore: false };
}

function whoIsSilent(plan: boolean, dossier: boolean): string {
  if (plan && dossier) return 'Kế hoạch và hồ sơ cán bộ chưa trả lời.';
  return plan ? 'Kế hoạch chưa trả lời.' : 'Hồ sơ cán bộ chưa trả lời.';
}
