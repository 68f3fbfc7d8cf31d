import type { DataSource } from 'typeorm';
import type { AgencyRow } from '../entities/agency.ts';

/** Agencies by id; unknown ids are left out. */
export function findAgencies(dataSource: DataSource, ids: readonly string[]): Promise<AgencyRow[]> {
  return dataSource.query<AgencyRow[]>(
    `select id, name_vi as "nameVi", unit_id as "unitId", district_id as "districtId", level, origin
     from agency where id = any($1)`,
    [ids],
  );
}
