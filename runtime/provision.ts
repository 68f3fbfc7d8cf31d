import pg from 'pg';
import { type AdminSession, addressOf, connectAdmin } from './admin-connection.ts';
import type { UnitDatabase } from './layout.ts';
import type { Secrets } from './private-file.ts';
import { scramVerifier } from './scram.ts';
import { codeOf, StartError } from './start-error.ts';

/** Rows per table. */
type RowCounts = Readonly<Record<string, number>>;

/** One open database of a subgraph, as the provisioning needs it. */
export interface PreparedDatabase {
  migrate(): Promise<void>;
  /** All or nothing is not asked: a load that fails in the middle is made anew from an empty database. */
  loadSample(): Promise<void>;
  countRows(): Promise<RowCounts>;
  close(): Promise<void>;
}

export type OpenDatabase = (database: UnitDatabase, url: string) => Promise<PreparedDatabase>;

/** A database that is whole. `fresh` when this run made it. */
export interface ReadyDatabase extends UnitDatabase {
  fresh: boolean;
  rows: RowCounts;
}

export interface ProvisionOptions {
  /** Server URL of an administrator. */
  adminUrl: string;
  databases: readonly UnitDatabase[];
  secrets: Secrets;
  open: OpenDatabase;
  onReady?: (database: ReadyDatabase) => void;
  /** The server serves nobody else: its own databases are closed to the subgraphs' roles too. Where its data are. */
  ownServer?: { dataDir: string } | undefined;
  /** Databases made at a time; default 4. */
  concurrency?: number;
}

/** Any number: provisioning of one server happens once at a time. */
const PROVISION_LOCK = 7_340_911;
const OUR_ROLE = 'lien-thong: role of one subgraph';
const MARK = 'lien-thong: ready ';

/**
 * Makes every role and database that is missing, migrates all of them and loads the sample into new ones. A
 * database counts as made when its comment says so, which is set last: what a crash left half-made is dropped
 * and made anew. Databases and roles that somebody else made are never touched: {@link StartError}.
 */
export async function provision(options: ProvisionOptions): Promise<readonly ReadyDatabase[]> {
  const session = await connectAdmin(options.adminUrl);
  try {
    await session.client.query('select pg_advisory_lock($1)', [PROVISION_LOCK]);
    if (options.ownServer)
      await session.client.query('revoke connect on database postgres, template1 from public');
    await ensureRoles(session, options);
    const found = await findDatabases(session.client, options);
    return await mapBounded(options.databases, options.concurrency ?? 4, async (database) => {
      const ready = await prepare(options, database, found.get(database.name), session.isSuperuser);
      options.onReady?.(ready);
      return ready;
    });
  } catch (error) {
    throw explainProvisionError(error, options.ownServer?.dataDir ?? addressOf(options.adminUrl));
  } finally {
    await session.client.end();
  }
}

/** The URL with which a subgraph's role opens one of its databases on the administrator's server. */
export function databaseUrl(adminUrl: string, database: UnitDatabase, secrets: Secrets): string {
  const url = new URL(adminUrl);
  url.username = database.role;
  url.password = secrets.of(database.role);
  url.pathname = `/${database.name}`;
  return url.href;
}

async function ensureRoles({ client, isSuperuser }: AdminSession, options: ProvisionOptions): Promise<void> {
  const roles = [...new Set(options.databases.map(({ role }) => role))];
  const found = await client.query<{ name: string; comment: string | null }>(
    `select rolname as name, shobj_description(oid, 'pg_authid') as comment from pg_roles where rolname = any($1)`,
    [roles],
  );
  const comments = new Map(found.rows.map(({ name, comment }) => [name, comment]));
  for (const role of roles) {
    const verifier = literal(scramVerifier(options.secrets.of(role)));
    if (comments.has(role)) {
      if (comments.get(role) !== OUR_ROLE) throw foreign('role', role, options.adminUrl);
      await client.query(`alter role ${role} password ${verifier}`);
      continue;
    }
    // Role and mark in one transaction: a role without the mark is somebody else's.
    await client.query('begin');
    await client.query(`create role ${role} login nosuperuser nocreatedb nocreaterole password ${verifier}`);
    await client.query(`comment on role ${role} is ${literal(OUR_ROLE)}`);
    if (!isSuperuser) await client.query(`grant ${role} to current_user`);
    await client.query('commit');
  }
}

