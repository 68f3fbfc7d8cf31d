import type { DataSource } from 'typeorm';
import { type RowHoldingRow, RowHoldingTable } from '../../kit/row-holding.ts';

/** What the database holds of these administrative units. */
export function findHoldings(dataSource: DataSource, unitIds: readonly string[]): Promise<RowHoldingRow[]> {
  return dataSource
    .getRepository(RowHoldingTable)
    .createQueryBuilder('held')
    .where('held.unitId = any(:unitIds)', { unitIds })
    .getMany();
}
