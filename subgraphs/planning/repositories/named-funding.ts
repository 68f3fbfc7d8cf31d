import type { DataSource } from 'typeorm';
import { groupBy } from '../../kit/batch.ts';
import { findFiguresOfRecords } from '../../kit/figure-evidence.ts';
import type { ReportedFigureRow } from '../../kit/reported-figure.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type TrainingPlanRow, TrainingPlanTable } from '../entities/training-plan.ts';
import { type TrainingPracticeRow, TrainingPracticeTable } from '../entities/training-practice.ts';

/** What sources say of who pays: practices with their figures, and plans that list it. */
export interface FundingEvidence {
  readonly practices: readonly (TrainingPracticeRow & { readonly figure: ReportedFigureRow | null })[];
  readonly plans: readonly TrainingPlanRow[];
}

/** All of a unit, in three statements: published practices and plans are few. */
export async function loadFundingEvidence(dataSource: DataSource): Promise<FundingEvidence> {
  const [practices, plans] = await Promise.all([
    dataSource.query<TrainingPracticeRow[]>(
      `select ${columnsOf(TrainingPracticeTable, 'p')} from training_practice p
       where p.funding_sources <> '{}' order by p.unit_id, p.id`,
    ),
    dataSource.query<TrainingPlanRow[]>(
      `select ${columnsOf(TrainingPlanTable, 'p')} from training_plan p
       where p.origin = 'PUBLISHED' and p.funding_sources <> '{}' order by p.unit_id, p.period_from, p.id`,
    ),
  ]);
  const figures = await findFiguresOfRecords(
    dataSource,
    practices.map(({ id }) => id),
  );
  const figuresOf = groupBy(figures, ({ recordId }) => String(recordId));
  return {
    practices: practices.map((one) => ({ ...one, figure: figuresOf.get(one.id)?.at(-1) ?? null })),
    plans,
  };
}
