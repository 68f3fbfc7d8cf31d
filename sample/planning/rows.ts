import type { DataSource, EntitySchema, ObjectLiteral } from 'typeorm';
import type { ReportedFigureRow } from '../../subgraphs/kit/reported-figure.ts';
import { ReportedFigureTable } from '../../subgraphs/kit/reported-figure.ts';
import { type RowHoldingRow, RowHoldingTable } from '../../subgraphs/kit/row-holding.ts';
import { type BudgetLineRow, BudgetLineTable } from '../../subgraphs/planning/entities/budget-line.ts';
import {
  type NominatingBodyRow,
  NominatingBodyTable,
} from '../../subgraphs/planning/entities/nominating-body.ts';
import { type NominationRow, NominationTable } from '../../subgraphs/planning/entities/nomination.ts';
import {
  type OfficialDocumentRow,
  OfficialDocumentTable,
} from '../../subgraphs/planning/entities/official-document.ts';
import { type PlanBasisRow, PlanBasisTable } from '../../subgraphs/planning/entities/plan-basis.ts';
import { type PlanTargetRow, PlanTargetTable } from '../../subgraphs/planning/entities/plan-target.ts';
import {
  type PositionStandardRow,
  PositionStandardTable,
} from '../../subgraphs/planning/entities/position-standard.ts';
import {
  type SuccessionEntryRow,
  SuccessionEntryTable,
} from '../../subgraphs/planning/entities/succession-entry.ts';
import { type TrainingPlanRow, TrainingPlanTable } from '../../subgraphs/planning/entities/training-plan.ts';
import {
  type TrainingPracticeRow,
  TrainingPracticeTable,
} from '../../subgraphs/planning/entities/training-practice.ts';

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

/** Inserts all rows in one transaction, each table after those it refers to. */
export async function insertRows(dataSource: DataSource, rows: PlanningRows): Promise<void> {
  await dataSource.transaction(async (manager) => {
    const insert = async <Row extends ObjectLiteral>(table: EntitySchema<Row>, values: Row[] = []) => {
      if (values.length === 0) return;
      await manager.createQueryBuilder().insert().into(table).values(values).updateEntity(false).execute();
    };
    await insert(OfficialDocumentTable, rows.documents);
    await insert(TrainingPlanTable, rows.plans);
    await insert(PlanBasisTable, rows.basis);
    await insert(PlanTargetTable, rows.targets);
    await insert(BudgetLineTable, rows.budgetLines);
    await insert(NominatingBodyTable, rows.bodies);
    await insert(NominationTable, rows.nominations);
    await insert(SuccessionEntryTable, rows.entries);
    await insert(PositionStandardTable, rows.standards);
    await insert(TrainingPracticeTable, rows.practices);
    await insert(ReportedFigureTable, rows.figures);
    await insert(RowHoldingTable, rows.holdings);
  });
}
