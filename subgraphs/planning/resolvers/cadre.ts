import { routedReference } from '../../kit/entities.ts';
import type { CadreResolvers } from '../types.generated.ts';

/** What planning contributes to a dossier. */
export const Cadre: CadreResolvers = {
  __resolveReference: routedReference(),
  async nominations({ provinceId, id }, _args, { loaders }) {
    const nominations = await loaders.nominationsOfCadre.load({ unitId: provinceId, id });
    return nominations.map((nomination) => ({ provinceId, id: nomination.id }));
  },
  async successionEntries({ provinceId, id }, _args, { loaders }) {
    const entries = await loaders.entriesOfCadre.load({ unitId: provinceId, id });
    return entries.map((entry) => ({ provinceId, id: entry.id }));
  },
};
