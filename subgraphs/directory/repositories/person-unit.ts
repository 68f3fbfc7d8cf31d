import type { DataSource } from 'typeorm';
import { columnsOf } from '../../kit/table-rows.ts';
import { type PersonUnitRow, PersonUnitTable } from '../entities/person-unit.ts';

/** The units of persons who have records in more than one. */
export function findPersonUnits(
  dataSource: DataSource,
  personIds: readonly string[],
): Promise<PersonUnitRow[]> {
  return dataSource.query(
    `select ${columnsOf(PersonUnitTable, 'p')} from person_unit p
     where p.person_id = any($1) order by p.person_id, p.province_id`,
    [personIds],
  );
}
