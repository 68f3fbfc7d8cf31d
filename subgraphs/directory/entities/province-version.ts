import { EntitySchema } from 'typeorm';
import { ProvinceTable } from './province.ts';

/** Name and type of a provincial unit in a span of time. The spans of a unit follow one another without a gap. */
export interface ProvinceVersionRow {
  provinceId: string;
  nameVi: string;
  fullNameVi: string;
  type: 'TINH' | 'THANH_PHO_TRUC_THUOC_TW' | 'TRUNG_UONG';
  validFrom: string;
  validTo: string | null;
  /** Number of the legal document that made it so; null = as at the start of the list. */
  document: string | null;
}

/** Table `province_version`. */
export const ProvinceVersionTable = new EntitySchema<ProvinceVersionRow>({
  name: 'province_version',
  tableName: 'province_version',
  columns: {
    provinceId: { name: 'province_id', type: 'text', primary: true },
    validFrom: { name: 'valid_from', type: 'date', primary: true },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
    nameVi: { name: 'name_vi', type: 'text' },
    fullNameVi: { name: 'full_name_vi', type: 'text' },
    type: { type: 'text' },
    document: { type: 'text', nullable: true },
  },
  foreignKeys: [
    {
      name: 'province_version_province',
      target: ProvinceTable,
      columnNames: ['provinceId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'province_version_span', expression: `valid_to >= valid_from` },
    {
      name: 'province_version_type',
      expression: `type in ('TINH', 'THANH_PHO_TRUC_THUOC_TW', 'TRUNG_UONG')`,
    },
  ],
});
