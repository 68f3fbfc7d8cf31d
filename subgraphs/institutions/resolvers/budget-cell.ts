import { routedReference } from '../../kit/entities.ts';
import { readTableCell } from '../../kit/tally.ts';
import type { BudgetCellResolvers } from '../types.generated.ts';
import { type AttendanceTallyParent, attendanceTally } from './attendance-tally.ts';

/** Who paid for classes and learners, in a cell of the table of money. */
export const BudgetCell: BudgetCellResolvers = {
  __resolveReference: routedReference(),
  async attendances({ provinceId, id }, _args, { loaders }): Promise<AttendanceTallyParent | null> {
    const cell = readTableCell('budget', provinceId, id);
    const evidence = await loaders.fundingOfCell.load({ unitId: provinceId, id, cell });
    return evidence && attendanceTally(cell, provinceId, evidence);
  },
};
