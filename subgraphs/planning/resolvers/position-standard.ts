import { routedReference } from '../../kit/entities.ts';
import { rowFields, rowOf, siblingField } from '../../kit/row-fields.ts';
import type { PlanningContext } from '../loaders.ts';
import type { PositionStandardResolvers } from '../types.generated.ts';

const load = rowOf(({ loaders }: PlanningContext) => loaders.positionStandard);

/** What a post asks of its holder. */
export const PositionStandard: PositionStandardResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(
    load,
    ...(['title', 'level', 'dimension', 'minimumRank', 'validFrom', 'validTo', 'origin'] as const),
  ),
  document: siblingField(load, (row) => row.documentId),
};
