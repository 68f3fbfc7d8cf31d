import { routedReference } from '../../kit/entities.ts';
import { refsOf } from '../../kit/row-fields.ts';
import type { CadreResolvers } from '../types.generated.ts';

/** What planning contributes to a dossier. */
export const Cadre: CadreResolvers = {
  __resolveReference: routedReference(),
  async nominations({ provinceId, id }, _args, { loaders }) {
    return refsOf(provinceId, await loaders.nominationsOfCadre.load({ unitId: provinceId, id }));
  },
  async successionEntries({ provinceId, id }, _args, { loaders }) {
    return refsOf(provinceId, await loaders.entriesOfCadre.load({ unitId: provinceId, id }));
  },
};
