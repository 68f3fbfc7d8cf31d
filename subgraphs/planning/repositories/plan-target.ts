import type { DataSource } from 'typeorm';
import type { CellKey } from '../../../common/measure.ts';
import type { Answering } from '../../kit/batch.ts';
import { columnsOf, uuidsOf } from '../../kit/table-rows.ts';
import { type PlanTargetRow, PlanTargetTable } from '../entities/plan-target.ts';
import { IN_FORCE } from './training-plan.ts';

/** A target and the administrative unit its plan is for. */
export type TargetOfUnit = PlanTargetRow & { unitId: string };

const COLUMNS = `${columnsOf(PlanTargetTable, 't')}, p.unit_id as "unitId"`;

/** Targets by their ids. */
export async function findTargets(dataSource: DataSource, ids: readonly string[]): Promise<TargetOfUnit[]> {
  return dataSource.query(
    `select ${COLUMNS} from plan_target t join training_plan p on p.id = t.plan_id where t.id = any($1)`,
    [uuidsOf(ids)],
  );
}

/** Targets of plans, each plan's in its order. */
export async function findTargetsOfPlans(
  dataSource: DataSource,
  planIds: readonly string[],
): Promise<TargetOfUnit[]> {
  return dataSource.query(
    `select ${COLUMNS} from plan_target t join training_plan p on p.id = t.plan_id
      where t.plan_id = any($1) order by t.plan_id, t.position`,
    [uuidsOf(planIds)],
  );
}

/** For each cell the targets of plans in force on its day that point to its measure. */
export async function findTargetsOfCells(
  dataSource: DataSource,
  cells: readonly CellKey[],
): Promise<(TargetOfUnit & Answering)[]> {
  return dataSource.query(
    `select (asked.place - 1)::int as asked, ${COLUMNS}
       from unnest($1::text[], $2::text[], $3::date[]) with ordinality as asked(measure_id, unit_id, day, place)
       join plan_target t on t.measure_id = asked.measure_id
       join training_plan p on p.id = t.plan_id and p.unit_id = asked.unit_id and ${IN_FORCE('p', 'asked.day')}
      order by p.period_from, p.id, t.position`,
    [cells.map((cell) => cell.measureId), cells.map((cell) => cell.unitId), cells.map((cell) => cell.asOf)],
  );
}
