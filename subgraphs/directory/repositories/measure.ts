import type { DataSource } from 'typeorm';
import { columnsOf } from '../../kit/table-rows.ts';
import { type MeasureRow, MeasureTable } from '../entities/measure.ts';

/** The list in its order, of one day or (null) of all time. */
export function listMeasures(dataSource: DataSource, on: string | null): Promise<MeasureRow[]> {
  return dataSource.query(
    `select ${columnsOf(MeasureTable, 'm')} from measure m
     where $1::date is null or (m.valid_from <= $1 and coalesce(m.valid_to, 'infinity') >= $1)
     order by m.position, m.id`,
    [on],
  );
}
