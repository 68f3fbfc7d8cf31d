import type pg from 'pg';

/** The tables of a database with their columns; TypeORM's own list of migrations is none of them. */
export async function tablesOf(client: pg.Client): Promise<Map<string, Set<string>>> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select c.relname as "table", a.attname as "column"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'migrations'
     order by 1, a.attnum`,
  );
  const tables = new Map<string, Set<string>>();
  for (const { table, column } of rows) {
    tables.set(table, (tables.get(table) ?? new Set()).add(column));
  }
  return tables;
}

/** Names of the tables that hold rows. */
export async function filledTables(client: pg.Client): Promise<string[]> {
  const tables = [...(await tablesOf(client)).keys()];
  if (tables.length === 0) return [];
  const asked = tables.map((table) => `select '${table}' as "table" where exists (select from ${table})`);
  const { rows } = await client.query<{ table: string }>(asked.join(' union all '));
  return rows.map(({ table }) => table);
}

/** Tables with so many rows get their indexes and constraints after them: built whole, not row by row. */
const LARGE = 3_000;

/**
 * Takes indexes and constraints off the tables that will hold many rows, and returns what puts them back under the same
 * names and definitions, checked. Within the caller's transaction.
 */
export async function setIndexesAside(
  client: pg.Client,
  tables: readonly { table: string; about: number }[],
): Promise<() => Promise<void>> {
  const large = tables.filter(({ about }) => about > LARGE).map(({ table }) => `public.${table}`);
  if (large.length === 0) return async () => {};
  const constraints = await client.query<{ table: string; name: string; kind: string; definition: string }>(
    `select conrelid::regclass::text as "table", quote_ident(conname) as name, contype as kind,
       pg_get_constraintdef(oid) as definition
     from pg_constraint
     where contype = 'f' and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[]))
        or contype in ('p', 'u') and conrelid = any($1::regclass[])
     order by contype = 'f', conrelid::regclass::text, conname`,
    [large],
  );
  const indexes = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index i where indrelid = any($1::regclass[])
       and not exists (select from pg_constraint where conindid = i.indexrelid and contype in ('p', 'u'))
     order by 1`,
    [large],
  );
  // Foreign keys go first and come back last: they rest on the keys.
  for (const { table, name } of constraints.rows.toReversed()) {
    await client.query(`alter table ${table} drop constraint ${name}`);
  }
  for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
  return async () => {
    for (const { table, name, kind, definition } of constraints.rows) {
      if (kind !== 'f') await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    }
    for (const { definition } of indexes.rows) await client.query(definition);
    for (const { table, name, kind, definition } of constraints.rows) {
      if (kind === 'f') await client.query(`alter table ${table} add constraint ${name} ${definition}`);
    }
  };
}

/**
 * Takes the tables' own triggers out of use, which keep counts up to date row by row, and returns what puts them back and
 * has every count made anew, by the functions `count_…_anew` of the database. Within the caller's transaction.
 */
export async function setTriggersAside(
  client: pg.Client,
  tables: readonly { table: string }[],
): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ table: string }>(
    `select distinct tgrelid::regclass::text as "table" from pg_trigger
     where not tgisinternal and tgrelid = any($1::regclass[]) order by 1`,
    [tables.map(({ table }) => `public.${table}`)],
  );
  for (const { table } of rows) await client.query(`alter table ${table} disable trigger user`);
  return async () => {
    for (const { table } of rows) await client.query(`alter table ${table} enable trigger user`);
    const counts = await client.query<{ name: string }>(
      `select quote_ident(proname) as name from pg_proc
       where pronamespace = 'public'::regnamespace and proname like 'count_%_anew' order by 1`,
    );
    for (const { name } of counts.rows) await client.query(`select ${name}()`);
  };
}
