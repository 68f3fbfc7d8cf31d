import type { DataSource } from 'typeorm';
import { findHoldings } from '../../kit/figure-evidence.ts';
import type { RowHoldingRow } from '../../kit/row-holding.ts';
import { countTransfers } from './enrolment-transfer.ts';

/** What moved on from an institution by the unit's rows, and what these are promised to hold. */
export interface TransferEvidence {
  readonly classes: number;
  readonly learners: number;
  readonly holdings: readonly RowHoldingRow[];
}

/** Evidence for each institution by its id, in two statements. */
export async function loadTransferEvidence(
  dataSource: DataSource,
  institutionIds: readonly string[],
): Promise<Map<string, TransferEvidence>> {
  const [counts, holdings] = await Promise.all([
    countTransfers(dataSource, institutionIds),
    findHoldings(dataSource),
  ]);
  const known = new Map(counts.map((row) => [row.institutionId, row]));
  return new Map(
    institutionIds.map((id) => {
      const { classes = 0, learners = 0 } = known.get(id) ?? {};
      return [id, { classes, learners, holdings }];
    }),
  );
}
