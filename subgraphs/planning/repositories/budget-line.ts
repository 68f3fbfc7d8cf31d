import type { DataSource } from 'typeorm';
import { columnsOf, uuidsOf } from '../../kit/table-rows.ts';
import { type BudgetLineRow, BudgetLineTable } from '../entities/budget-line.ts';

/** Money of plans by year and source. */
export async function findBudgetLines(
  dataSource: DataSource,
  planIds: readonly string[],
): Promise<BudgetLineRow[]> {
  return dataSource.query(
    `select ${columnsOf(BudgetLineTable, 'b')} from budget_line b where b.plan_id = any($1)
      order by b.plan_id, b.year, b.source`,
    [uuidsOf(planIds)],
  );
}
