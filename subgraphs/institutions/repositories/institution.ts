import type { DataSource } from 'typeorm';
import { columnsOf } from '../../kit/table-rows.ts';
import { type InstitutionRow, InstitutionTable } from '../entities/institution.ts';

/** Institutions of these kinds, by name; null among the kinds = of every kind. */
export async function findInstitutionsOfKinds(
  dataSource: DataSource,
  kinds: readonly (string | null)[],
): Promise<InstitutionRow[]> {
  return dataSource.query(
    `select ${columnsOf(InstitutionTable, 'i')} from institution i
     where $1 or i.kind = any($2) order by i.name_vi, i.id`,
    [kinds.includes(null), kinds.filter((kind) => kind !== null)],
  );
}
