import { isUnitId } from '../../../common/units.ts';
import { routedReference } from '../../kit/entities.ts';
import { refOf, rowFields, rowOf } from '../../kit/row-fields.ts';
import type { InstitutionsContext } from '../loaders.ts';
import type { InstitutionResolvers } from '../types.generated.ts';
import { institutionYears } from './institution-years.ts';
import { classPage, transferPage } from './pages.ts';
import { transferCounts } from './transfer-counts.ts';

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
  async administrativeUnit(ref, _args, context) {
    const row = await load(ref, context);
    return row && refOf(ref.provinceId, isUnitId(row.unitId) ? null : row.unitId);
  },
  async serviceArea({ provinceId, id }, _args, { loaders }) {
    const area = await loaders.serviceAreaOf.load({ unitId: provinceId, id });
    return area.map(({ unitId }) => ({ provinceId, id: unitId }));
  },
  async successors({ provinceId, id }, _args, { loaders }) {
    const rows = await loaders.successorsOfInstitution.load({ unitId: provinceId, id });
    return rows.map(({ successorUnitId, successorId, extent, effectiveOn }) => ({
      institution: refOf(successorUnitId, successorId),
      extent,
      on: effectiveOn,
    }));
  },
  async transferred(ref, _args, context) {
    const { provinceId, id } = ref;
    const [row, evidence] = await Promise.all([
      load(ref, context),
      context.loaders.transferEvidence.load({ unitId: provinceId, id }),
    ]);
    return row && evidence && transferCounts(evidence, provinceId, row);
  },
  transfers(ref, args, context) {
    return transferPage(ref, args, context);
  },
  classes({ provinceId, id }, args, context) {
    return classPage(provinceId, args, { institutionId: id }, context);
  },
};
