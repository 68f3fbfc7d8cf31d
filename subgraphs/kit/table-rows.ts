import type { DataSource, EntitySchema } from 'typeorm';

type Column = { readonly name?: string; readonly type?: unknown } | undefined;

/** The name of each column of a table, with the property of its rows. */
export function columnNames<Row>(table: EntitySchema<Row>): [property: string, column: string][] {
  return Object.entries<Column>(table.options.columns).map(([property, column]) => [
    property,
    column?.name ?? property,
  ]);
}

/** The columns of a table as a list for `select`, each under the name of its property. `alias` is the table's there. */
export function columnsOf<Row>(table: EntitySchema<Row>, alias: string): string {
  return columnNames(table)
    .map(([property, column]) => `${alias}.${column} as "${property}"`)
    .join(', ');
}

/** Rows of a table by their ids; an id without a row is left out. */
export async function rowsById<Row>(
  dataSource: DataSource,
  table: EntitySchema<Row>,
  ids: readonly string[],
): Promise<Row[]> {
  const id = Object.entries<Column>(table.options.columns).find(([property]) => property === 'id')?.[1];
  return dataSource.query(
    `select ${columnsOf(table, 't')} from ${table.options.tableName} t where t.id = any($1)`,
    [id?.type === 'uuid' ? uuidsOf(ids) : ids],
  );
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True for the text of a UUID. */
export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && UUID.test(text);
}

/** Those that are UUIDs: no other names a record of a table keyed so, and PostgreSQL would refuse the whole batch for one. */
export function uuidsOf(ids: readonly string[]): string[] {
  return ids.filter(isUuid);
}
