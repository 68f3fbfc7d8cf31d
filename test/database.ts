import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A database of its own for a test, on the run's throwaway PostgreSQL. */
export interface TestDatabase {
  /** As its owner. */
  url: string;
  /** Drops it, open sessions or not. */
  close(): Promise<void>;
}

/** The administrator's URL of the run's PostgreSQL, on `database` (default: `postgres`). */
export function adminUrl(database = 'postgres'): string {
  return urlOn(inject('databaseUrl'), database);
}

/** Makes an empty database, or a copy of `template` (about 100 ms; nobody may be connected to the template). */
export async function createTestDatabase(template = 'template0'): Promise<TestDatabase> {
  const name = uniqueName('test');
  await asAdmin(`create database ${name} template ${template}`);
  return {
    url: adminUrl(name),
    close: () => asAdmin(`drop database if exists ${name} with (force)`),
  };
}

/** A name that no other test uses, for databases, roles and prefixes: at most 20 letters, digits and `_`. */
export function uniqueName(stem: string): string {
  return `${stem}_${randomBytes(5).toString('hex')}`;
}

/** Runs one statement as administrator. */
export async function asAdmin(sql: string): Promise<void> {
  await queryOn(adminUrl(), sql);
}

/** Runs one statement on a connection of its own and returns its rows. */
export async function queryOn<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

function urlOn(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
