import { EntitySchema } from 'typeorm';
import type { EnrolmentStatus } from '../types.generated.ts';

/** A step on the path of an enrolment. */
export interface EnrolmentStepRow {
  enrolmentId: string;
  /** From 0, without gaps. */
  position: number;
  status: EnrolmentStatus;
  on: string;
}

/** Table `enrolment_step`. */
export const EnrolmentStepTable = new EntitySchema<EnrolmentStepRow>({
  name: 'enrolment_step',
  tableName: 'enrolment_step',
  columns: {
    enrolmentId: {
      name: 'enrolment_id',
      type: 'uuid',
      primary: true,
      foreignKey: { target: 'enrolment', name: 'enrolment_step_enrolment_fkey', onDelete: 'CASCADE' },
    },
    position: { type: 'integer', primary: true },
    status: { type: 'text' },
    on: { name: 'on_day', type: 'date' },
  },
});
