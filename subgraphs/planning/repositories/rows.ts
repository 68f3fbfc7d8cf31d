import type { DataSource, EntitySchema, ObjectLiteral } from 'typeorm';

/** The columns of a table as a list for `select`, each under the name of its property in the row. */
export function columnsOf(table: EntitySchema<ObjectLiteral>, alias: string): string {
  return Object.entries(table.options.columns)
    .map(([property, column]) => `${alias}.${column?.name ?? property} as "${property}"`)
    .join(', ');
}

/** Rows of a table by their ids; an id without a row is left out. */
export async function rowsById<Row extends ObjectLiteral>(
  dataSource: DataSource,
  table: EntitySchema<Row>,
  ids: readonly string[],
): Promise<Row[]> {
  const sql = `select ${columnsOf(table, 't')} from ${table.options.tableName} t where t.id = any($1)`;
  return dataSource.query(sql, [ids.filter(isUuid)]);
}

/** An id that is none would fail the statement of the whole batch, and there is no row for it anyway. */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}
