import { EntitySchema } from 'typeorm';

/** Where a learner with status CHUYEN_LOP went on; at the merger as a rule with a successor in another unit. */
export interface EnrolmentTransferRow {
  enrolmentId: string;
  /** The unit that records what follows. */
  toUnitId: string;
  /** Records of that unit; null = not recorded. */
  toInstitutionId: string | null;
  toClassId: string | null;
  onDay: string;
}

/** Table `enrolment_transfer`. */
export const EnrolmentTransferTable = new EntitySchema<EnrolmentTransferRow>({
  name: 'enrolment_transfer',
  tableName: 'enrolment_transfer',
  columns: {
    enrolmentId: {
      name: 'enrolment_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'pk_enrolment_transfer',
      foreignKey: { target: 'enrolment', name: 'enrolment_transfer_enrolment_fkey', onDelete: 'CASCADE' },
    },
    toUnitId: { name: 'to_unit_id', type: 'text' },
    toInstitutionId: { name: 'to_institution_id', type: 'uuid', nullable: true },
    toClassId: { name: 'to_class_id', type: 'uuid', nullable: true },
    onDay: { name: 'on_day', type: 'date' },
  },
});
