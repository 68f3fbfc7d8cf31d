import { routedReference } from '../../kit/entities.ts';
import { refsOf } from '../../kit/row-fields.ts';
import type { CadreResolvers } from '../types.generated.ts';

/** What institutions contribute to a dossier. */
export const Cadre: CadreResolvers = {
  __resolveReference: routedReference(),
  async enrolments({ provinceId, id }, _args, { loaders }) {
    return refsOf(provinceId, await loaders.enrolmentsOfCadre.load({ unitId: provinceId, id }));
  },
};
