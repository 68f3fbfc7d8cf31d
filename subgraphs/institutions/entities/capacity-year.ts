import { EntitySchema } from 'typeorm';
import type { DataOrigin } from '../types.generated.ts';

/**
 * What an institution can take in a calendar year (năng lực, công suất đào tạo). A row without a programme speaks of the whole
 * institution; one with a programme of the seats kept for it, which the row of the whole counts too.
 */
export interface CapacityYearRow {
  id: string;
  institutionId: string;
  year: number;
  /** Stable code; null = the whole institution. */
  programmeCode: string | null;
  seats: number;
  /** Null = not recorded, and always of a single programme. */
  lecturers: number | null;
  /** The same. */
  rooms: number | null;
  origin: DataOrigin;
}

/** Table `capacity_year`. */
export const CapacityYearTable = new EntitySchema<CapacityYearRow>({
  name: 'capacity_year',
  tableName: 'capacity_year',
  columns: {
    id: { type: 'uuid', primary: true },
    institutionId: {
      name: 'institution_id',
      type: 'uuid',
      foreignKey: { target: 'institution', name: 'capacity_year_institution_fkey', onDelete: 'CASCADE' },
    },
    year: { type: 'integer' },
    programmeCode: { name: 'programme_code', type: 'text', nullable: true },
    seats: { type: 'integer' },
    lecturers: { type: 'integer', nullable: true },
    rooms: { type: 'integer', nullable: true },
    origin: { type: 'text' },
  },
  checks: [
    {
      name: 'capacity_year_of_programme',
      expression: 'programme_code is null or lecturers is null and rooms is null',
    },
  ],
  indices: [
    { name: 'capacity_year_name', columns: ['year', 'institutionId', 'programmeCode'], unique: true },
  ],
});
