import { EntitySchema } from 'typeorm';
import type { CadreKind, DataOrigin } from '../types.generated.ts';

/** Staff of the unit on a day, one row a kind (biên chế). */
export interface HeadcountSnapshotRow {
  on: string;
  cadreKind: CadreKind;
  /** Posts allotted; null = not recorded. */
  allotted: number | null;
  present: number;
  origin: DataOrigin;
}

/** Table `headcount_snapshot`. */
export const HeadcountSnapshotTable = new EntitySchema<HeadcountSnapshotRow>({
  name: 'headcount_snapshot',
  tableName: 'headcount_snapshot',
  columns: {
    on: {
      name: 'counted_on',
      type: 'date',
      primary: true,
      primaryKeyConstraintName: 'pk_headcount_snapshot',
    },
    cadreKind: {
      name: 'cadre_kind',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'pk_headcount_snapshot',
    },
    allotted: { type: 'integer', nullable: true },
    present: { type: 'integer' },
    origin: { type: 'text' },
  },
  checks: [{ name: 'headcount_not_negative', expression: 'allotted >= 0 and present >= 0' }],
});
