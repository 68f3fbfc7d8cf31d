import { routedReference } from '../../kit/entities.ts';
import { packGroups } from '../../kit/packed-groups.ts';
import { readKeySet } from '../../kit/packed-keys.ts';
import { EMPTY_PAGE } from '../../kit/page.ts';
import { APPROVAL_BYTES, asksForApprovals, type SentKeys } from '../../kit/sending-keys.ts';
import { noTally, readTableCell } from '../../kit/tally.ts';
import type { TrainingSelection } from '../repositories/training-selection.ts';
import type { TrainingCellResolvers, TrainingTallyResolvers } from '../types.generated.ts';
import { selectedPage } from './selected-pages.ts';
import { trainingTally, trainingWithoutRows } from './training-tally.ts';

interface CellReference {
  readonly provinceId: string;
  readonly id: string;
  readonly approvals?: SentKeys;
}

const NO_ANSWER = 'Lĩnh vực kế hoạch (planning) không trả lời: không biết ai có quyết định cử đi học.';

/** Classes and attendances of a unit, and the enrolments behind them. */
export const TrainingCell: TrainingCellResolvers = {
  __resolveReference: routedReference(),
  async training(reference: CellReference, _args, { loaders }) {
    const { provinceId, id, approvals } = reference;
    const cell = readTableCell('training', provinceId, id);
    const known = trainingWithoutRows(cell);
    if (known) return known;
    const selection = selectionOf(reference);
    if (!selection) return noTally('NOT_COMPUTABLE', approvals?.reason ?? NO_ANSWER);
    const evidence = await loaders.trainingEvidence.load({ unitId: provinceId, id, selection });
    return evidence && trainingTally(cell, provinceId, evidence);
  },
  async enrolments(reference: CellReference, args, context) {
    const { provinceId, id } = reference;
    if (trainingWithoutRows(readTableCell('training', provinceId, id))) return EMPTY_PAGE;
    const selection = selectionOf(reference);
    return selection && selectedPage(provinceId, id, selection, args, context);
  },
};

/** The groups once more, as they travel to `directory`. */
export const TrainingTally: TrainingTallyResolvers = {
  packed: ({ groups }) => packGroups('training', groups),
};

/** What a cell asks of the rows; null when it asks for decisions and they are not known. */
function selectionOf({ provinceId, id, approvals }: CellReference): TrainingSelection | null {
  const cell = readTableCell('training', provinceId, id);
  const { by, from, to, filter, mostGroups } = cell;
  const unitId = cell.unitId === provinceId ? null : cell.unitId;
  const selection = { by, from, to, filter, mostGroups, unitId, approvals: null };
  if (!asksForApprovals(cell)) return selection;
  const keys = approvals?.keys ?? null;
  return keys === null ? null : { ...selection, approvals: readKeySet(keys, APPROVAL_BYTES) };
}
