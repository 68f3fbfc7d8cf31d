import type { DataSource } from 'typeorm';
import type { RegionRow } from '../entities/region.ts';

/** All regions of both maps: a dozen. */
export function listRegions(dataSource: DataSource): Promise<RegionRow[]> {
  return dataSource.query(`select era, code, name_vi as "nameVi", name_en as "nameEn" from region`);
}
