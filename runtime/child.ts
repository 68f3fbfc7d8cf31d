import { type ChildProcess, spawn } from 'node:child_process';
import { z } from 'zod';
import { CHECKOUT } from './data-directory.ts';
import type { Guard } from './guard.ts';
import { programArguments } from './node-program.ts';
import { signal } from './processes.ts';
import { StartError } from './start-error.ts';

const readyMessage = z.object({
  type: z.literal('ready'),
  port: z.number().optional(),
  ports: z.record(z.string(), z.number()).optional(),
});

/** What a host (`ports`) or the gateway (`port`) sends once it listens. */
type Ready = z.infer<typeof readyMessage>;

export interface ChildOptions {
  name: string;
  /** Program file, from the checkout. */
  file: string;
  /** Asked at every launch, since ports are known only after the first. */
  env: () => NodeJS.ProcessEnv;
  guard: Guard;
  /** One line for the operator: it ended, it is back. */
  tell: (line: string) => void;
}

/** A process that is launched again, after a growing pause, whenever it ends by itself. */
export interface Child {
  /** The first launch; rejects with StartError when that one ends or hangs before it is ready. */
  ready: Promise<Ready>;
  pid(): number | undefined;
  /** SIGTERM, then SIGKILL when its deadline is over. Resolves when the process is gone. */
  stop(): Promise<void>;
  /** SIGKILL. */
  kill(): void;
}

const READY_TIMEOUT_MS = 60_000;
/** Longer than the deadline within which hosts and gateway finish what is in flight (10 s). */
const STOP_TIMEOUT_MS = 13_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8_000;
/** One that ran so long has earned a quick restart again. */
const STEADY_MS = 30_000;

/** Launches a program of this checkout and keeps it running. Its stdout goes to stderr. */
export function startChild({ name, file, env, guard, tell }: ChildOptions): Child {
  let current: ChildProcess | undefined;
  let gone: Promise<void> = Promise.resolve();
  let stopping = false;
  let pause = FIRST_PAUSE_MS;
  let timer: NodeJS.Timeout | undefined;

  function launch(): Promise<Ready> {
    const child = spawn(process.execPath, programArguments(file), {
      cwd: CHECKOUT,
      env: env(),
      // A group of its own: a Ctrl-C at the terminal must not stop everything at once, out of order.
      detached: true,
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    current = child;
    const { pid } = child;
    if (pid !== undefined) guard.watch(pid, 'child');
    const ended = new Promise<string>((done) => {
      child.once('error', (error) => done(error.message));
      child.once('exit', (code, signalName) => done(signalName ?? `exit code ${code}`));
    });
    gone = ended.then(() => {
      if (pid !== undefined) guard.forget(pid);
    });
    return firstReady(child, ended, name);
  }

  function keep(began: number): void {
    current?.once('exit', (code, signalName) => {
      if (stopping) return;
      if (Date.now() - began > STEADY_MS) pause = FIRST_PAUSE_MS;
      tell(`${name} ended (${signalName ?? `exit code ${code}`}); starting it again in ${pause} ms`);
      timer = setTimeout(relaunch, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    });
  }

  function relaunch(): void {
    if (stopping) return;
    const began = Date.now();
    const ready = launch();
    keep(began);
    ready.then(
      () => tell(`${name} is back`),
      () => current?.kill('SIGKILL'), // hung or gone: 'exit' sees to the next launch
    );
  }

  const ready = launch().then((message) => {
    if (current?.exitCode === null && current.signalCode === null) keep(Date.now());
    else relaunch();
    return message;
  });
  ready.catch(() => {}); // reported by whoever awaits it; a stop before that must not crash the supervisor
  return {
    ready,
    pid: () => current?.pid,
    async stop() {
      stopping = true;
      clearTimeout(timer);
      const pid = current?.pid;
      if (pid === undefined) return;
      current?.kill('SIGTERM');
      const late = setTimeout(() => signal(pid, 'SIGKILL'), STOP_TIMEOUT_MS);
      await gone;
      clearTimeout(late);
    },
    kill() {
      stopping = true;
      clearTimeout(timer);
      current?.kill('SIGKILL');
    },
  };
}

function firstReady(child: ChildProcess, ended: Promise<string>, name: string): Promise<Ready> {
  return new Promise((done, failed) => {
    const fail = (what: string) =>
      failed(
        new StartError(
          `${name} did not start: ${what}.`,
          `process ${child.pid ?? 'none'}`,
          'see its message above.',
        ),
      );
    const late = setTimeout(() => fail(`not ready after ${READY_TIMEOUT_MS / 1000} s`), READY_TIMEOUT_MS);
    const listen = (message: unknown) => {
      const parsed = readyMessage.safeParse(message);
      if (!parsed.success) return;
      clearTimeout(late);
      child.off('message', listen);
      done(parsed.data);
    };
    child.on('message', listen);
    void ended.then((how) => {
      clearTimeout(late);
      fail(how);
    });
  });
}
