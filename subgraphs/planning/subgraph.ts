import { defineSubgraph } from '../kit/definition.ts';
import { ReportedFigureTable } from '../kit/reported-figure.ts';
import { RowHoldingTable } from '../kit/row-holding.ts';
import { BudgetLineTable } from './entities/budget-line.ts';
import { NominatingBodyTable } from './entities/nominating-body.ts';
import { NominationTable } from './entities/nomination.ts';
import { OfficialDocumentTable } from './entities/official-document.ts';
import { PlanBasisTable } from './entities/plan-basis.ts';
import { PlanTargetTable } from './entities/plan-target.ts';
import { PositionStandardTable } from './entities/position-standard.ts';
import { QuotaTable } from './entities/quota.ts';
import { SuccessionEntryTable } from './entities/succession-entry.ts';
import { TrainingNeedTable } from './entities/training-need.ts';
import { TrainingPlanTable } from './entities/training-plan.ts';
import { TrainingPracticeTable } from './entities/training-practice.ts';
import { createLoaders } from './loaders.ts';
import { CreateTables1764547200000 } from './migrations/1764547200000-create-tables.ts';
import { IndexApprovedNominations1795392002000 } from './migrations/1795392002000-index-approved-nominations.ts';
import { NominationsRecordedAndSent1795392003000 } from './migrations/1795392003000-nominations-recorded-and-sent.ts';
import { NeedsAndAchievement1795406400000 } from './migrations/1795406400000-needs-and-achievement.ts';
import { IndexApprovedByProgramme1795410000000 } from './migrations/1795410000000-index-approved-by-programme.ts';
import { BudgetCell } from './resolvers/budget-cell.ts';
import { BudgetLine } from './resolvers/budget-line.ts';
import { BudgetTally } from './resolvers/budget-tally.ts';
import { Cadre } from './resolvers/cadre.ts';
import { CapacityCell } from './resolvers/capacity-cell.ts';
import { NeedTally } from './resolvers/need-tally.ts';
import { Nomination } from './resolvers/nomination.ts';
import { NominationCell, NominationTally } from './resolvers/nomination-cell.ts';
import { OfficialDocument } from './resolvers/official-document.ts';
import { PlanTarget } from './resolvers/plan-target.ts';
import { PositionStandard } from './resolvers/position-standard.ts';
import { Province } from './resolvers/province.ts';
import { ReportCell } from './resolvers/report-cell.ts';
import { StaffCell } from './resolvers/staff-cell.ts';
import { SuccessionEntry } from './resolvers/succession-entry.ts';
import { TrainingCell } from './resolvers/training-cell.ts';
import { TrainingPlan } from './resolvers/training-plan.ts';
import { TrainingRecord } from './resolvers/training-record.ts';
import { TrainingRecordPage } from './resolvers/training-record-page.ts';
import type { Resolvers } from './types.generated.ts';

const resolvers: Resolvers = {
  BudgetCell,
  BudgetLine,
  BudgetTally,
  Cadre,
  CapacityCell,
  NeedTally,
  Nomination,
  NominationCell,
  NominationTally,
  OfficialDocument,
  PlanTarget,
  PositionStandard,
  Province,
  ReportCell,
  StaffCell,
  SuccessionEntry,
  TrainingCell,
  TrainingPlan,
  TrainingRecord,
  TrainingRecordPage,
};

/** Plans and their targets, who was sent to study, the succession pool, documents and standards. */
export const subgraph = defineSubgraph({
  name: 'planning',
  schema: new URL('./schema.graphql', import.meta.url),
  entities: [
    BudgetLineTable,
    NominatingBodyTable,
    NominationTable,
    OfficialDocumentTable,
    PlanBasisTable,
    PlanTargetTable,
    PositionStandardTable,
    QuotaTable,
    ReportedFigureTable,
    RowHoldingTable,
    SuccessionEntryTable,
    TrainingNeedTable,
    TrainingPlanTable,
    TrainingPracticeTable,
  ],
  migrations: [
    CreateTables1764547200000,
    IndexApprovedNominations1795392002000,
    NominationsRecordedAndSent1795392003000,
    NeedsAndAchievement1795406400000,
    IndexApprovedByProgramme1795410000000,
  ],
  createLoaders,
  resolvers,
});
