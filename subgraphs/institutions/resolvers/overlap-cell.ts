import { assertKeySet } from '../../../common/key-set.ts';
import { type OverlapKey, parseOverlapCellId } from '../../../common/overlap-key.ts';
import { routedReference } from '../../kit/entities.ts';
import { computedCount, type Figure, noFigure, notApplicable } from '../../kit/figures.ts';
import { tellKeySet } from '../../kit/packed-keys.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import { withinLife } from '../../kit/unit-life.ts';
import type { OverlapEvidence } from '../repositories/overlap-evidence.ts';
import type { OverlapCellResolvers } from '../types.generated.ts';
import { overlapPage } from './pages.ts';

/** What a unit's schools and centres say of people who sit in two classes at once. */
export const OverlapCell: OverlapCellResolvers = {
  __resolveReference: routedReference(),
  async within({ provinceId, id }, _args, { loaders }) {
    const key = parseOverlapCellId(provinceId, id);
    const span = withinLife(provinceId, key);
    if (!span) return overlapCounts(key, null);
    const evidence = await loaders.overlaps.load({ unitId: provinceId, ...span, page: null });
    return evidence && overlapCounts(key, { ...evidence, span });
  },
  pairs({ provinceId, id }, args, context) {
    return overlapPage(parseOverlapCellId(provinceId, id), args, context);
  },
  async listedStudy({ provinceId, id, listedPersons: persons }, _args, context) {
    if (!persons) return null;
    assertKeySet(persons.length);
    const span = withinLife(provinceId, parseOverlapCellId(provinceId, id));
    if (!span || persons.length === 0) return { enrolments: [], classes: [] };
    const study = await context.loaders.listedStudy.load({ unitId: provinceId, id, persons, ...span });
    if (study) tellKeySet(JSON.stringify(study).length, { provinceId }, context);
    return study && { enrolments: [...study.enrolments], classes: [...study.classes] };
  },
};

/** Counts of a cell; `evidence` is null for a unit that did not exist in the period. */
function overlapCounts(
  { unitId, from, to }: OverlapKey,
  evidence: (OverlapEvidence & { readonly span: { from: string; to: string } }) | null,
): { pairs: Figure; persons: Figure } {
  const count = (countUnit: 'CAP_GHI_DANH' | 'NGUOI', counted: number): Figure => {
    const subject = { countUnit, unitId, period: { from, to } };
    if (!evidence) return notApplicable(subject, 'Đơn vị không tồn tại trong giai đoạn này.');
    const { holdings, span, counts } = evidence;
    if (!holdsAllRows(holdings, { measureId: '*', unitId, provinceId: unitId, ...span })) {
      return noFigure(subject, 'Chưa có đủ bản ghi cho giai đoạn này.');
    }
    const figure = computedCount(counted, subject);
    return counts.approximate ? { ...figure, operator: 'ABOUT', approximate: true } : figure;
  };
  const { pairs, persons } = evidence?.counts ?? { pairs: 0, persons: 0 };
  return { pairs: count('CAP_GHI_DANH', pairs), persons: count('NGUOI', persons) };
}
