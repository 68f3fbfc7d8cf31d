import type { DataSource } from 'typeorm';
import { type ReportedFigureRow, ReportedFigureTable } from '../../kit/reported-figure.ts';
import { columnsOf, recordIds } from './rows.ts';

/** Published figures of these administrative units for these measures, the latest published last. */
export async function figuresOfMeasures(
  dataSource: DataSource,
  unitIds: readonly string[],
  measureIds: readonly string[],
): Promise<ReportedFigureRow[]> {
  return dataSource.query(
    `select ${columnsOf(ReportedFigureTable, 'f')} from reported_figure f
     where f.unit_id = any($1) and f.measure_id = any($2)
     order by f.published_on nulls first, f.id`,
    [unitIds, measureIds],
  );
}

/** Published figures that belong to these records, the latest published last. */
export async function figuresOfRecords(
  dataSource: DataSource,
  ids: readonly string[],
): Promise<ReportedFigureRow[]> {
  return dataSource.query(
    `select ${columnsOf(ReportedFigureTable, 'f')} from reported_figure f
     where f.record_id = any($1::uuid[])
     order by f.published_on nulls first, f.id`,
    [recordIds(ids)],
  );
}
