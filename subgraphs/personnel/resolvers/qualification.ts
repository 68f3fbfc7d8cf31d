import { routedReference } from '../../kit/entities.ts';
import { rowFields, rowOf } from '../../kit/row-fields.ts';
import type { PersonnelContext } from '../loaders.ts';
import type { QualificationResolvers } from '../types.generated.ts';

const load = rowOf(({ loaders }: PersonnelContext) => loaders.qualification);

/** A level or short training that the dossier records. */
export const Qualification: QualificationResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(load, 'dimension', 'level', 'rank', 'programmeGroup', 'basis', 'obtainedOn', 'startedOn'),
};
