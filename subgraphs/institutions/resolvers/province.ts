import { routedReference } from '../../kit/entities.ts';
import type { ProvinceResolvers } from '../types.generated.ts';
import { classPage } from './pages.ts';

export const Province: ProvinceResolvers = {
  __resolveReference: routedReference('id'),

  async institutions({ id: unitId }, { kind = null }, { loaders }) {
    const rows = await loaders.institutionsByKind.load({ unitId, code: kind });
    for (const row of rows) loaders.institution.prime({ unitId, id: row.id }, row);
    return rows.map(({ id }) => ({ provinceId: unitId, id }));
  },

  async programmes({ id: unitId }, { group = null }, { loaders }) {
    const rows = await loaders.programmesByGroup.load({ unitId, code: group });
    for (const row of rows) loaders.programme.prime({ unitId, id: row.id }, row);
    return rows.map(({ id }) => ({ provinceId: unitId, id }));
  },

  trainingClasses({ id }, args, context) {
    const { programmeGroup = null, from = null, to = null } = args;
    return classPage(id, args, { programmeGroup, from, to }, context);
  },
};
