import { EntitySchema } from 'typeorm';
import type {
  AttendanceForm,
  ClassSchedule,
  ClassStatus,
  DataOrigin,
  FundingSource,
  PlanBasis,
} from '../types.generated.ts';

/** A class (lớp); one row, however many institutions share in it. */
export interface TrainingClassRow {
  id: string;
  nameVi: string;
  programmeId: string;
  status: ClassStatus;
  attendanceForm: AttendanceForm | null;
  schedule: ClassSchedule | null;
  planBasis: PlanBasis | null;
  /** Empty = not recorded. */
  fundingSources: FundingSource[];
  /** Code of the population the class is for; null = open. */
  audience: string | null;
  /** The administrative unit that had it opened. */
  unitId: string;
  /** Planned until the class has begun. Lists are sorted by it, so it is never null. */
  startsOn: string;
  endsOn: string | null;
  /** Days of teaching; null = not recorded. */
  days: number | null;
  /** Whoever issues the certificates counts the class, however many share in it. */
  awardingInstitutionId: string;
  hostInstitutionId: string | null;
  origin: DataOrigin;
}

/** Table `training_class`. */
export const TrainingClassTable = new EntitySchema<TrainingClassRow>({
  name: 'training_class',
  tableName: 'training_class',
  columns: {
    id: { type: 'uuid', primary: true },
    nameVi: { name: 'name_vi', type: 'text' },
    programmeId: {
      name: 'programme_id',
      type: 'uuid',
      foreignKey: { target: 'programme', name: 'training_class_programme_fkey' },
    },
    status: { type: 'text' },
    attendanceForm: { name: 'attendance_form', type: 'text', nullable: true },
    schedule: { type: 'text', nullable: true },
    planBasis: { name: 'plan_basis', type: 'text', nullable: true },
    fundingSources: { name: 'funding_sources', type: 'text', array: true },
    audience: { type: 'text', nullable: true },
    unitId: { name: 'unit_id', type: 'text' },
    startsOn: { name: 'starts_on', type: 'date' },
    endsOn: { name: 'ends_on', type: 'date', nullable: true },
    days: { type: 'integer', nullable: true },
    awardingInstitutionId: {
      name: 'awarding_institution_id',
      type: 'uuid',
      foreignKey: { target: 'institution', name: 'training_class_awarding_institution_fkey' },
    },
    hostInstitutionId: {
      name: 'host_institution_id',
      type: 'uuid',
      nullable: true,
      foreignKey: { target: 'institution', name: 'training_class_host_institution_fkey' },
    },
    origin: { type: 'text' },
  },
  indices: [
    { name: 'training_class_starts_on', columns: ['startsOn', 'id'] },
    { name: 'training_class_programme', columns: ['programmeId', 'startsOn'] },
    { name: 'training_class_audience', columns: ['audience', 'startsOn'] },
    { name: 'training_class_awarding_institution', columns: ['awardingInstitutionId', 'startsOn', 'id'] },
    { name: 'training_class_host_institution', columns: ['hostInstitutionId'] },
  ],
  checks: [
    { name: 'training_class_days', expression: 'days > 0' },
    { name: 'training_class_span', expression: 'ends_on >= starts_on' },
  ],
});
