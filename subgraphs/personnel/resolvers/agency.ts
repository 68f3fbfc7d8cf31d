import { routedReference } from '../../kit/entities.ts';
import { rowFields, rowOf } from '../../kit/row-fields.ts';
import type { PersonnelContext } from '../loaders.ts';
import type { AgencyResolvers } from '../types.generated.ts';

const load = rowOf(({ loaders }: PersonnelContext) => loaders.agency);

/** An agency that employs cadres. */
export const Agency: AgencyResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(load, 'nameVi', 'unitId', 'level', 'origin'),
};
