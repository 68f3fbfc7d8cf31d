import { EntitySchema } from 'typeorm';
import type {
  AdministrativeLevel,
  AdmissionMode,
  CadreKind,
  EnrolmentStatus,
  FundingSource,
  Gender,
} from '../types.generated.ts';

/** A learner in a class, with what was known of the learner on the day of enrolment; no name, no number. */
export interface EnrolmentRow {
  id: string;
  classId: string;
  /** The dossier in the same unit; null = the learner is no cadre of this unit. */
  cadreId: string | null;
  /** Keyed hash of the national register: personal data. Persons are counted by it, so it is never null. */
  personId: string;
  nominationId: string | null;
  /** The last step of the path. */
  status: EnrolmentStatus;
  admissionMode: AdmissionMode | null;
  enrolledOn: string | null;
  /** Day of the recognition decision; set from HOAN_THANH on. */
  completedOn: string | null;
  learnerGender: Gender | null;
  learnerBirthYear: number | null;
  learnerKind: CadreKind | null;
  learnerTitle: string | null;
  learnerLevel: AdministrativeLevel | null;
  /** True for heads and deputies. */
  learnerLeading: boolean | null;
  learnerUnitId: string | null;
  /** Sessions (buổi) held while the learner was in the class, up to the day of the record; null = not recorded. */
  sessionsHeld: number | null;
  /** Of these, the ones attended; null = not recorded. */
  sessionsAttended: number | null;
  /** Who pays for this learner; null = whoever pays for the class. */
  fundingSource: FundingSource | null;
}

/** Table `enrolment`. */
export const EnrolmentTable = new EntitySchema<EnrolmentRow>({
  name: 'enrolment',
  tableName: 'enrolment',
  columns: {
    id: { type: 'uuid', primary: true },
    classId: {
      name: 'class_id',
      type: 'uuid',
      foreignKey: { target: 'training_class', name: 'enrolment_class_fkey' },
    },
    cadreId: { name: 'cadre_id', type: 'text', nullable: true },
    personId: { name: 'person_id', type: 'text' },
    nominationId: { name: 'nomination_id', type: 'text', nullable: true },
    status: { type: 'text' },
    admissionMode: { name: 'admission_mode', type: 'text', nullable: true },
    enrolledOn: { name: 'enrolled_on', type: 'date', nullable: true },
    completedOn: { name: 'completed_on', type: 'date', nullable: true },
    learnerGender: { name: 'learner_gender', type: 'text', nullable: true },
    learnerBirthYear: { name: 'learner_birth_year', type: 'integer', nullable: true },
    learnerKind: { name: 'learner_kind', type: 'text', nullable: true },
    learnerTitle: { name: 'learner_title', type: 'text', nullable: true },
    learnerLevel: { name: 'learner_level', type: 'text', nullable: true },
    learnerLeading: { name: 'learner_leading', type: 'boolean', nullable: true },
    learnerUnitId: { name: 'learner_unit_id', type: 'text', nullable: true },
    sessionsHeld: { name: 'sessions_held', type: 'integer', nullable: true },
    sessionsAttended: { name: 'sessions_attended', type: 'integer', nullable: true },
    fundingSource: { name: 'funding_source', type: 'text', nullable: true },
  },
  indices: [
    {
      name: 'enrolment_payer',
      columns: ['classId', 'fundingSource', 'status'],
      where: 'funding_source IS NOT NULL',
    },
    // A person is once in a class; the index also counts attendances and persons of a class without reading rows.
    { name: 'enrolment_class_person', columns: ['classId', 'personId'], unique: true },
    { name: 'enrolment_class_page', columns: ['classId', 'id'] },
    { name: 'enrolment_cadre', columns: ['cadreId'] },
    {
      name: 'enrolment_of_cadre',
      columns: ['cadreId', 'classId', 'status', 'enrolledOn', 'completedOn', 'id'],
      where: 'cadre_id IS NOT NULL',
    },
    { name: 'enrolment_person', columns: ['personId'] },
    { name: 'enrolment_completed', columns: ['completedOn', 'classId'] },
  ],
  checks: [
    {
      name: 'enrolment_sessions',
      expression:
        'num_nulls(sessions_held, sessions_attended) <> 1 and sessions_attended between 0 and sessions_held',
    },
  ],
});
