import { EntitySchema } from 'typeorm';
import type { AdministrativeLevel, DataOrigin, SuccessionStatus } from '../types.generated.ts';

/** A cadre planned for a higher title, for one term. It carries no name. */
export interface SuccessionEntryRow {
  id: string;
  cadreId: string;
  personId: string | null;
  /** The administrative unit whose pool it is. */
  unitId: string;
  plannedTitle: string;
  level: AdministrativeLevel;
  status: SuccessionStatus;
  /** Party term, e.g. `2015-2020`. */
  term: string;
  validFrom: string;
  validTo: string | null;
  origin: DataOrigin;
}

/** Table `succession_entry`. */
export const SuccessionEntryTable = new EntitySchema<SuccessionEntryRow>({
  name: 'succession_entry',
  tableName: 'succession_entry',
  columns: {
    id: { type: 'uuid', primary: true },
    cadreId: { name: 'cadre_id', type: 'text' },
    personId: { name: 'person_id', type: 'text', nullable: true },
    unitId: { name: 'unit_id', type: 'text' },
    plannedTitle: { name: 'planned_title', type: 'text' },
    level: { type: 'text' },
    status: { type: 'text' },
    term: { type: 'text' },
    validFrom: { name: 'valid_from', type: 'date' },
    validTo: { name: 'valid_to', type: 'date', nullable: true },
    origin: { type: 'text' },
  },
  indices: [
    { name: 'succession_entry_cadre', columns: ['cadreId'] },
    { name: 'succession_entry_valid', columns: ['validFrom', 'validTo'] },
  ],
});
