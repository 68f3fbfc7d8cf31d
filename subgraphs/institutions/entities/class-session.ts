import { EntitySchema } from 'typeorm';
import type { SessionPart } from '../types.generated.ts';

/** A part of a day on which a class meets (buổi học). A class without any row has no timetable on record. */
export interface ClassSessionRow {
  classId: string;
  day: string;
  part: SessionPart;
}

/** Table `class_session`. */
export const ClassSessionTable = new EntitySchema<ClassSessionRow>({
  name: 'class_session',
  tableName: 'class_session',
  columns: {
    classId: {
      name: 'class_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_class_session',
      foreignKey: { target: 'training_class', name: 'class_session_class_fkey', onDelete: 'CASCADE' },
    },
    day: { type: 'date', primary: true, primaryKeyConstraintName: 'pk_class_session' },
    part: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_class_session' },
  },
  checks: [{ name: 'class_session_part', expression: `part in ('SANG', 'CHIEU', 'TOI')` }],
});
