import { routedReference } from '../../kit/entities.ts';
import { reportedFigure } from '../../kit/figures.ts';
import { type RecordRef, refsOf, rowFields, rowOf, siblingField } from '../../kit/row-fields.ts';
import { sourceOf } from '../entities/source.ts';
import type { PlanningContext } from '../loaders.ts';
import type { Figure, TrainingPlanResolvers } from '../types.generated.ts';

const load = rowOf(({ loaders }: PlanningContext) => loaders.plan);

/** A training plan. */
export const TrainingPlan: TrainingPlanResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(
    load,
    ...(['titleVi', 'horizon', 'status', 'unitId', 'unitEndedOn', 'origin'] as const),
    ...(['contents', 'fundingSources', 'priorityGroups'] as const),
  ),
  async period(ref, _args, context) {
    const plan = await load(ref, context);
    return plan && { from: plan.periodFrom, to: plan.periodTo };
  },
  approvedBy: siblingField(load, (row) => row.approvedById),
  parent: siblingField(load, (row) => row.parentId),
  async basis({ provinceId, id }, _args, { loaders }) {
    const basis = await loaders.basisOfPlan.load({ unitId: provinceId, id });
    return basis.map(({ documentUnitId, documentId, kind, number, issuer, issuedOn }) => ({
      ...{ provinceId: documentUnitId, id: documentId, kind, number, issuer, issuedOn },
    }));
  },
  async targets({ provinceId, id }, _args, { loaders }) {
    const targets = await loaders.targetsOfPlan.load({ unitId: provinceId, id });
    return refsOf(provinceId, targets);
  },
  async budgetLines({ provinceId, id }, _args, { loaders }) {
    const lines = await loaders.budgetLinesOfPlan.load({ unitId: provinceId, id });
    return refsOf(provinceId, lines);
  },
  taskGroups: (ref, _args, context) => figureOf(ref, 'taskGroups', context),
  achievement: (ref, _args, context) => figureOf(ref, 'achievement', context),
  async source(ref, _args, context) {
    const plan = await load(ref, context);
    return plan && sourceOf(plan);
  },
};

async function figureOf(
  { provinceId, id }: RecordRef,
  subject: string,
  { loaders }: PlanningContext,
): Promise<Figure | null> {
  const figures = await loaders.figuresOfRecord.load({ unitId: provinceId, id });
  const found = figures.findLast((row) => row.subject === subject);
  return found ? reportedFigure(found) : null;
}
