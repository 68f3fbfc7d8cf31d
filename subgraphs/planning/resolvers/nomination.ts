import { routedReference } from '../../kit/entities.ts';
import { rowFields, rowOf, siblingField } from '../../kit/row-fields.ts';
import type { PlanningContext } from '../loaders.ts';
import type { NominationResolvers } from '../types.generated.ts';

const load = rowOf(({ loaders }: PlanningContext) => loaders.nomination);

/** A person sent to study. */
export const Nomination: NominationResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(
    load,
    ...(['personId', 'programmeCode', 'status', 'decidedOn', 'inSuccessionPool', 'origin'] as const),
  ),
  cadre: siblingField(load, (row) => row.cadreId),
  async sentBy(ref, _args, context) {
    const id = (await load(ref, context))?.sentById;
    return id ? context.loaders.nominatingBody.load({ unitId: ref.provinceId, id }) : null;
  },
  decision: siblingField(load, (row) => row.decisionId),
};
