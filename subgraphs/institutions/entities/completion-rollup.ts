import { EntitySchema } from 'typeorm';

/**
 * How many persons completed in a month, by the month in which the same person had completed before: what adds up to
 * distinct persons over whole months. Kept by triggers in the transaction that changes an enrolment.
 */
export interface CompletionRollupRow {
  /** A code of `common/populations.ts`. */
  population: string;
  /** A programme's group or code; empty = all. */
  programme: string;
  /** Year × 12 + month. */
  month: number;
  /** The month of the person's completion before, in the same population and programme; 0 = none. */
  previous: number;
  persons: number;
}

/** Table `completion_rollup`. */
export const CompletionRollupTable = new EntitySchema<CompletionRollupRow>({
  name: 'completion_rollup',
  tableName: 'completion_rollup',
  columns: {
    population: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_completion_rollup' },
    programme: { type: 'text', primary: true, primaryKeyConstraintName: 'pk_completion_rollup' },
    month: { type: 'integer', primary: true, primaryKeyConstraintName: 'pk_completion_rollup' },
    previous: { type: 'integer', primary: true, primaryKeyConstraintName: 'pk_completion_rollup' },
    persons: { type: 'integer' },
  },
  indices: [{ name: 'completion_rollup_empty', columns: ['persons'], where: 'persons <= 0' }],
});

/** Table `class_attendance`: enrolments of a class that count as attendances; kept by triggers as well. */
export interface ClassAttendanceRow {
  classId: string;
  attendances: number;
}

/** Table `class_attendance`. */
export const ClassAttendanceTable = new EntitySchema<ClassAttendanceRow>({
  name: 'class_attendance',
  tableName: 'class_attendance',
  columns: {
    classId: {
      name: 'class_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_class_attendance',
      foreignKey: { target: 'training_class', name: 'class_attendance_class_fkey', onDelete: 'CASCADE' },
    },
    attendances: { type: 'integer' },
  },
});
