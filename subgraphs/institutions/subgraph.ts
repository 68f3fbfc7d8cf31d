import { defineSubgraph } from '../kit/definition.ts';
import { ReportedFigureTable } from '../kit/reported-figure.ts';
import { RowHoldingTable } from '../kit/row-holding.ts';
import { CapacityYearTable } from './entities/capacity-year.ts';
import { CertificateTable } from './entities/certificate.ts';
import { ClassSessionTable } from './entities/class-session.ts';
import { ClassAttendanceTable, CompletionRollupTable } from './entities/completion-rollup.ts';
import { EnrolmentTable } from './entities/enrolment.ts';
import { EnrolmentStepTable } from './entities/enrolment-step.ts';
import { EnrolmentTransferTable } from './entities/enrolment-transfer.ts';
import { InstitutionTable } from './entities/institution.ts';
import { InstitutionSuccessionTable } from './entities/institution-succession.ts';
import { ProgrammeTable } from './entities/programme.ts';
import { ServiceAreaTable } from './entities/service-area.ts';
import { TrainingClassTable } from './entities/training-class.ts';
import { createLoaders } from './loaders.ts';
import { CreateTables1763740800000 } from './migrations/1763740800000-create-tables.ts';
import { IndexEnrolmentPerson1795305600000 } from './migrations/1795305600000-index-enrolment-person.ts';
import { IndexEnrolmentsOfCadres1795392002000 } from './migrations/1795392002000-index-enrolments-of-cadres.ts';
import { AttendanceAndPayer1795392003000 } from './migrations/1795392003000-attendance-and-payer.ts';
import { SessionsAndSuccession1795395600000 } from './migrations/1795395600000-sessions-and-succession.ts';
import { CountCompletions1795402800000 } from './migrations/1795402800000-count-completions.ts';
import { Capacity1795406400000 } from './migrations/1795406400000-capacity.ts';
import { CountLearners1795410000000 } from './migrations/1795410000000-count-learners.ts';
import { AttendanceTally } from './resolvers/attendance-tally.ts';
import { BudgetCell } from './resolvers/budget-cell.ts';
import { Cadre } from './resolvers/cadre.ts';
import { CapacityCell } from './resolvers/capacity-cell.ts';
import { CapacityTally } from './resolvers/capacity-tally.ts';
import { CellTraining } from './resolvers/cell-training.ts';
import { Certificate } from './resolvers/certificate.ts';
import { Enrolment } from './resolvers/enrolment.ts';
import { Institution } from './resolvers/institution.ts';
import { NominationCell } from './resolvers/nomination-cell.ts';
import { OverlapCell } from './resolvers/overlap-cell.ts';
import { Programme } from './resolvers/programme.ts';
import { Province } from './resolvers/province.ts';
import { ReportCell } from './resolvers/report-cell.ts';
import { StaffCell } from './resolvers/staff-cell.ts';
import { TrainingCell, TrainingTally } from './resolvers/training-cell.ts';
import { TrainingClass } from './resolvers/training-class.ts';
import { TrainingRecord } from './resolvers/training-record.ts';
import { TrainingRecordPage } from './resolvers/training-record-page.ts';
import type { Resolvers } from './types.generated.ts';

const resolvers: Resolvers = {
  AttendanceTally,
  BudgetCell,
  Cadre,
  CapacityCell,
  CapacityTally,
  CellTraining,
  Certificate,
  Enrolment,
  Institution,
  OverlapCell,
  NominationCell,
  Programme,
  Province,
  ReportCell,
  StaffCell,
  TrainingCell,
  TrainingClass,
  TrainingRecord,
  TrainingRecordPage,
  TrainingTally,
};

/** Schools and centres, their classes, learners and certificates (cơ sở đào tạo). */
export const subgraph = defineSubgraph({
  name: 'institutions',
  schema: new URL('./schema.graphql', import.meta.url),
  entities: [
    InstitutionTable,
    ProgrammeTable,
    TrainingClassTable,
    EnrolmentTable,
    EnrolmentStepTable,
    CapacityYearTable,
    CertificateTable,
    ClassSessionTable,
    InstitutionSuccessionTable,
    ServiceAreaTable,
    EnrolmentTransferTable,
    ClassAttendanceTable,
    CompletionRollupTable,
    ReportedFigureTable,
    RowHoldingTable,
  ],
  migrations: [
    CreateTables1763740800000,
    IndexEnrolmentPerson1795305600000,
    IndexEnrolmentsOfCadres1795392002000,
    AttendanceAndPayer1795392003000,
    SessionsAndSuccession1795395600000,
    CountCompletions1795402800000,
    Capacity1795406400000,
    CountLearners1795410000000,
  ],
  createLoaders,
  resolvers,
});
