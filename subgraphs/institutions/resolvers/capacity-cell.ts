import { routedReference } from '../../kit/entities.ts';
import { readTableCell } from '../../kit/tally.ts';
import type { CapacityCellResolvers } from '../types.generated.ts';
import { type CapacityTallyParent, capacityTally } from './capacity-tally.ts';

/** What schools and centres can take and took, in a cell of the table of capacity. */
export const CapacityCell: CapacityCellResolvers = {
  __resolveReference: routedReference(),
  async capacity({ provinceId, id }, _args, { loaders }): Promise<CapacityTallyParent | null> {
    const cell = readTableCell('capacity', provinceId, id);
    const evidence = await loaders.capacityOfCell.load({ unitId: provinceId, id, cell });
    return evidence && capacityTally(cell, provinceId, evidence);
  },
};
