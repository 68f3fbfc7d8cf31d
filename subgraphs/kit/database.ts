import pg from 'pg';
import {
  DataSource,
  type EntitySchema,
  type Logger,
  MigrationExecutor,
  type MigrationInterface,
  type ObjectLiteral,
} from 'typeorm';
import { PreparingClient } from './prepared.ts';

/** What of a subgraph its database needs. */
export interface DatabaseDefinition {
  readonly name: string;
  readonly entities: readonly EntitySchema<ObjectLiteral>[];
  /** In order of their names, which end in a 13-digit timestamp as TypeORM demands (`Init1700000000000`). */
  readonly migrations: readonly (new () => MigrationInterface)[];
}

export interface DatabaseOptions {
  /** Connections kept at most; default 3, since a host holds many databases. */
  readonly poolSize?: number;
  /** The server cancels a statement after this; default 10 s, 0 = never (for migrations and loading). */
  readonly statementTimeoutMs?: number;
  /** Waiting for a connection, new or out of the pool; default 5 s. */
  readonly connectTimeoutMs?: number | undefined;
  /** A connection that nobody used for so long is closed; default 10 s. */
  readonly idleTimeoutMs?: number | undefined;
}

/**
 * Opens one unit's database. Dates (`date`, `date[]`) and 64-bit integers arrive as text in raw rows too: a `Date`
 * object would move with the time zone of the process, a number would be rounded.
 * Throws what the driver throws when the server cannot be reached; nothing is left open then.
 */
export async function openDatabase(
  definition: DatabaseDefinition,
  url: string,
  {
    poolSize = 3,
    statementTimeoutMs = 10_000,
    connectTimeoutMs = 5_000,
    idleTimeoutMs = 10_000,
  }: DatabaseOptions = {},
): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: [...definition.entities],
    migrations: [...definition.migrations],
    synchronize: false,
    installExtensions: false,
    logger: SILENT,
    applicationName: `lien-thong/${definition.name}`,
    poolSize,
    connectTimeoutMS: connectTimeoutMs,
    // An idle connection that breaks is replaced by the pool on the next request; that request reports it.
    poolErrorHandler: () => {},
    extra: {
      ...{ statement_timeout: statementTimeoutMs, idleTimeoutMillis: idleTimeoutMs },
      ...{ keepAlive: true, types: { getTypeParser }, Client: PreparingClient },
    },
  });
  return dataSource.initialize();
}

/** TypeORM's own prints on stdout, which belongs to answers; whatever fails is thrown as well. */
const SILENT: Logger = {
  logQuery: () => {},
  logQueryError: () => {},
  logQuerySlow: () => {},
  logSchemaBuild: () => {},
  logMigration: () => {},
  log: () => {},
};

const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;

const asText = (value: string): string => value;

function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === DATE) return asText;
  return pg.types.getTypeParser(oid === DATE_ARRAY ? TEXT_ARRAY : oid, format);
}

/** Any number, the same for all: one migration of a database at a time, also from several processes. */
const MIGRATION_LOCK = 4_810_127;

/**
 * Brings a database to the newest schema, all pending migrations in one transaction: all or none.
 * Open it with `statementTimeoutMs: 0` where a migration may take long. Returns the names of those that ran.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const executor = new MigrationExecutor(dataSource, runner);
    executor.transaction = 'all';
    const ran = await executor.executePendingMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    // A failed migration may have broken the connection, and then the server frees the lock itself.
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {});
    await runner.release();
  }
}
