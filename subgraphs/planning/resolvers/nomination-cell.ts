import { routedReference } from '../../kit/entities.ts';
import { packGroups } from '../../kit/packed-groups.ts';
import { readKeySet } from '../../kit/packed-keys.ts';
import { OUTCOME_BYTES, type SentKeys } from '../../kit/sending-keys.ts';
import { readTableCell } from '../../kit/tally.ts';
import type { NominationCellResolvers, NominationTallyResolvers } from '../types.generated.ts';
import { nominationsWithoutRows, nominationTally, whyUntold } from './nomination-tally.ts';

interface CellReference {
  readonly provinceId: string;
  readonly id: string;
  readonly outcomes?: SentKeys;
}

/** Nominations of a unit, and what became of them. */
export const NominationCell: NominationCellResolvers = {
  __resolveReference: routedReference(),
  async nominations({ provinceId, id, outcomes }: CellReference, _args, { loaders, devPersons }) {
    const cell = readTableCell('nomination', provinceId, id);
    const untold = whyUntold(outcomes);
    const known = nominationsWithoutRows(cell, untold);
    if (known) return known;
    const { by, from, to, filter, mostGroups } = cell;
    const unitId = cell.unitId === provinceId ? null : cell.unitId;
    const keys = outcomes?.keys ?? null;
    const came = keys === null ? null : readKeySet(keys, OUTCOME_BYTES);
    const selection = { by, from, to, filter, mostGroups, unitId, outcomes: came };
    const evidence = await loaders.nominationEvidence.load({ unitId: provinceId, id, selection });
    return evidence && nominationTally(cell, provinceId, evidence, { untold, devPersons });
  },
};

/** The groups once more, as they travel to `directory`. */
export const NominationTally: NominationTallyResolvers = {
  packed: ({ groups }) => packGroups('nomination', groups),
};
