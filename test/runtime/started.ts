import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKOUT } from '../../runtime/data-directory.ts';
import { programArguments } from '../../runtime/node-program.ts';
import { signal } from '../../runtime/processes.ts';
import { processesNaming } from './processes-of.ts';

/** A program of the checkout that a test has started, with all it has printed so far. */
export interface Started {
  process: ChildProcess;
  pid: number;
  stdout(): string;
  stderr(): string;
  /** Exit code, or the signal's name. */
  exit: Promise<number | string>;
}

/** Starts a TypeScript program; `env` is laid over a clean environment without this project's own settings. */
export function startProgram(file: string, args: readonly string[], env: Record<string, string>): Started {
  const child = spawn(process.execPath, [...programArguments(file), ...args], {
    cwd: CHECKOUT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const exit = new Promise<number | string>((done) => {
    child.once('close', (code, signal) => done(code ?? signal ?? 'nothing'));
  });
  if (child.pid === undefined) throw new Error(`${file} could not be started`);
  return { process: child, pid: child.pid, stdout: () => stdout, stderr: () => stderr, exit };
}

/** `npm start` around stand-ins, with PORT 0 unless said otherwise. */
export function startStandIns(
  dataDir: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Started {
  return startProgram('test/runtime/stand-ins/start.ts', args, { DATA_DIR: dataDir, PORT: '0', ...env });
}

/** A temporary data directory that PostgreSQL's user may pass through. `endAll` ends what still runs on it. */
export function temporaryDataDir(): { dataDir: string; endAll(): void; remove(): void } {
  const dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'lien-thong-runtime-'));
  chmodSync(dataDir, 0o711);
  const endAll = () => {
    for (const pid of processesNaming(dataDir)) signal(pid, 'SIGKILL');
  };
  return {
    dataDir,
    endAll,
    remove() {
      endAll();
      // Some disks take seconds for thousands of files just written: nobody waits for that.
      spawn('rm', ['-rf', dataDir], { detached: true, stdio: 'ignore' }).unref();
    },
  };
}

/** Waits until `check` gives something other than undefined or false; fails with `what` after `timeoutMs`. */
export async function eventually<T>(
  what: string,
  check: () => T | Promise<T>,
  timeoutMs = 30_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await check();
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > end) throw new Error(`after ${timeoutMs} ms still not: ${what}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** The gateway's address, once the start has printed it. */
export function addressOf(started: Started, timeoutMs = 30_000): Promise<string> {
  const read = () => {
    if (started.process.exitCode !== null) throw new Error(`it ended instead: ${started.stderr()}`);
    return started.stdout().includes('Ctrl-C') && /GraphQL +(\S+)/.exec(started.stdout())?.[1];
  };
  return eventually('the start prints its address', read, timeoutMs).then(String);
}

/** What the stand-in gateway tells: its process and that of every deployment that answers. */
export async function whoAnswers(
  url: string,
): Promise<{ pid: number; deployments: { name: string; pid: number | null }[] }> {
  const answer = await fetch(url, { method: 'POST' });
  return JSON.parse(await answer.text()).data;
}

/** True while something listens on 127.0.0.1:port. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
