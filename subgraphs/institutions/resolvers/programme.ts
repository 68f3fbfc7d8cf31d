import { routedReference } from '../../kit/entities.ts';
import type { ProgrammeRow } from '../entities/programme.ts';
import type { InstitutionsContext, RecordRef } from '../loaders.ts';
import type { ProgrammeResolvers } from '../types.generated.ts';
import { rowFields } from './row-fields.ts';

const rowOf = (
  { provinceId, id }: RecordRef,
  { loaders }: InstitutionsContext,
): Promise<ProgrammeRow | null> => loaders.programme.load({ unitId: provinceId, id });

export const Programme: ProgrammeResolvers = {
  __resolveReference: routedReference(),

  ...rowFields(rowOf, {
    code: (row) => row.code,
    nameVi: (row) => row.nameVi,
    group: (row) => row.group,
    trainingType: (row) => row.trainingType,
    totalPeriods: (row) => row.totalPeriods,
    practicePeriods: (row) => row.practicePeriods,
  }),
};
