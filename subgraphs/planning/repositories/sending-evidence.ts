import type { DataSource } from 'typeorm';
import { answersTo } from '../../kit/batch.ts';
import { findHoldings } from '../../kit/figure-evidence.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import { type ProgrammeFilter, packApprovals } from './approval-keys.ts';
import { countNominations, type NominationCounts, type NominationSelection } from './nomination-tally.ts';

/** Whom decisions sent, for a cell of the training table. Whether it may be told is not decided here. */
export interface ApprovalEvidence {
  readonly holdings: readonly RowHoldingRow[];
  readonly set: Buffer;
}

/** Evidence for each filter, in their order; two statements whatever their number. */
export async function loadApprovalEvidence(
  dataSource: DataSource,
  filters: readonly ProgrammeFilter[],
): Promise<ApprovalEvidence[]> {
  const [holdings, sets] = await Promise.all([findHoldings(dataSource), packApprovals(dataSource, filters)]);
  return filters.map((_, place) => ({ holdings, set: answersTo(place, sets)[0]?.set ?? Buffer.alloc(0) }));
}

/** What a unit's database has for a cell of the nomination table. */
export interface NominationEvidence {
  readonly holdings: readonly RowHoldingRow[];
  readonly counts: readonly NominationCounts[];
}

/** Evidence for each cell, in their order; two statements whatever their number. */
export async function loadNominationEvidence(
  dataSource: DataSource,
  cells: readonly NominationSelection[],
): Promise<NominationEvidence[]> {
  const [holdings, counts] = await Promise.all([
    findHoldings(dataSource),
    countNominations(dataSource, cells),
  ]);
  return cells.map((_, place) => ({ holdings, counts: answersTo(place, counts) }));
}
