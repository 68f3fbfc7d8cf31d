import { routedReference } from '../../kit/entities.ts';
import { refsOf, rowFields, rowOf } from '../../kit/row-fields.ts';
import type { PersonnelContext } from '../loaders.ts';
import type { CadreResolvers } from '../types.generated.ts';

const load = rowOf(({ loaders }: PersonnelContext) => loaders.cadre);

/** One dossier. */
export const Cadre: CadreResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(load, 'personId', 'fullName', 'gender', 'birthYear', 'origin'),
  async assignments({ provinceId, id }, { on = null }, { loaders }) {
    return refsOf(provinceId, await loaders.assignmentsOfCadre.load({ unitId: provinceId, id, on }));
  },
  async qualifications({ provinceId, id }, { on = null }, { loaders }) {
    return refsOf(provinceId, await loaders.qualificationsOfCadre.load({ unitId: provinceId, id, on }));
  },
};
