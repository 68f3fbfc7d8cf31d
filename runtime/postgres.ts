import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DatabaseUser, databaseUser } from './database-user.ts';
import type { Guard } from './guard.ts';
import { findFreePort } from './ports.ts';
import { findBinaries } from './postgres-binaries.ts';
import { ADMIN_ROLE, clearOrphan, ensureCluster, explainOutput, postgresEnv } from './postgres-cluster.ts';
import { openSecrets } from './private-file.ts';
import { allGone, signal } from './processes.ts';

/** A running embedded PostgreSQL, reached by password on 127.0.0.1 only. */
export interface EmbeddedPostgres {
  /** Connection URL of the administrator (database `postgres`); holds the password: never log it. */
  adminUrl: string;
  port: number;
  pid: number;
  /** Resolves when the server has ended, by `stop` or by itself. */
  ended: Promise<void>;
  /** Ends open sessions, writes everything to disk and stops; `forced` skips the writing (recovered at next start). */
  stop(forced?: boolean): Promise<void>;
}

export interface PostgresOptions {
  dataDir: string;
  guard: Guard;
  /** For tests: data need not survive a power cut. */
  throwaway?: boolean;
  /** Default 300. */
  maxConnections?: number;
  /** Use this port again (after a crash); without it a free one is taken. */
  port?: number;
}

const READY_TIMEOUT_MS = 60_000;
/** To write everything to disk, which after a large load takes a slow disk a while. */
const STOP_TIMEOUT_MS = 60_000;
const FORCED_TIMEOUT_MS = 5_000;
const PORT_TRIES = 5;

/** Starts PostgreSQL on `dataDir`, making the cluster first if need be. Throws StartError with what to do. */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const user = databaseUser();
  const binaries = findBinaries(user, options.dataDir);
  const password = () => openSecrets(options.dataDir).of(ADMIN_ROLE);
  const cluster = await ensureCluster(
    options.dataDir,
    binaries.initdb,
    password,
    user,
    options.throwaway ?? false,
  );
  await clearOrphan(cluster);
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await findFreePort());
    const logFile = join(options.dataDir, 'postgres.log');
    const started = await launch(binaries.postgres, cluster, port, logFile, user, options);
    if (started) {
      const adminUrl = `postgres://${ADMIN_ROLE}:${encodeURIComponent(password())}@127.0.0.1:${port}/postgres`;
      return { adminUrl, port, ...started };
    }
    const output = tail(logFile);
    // Another program may have taken the port since it was found free.
    const again = /Address already in use|shared memory block .* is still in use/i.test(output);
    if (!again || attempt === PORT_TRIES) throw explainOutput(output, options.dataDir);
    await sleep(200 * attempt);
  }
}

type Running = Pick<EmbeddedPostgres, 'pid' | 'ended' | 'stop'>;

const LEAST_BUFFERS_MB = 128;
const MOST_BUFFERS_MB = 1024;

/** Pages that the server keeps itself: a quarter of the memory, as PostgreSQL advises, of which it takes what it comes to use. */
function buffersMb(): number {
  const quarter = Math.floor(totalmem() / 4 / 1024 / 1024);
  return Math.min(MOST_BUFFERS_MB, Math.max(LEAST_BUFFERS_MB, quarter));
}

/** Null when the server ended before it was ready: the log says why. */
async function launch(
  program: string,
  cluster: string,
  port: number,
  logFile: string,
  user: DatabaseUser | null,
  { guard, throwaway, maxConnections = 300 }: PostgresOptions,
): Promise<Running | null> {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    `max_connections=${maxConnections}`,
    `shared_buffers=${throwaway ? LEAST_BUFFERS_MB : buffersMb()}MB`,
    // On a disk without a moving head a page out of order costs little more than the next one.
    'random_page_cost=1.1',
    // Nobody replicates from it; so what is loaded into an emptied table is written once, not a second time as a log.
    'wal_level=minimal',
    'max_wal_senders=0',
    'log_min_messages=warning',
    ...(throwaway ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(program, ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])], {
    cwd: '/',
    env: postgresEnv(),
    // A group of its own: a Ctrl-C at the terminal must not stop the database before its clients.
    detached: true,
    stdio: ['ignore', log, log],
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  });
  closeSync(log);
  const ended = endOf(child);
  const pid = child.pid;
  if (pid === undefined) return null;
  guard.watch(pid, 'postgres');
  void ended.then(() => guard.forget(pid));
  if (!(await becomesReady(child, cluster))) {
    if (child.exitCode === null && child.signalCode === null) signal(pid, 'SIGQUIT');
    await ended;
    return null;
  }
  return {
    pid,
    ended,
    async stop(forced = false) {
      if (!forced) signal(pid, 'SIGINT');
      if (forced || !(await allGone([pid], STOP_TIMEOUT_MS))) {
        // Unlike SIGKILL it takes the server's other processes along, which would keep the next start from its memory.
        signal(pid, 'SIGQUIT');
        if (!(await allGone([pid], FORCED_TIMEOUT_MS))) signal(pid, 'SIGKILL');
      }
      await ended;
    },
  };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
}

/** The server writes its state to the eighth line of postmaster.pid. */
async function becomesReady(child: ChildProcess, cluster: string): Promise<boolean> {
  const end = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < end && child.exitCode === null && child.signalCode === null) {
    const lines = read(join(cluster, 'postmaster.pid')).split('\n');
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true;
    await sleep(20);
  }
  return false;
}

function tail(path: string): string {
  return read(path).slice(-4_000);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
