import { routedReference } from '../../kit/entities.ts';
import { rowFields, rowOf, siblingField } from '../../kit/row-fields.ts';
import type { PlanningContext } from '../loaders.ts';
import type { SuccessionEntryResolvers } from '../types.generated.ts';

const load = rowOf(({ loaders }: PlanningContext) => loaders.successionEntry);

/** A cadre planned for a higher title. */
export const SuccessionEntry: SuccessionEntryResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(
    load,
    ...(['plannedTitle', 'level', 'status', 'term', 'validFrom', 'validTo', 'origin'] as const),
  ),
  cadre: siblingField(load, (row) => row.cadreId),
};
