import { routedReference } from '../../kit/entities.ts';
import { refOf, rowFields, rowOf, siblingField } from '../../kit/row-fields.ts';
import type { PlanningContext } from '../loaders.ts';
import type { PlanTargetResolvers } from '../types.generated.ts';
import { cellIdOf, isMeasurable, targetValue } from './target-value.ts';

const load = rowOf(({ loaders }: PlanningContext) => loaders.target);

/** A target of a plan. */
export const PlanTarget: PlanTargetResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(
    load,
    ...(['position', 'nameVi', 'measureId', 'population', 'comparison'] as const),
    ...(['startsOn', 'deadline', 'origin'] as const),
  ),
  plan: siblingField(load, (row) => row.planId),
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
    return target && refOf(ref.provinceId, cellIdOf(target));
  },
};
