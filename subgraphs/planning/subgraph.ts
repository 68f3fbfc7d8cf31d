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
import { SuccessionEntryTable } from './entities/succession-entry.ts';
import { TrainingPlanTable } from './entities/training-plan.ts';
import { TrainingPracticeTable } from './entities/training-practice.ts';
import { createLoaders } from './loaders.ts';
import { CreateTables1764547200000 } from './migrations/1764547200000-create-tables.ts';
import { BudgetLine } from './resolvers/budget-line.ts';
import { Cadre } from './resolvers/cadre.ts';
import { Nomination } from './resolvers/nomination.ts';
import { OfficialDocument } from './resolvers/official-document.ts';
import { PlanTarget } from './resolvers/plan-target.ts';
import { PositionStandard } from './resolvers/position-standard.ts';
import { Province } from './resolvers/province.ts';
import { ReportCell } from './resolvers/report-cell.ts';
import { SuccessionEntry } from './resolvers/succession-entry.ts';
import { TrainingPlan } from './resolvers/training-plan.ts';
import type { Resolvers } from './types.generated.ts';

const resolvers: Resolvers = {
  BudgetLine,
  Cadre,
  Nomination,
  OfficialDocument,
  PlanTarget,
  PositionStandard,
  Province,
  ReportCell,
  SuccessionEntry,
  TrainingPlan,
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
    ReportedFigureTable,
    RowHoldingTable,
    SuccessionEntryTable,
    TrainingPlanTable,
    TrainingPracticeTable,
  ],
  migrations: [CreateTables1764547200000],
  createLoaders,
  resolvers,
});
