import { routedReference } from '../../kit/entities.ts';
import { rowFields, rowOf } from '../../kit/row-fields.ts';
import type { PlanningContext } from '../loaders.ts';
import type { BudgetLineResolvers } from '../types.generated.ts';

const load = rowOf(({ loaders }: PlanningContext) => loaders.budgetLine);

/** Money of a plan. */
export const BudgetLine: BudgetLineResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(load, 'year', 'source', 'planned', 'allotted', 'spent', 'settled', 'origin'),
};
