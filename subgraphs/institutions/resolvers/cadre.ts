import { routedReference } from '../../kit/entities.ts';
import type { CadreResolvers } from '../types.generated.ts';

export const Cadre: CadreResolvers = {
  __resolveReference: routedReference(),

  async enrolments({ provinceId: unitId, id: cadreId }, _args, { loaders }) {
    const rows = await loaders.enrolmentsOfCadre.load({ unitId, id: cadreId });
    for (const row of rows) loaders.enrolment.prime({ unitId, id: row.id }, row);
    return rows.map(({ id }) => ({ provinceId: unitId, id }));
  },
};
