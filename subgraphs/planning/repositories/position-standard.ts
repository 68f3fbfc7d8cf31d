import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type PositionStandardRow, PositionStandardTable } from '../entities/position-standard.ts';

/** The standards in force on each day asked (null = all ever kept), by title. */
export async function findStandards(
  dataSource: DataSource,
  days: readonly (string | null)[],
): Promise<(PositionStandardRow & Answering)[]> {
  return dataSource.query(
    `select (asked.place - 1)::int as asked, ${columnsOf(PositionStandardTable, 's')}
       from unnest($1::date[]) with ordinality as asked(day, place)
       join position_standard s
         on asked.day is null
         or (s.valid_from <= asked.day and (s.valid_to is null or s.valid_to >= asked.day))
      order by s.level, s.title, s.dimension, s.valid_from`,
    [days],
  );
}
