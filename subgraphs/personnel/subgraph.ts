import { defineSubgraph } from '../kit/definition.ts';
import { ReportedFigureTable } from '../kit/reported-figure.ts';
import { RowHoldingTable } from '../kit/row-holding.ts';
import { AgencyTable } from './entities/agency.ts';
import { AssignmentTable } from './entities/assignment.ts';
import { CadreTable } from './entities/cadre.ts';
import { HeadcountSnapshotTable } from './entities/headcount-snapshot.ts';
import { QualificationTable } from './entities/qualification.ts';
import { createLoaders } from './loaders.ts';
import { CreateTables1764547200000 } from './migrations/1764547200000-create-tables.ts';
import { IndexCadrePerson1795305600000 } from './migrations/1795305600000-index-cadre-person.ts';
import { IndexStaff1795392002000 } from './migrations/1795392002000-index-staff.ts';
import { IndexObtained1795406400000 } from './migrations/1795406400000-index-obtained.ts';
import { CountHolders1795410000000 } from './migrations/1795410000000-count-holders.ts';
import { Agency } from './resolvers/agency.ts';
import { Assignment } from './resolvers/assignment.ts';
import { Cadre } from './resolvers/cadre.ts';
import { rateGroups } from './resolvers/dossier-groups.ts';
import { Province } from './resolvers/province.ts';
import { Qualification } from './resolvers/qualification.ts';
import { ReportCell } from './resolvers/report-cell.ts';
import { StaffCell } from './resolvers/staff-cell.ts';
import { StaffTally } from './resolvers/staff-tally.ts';
import { TrainingRecord } from './resolvers/training-record.ts';
import { TrainingRecordPage } from './resolvers/training-record-page.ts';
import type { Resolvers } from './types.generated.ts';

const resolvers: Resolvers = {
  Agency,
  Assignment,
  Cadre,
  CellDossier: { rateGroups },
  Province,
  Qualification,
  ReportCell,
  StaffCell,
  StaffTally,
  TrainingRecord,
  TrainingRecordPage,
};

/** Dossiers of cadres: posts, levels, headcounts, and the rates that follow from them. */
export const subgraph = defineSubgraph({
  name: 'personnel',
  schema: new URL('./schema.graphql', import.meta.url),
  entities: [
    AgencyTable,
    AssignmentTable,
    CadreTable,
    HeadcountSnapshotTable,
    QualificationTable,
    ReportedFigureTable,
    RowHoldingTable,
  ],
  migrations: [
    CreateTables1764547200000,
    IndexCadrePerson1795305600000,
    IndexStaff1795392002000,
    IndexObtained1795406400000,
    CountHolders1795410000000,
  ],
  createLoaders,
  resolvers,
});
