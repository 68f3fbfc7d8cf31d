import type { DataSource } from 'typeorm';
import { MOST_KEYS } from '../../../common/key-set.ts';
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

/** Whom a list holds: all with records in several units, or only those with records in a unit that exists beside this one. */
const TABLES = { all: 'person_unit', contemporary: 'person_contemporary' } as const;
export type ListKind = keyof typeof TABLES;

/** How long the lists of these units are, told up to one more than may pass; units without a current index are left out. */
export function findListSizes(
  dataSource: DataSource,
  kind: ListKind,
  provinceIds: readonly string[],
): Promise<{ provinceId: string; count: number }[]> {
  return dataSource.query(
    `select i.province_id as "provinceId", listed.count
     from person_index i
     cross join lateral (
       select count(*)::int from (select from ${TABLES[kind]} p where p.province_id = i.province_id limit $2) few
     ) listed
     where i.province_id = any($1) and i.is_current`,
    [provinceIds, MOST_KEYS + 1],
  );
}

/** The people whom the lists of these units hold. */
export function findListed(
  dataSource: DataSource,
  kind: ListKind,
  provinceIds: readonly string[],
): Promise<PersonUnitRow[]> {
  return dataSource.query(
    `select ${columnsOf(PersonUnitTable, 'p')} from ${TABLES[kind]} p
     where p.province_id = any($1) order by p.province_id, p.person_id`,
    [provinceIds],
  );
}
