import type { DataSource } from 'typeorm';
import type { PersonUnitRow } from '../entities/person-unit.ts';

/** The units of persons who have records in more than one. */
export function findPersonUnits(
  dataSource: DataSource,
  personIds: readonly string[],
): Promise<PersonUnitRow[]> {
  return dataSource.query(
    `select person_id as "personId", province_id as "provinceId"
     from person_unit where person_id = any($1) order by person_id, province_id`,
    [personIds],
  );
}
