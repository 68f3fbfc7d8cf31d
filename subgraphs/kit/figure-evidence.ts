import type { DataSource } from 'typeorm';
import { prepared } from './prepared.ts';
import { type ReportedFigureRow, ReportedFigureTable } from './reported-figure.ts';
import { type RowHoldingRow, RowHoldingTable } from './row-holding.ts';
import { columnsOf, uuidsOf } from './table-rows.ts';

/** The latest published last: of several for the same question it stands. */
const ORDER = 'order by f.published_on nulls first, f.id';

const OF_MEASURES = prepared(`select ${columnsOf(ReportedFigureTable, 'f')} from reported_figure f
  where f.unit_id = any($1) and f.measure_id = any($2) ${ORDER}`);
const OF_RECORDS = prepared(`select ${columnsOf(ReportedFigureTable, 'f')} from reported_figure f
  where f.record_id = any($1) ${ORDER}`);
const HOLDINGS = prepared(`select ${columnsOf(RowHoldingTable, 'h')} from row_holding h order by h.id`);

/** Published figures of these administrative units for these measures, the latest published last. */
export async function findFiguresOfMeasures(
  dataSource: DataSource,
  cells: readonly { readonly unitId: string; readonly measureId: string }[],
): Promise<ReportedFigureRow[]> {
  const unitIds = [...new Set(cells.map(({ unitId }) => unitId))];
  const measureIds = [...new Set(cells.map(({ measureId }) => measureId))];
  return dataSource.query(OF_MEASURES, [unitIds, measureIds]);
}

/** Published figures that belong to these records, the latest published last. */
export async function findFiguresOfRecords(
  dataSource: DataSource,
  recordIds: readonly string[],
): Promise<ReportedFigureRow[]> {
  return dataSource.query(OF_RECORDS, [uuidsOf(recordIds)]);
}

/** What a database promises to hold whole: a handful of rows. */
export async function findHoldings(dataSource: DataSource): Promise<RowHoldingRow[]> {
  return dataSource.query(HOLDINGS);
}
