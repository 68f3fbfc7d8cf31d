import { routedReference } from '../../kit/entities.ts';
import type { PlanningContext } from '../loaders.ts';
import type { NominationResolvers } from '../types.generated.ts';
import { type RecordRef, refOf, rowFields } from './row-fields.ts';

const load = ({ provinceId, id }: RecordRef, { loaders }: PlanningContext) =>
  loaders.nomination.load({ unitId: provinceId, id });

/** A person sent to study. */
export const Nomination: NominationResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(
    load,
    ...(['personId', 'programmeCode', 'status', 'decidedOn', 'inSuccessionPool', 'origin'] as const),
  ),
  async cadre(ref, _args, context) {
    return refOf(ref.provinceId, (await load(ref, context))?.cadreId);
  },
  async sentBy(ref, _args, context) {
    const id = (await load(ref, context))?.sentById;
    return id ? context.loaders.nominatingBody.load({ unitId: ref.provinceId, id }) : null;
  },
  async decision(ref, _args, context) {
    return refOf(ref.provinceId, (await load(ref, context))?.decisionId);
  },
};
