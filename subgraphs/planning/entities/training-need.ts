import { EntitySchema } from 'typeorm';
import type { DataOrigin, ProgrammeGroup } from '../types.generated.ts';

/** Seats that a unit says it needs for a programme in a year (nhu cầu đào tạo, bồi dưỡng). */
export interface TrainingNeedRow {
  id: string;
  /** The provincial unit, whose needs include those of its districts and communes, or one of these. */
  unitId: string;
  year: number;
  programmeCode: string;
  programmeGroup: ProgrammeGroup;
  seats: number;
  origin: DataOrigin;
}

/** Table `training_need`. */
export const TrainingNeedTable = new EntitySchema<TrainingNeedRow>({
  name: 'training_need',
  tableName: 'training_need',
  columns: {
    id: { type: 'uuid', primary: true },
    unitId: { name: 'unit_id', type: 'text' },
    year: { type: 'integer' },
    programmeCode: { name: 'programme_code', type: 'text' },
    programmeGroup: { name: 'programme_group', type: 'text' },
    seats: { type: 'integer' },
    origin: { type: 'text' },
  },
  checks: [{ name: 'training_need_seats', expression: 'seats >= 0' }],
  indices: [{ name: 'training_need_year', columns: ['year', 'programmeCode', 'unitId'], unique: true }],
});
