import type { DataSource } from 'typeorm';
import { type RowHoldingRow, RowHoldingTable } from '../../kit/row-holding.ts';
import { columnsOf } from './rows.ts';

/** All holdings of the unit: a handful of rows. */
export async function findHoldings(dataSource: DataSource): Promise<RowHoldingRow[]> {
  return dataSource.query(`select ${columnsOf(RowHoldingTable, 'h')} from row_holding h`);
}
