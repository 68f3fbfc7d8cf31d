import type { DataSource } from 'typeorm';
import { columnsOf } from '../../kit/table-rows.ts';
import { type ProvinceVersionRow, ProvinceVersionTable } from '../entities/province-version.ts';

/** Names and types of units, oldest first. */
export function findProvinceVersions(
  dataSource: DataSource,
  provinceIds: readonly string[],
): Promise<ProvinceVersionRow[]> {
  return dataSource.query(
    `select ${columnsOf(ProvinceVersionTable, 'v')} from province_version v
     where v.province_id = any($1) order by v.province_id, v.valid_from`,
    [provinceIds],
  );
}
