import type { DataSource } from 'typeorm';
import type { AdministrativeSuccessionRow } from '../entities/administrative-succession.ts';

/** What became of districts and communes. */
export function findAdministrativeSuccessions(
  dataSource: DataSource,
  fromIds: readonly string[],
): Promise<AdministrativeSuccessionRow[]> {
  return dataSource.query(
    `select from_id as "fromId", to_id as "toId", extent
     from administrative_succession where from_id = any($1) order by from_id, to_id`,
    [fromIds],
  );
}
