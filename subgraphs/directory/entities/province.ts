import { EntitySchema } from 'typeorm';
import { RegionTable } from './region.ts';

/** A provincial unit of one of the two maps, or `TW`. Names and types are dated: see `province-version.ts`. */
export interface ProvinceRow {
  id: string;
  /** Null for `TW`. */
  code: string | null;
  /** Map of its region; null for `TW`. */
  era: '63' | '34' | null;
  regionCode: string | null;
  validFrom: string;
  /** Last day; null = exists today. */
  validTo: string | null;
}

/** Table `province`. */
export const ProvinceTable = new EntitySchema<ProvinceRow>({
  name: 'province',
  tableName: 'province',
  columns: {
    id: { type: 'text', primary: true },
    code: { type: 'text', nullable: true },
    era: { type: 'text', nullable: true },
    regionCode: { name: 'region_code', type: 'text', nullable: true },
    validFrom: { name: 'valid_from', type: 'date' },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
  },
  uniques: [{ name: 'province_era_code', columns: ['era', 'code'] }],
  foreignKeys: [
    {
      name: 'province_region',
      target: RegionTable,
      columnNames: ['era', 'regionCode'],
      referencedColumnNames: ['era', 'code'],
    },
  ],
  checks: [{ name: 'province_span', expression: `valid_to >= valid_from` }],
});
