import { EntitySchema } from 'typeorm';
import type { DataOrigin, FundingSource } from '../types.generated.ts';

/** Money of a plan in one year from one source, in đồng. Amounts are text: 64-bit integers; null = not recorded. */
export interface BudgetLineRow {
  id: string;
  planId: string;
  year: number;
  source: FundingSource;
  planned: string | null;
  allotted: string | null;
  spent: string | null;
  settled: string | null;
  origin: DataOrigin;
}

/** Table `budget_line`. */
export const BudgetLineTable = new EntitySchema<BudgetLineRow>({
  name: 'budget_line',
  tableName: 'budget_line',
  columns: {
    id: { type: 'uuid', primary: true },
    planId: { name: 'plan_id', type: 'uuid' },
    year: { type: 'integer' },
    source: { type: 'text' },
    planned: { type: 'bigint', nullable: true },
    allotted: { type: 'bigint', nullable: true },
    spent: { type: 'bigint', nullable: true },
    settled: { type: 'bigint', nullable: true },
    origin: { type: 'text' },
  },
  indices: [{ name: 'budget_line_year', columns: ['planId', 'year', 'source'], unique: true }],
  foreignKeys: [
    {
      name: 'budget_line_plan',
      target: 'training_plan',
      columnNames: ['plan_id'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
});
