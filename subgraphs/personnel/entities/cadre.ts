import { EntitySchema } from 'typeorm';
import type { DataOrigin, Gender } from '../types.generated.ts';

/** One dossier (hồ sơ). Ids are text: a key that is no UUID must find nothing instead of failing its whole batch. */
export interface CadreRow {
  id: string;
  /** Null = not registered. Personal data, never logged. */
  personId: string | null;
  fullName: string;
  gender: Gender | null;
  birthYear: number | null;
  origin: DataOrigin;
}

/** Table `cadre`. */
export const CadreTable = new EntitySchema<CadreRow>({
  name: 'cadre',
  tableName: 'cadre',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_cadre' },
    personId: { name: 'person_id', type: 'text', nullable: true },
    fullName: { name: 'full_name', type: 'text' },
    gender: { type: 'text', nullable: true },
    birthYear: { name: 'birth_year', type: 'integer', nullable: true },
    origin: { type: 'text' },
  },
  indices: [
    { name: 'cadre_person', columns: ['personId'] },
    { name: 'cadre_grouped', columns: ['id', 'gender', 'birthYear'] },
  ],
});
