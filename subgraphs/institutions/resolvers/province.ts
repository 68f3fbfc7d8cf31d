import { routedReference } from '../../kit/entities.ts';
import { refsOf } from '../../kit/row-fields.ts';
import type { ProvinceResolvers } from '../types.generated.ts';
import { classPage } from './pages.ts';

/** What a unit's institutions, programmes and classes contribute to it. */
export const Province: ProvinceResolvers = {
  __resolveReference: routedReference('id'),
  async institutions({ id: unitId }, { kind = null }, { loaders }) {
    return refsOf(unitId, await loaders.institutionsByKind.load({ unitId, code: kind }));
  },
  async programmes({ id: unitId }, { group = null }, { loaders }) {
    return refsOf(unitId, await loaders.programmesByGroup.load({ unitId, code: group }));
  },
  trainingClasses({ id }, args, context) {
    const { programmeGroup = null, from = null, to = null } = args;
    return classPage(id, args, { programmeGroup, from, to }, context);
  },
};
