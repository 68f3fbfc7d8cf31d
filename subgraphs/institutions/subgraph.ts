import { defineSubgraph } from '../kit/definition.ts';
import { ReportedFigureTable } from '../kit/reported-figure.ts';
import { RowHoldingTable } from '../kit/row-holding.ts';
import { CertificateTable } from './entities/certificate.ts';
import { EnrolmentTable } from './entities/enrolment.ts';
import { EnrolmentStepTable } from './entities/enrolment-step.ts';
import { InstitutionTable } from './entities/institution.ts';
import { ProgrammeTable } from './entities/programme.ts';
import { TrainingClassTable } from './entities/training-class.ts';
import { createLoaders } from './loaders.ts';
import { CreateTables1763740800000 } from './migrations/1763740800000-create-tables.ts';
import { IndexEnrolmentPerson1795305600000 } from './migrations/1795305600000-index-enrolment-person.ts';
import { Cadre } from './resolvers/cadre.ts';
import { Certificate } from './resolvers/certificate.ts';
import { Enrolment } from './resolvers/enrolment.ts';
import { Institution } from './resolvers/institution.ts';
import { Programme } from './resolvers/programme.ts';
import { Province } from './resolvers/province.ts';
import { ReportCell } from './resolvers/report-cell.ts';
import { TrainingClass } from './resolvers/training-class.ts';
import type { Resolvers } from './types.generated.ts';

const resolvers: Resolvers = {
  Cadre,
  Certificate,
  Enrolment,
  Institution,
  Programme,
  Province,
  ReportCell,
  TrainingClass,
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
    CertificateTable,
    ReportedFigureTable,
    RowHoldingTable,
  ],
  migrations: [CreateTables1763740800000, IndexEnrolmentPerson1795305600000],
  createLoaders,
  resolvers,
});
