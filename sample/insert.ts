import type { EntityManager, EntitySchema } from 'typeorm';
import { columnNames } from '../subgraphs/kit/table-rows.ts';

const ROWS_A_STATEMENT = 5_000;

/** Writes rows, under the columns that the table gives their properties, with a statement for every few thousand. */
export async function insertRows<Row extends object>(
  manager: EntityManager,
  table: EntitySchema<Row>,
  rows: readonly Row[] = [],
): Promise<void> {
  const name = table.options.tableName;
  const columns = columnNames(table);
  const list = columns.map(([, column]) => column).join(', ');
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const chunk = rows.slice(start, start + ROWS_A_STATEMENT).map((row) => {
      const values = new Map<string, unknown>(Object.entries(row));
      return Object.fromEntries(columns.map(([property, column]) => [column, values.get(property)]));
    });
    await manager.query(
      `insert into ${name} (${list}) select ${list} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
      [JSON.stringify(chunk)],
    );
  }
}
