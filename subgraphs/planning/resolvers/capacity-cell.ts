import { routedReference } from '../../kit/entities.ts';
import { readTableCell } from '../../kit/tally.ts';
import type { CapacityCellResolvers } from '../types.generated.ts';
import { type NeedTallyParent, needTally } from './need-tally.ts';

/** What a unit needs and was allotted, in a cell of the table of capacity. */
export const CapacityCell: CapacityCellResolvers = {
  __resolveReference: routedReference(),
  async need({ provinceId, id }, _args, { loaders }): Promise<NeedTallyParent | null> {
    const cell = readTableCell('capacity', provinceId, id);
    const evidence = await loaders.needOfCell.load({ unitId: provinceId, id, cell });
    return evidence && needTally(cell, provinceId, evidence);
  },
};
