import type { DataSource } from 'typeorm';
import { columnsOf } from '../../kit/table-rows.ts';
import { type CodeListEntryRow, CodeListEntryTable } from '../entities/code-list-entry.ts';

/** All codes of all lists, in the order of the lists' names and of their places. */
export function listCodes(dataSource: DataSource): Promise<CodeListEntryRow[]> {
  return dataSource.query(
    `select ${columnsOf(CodeListEntryTable, 'c')} from code_list_entry c order by c.list, c.position`,
  );
}
