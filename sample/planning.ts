import type { DataSource } from 'typeorm';
import { ReportedFigureTable } from '../subgraphs/kit/reported-figure.ts';
import { RowHoldingTable } from '../subgraphs/kit/row-holding.ts';
import { BudgetLineTable } from '../subgraphs/planning/entities/budget-line.ts';
import { NominatingBodyTable } from '../subgraphs/planning/entities/nominating-body.ts';
import { NominationTable } from '../subgraphs/planning/entities/nomination.ts';
import { OfficialDocumentTable } from '../subgraphs/planning/entities/official-document.ts';
import { PlanBasisTable } from '../subgraphs/planning/entities/plan-basis.ts';
import { PlanTargetTable } from '../subgraphs/planning/entities/plan-target.ts';
import { PositionStandardTable } from '../subgraphs/planning/entities/position-standard.ts';
import { SuccessionEntryTable } from '../subgraphs/planning/entities/succession-entry.ts';
import { TrainingPlanTable } from '../subgraphs/planning/entities/training-plan.ts';
import { TrainingPracticeTable } from '../subgraphs/planning/entities/training-practice.ts';
import { insertRows } from './insert.ts';
import { bacKanRows } from './planning/bac-kan.ts';
import { bacNinhRows } from './planning/bac-ninh.ts';
import { centreRows } from './planning/centre.ts';
import { langSonRows } from './planning/lang-son.ts';
import type { PlanningRows } from './planning/rows.ts';
import { thaiBinhRows } from './planning/thai-binh.ts';
import { transitionRows } from './planning/transition.ts';

/** P63-19, P63-24 and P63-33 are served and hold nothing. */
const ROWS: Readonly<Record<string, () => PlanningRows>> = {
  TW: centreRows,
  'P63-06': bacKanRows,
  'P63-20': langSonRows,
  'P63-27': bacNinhRows,
  'P63-34': thaiBinhRows,
  'P34-19': () => transitionRows('P34-19', 'Thái Nguyên', 3),
  'P34-20': () => transitionRows('P34-20', 'Lạng Sơn', 2),
  'P34-24': () => transitionRows('P34-24', 'Bắc Ninh', 3),
  'P34-33': () => transitionRows('P34-33', 'Hưng Yên', 2),
};

/** Fills the empty planning database of a unit, in one transaction; the same rows every time. */
export async function loadSample(dataSource: DataSource, unitId: string): Promise<void> {
  const rows = ROWS[unitId]?.();
  if (!rows) return;
  await dataSource.transaction(async (manager) => {
    await insertRows(manager, OfficialDocumentTable, rows.documents);
    await insertRows(manager, TrainingPlanTable, rows.plans);
    await insertRows(manager, PlanBasisTable, rows.basis);
    await insertRows(manager, PlanTargetTable, rows.targets);
    await insertRows(manager, BudgetLineTable, rows.budgetLines);
    await insertRows(manager, NominatingBodyTable, rows.bodies);
    await insertRows(manager, NominationTable, rows.nominations);
    await insertRows(manager, SuccessionEntryTable, rows.entries);
    await insertRows(manager, PositionStandardTable, rows.standards);
    await insertRows(manager, TrainingPracticeTable, rows.practices);
    await insertRows(manager, ReportedFigureTable, rows.figures);
    await insertRows(manager, RowHoldingTable, rows.holdings);
  });
}
