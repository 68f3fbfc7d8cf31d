import { routedReference } from '../../kit/entities.ts';
import { rowFields, rowOf } from '../../kit/row-fields.ts';
import type { InstitutionsContext } from '../loaders.ts';
import type { InstitutionResolvers } from '../types.generated.ts';
import { institutionYears } from './institution-years.ts';
import { classPage } from './pages.ts';

const load = rowOf(({ loaders }: InstitutionsContext) => loaders.institution);

/** A school or centre. */
export const Institution: InstitutionResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(load, 'nameVi', 'kind', 'unitId', 'validFrom', 'validTo', 'origin'),
  async years(ref, _args, context) {
    const { provinceId, id } = ref;
    const [row, evidence] = await Promise.all([
      load(ref, context),
      context.loaders.yearEvidence.load({ unitId: provinceId, id }),
    ]);
    return row && evidence && institutionYears(evidence, { provinceId, unitId: row.unitId ?? provinceId });
  },
  classes({ provinceId, id }, args, context) {
    return classPage(provinceId, args, { institutionId: id }, context);
  },
};
