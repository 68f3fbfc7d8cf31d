import { EntitySchema } from 'typeorm';
import type { DataOrigin, InstitutionKind } from '../types.generated.ts';

/** A school or centre (cơ sở đào tạo). */
export interface InstitutionRow {
  id: string;
  nameVi: string;
  kind: InstitutionKind;
  /** The administrative unit it serves or stands in, e.g. `H63-186`; null = not recorded. */
  unitId: string | null;
  validFrom: string | null;
  /** Null = exists. */
  validTo: string | null;
  origin: DataOrigin;
}

/** Table `institution`. */
export const InstitutionTable = new EntitySchema<InstitutionRow>({
  name: 'institution',
  tableName: 'institution',
  columns: {
    id: { type: 'uuid', primary: true },
    nameVi: { name: 'name_vi', type: 'text' },
    kind: { type: 'text' },
    unitId: { name: 'unit_id', type: 'text', nullable: true },
    validFrom: { name: 'valid_from', type: 'date', nullable: true },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
    origin: { type: 'text' },
  },
  indices: [{ name: 'institution_kind', columns: ['kind'] }],
});
