import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** Lists as taskset takes them; null where nothing is pinned. */
export interface Cores {
  readonly gateway: string | null;
  readonly others: string | null;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** What a process and its descendants have used so far; null where there is no /proc. */
export interface Usage {
  readonly cpuMs: number;
  readonly residentBytes: number;
}

const running = new Set<ChildProcess>();

/** The gateway gets a core of its own; the subgraphs and the load share the others. */
export function chooseCores(): Cores {
  const count = cpus().length;
  const hasTaskset = spawnSync('taskset', ['--version']).status === 0;
  if (!hasTaskset || count < 2) return { gateway: null, others: null };
  return { gateway: '0', others: count === 2 ? '1' : `1-${count - 1}` };
}

export function pinThisProcess(core: string | null): void {
  if (core !== null)
    execFileSync('taskset', ['-a', '-c', '-p', core, String(process.pid)], { stdio: 'ignore' });
}

/** Starts a process that ends with this one: it has a channel whose end it notices. */
export function startProcess({ command, args, env, cwd }: Command, core: string | null): ChildProcess {
  const [program, ...rest] = core === null ? [command, ...args] : ['taskset', '-c', core, command, ...args];
  const child = spawn(program, rest, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      lines.push(chunk.toString('utf8'));
      if (lines.length > 40) lines.shift();
    });
  logs.set(child, lines);
  return child;
}

const logs = new WeakMap<ChildProcess, string[]>();

/** What the process printed last, for an error message. */
export function lastWords(child: ChildProcess): string {
  return (logs.get(child) ?? []).join('').trim().slice(-4000);
}

export function waitForMessage<T>(child: ChildProcess, name: string, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
    };
    const onMessage = (message: unknown): void => {
      end();
      resolve(message as T);
    };
    const onExit = (code: number | null, signal: string | null): void => {
      end();
      reject(new Error(`${name} ended (${code ?? signal}):\n${lastWords(child)}`));
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`${name} said nothing for ${timeoutMs} ms:\n${lastWords(child)}`));
    }, timeoutMs);
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}

/** Asks a process to end and waits until it has. */
export async function stopGently(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

/** Lets a process notice that it is no longer wanted, and waits until it has ended. */
export async function dismiss(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  await ended;
}

/** At once, since it must also work while this process exits. */
export function killAll(): void {
  for (const child of running) {
    for (const pid of child.pid === undefined ? [] : treeOf(child.pid)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
    }
  }
  running.clear();
}

export function usageOf(root: number): Usage | null {
  if (process.platform !== 'linux') return null;
  let ticks = 0;
  let residentKb = 0;
  for (const pid of treeOf(root)) {
    const stat = readProc(pid, 'stat');
    // Fields after the program's name, which may hold spaces: utime is the 14th of all, stime, cutime, cstime follow.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    for (const at of [11, 12, 13, 14]) ticks += Number(fields[at] ?? 0);
    residentKb += Number(/VmRSS:\s+(\d+)/.exec(readProc(pid, 'status'))?.[1] ?? 0);
  }
  return { cpuMs: (ticks * 1000) / TICKS_PER_SECOND, residentBytes: residentKb * 1024 };
}

/** Fixed for what Linux shows under /proc on every platform Node runs on. */
const TICKS_PER_SECOND = 100;

/** A process and its descendants. */
function treeOf(root: number): number[] {
  if (process.platform !== 'linux') return [root];
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    const stat = readProc(pid, 'stat');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
