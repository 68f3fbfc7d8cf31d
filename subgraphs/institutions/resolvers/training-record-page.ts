import { parseTrainingRecordPage } from '../../../common/training-record.ts';
import { writeClaims } from '../../kit/certificate-claims.ts';
import { routedReference } from '../../kit/entities.ts';
import type { TrainingRecordPageResolvers } from '../types.generated.ts';

/** Cadres compared at once, when only some of them are asked for: 800 kB between domains at most. */
const COMPARED_AT_ONCE = 5_000;

/** Whom schools certified for the programme of a page. */
export const TrainingRecordPage: TrainingRecordPageResolvers = {
  __resolveReference: routedReference(),
  async claims({ provinceId, id }, _args, context) {
    const { programmeCode, only, first, after } = parseTrainingRecordPage(id);
    const most = only === null ? first : COMPARED_AT_ONCE;
    const key = { unitId: provinceId, programmeCode, after, take: most + 1 };
    const found = await context.loaders.certificateClaims.load(key);
    const { programmeGroup = null, claims = [] } = found ?? {};
    const keys = writeClaims(claims.slice(0, most), { provinceId }, context);
    return { programmeGroup, keys, hasMore: claims.length > most };
  },
};
