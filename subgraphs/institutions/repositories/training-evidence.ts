import type { DataSource } from 'typeorm';
import { answersTo } from '../../kit/batch.ts';
import { findHoldings } from '../../kit/figure-evidence.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import { type ProgrammeFilter, packOutcomes } from './sending-outcomes.ts';
import type { TrainingSelection } from './training-selection.ts';
import { countTraining, type TrainingCounts } from './training-tally.ts';

/** What a unit's database has for a cell of the training table. Whether it may be shown is not decided here. */
export interface TrainingEvidence {
  readonly holdings: readonly RowHoldingRow[];
  readonly counts: readonly TrainingCounts[];
}

/** Evidence for each cell, in their order; two statements whatever their number. */
export async function loadTrainingEvidence(
  dataSource: DataSource,
  cells: readonly TrainingSelection[],
): Promise<TrainingEvidence[]> {
  const [holdings, counts] = await Promise.all([findHoldings(dataSource), countTraining(dataSource, cells)]);
  return cells.map((_, place) => ({ holdings, counts: answersTo(place, counts) }));
}

/** Who came, for a cell of the nomination table. */
export interface OutcomeEvidence {
  readonly holdings: readonly RowHoldingRow[];
  readonly set: Buffer;
}

/** Evidence for each filter, in their order; two statements whatever their number. */
export async function loadOutcomeEvidence(
  dataSource: DataSource,
  filters: readonly ProgrammeFilter[],
): Promise<OutcomeEvidence[]> {
  const [holdings, sets] = await Promise.all([findHoldings(dataSource), packOutcomes(dataSource, filters)]);
  return filters.map((_, place) => ({ holdings, set: answersTo(place, sets)[0]?.set ?? Buffer.alloc(0) }));
}
