import { routedReference } from '../../kit/entities.ts';
import { readTableCell } from '../../kit/tally.ts';
import type { BudgetCellResolvers } from '../types.generated.ts';
import { type BudgetTallyParent, budgetTally } from './budget-tally.ts';

/** What plans say in a cell of the table of money. */
export const BudgetCell: BudgetCellResolvers = {
  __resolveReference: routedReference(),
  async budget({ provinceId, id }, _args, { loaders }): Promise<BudgetTallyParent | null> {
    const cell = readTableCell('budget', provinceId, id);
    const parts = await loaders.budgetOfCell.load({ unitId: provinceId, id, cell });
    return parts && budgetTally(cell, provinceId, parts);
  },
};
