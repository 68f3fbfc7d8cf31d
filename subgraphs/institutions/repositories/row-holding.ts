import type { DataSource } from 'typeorm';
import { type RowHoldingRow, RowHoldingTable } from '../../kit/row-holding.ts';
import { columnsOf } from './rows.ts';

/** What this database promises to hold whole: a few rows. */
export async function rowHoldings(dataSource: DataSource): Promise<RowHoldingRow[]> {
  return dataSource.query(`select ${columnsOf(RowHoldingTable, 'h')} from row_holding h`);
}
