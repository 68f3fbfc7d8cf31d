import { type ChildProcess, spawn } from 'node:child_process';
import { programArguments } from './node-program.ts';

/** Sees to it that nothing this process started outlives it, even when it is killed with -9. */
export interface Guard {
  /** Stop `pid` if this process goes away: PostgreSQL with SIGINT (its fast shutdown), the rest with SIGTERM. */
  watch(pid: number, kind: 'postgres' | 'child'): void;
  /** The process has ended (its id may be used again). */
  forget(pid: number): void;
  /** Remove a folder after everything was stopped, also when this process ends in the ordinary way. */
  removeAtEnd(folder: string): void;
  /** Lets the guard go; it stops what is still watched. Resolves when it is gone. */
  close(): Promise<void>;
}

/** Somebody who kills the guard again and again wants it gone. */
const MOST_LAUNCHES = 5;

/** Starts the guard: a process of its own in a session of its own, bound to this one by a pipe. */
export function startGuard(): Guard {
  const state = new Map<string, string>();
  let closing = false;
  let launches = 0;
  let guard = launch();

  function launch(): ChildProcess {
    launches += 1;
    const child = spawn(process.execPath, programArguments('runtime/guard-process.ts'), {
      stdio: ['pipe', 'ignore', 'inherit'],
      detached: true,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    child.stdin.on('error', () => {}); // it died: 'exit' below starts another
    child.unref();
    for (const line of state.values()) child.stdin.write(line);
    child.once('exit', () => {
      if (!closing && launches < MOST_LAUNCHES) guard = launch();
    });
    return child;
  }

  function tell(key: string, line: string): void {
    state.set(key, line);
    guard.stdin?.write(line);
  }

  return {
    watch: (pid, kind) => tell(String(pid), `watch ${pid} ${kind === 'postgres' ? 'SIGINT' : 'SIGTERM'}\n`),
    forget(pid) {
      state.delete(String(pid));
      guard.stdin?.write(`forget ${pid}\n`);
    },
    removeAtEnd: (folder) => tell(folder, `remove ${folder}\n`),
    close() {
      closing = true;
      return new Promise((done) => {
        if (guard.exitCode !== null || guard.signalCode !== null) return done();
        guard.once('exit', () => done());
        guard.ref();
        guard.stdin?.end();
      });
    },
  };
}
