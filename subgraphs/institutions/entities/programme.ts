import { EntitySchema } from 'typeorm';
import type { ProgrammeGroup } from '../types.generated.ts';

/** A training programme (chương trình). */
export interface ProgrammeRow {
  id: string;
  /** Stable, e.g. `LLCT_TRUNG_CAP`; unique in its unit. */
  code: string;
  nameVi: string;
  group: ProgrammeGroup;
  /** `DAO_TAO`, `BOI_DUONG` or `TAP_HUAN`. */
  trainingType: string;
  totalPeriods: number | null;
  practicePeriods: number | null;
}

/** Table `programme`. */
export const ProgrammeTable = new EntitySchema<ProgrammeRow>({
  name: 'programme',
  tableName: 'programme',
  columns: {
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    nameVi: { name: 'name_vi', type: 'text' },
    group: { name: 'programme_group', type: 'text' },
    trainingType: { name: 'training_type', type: 'text' },
    totalPeriods: { name: 'total_periods', type: 'integer', nullable: true },
    practicePeriods: { name: 'practice_periods', type: 'integer', nullable: true },
  },
  indices: [
    { name: 'programme_code', columns: ['code'], unique: true },
    { name: 'programme_programme_group', columns: ['group'] },
  ],
});
