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

/**
 * For each set of units, told by its place: whether nobody of the index has records in two of them. False also where the index
 * is not current for one of the units, so that nobody knows.
 */
export function findDisjoint(
  dataSource: DataSource,
  kind: ListKind,
  sets: readonly (readonly string[])[],
): Promise<{ asked: number; disjoint: boolean }[]> {
  const table = TABLES[kind];
  return dataSource.query(
    `select (q.place - 1)::int as asked,
       not exists (
         select from unnest(q.units) unit
         where not exists (select from person_index i where i.province_id = unit and i.is_current)
       ) and not exists (
         select from ${table} a
         where a.province_id = any(q.units) and exists (
           -- "offset" keeps it a look-up for each person of these units: joined, the whole index would be read for each set
           select from ${table} b
           where b.person_id = a.person_id and b.province_id > a.province_id and b.province_id = any(q.units)
           offset 0
         )
       ) as disjoint
     from (
       select place, string_to_array(units, ',') as units from unnest($1::text[]) with ordinality asked (units, place)
     ) q`,
    [sets.map((units) => units.join(','))],
  );
}
