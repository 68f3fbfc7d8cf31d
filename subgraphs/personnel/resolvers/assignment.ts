import { routedReference } from '../../kit/entities.ts';
import { rowFields, rowOf, siblingField } from '../../kit/row-fields.ts';
import type { PersonnelContext } from '../loaders.ts';
import type { AssignmentResolvers } from '../types.generated.ts';

const load = rowOf(({ loaders }: PersonnelContext) => loaders.assignment);

/** A post that a cadre holds or held. */
export const Assignment: AssignmentResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(load, 'kind', 'cadreKind', 'title', 'level', 'leading', 'validFrom', 'validTo'),
  cadre: siblingField(load, (row) => row.cadreId),
  agency: siblingField(load, (row) => row.agencyId),
};
