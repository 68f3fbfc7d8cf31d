import { routedReference } from '../../kit/entities.ts';
import type { StaffCellResolvers } from '../types.generated.ts';
import { staffStudy } from './staff-study.ts';

/** What institutions contribute to a cell of a table of staff. */
export const StaffCell: StaffCellResolvers = {
  __resolveReference: routedReference(),
  staffStudy: ({ provinceId, id }, _args, context) => staffStudy(provinceId, id, context),
};
