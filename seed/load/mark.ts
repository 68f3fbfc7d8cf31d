import type pg from 'pg';
import { filledTables } from './tables.ts';

/** What a database is to hold, or holds. */
export interface Contents {
  scale: string;
  seed: string;
  /** Of the generator: another number may mean other rows. */
  version: number;
}

/** Raised whenever the same seed would give other rows. */
export const GENERATOR_VERSION = 2;

/**
 * How a database stands to what it is to hold. `UNFINISHED`: a load by this command was killed. `OTHER`: it holds another
 * scale, seed or version. `FOREIGN`: rows that this command did not make.
 */
export type Standing =
  | { kind: 'EMPTY' | 'SAME' | 'UNFINISHED' }
  | { kind: 'OTHER'; found: Contents }
  | { kind: 'FOREIGN'; tables: readonly string[] };

/** Compares the mark that the last load left with what is wanted. */
export async function standingOf(client: pg.Client, wanted: Contents): Promise<Standing> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('seed.contents') is not null as there`,
  );
  const [mark] = rows[0]?.there
    ? (
        await client.query<Contents & { done: boolean }>(
          'select scale, seed, version, done from seed.contents',
        )
      ).rows
    : [];
  if (mark && !mark.done) return { kind: 'UNFINISHED' };
  if (mark) {
    const isSame =
      mark.scale === wanted.scale && mark.seed === wanted.seed && mark.version === wanted.version;
    return isSame ? { kind: 'SAME' } : { kind: 'OTHER', found: mark };
  }
  const tables = await filledTables(client);
  return tables.length === 0 ? { kind: 'EMPTY' } : { kind: 'FOREIGN', tables };
}

/** Notes what a database holds, in a schema of its own beside the product's tables. `done` goes with the last rows. */
export async function markContents(client: pg.Client, contents: Contents, done: boolean): Promise<void> {
  await client.query('create schema if not exists seed');
  await client.query(
    `create table if not exists seed.contents (
      one boolean primary key default true check (one), scale text not null, seed text not null,
      version integer not null, done boolean not null)`,
  );
  await client.query(
    `insert into seed.contents (scale, seed, version, done) values ($1, $2, $3, $4)
     on conflict (one) do update set scale = excluded.scale, seed = excluded.seed, version = excluded.version,
       done = excluded.done`,
    [contents.scale, contents.seed, contents.version, done],
  );
}
