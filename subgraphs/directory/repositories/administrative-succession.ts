import type { DataSource } from 'typeorm';
import { columnsOf } from '../../kit/table-rows.ts';
import {
  type AdministrativeSuccessionRow,
  AdministrativeSuccessionTable,
} from '../entities/administrative-succession.ts';

/** What became of districts and communes. */
export function findAdministrativeSuccessions(
  dataSource: DataSource,
  fromIds: readonly string[],
): Promise<AdministrativeSuccessionRow[]> {
  return dataSource.query(
    `select ${columnsOf(AdministrativeSuccessionTable, 's')} from administrative_succession s
     where s.from_id = any($1) order by s.from_id, s.to_id`,
    [fromIds],
  );
}
