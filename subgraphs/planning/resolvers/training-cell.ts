import { routedReference } from '../../kit/entities.ts';
import { writeKeySet } from '../../kit/packed-keys.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import { asksForApprovals } from '../../kit/sending-keys.ts';
import { readTableCell } from '../../kit/tally.ts';
import { withinLife } from '../../kit/unit-life.ts';
import type { TrainingCellResolvers } from '../types.generated.ts';

const NOT_ASKED = { reason: null, keys: null };

/** What plans know of those who study: whom a decision sent, and since when. */
export const TrainingCell: TrainingCellResolvers = {
  __resolveReference: routedReference(),
  async approvals({ provinceId, id }, _args, context) {
    const cell = readTableCell('training', provinceId, id);
    const span = withinLife(cell.unitId, cell);
    if (!asksForApprovals(cell) || !span) return NOT_ASKED;
    const { programmeCodes, programmeGroups } = cell.filter;
    const evidence = await context.loaders.approvalEvidence.load({
      ...{ unitId: provinceId, id, filter: { programmeCodes, programmeGroups } },
    });
    if (!evidence) return null;
    // Without all rows, who has no decision on record may have one all the same.
    if (
      !holdsAllRows(evidence.holdings, { measureId: 'CU_DI_HOC', unitId: provinceId, provinceId, ...span })
    ) {
      return { reason: 'Kế hoạch (planning) chưa có đủ quyết định cử đi học cho giai đoạn này.', keys: null };
    }
    return { reason: null, keys: writeKeySet(evidence.set, { provinceId }, context) };
  },
};
