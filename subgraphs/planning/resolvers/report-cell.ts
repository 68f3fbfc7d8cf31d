import { readCell } from '../../kit/cells.ts';
import { routedReference } from '../../kit/entities.ts';
import type { TargetOfUnit } from '../repositories/plan-target.ts';
import type { CellTarget, ReportCellResolvers } from '../types.generated.ts';
import { personsSent } from './persons-sent.ts';
import { targetValue } from './target-value.ts';

/** The field `plan` of a cell of a report. */
export const ReportCell: ReportCellResolvers = {
  __resolveReference: routedReference(),
  async plan({ provinceId, id }, _args, { loaders }) {
    const cell = readCell(provinceId, id);
    const parts = await loaders.cellParts.load({ unitId: provinceId, id, cell });
    if (!parts) return null;
    return {
      targets: parts.targets.map((target) => cellTarget(provinceId, target)),
      nominated: personsSent(cell, provinceId, parts),
    };
  },
  async certificatesPlanned({ provinceId, id }, _args, { loaders }) {
    return loaders.achievedOfCell.load({ unitId: provinceId, id, cell: readCell(provinceId, id) });
  },
};

function cellTarget(provinceId: string, target: TargetOfUnit): CellTarget {
  const { id, comparison, startsOn, deadline } = target;
  const value = targetValue(target);
  return { targetId: id, comparison, value, startsOn, deadline, target: { provinceId, id } };
}
