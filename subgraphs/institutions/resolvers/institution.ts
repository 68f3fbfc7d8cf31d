import { routedReference } from '../../kit/entities.ts';
import type { InstitutionRow } from '../entities/institution.ts';
import type { InstitutionsContext, RecordRef } from '../loaders.ts';
import type { InstitutionResolvers } from '../types.generated.ts';
import { institutionYears } from './institution-years.ts';
import { classPage } from './pages.ts';
import { rowFields } from './row-fields.ts';

const rowOf = (
  { provinceId, id }: RecordRef,
  { loaders }: InstitutionsContext,
): Promise<InstitutionRow | null> => loaders.institution.load({ unitId: provinceId, id });

export const Institution: InstitutionResolvers = {
  __resolveReference: routedReference(),

  ...rowFields(rowOf, {
    nameVi: (row) => row.nameVi,
    kind: (row) => row.kind,
    unitId: (row) => row.unitId,
    validFrom: (row) => row.validFrom,
    validTo: (row) => row.validTo,
    origin: (row) => row.origin,
  }),

  async years(ref, _args, context) {
    const { provinceId, id } = ref;
    const [row, evidence] = await Promise.all([
      rowOf(ref, context),
      context.loaders.yearEvidence.load({ unitId: provinceId, id }),
    ]);
    return row && evidence && institutionYears(evidence, { provinceId, unitId: row.unitId ?? provinceId });
  },

  classes({ provinceId, id }, args, context) {
    return classPage(provinceId, args, { institutionId: id }, context);
  },
};
