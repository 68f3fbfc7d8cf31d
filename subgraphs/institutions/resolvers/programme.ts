import { routedReference } from '../../kit/entities.ts';
import { rowFields, rowOf } from '../../kit/row-fields.ts';
import type { InstitutionsContext } from '../loaders.ts';
import type { ProgrammeResolvers } from '../types.generated.ts';

const load = rowOf(({ loaders }: InstitutionsContext) => loaders.programme);

/** A training programme. */
export const Programme: ProgrammeResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(load, 'code', 'nameVi', 'group', 'trainingType', 'totalPeriods', 'practicePeriods'),
};
