import { EntitySchema } from 'typeorm';
import type { DataOrigin, ProgrammeGroup } from '../types.generated.ts';

/** Seats that a unit was allotted for a programme in a year (chỉ tiêu được giao). */
export interface QuotaRow {
  id: string;
  /** The provincial unit, whose quota includes those of its districts and communes, or one of these. */
  unitId: string;
  year: number;
  programmeCode: string;
  programmeGroup: ProgrammeGroup;
  seats: number;
  origin: DataOrigin;
}

/** Table `quota`. */
export const QuotaTable = new EntitySchema<QuotaRow>({
  name: 'quota',
  tableName: 'quota',
  columns: {
    id: { type: 'uuid', primary: true },
    unitId: { name: 'unit_id', type: 'text' },
    year: { type: 'integer' },
    programmeCode: { name: 'programme_code', type: 'text' },
    programmeGroup: { name: 'programme_group', type: 'text' },
    seats: { type: 'integer' },
    origin: { type: 'text' },
  },
  checks: [{ name: 'quota_seats', expression: 'seats >= 0' }],
  indices: [{ name: 'quota_year', columns: ['year', 'programmeCode', 'unitId'], unique: true }],
});
