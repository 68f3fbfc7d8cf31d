import type { DataSource } from 'typeorm';
import { columnsOf } from '../../kit/table-rows.ts';
import { type SuccessionRow, SuccessionTable } from '../entities/succession.ts';

/** What units came from and what became of them, by the id of the older unit. */
export function findSuccessions(
  dataSource: DataSource,
  provinceIds: readonly string[],
): Promise<SuccessionRow[]> {
  return dataSource.query(
    `select ${columnsOf(SuccessionTable, 's')} from succession s
     where s.from_id = any($1) or s.to_id = any($1) order by s.from_id`,
    [provinceIds],
  );
}
