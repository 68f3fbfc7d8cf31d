import type { DataSource } from 'typeorm';
import { columnsOf } from '../../kit/table-rows.ts';
import { type AdministrativeUnitRow, AdministrativeUnitTable } from '../entities/administrative-unit.ts';

/** Districts and communes of provincial units, districts first. */
export function findAdministrativeUnitsOf(
  dataSource: DataSource,
  provinceIds: readonly string[],
): Promise<AdministrativeUnitRow[]> {
  return dataSource.query(
    `select ${columnsOf(AdministrativeUnitTable, 'u')} from administrative_unit u
     where u.province_id = any($1) order by u.level, u.id`,
    [provinceIds],
  );
}
