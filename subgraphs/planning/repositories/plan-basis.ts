import type { DataSource } from 'typeorm';
import { columnsOf, uuidsOf } from '../../kit/table-rows.ts';
import { type PlanBasisRow, PlanBasisTable } from '../entities/plan-basis.ts';

/** The higher documents of plans, in the order in which each plan cites them. */
export async function findBasis(dataSource: DataSource, planIds: readonly string[]): Promise<PlanBasisRow[]> {
  return dataSource.query(
    `select ${columnsOf(PlanBasisTable, 'b')} from plan_basis b where b.plan_id = any($1)
      order by b.plan_id, b.position`,
    [uuidsOf(planIds)],
  );
}
