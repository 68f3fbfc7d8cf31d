import { routedReference } from '../../kit/entities.ts';
import { writeKeySet } from '../../kit/packed-keys.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import { readTableCell } from '../../kit/tally.ts';
import { withinLife } from '../../kit/unit-life.ts';
import type { NominationCellResolvers } from '../types.generated.ts';

/** What schools know of those who were sent: who came, and what became of it. */
export const NominationCell: NominationCellResolvers = {
  __resolveReference: routedReference(),
  async outcomes({ provinceId, id }, _args, context) {
    const { unitId, from, to, filter } = readTableCell('nomination', provinceId, id);
    const span = withinLife(unitId, { from, to });
    if (!span) return { reason: null, keys: null };
    const { programmeCodes, programmeGroups } = filter;
    const evidence = await context.loaders.outcomeEvidence.load({
      ...{ unitId: provinceId, id, filter: { programmeCodes, programmeGroups } },
    });
    if (!evidence) return null;
    if (!holdsAllRows(evidence.holdings, { measureId: '*', unitId: provinceId, provinceId, ...span })) {
      return { reason: 'Cơ sở đào tạo (institutions) chưa có đủ bản ghi cho giai đoạn này.', keys: null };
    }
    return { reason: null, keys: writeKeySet(evidence.set, { provinceId }, context) };
  },
};
