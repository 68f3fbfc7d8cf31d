import type { DataSource, EntitySchema } from 'typeorm';

/** The columns of a table for a raw SELECT, each under its property's name. `alias` is the table's in the statement. */
export function columnsOf<Row>(table: EntitySchema<Row>, alias: string): string {
  return Object.entries<{ name?: string } | undefined>(table.options.columns)
    .map(([property, column]) => `${alias}.${column?.name ?? property} as "${property}"`)
    .join(', ');
}

/** The rows of these ids; ids of none are passed over. */
export async function rowsById<Row>(
  dataSource: DataSource,
  table: EntitySchema<Row>,
  ids: readonly string[],
): Promise<Row[]> {
  return dataSource.query(
    `select ${columnsOf(table, 't')} from ${table.options.tableName} t where t.id = any($1::uuid[])`,
    [recordIds(ids)],
  );
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for the form that ids of records have here. */
export function isRecordId(id: unknown): id is string {
  return typeof id === 'string' && UUID.test(id);
}

/** Without ids of another form: they name no record here, and PostgreSQL would refuse the whole batch for one. */
export function recordIds(ids: readonly string[]): string[] {
  return ids.filter(isRecordId);
}
