import type { ReportedFigureRow } from '../../subgraphs/kit/reported-figure.ts';
import type { RowHoldingRow } from '../../subgraphs/kit/row-holding.ts';
import type { BudgetLineRow } from '../../subgraphs/planning/entities/budget-line.ts';
import type { NominatingBodyRow } from '../../subgraphs/planning/entities/nominating-body.ts';
import type { NominationRow } from '../../subgraphs/planning/entities/nomination.ts';
import type { OfficialDocumentRow } from '../../subgraphs/planning/entities/official-document.ts';
import type { PlanBasisRow } from '../../subgraphs/planning/entities/plan-basis.ts';
import type { PlanTargetRow } from '../../subgraphs/planning/entities/plan-target.ts';
import type { PositionStandardRow } from '../../subgraphs/planning/entities/position-standard.ts';
import type { SuccessionEntryRow } from '../../subgraphs/planning/entities/succession-entry.ts';
import type { TrainingPlanRow } from '../../subgraphs/planning/entities/training-plan.ts';
import type { TrainingPracticeRow } from '../../subgraphs/planning/entities/training-practice.ts';

/** The rows of one unit's planning database. */
export interface PlanningRows {
  documents?: OfficialDocumentRow[];
  plans?: TrainingPlanRow[];
  basis?: PlanBasisRow[];
  targets?: PlanTargetRow[];
  budgetLines?: BudgetLineRow[];
  bodies?: NominatingBodyRow[];
  nominations?: NominationRow[];
  entries?: SuccessionEntryRow[];
  standards?: PositionStandardRow[];
  practices?: TrainingPracticeRow[];
  figures?: ReportedFigureRow[];
  holdings?: RowHoldingRow[];
}
