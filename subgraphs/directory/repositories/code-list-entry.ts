import type { DataSource } from 'typeorm';
import type { CodeListEntryRow } from '../entities/code-list-entry.ts';

/** All codes of all lists, in the order of the lists' names and of their places. */
export function listCodes(dataSource: DataSource): Promise<CodeListEntryRow[]> {
  return dataSource.query(
    `select list, code, position, name_vi as "nameVi", name_en as "nameEn", rank,
       valid_from as "validFrom", valid_to as "validTo"
     from code_list_entry order by list, position`,
  );
}
