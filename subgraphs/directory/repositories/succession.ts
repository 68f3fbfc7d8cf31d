import type { DataSource } from 'typeorm';
import type { SuccessionRow } from '../entities/succession.ts';

/** What units came from and what became of them, by the id of the older unit. */
export function findSuccessions(
  dataSource: DataSource,
  provinceIds: readonly string[],
): Promise<SuccessionRow[]> {
  return dataSource.query(
    `select from_id as "fromId", to_id as "toId", effective_on as "effectiveOn", kind
     from succession where from_id = any($1) or to_id = any($1) order by from_id`,
    [provinceIds],
  );
}
