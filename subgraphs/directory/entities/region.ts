import { EntitySchema } from 'typeorm';

/** A socio-economic region; the two maps have regions of the same code with other members. */
export interface RegionRow {
  era: '63' | '34';
  code: string;
  nameVi: string;
  nameEn: string;
}

/** Table `region`. */
export const RegionTable = new EntitySchema<RegionRow>({
  name: 'region',
  tableName: 'region',
  columns: {
    era: { type: 'text', primary: true },
    code: { type: 'text', primary: true },
    nameVi: { name: 'name_vi', type: 'text' },
    nameEn: { name: 'name_en', type: 'text' },
  },
  checks: [{ name: 'region_era', expression: `era in ('63', '34')` }],
});
