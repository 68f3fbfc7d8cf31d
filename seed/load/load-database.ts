import type pg from 'pg';
import { SeedError } from '../seed-error.ts';
import type { TableRows } from '../tables/table-rows.ts';
import { type Contents, markContents } from './mark.ts';
import { setIndexesAside, setTriggersAside, tablesOf } from './tables.ts';
import { writeTable } from './write-table.ts';

export interface LoadOptions {
  contents: Contents;
  /** Asked inside the transaction, when the database stands empty or holds the sample. */
  tables: (client: pg.Client) => Promise<readonly TableRows[]> | readonly TableRows[];
  /**
   * Loads the sample into the emptied database over connections of its own; null for databases that have none. Then the
   * load is several transactions, and the mark says that it is not done until the last one.
   */
  sample: (() => Promise<void>) | null;
  /** Rows of the sample that go before the others come. */
  sampleRowsOut: readonly { table: string; where: string }[];
  where: string;
  onRows: (count: number) => void;
  abort: AbortSignal;
}

const SETTINGS = [
  "set local maintenance_work_mem = '128MB'",
  "set local work_mem = '64MB'",
  'set local max_parallel_maintenance_workers = 0',
  // The mark is in the same transaction: after a crash of the server the database is loaded once more, or whole.
  'set local synchronous_commit = off',
];

/** Replaces all rows of a database. Killed at any moment, it leaves the old rows or a mark that says "not done". */
export async function loadDatabase(client: pg.Client, options: LoadOptions): Promise<void> {
  if (options.sample) {
    await inTransaction(client, async () => {
      await markContents(client, options.contents, false);
      await emptyTables(client);
    });
    await options.sample();
  }
  await inTransaction(client, async () => {
    for (const setting of SETTINGS) await client.query(setting);
    if (!options.sample) await emptyTables(client);
    const found = await tablesOf(client);
    for (const { table, where } of options.sampleRowsOut) {
      if (found.has(table)) await client.query(`delete from ${table} where ${where}`);
    }
    const tables = (await options.tables(client)).filter(({ table }) => found.has(table));
    const putBack = await setIndexesAside(client, tables);
    const countAnew = options.sample ? async () => {} : await setTriggersAside(client, tables);
    for (const table of tables) {
      const columns = found.get(table.table) ?? new Set<string>();
      const parts = { frozen: !options.sample, onRows: options.onRows, abort: options.abort };
      await writeTable(client, table, columns, parts).catch((error: unknown) => {
        throw options.abort.aborted ? error : unfit(error, table.table, options.where);
      });
    }
    await putBack();
    await countAnew();
    await client.query(`analyze ${[...found.keys()].join(', ')}`);
    await markContents(client, options.contents, true);
  });
}

async function emptyTables(client: pg.Client): Promise<void> {
  const tables = [...(await tablesOf(client)).keys()];
  await client.query(`truncate table ${tables.join(', ')}`);
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {}); // the connection may be what broke
    throw error;
  }
}

function unfit(error: unknown, table: string, where: string): SeedError {
  return new SeedError(
    'SEED_TABLE',
    `Table ${table} does not take the rows: ${error instanceof Error ? error.message : String(error)}.`,
    where,
    'bring the generator and the tables to the same version and call it again.',
    error,
  );
}
