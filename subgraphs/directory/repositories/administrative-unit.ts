import type { DataSource } from 'typeorm';
import type { AdministrativeUnitRow } from '../entities/administrative-unit.ts';

const COLUMNS = `id, province_id as "provinceId", code, level, name_vi as "nameVi", type,
  valid_from as "validFrom", valid_to as "validTo", parent_id as "parentId", origin`;

/** Districts and communes by id; unknown ids are left out. */
export function findAdministrativeUnits(
  dataSource: DataSource,
  ids: readonly string[],
): Promise<AdministrativeUnitRow[]> {
  return dataSource.query(`select ${COLUMNS} from administrative_unit where id = any($1)`, [ids]);
}

/** Districts and communes of provincial units, districts first. */
export function findAdministrativeUnitsOf(
  dataSource: DataSource,
  provinceIds: readonly string[],
): Promise<AdministrativeUnitRow[]> {
  return dataSource.query(
    `select ${COLUMNS} from administrative_unit where province_id = any($1) order by level, id`,
    [provinceIds],
  );
}
