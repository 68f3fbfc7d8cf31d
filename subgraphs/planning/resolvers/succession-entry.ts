import { routedReference } from '../../kit/entities.ts';
import type { PlanningContext } from '../loaders.ts';
import type { SuccessionEntryResolvers } from '../types.generated.ts';
import { type RecordRef, refOf, rowFields } from './row-fields.ts';

const load = ({ provinceId, id }: RecordRef, { loaders }: PlanningContext) =>
  loaders.successionEntry.load({ unitId: provinceId, id });

/** A cadre planned for a higher title. */
export const SuccessionEntry: SuccessionEntryResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(
    load,
    ...(['plannedTitle', 'level', 'status', 'term', 'validFrom', 'validTo', 'origin'] as const),
  ),
  async cadre(ref, _args, context) {
    return refOf(ref.provinceId, (await load(ref, context))?.cadreId);
  },
};
