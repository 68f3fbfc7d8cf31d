import { routedReference } from '../../kit/entities.ts';
import type { PlanningContext } from '../loaders.ts';
import type { PlanTargetResolvers } from '../types.generated.ts';
import { type RecordRef, refOf, rowFields } from './row-fields.ts';
import { cellIdOf, isMeasurable, targetValue } from './target-value.ts';

const load = ({ provinceId, id }: RecordRef, { loaders }: PlanningContext) =>
  loaders.target.load({ unitId: provinceId, id });

/** A target of a plan. */
export const PlanTarget: PlanTargetResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(
    load,
    ...(['position', 'nameVi', 'measureId', 'population', 'comparison'] as const),
    ...(['startsOn', 'deadline', 'origin'] as const),
  ),
  async plan(ref, _args, context) {
    return refOf(ref.provinceId, (await load(ref, context))?.planId);
  },
  async value(ref, _args, context) {
    const target = await load(ref, context);
    return target && targetValue(target);
  },
  async measurable(ref, _args, context) {
    const target = await load(ref, context);
    return target && isMeasurable(target);
  },
  async cell(ref, _args, context) {
    const target = await load(ref, context);
    return refOf(ref.provinceId, target && cellIdOf(target));
  },
};
