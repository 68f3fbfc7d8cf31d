import { EntitySchema } from 'typeorm';
import { ProvinceTable } from './province.ts';

/** A district or commune that the records name. The list is not complete. */
export interface AdministrativeUnitRow {
  /** `H63-<code>` district, `X63-<code>` commune until 30/6/2025, `X34-<code>` commune since. */
  id: string;
  /** The provincial unit that holds its records. */
  provinceId: string;
  /** Null for made-up ones. */
  code: string | null;
  level: 'HUYEN' | 'XA';
  nameVi: string;
  type: string;
  /** Null = not known. */
  validFrom: string | null;
  /** Last day; null = exists, or the last day is not known. */
  validTo: string | null;
  parentId: string | null;
  origin: 'PUBLISHED' | 'SYNTHETIC';
}

/** Table `administrative_unit`. */
export const AdministrativeUnitTable = new EntitySchema<AdministrativeUnitRow>({
  name: 'administrative_unit',
  tableName: 'administrative_unit',
  columns: {
    id: { type: 'text', primary: true },
    provinceId: { name: 'province_id', type: 'text' },
    code: { type: 'text', nullable: true },
    level: { type: 'text' },
    nameVi: { name: 'name_vi', type: 'text' },
    type: { type: 'text' },
    validFrom: { name: 'valid_from', type: 'date', nullable: true },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
    parentId: { name: 'parent_id', type: 'text', nullable: true },
    origin: { type: 'text' },
  },
  indices: [{ name: 'administrative_unit_province', columns: ['provinceId'] }],
  foreignKeys: [
    {
      name: 'administrative_unit_in_province',
      target: ProvinceTable,
      columnNames: ['provinceId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'administrative_unit_parent',
      target: 'administrative_unit',
      columnNames: ['parentId'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'administrative_unit_level', expression: `level in ('HUYEN', 'XA')` },
    { name: 'administrative_unit_origin', expression: `origin in ('PUBLISHED', 'SYNTHETIC')` },
  ],
});
