import type { DataSource } from 'typeorm';
import { columnsOf } from '../../kit/table-rows.ts';
import { type ProgrammeRow, ProgrammeTable } from '../entities/programme.ts';

/** Programmes of these groups, by code; null among the groups = of every group. */
export async function findProgrammesOfGroups(
  dataSource: DataSource,
  groups: readonly (string | null)[],
): Promise<ProgrammeRow[]> {
  return dataSource.query(
    `select ${columnsOf(ProgrammeTable, 'p')} from programme p
     where $1 or p.programme_group = any($2) order by p.code`,
    [groups.includes(null), groups.filter((group) => group !== null)],
  );
}
