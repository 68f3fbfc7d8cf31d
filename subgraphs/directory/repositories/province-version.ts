import type { DataSource } from 'typeorm';
import type { ProvinceVersionRow } from '../entities/province-version.ts';

/** Names and types of units, oldest first. */
export function findProvinceVersions(
  dataSource: DataSource,
  provinceIds: readonly string[],
): Promise<ProvinceVersionRow[]> {
  return dataSource.query(
    `select province_id as "provinceId", name_vi as "nameVi", full_name_vi as "fullNameVi", type,
       valid_from as "validFrom", valid_to as "validTo", document
     from province_version where province_id = any($1) order by province_id, valid_from`,
    [provinceIds],
  );
}
