import pg from 'pg';
import { codeOf, StartError } from './start-error.ts';

const OLDEST_SERVER = 15;
const CONNECT_TIMEOUT_MS = 10_000;

/** A session of an administrator; `isSuperuser` decides whether it must be a member of the roles it makes. */
export interface AdminSession {
  client: pg.Client;
  isSuperuser: boolean;
}

/**
 * Connects as administrator and checks that the server is new enough and the login may make roles and databases.
 * Throws {@link StartError}: unreachable, wrong password, missing database, too old, too few rights.
 */
export async function connectAdmin(url: string): Promise<AdminSession> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'lien-thong/provision',
  });
  client.on('error', () => {}); // a session that breaks while idle is told by the next query
  try {
    await client.connect();
  } catch (error) {
    throw explainConnectError(error, url);
  }
  try {
    const version = await client.query<{ server_version_num: string }>('show server_version_num');
    requireVersion(Number(version.rows[0]?.server_version_num), url);
    return { client, isSuperuser: await readRights(client, url) };
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** Throws {@link StartError} when the server's version number (`server_version_num`, as 170010) is too low. */
export function requireVersion(versionNumber: number, url: string): void {
  if (versionNumber >= OLDEST_SERVER * 10_000) return;
  const major = Math.floor(versionNumber / 10_000);
  throw new StartError(
    `PostgreSQL ${major} is too old: ${OLDEST_SERVER} or newer is needed.`,
    addressOf(url),
    'point DATABASE_URL to a newer server, or leave it away to use the embedded one.',
  );
}

async function readRights(client: pg.Client, url: string): Promise<boolean> {
  const rights = await client.query<{ super: boolean; enough: boolean }>(
    'select rolsuper as super, rolcreatedb and rolcreaterole as enough from pg_roles where rolname = current_user',
  );
  const row = rights.rows[0];
  if (row?.super || row?.enough) return row.super;
  throw new StartError(
    'The login may not create databases and roles.',
    addressOf(url),
    'give it CREATEDB and CREATEROLE, or name an administrator in DATABASE_URL.',
  );
}

/** Turns what the driver throws while connecting into a message with place and remedy. */
export function explainConnectError(error: unknown, url: string): StartError {
  const where = addressOf(url);
  const code = codeOf(error);
  if (code === '28P01' || code === '28000') {
    return new StartError(
      'PostgreSQL refuses the login: wrong user or password, or not allowed from here.',
      where,
      'check user and password in DATABASE_URL, and pg_hba.conf of the server.',
      error,
    );
  }
  if (code === '3D000') {
    return new StartError(
      'That database does not exist on the server.',
      where,
      'end DATABASE_URL with a database that exists, such as /postgres.',
      error,
    );
  }
  if (code === '53300') {
    return new StartError(
      'PostgreSQL has no free connection.',
      where,
      'raise max_connections of the server (about 150 are used) or end other clients.',
      error,
    );
  }
  const why = code || (error instanceof Error ? error.message : String(error));
  return new StartError(
    `PostgreSQL cannot be reached (${why}).`,
    where,
    'start that server, or correct host and port in DATABASE_URL.',
    error,
  );
}

/** Host, port and database of a connection URL, never its password. */
export function addressOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || '5432'}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
