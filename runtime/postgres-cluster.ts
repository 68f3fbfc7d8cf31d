import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DatabaseUser } from './database-user.ts';
import { allGone, isAlive, servesCluster, signal } from './processes.ts';
import { StartError } from './start-error.ts';

/** The administrator's login role of an embedded server. */
export const ADMIN_ROLE = 'postgres';

/**
 * The cluster's folder under `dataDir`, initialised if it is not there yet: UTF-8, locale C (the same order on
 * every machine; Vietnamese order is asked for with COLLATE), passwords by SCRAM only. Made beside and renamed,
 * so that a start killed half way leaves nothing that looks like a cluster.
 */
export async function ensureCluster(
  dataDir: string,
  initdb: string,
  password: () => string,
  user: DatabaseUser | null,
  throwaway: boolean,
): Promise<string> {
  const cluster = join(dataDir, 'postgres');
  if (existsSync(join(cluster, 'PG_VERSION'))) return realpathSync(cluster);
  const beside = `${cluster}.new`;
  const passwordFile = join(beside, '..', 'initdb-password');
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { mode: 0o700 });
  writeFileSync(passwordFile, password(), { mode: 0o600 });
  if (user) {
    for (const path of [beside, passwordFile]) chownSync(path, user.uid, user.gid);
  }
  chmodSync(beside, 0o700);
  try {
    const options = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', `--username=${ADMIN_ROLE}`];
    const noSync = throwaway ? ['--no-sync'] : [];
    await run(
      initdb,
      [...options, ...noSync, `--pwfile=${passwordFile}`, `--pgdata=${beside}`],
      user,
      dataDir,
    );
    renameSync(beside, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(beside, { recursive: true, force: true });
  }
  return realpathSync(cluster);
}

/**
 * Makes room for a server on `cluster`: waits for one that a killed start left behind (its guard is stopping
 * it), stops it if it stays, and removes a `postmaster.pid` that no server stands behind.
 */
export async function clearOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (Number.isInteger(pid) && pid > 0 && isAlive(pid) && servesCluster(pid, cluster)) {
    for (const name of ['SIGINT', 'SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      if (await allGone([pid], 2_500)) break;
      signal(pid, name);
    }
    await allGone([pid], 2_500);
  }
  rmSync(file, { force: true });
}

/** The clearest sentence for what PostgreSQL or initdb printed before it gave up. */
export function explainOutput(output: string, where: string): StartError {
  if (/No space left on device|Check free disk space/i.test(output)) {
    return new StartError(
      'The embedded PostgreSQL cannot start: the disk is full.',
      where,
      'free some 500 MB, or set DATA_DIR to a folder on another disk.',
    );
  }
  if (/initialized by PostgreSQL version/i.test(output)) {
    return new StartError(
      'The data were written by another version of PostgreSQL.',
      where,
      'dump them with that version, or remove the data directory to begin anew.',
    );
  }
  const lines = output
    .trim()
    .split('\n')
    .filter((line) => /FATAL|PANIC|error|HINT|DETAIL|could not/i.test(line));
  const told = (lines.length > 0 ? lines : output.trim().split('\n')).slice(-3).join(' | ');
  return new StartError(
    `The embedded PostgreSQL cannot start: ${told || 'it ended without a word'}`,
    where,
    'mend what it says, or set DATABASE_URL to a server of your own.',
  );
}

function run(command: string, args: string[], user: DatabaseUser | null, where: string): Promise<void> {
  return new Promise((done, failed) => {
    const identity = user ? { uid: user.uid, gid: user.gid } : {};
    // A group of its own: a Ctrl-C at the terminal stops the supervisor, which then decides.
    const child = spawn(command, args, {
      cwd: '/',
      env: postgresEnv(),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...identity,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => failed(explainOutput(error.message, where)));
    child.once('close', (code) => (code === 0 ? done() : failed(explainOutput(output, where))));
  });
}

/** PG* variables of the caller's shell would change what the server and initdb do; messages are read, so English. */
export function postgresEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([key]) => !/^(PG|LC_|LANG)/.test(key));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
