import { routedReference } from '../../kit/entities.ts';
import type { PlanningContext } from '../loaders.ts';
import type { PositionStandardResolvers } from '../types.generated.ts';
import { type RecordRef, refOf, rowFields } from './row-fields.ts';

const load = ({ provinceId, id }: RecordRef, { loaders }: PlanningContext) =>
  loaders.positionStandard.load({ unitId: provinceId, id });

/** What a post asks of its holder. */
export const PositionStandard: PositionStandardResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(
    load,
    ...(['title', 'level', 'dimension', 'minimumRank', 'validFrom', 'validTo', 'origin'] as const),
  ),
  async document(ref, _args, context) {
    return refOf(ref.provinceId, (await load(ref, context))?.documentId);
  },
};
