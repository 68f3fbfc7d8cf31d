import type { DataSource } from 'typeorm';
import { columnsOf } from '../../kit/table-rows.ts';
import { type RegionRow, RegionTable } from '../entities/region.ts';

/** All regions of both maps: a dozen. */
export function listRegions(dataSource: DataSource): Promise<RegionRow[]> {
  return dataSource.query(`select ${columnsOf(RegionTable, 'r')} from region r order by r.era, r.code`);
}
