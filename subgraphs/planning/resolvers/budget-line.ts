import { routedReference } from '../../kit/entities.ts';
import type { PlanningContext } from '../loaders.ts';
import type { BudgetLineResolvers } from '../types.generated.ts';
import { type RecordRef, rowFields } from './row-fields.ts';

const load = ({ provinceId, id }: RecordRef, { loaders }: PlanningContext) =>
  loaders.budgetLine.load({ unitId: provinceId, id });

/** Money of a plan. */
export const BudgetLine: BudgetLineResolvers = {
  __resolveReference: routedReference(),
  ...rowFields(load, 'year', 'source', 'planned', 'allotted', 'spent', 'settled', 'origin'),
};
