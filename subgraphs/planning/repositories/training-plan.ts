import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { columnsOf } from '../../kit/table-rows.ts';
import { type TrainingPlanRow, TrainingPlanTable } from '../entities/training-plan.ts';
import type { PlanHorizon } from '../types.generated.ts';

/** Which plans a list asks for; null does not filter. */
export interface PlanFilter {
  readonly inForceOn: string | null;
  readonly horizon: PlanHorizon | null;
}

/** What makes a plan be in force on a day: a plan outlives its unit, so the unit's end does not matter. */
export const IN_FORCE = (alias: string, day: string): string =>
  `${alias}.status = 'DA_PHE_DUYET' and ${alias}.period_from <= ${day} and ${alias}.period_to >= ${day}`;

/** The plans that each filter lets through, oldest first and a period before the years in it. */
export async function findPlans(
  dataSource: DataSource,
  filters: readonly PlanFilter[],
): Promise<(TrainingPlanRow & Answering)[]> {
  return dataSource.query(
    `select (asked.place - 1)::int as asked, ${columnsOf(TrainingPlanTable, 'p')}
       from unnest($1::date[], $2::text[]) with ordinality as asked(day, horizon, place)
       join training_plan p
         on (asked.day is null or (${IN_FORCE('p', 'asked.day')}))
        and (asked.horizon is null or p.horizon = asked.horizon)
      order by p.period_from, p.period_to desc, p.unit_id, p.id`,
    [filters.map((filter) => filter.inForceOn), filters.map((filter) => filter.horizon)],
  );
}
