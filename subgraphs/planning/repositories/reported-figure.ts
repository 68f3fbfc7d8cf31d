import type { DataSource } from 'typeorm';
import { type ReportedFigureRow, ReportedFigureTable } from '../../kit/reported-figure.ts';
import { columnsOf, isUuid } from './rows.ts';

/** Published figures that belong to these records: plans, practices, nominating bodies. */
export async function findFiguresOfRecords(
  dataSource: DataSource,
  recordIds: readonly string[],
): Promise<ReportedFigureRow[]> {
  return dataSource.query(
    `select ${columnsOf(ReportedFigureTable, 'f')} from reported_figure f where f.record_id = any($1)
      order by f.period_from nulls first, f.id`,
    [recordIds.filter(isUuid)],
  );
}

/** Published numbers of persons sent, for these units and measures. */
export async function findSentFigures(
  dataSource: DataSource,
  cells: readonly { readonly unitId: string; readonly measureId: string }[],
): Promise<ReportedFigureRow[]> {
  return dataSource.query(
    `select ${columnsOf(ReportedFigureTable, 'f')}
       from (select distinct unit_id, measure_id from unnest($1::text[], $2::text[]) as a(unit_id, measure_id)) asked
       join reported_figure f
         on f.unit_id = asked.unit_id and f.measure_id = asked.measure_id and f.subject = 'nominated'
      order by f.period_from nulls first, f.id`,
    [cells.map((cell) => cell.unitId), cells.map((cell) => cell.measureId)],
  );
}
