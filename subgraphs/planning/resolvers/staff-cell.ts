import { routedReference } from '../../kit/entities.ts';
import type { StaffCellResolvers } from '../types.generated.ts';
import { staffPlan } from './staff-plan.ts';

/** What planning contributes to a cell of a table of staff. */
export const StaffCell: StaffCellResolvers = {
  __resolveReference: routedReference(),
  staffPlan: ({ provinceId, id }, _args, context) => staffPlan(provinceId, id, context),
};