interface FoundDatabase {
  name: string;
  owner: string;
  comment: string | null;
}

async function findDatabases(
  client: pg.Client,
  options: ProvisionOptions,
): Promise<Map<string, FoundDatabase>> {
  const found = await client.query<FoundDatabase>(
    `select datname as name, pg_get_userbyid(datdba) as owner, shobj_description(oid, 'pg_database') as comment
     from pg_database where datname = any($1)`,
    [options.databases.map(({ name }) => name)],
  );
  return new Map(found.rows.map((row) => [row.name, row]));
}

async function prepare(
  options: ProvisionOptions,
  database: UnitDatabase,
  found: FoundDatabase | undefined,
  isSuperuser: boolean,
): Promise<ReadyDatabase> {
  if (found && found.owner !== database.role) throw foreign('database', database.name, options.adminUrl);
  const url = databaseUrl(options.adminUrl, database, options.secrets);
  if (found?.comment?.startsWith(MARK)) {
    const opened = await options.open(database, url);
    try {
      await opened.migrate();
    } finally {
      await opened.close();
    }
    return { ...database, fresh: false, rows: parseRows(found.comment.slice(MARK.length)) };
  }
  const admin = new pg.Client({ connectionString: options.adminUrl });
  admin.on('error', () => {});
  await admin.connect();
  try {
    if (found) await admin.query(`drop database ${database.name} with (force)`);
    await createDatabase(admin, database, isSuperuser);
    const rows = await fill(options, database, url);
    await admin.query(`comment on database ${database.name} is ${literal(MARK + JSON.stringify(rows))}`);
    return { ...database, fresh: true, rows };
  } finally {
    await admin.end();
  }
}

async function createDatabase(
  admin: pg.Client,
  { name, role }: UnitDatabase,
  isSuperuser: boolean,
): Promise<void> {
  // Own locale and encoding, whatever the server's default is: the same order of texts everywhere.
  await admin.query(
    `create database ${name} owner ${role} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
  );
  await admin.query(`revoke all on database ${name} from public`);
  if (isSuperuser) await admin.query(`alter database ${name} set timezone to 'UTC'`);
}

async function fill(options: ProvisionOptions, database: UnitDatabase, url: string): Promise<RowCounts> {
  const opened = await options.open(database, url);
  try {
    await opened.migrate();
    await opened.loadSample();
    return await opened.countRows();
  } finally {
    await opened.close();
  }
}

function parseRows(text: string): RowCounts {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).map(([table, rows]) => [table, Number(rows)]));
  } catch {
    return {};
  }
}

function foreign(kind: 'role' | 'database', name: string, adminUrl: string): StartError {
  return new StartError(
    `The server has a ${kind} ${name} that this program did not make; it is left as it is.`,
    addressOf(adminUrl),
    'set DATABASE_PREFIX to another prefix, or rename or drop the other one.',
  );
}

function explainProvisionError(error: unknown, where: string): unknown {
  if (error instanceof StartError) return error;
  const code = codeOf(error);
  if (code === '53100') {
    return new StartError(
      'The disk that holds the databases is full.',
      where,
      'free some 500 MB there and start again.',
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
  return error;
}

/** Roles and databases have names of letters, digits and `_`; texts are quoted here. */
function literal(text: string): string {
  return pg.escapeLiteral(text);
}

/** Maps with at most `limit` at work; after a failure begins nothing new, waits for the rest, then throws it. */
async function mapBounded<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const failures: unknown[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}
