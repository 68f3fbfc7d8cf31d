import { EntitySchema } from 'typeorm';
import type { AdministrativeLevel, DataOrigin } from '../types.generated.ts';

/** An agency that employs cadres (cơ quan, đơn vị). */
export interface AgencyRow {
  id: string;
  nameVi: string;
  /** Its administrative unit: `P63-20`, `H63-186`, `X63-06454`. */
  unitId: string;
  /** The district in which a commune's agency lies, so that the district's figures cover it; null = none. */
  districtId: string | null;
  level: AdministrativeLevel;
  origin: DataOrigin;
}

/** Table `agency`. */
export const AgencyTable = new EntitySchema<AgencyRow>({
  name: 'agency',
  tableName: 'agency',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_agency' },
    nameVi: { name: 'name_vi', type: 'text' },
    unitId: { name: 'unit_id', type: 'text' },
    districtId: { name: 'district_id', type: 'text', nullable: true },
    level: { type: 'text' },
    origin: { type: 'text' },
  },
});
