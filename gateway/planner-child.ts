import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { InternalError } from '../common/errors.ts';
import type { PlannerFacts } from './plan.ts';
import type { FromPlanner, ToPlanner } from './planner-messages.ts';

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href;

/** The program that plans; tests may put a stand-in in its place. */
export const PLANNER_PROGRAM = fileURLToPath(new URL('planner-process.ts', import.meta.url));

/** Plans under way in one process at a time; each has a thread of its own, so none waits for another. */
export const PLANS_AT_ONCE = 12;

export interface PlanRequest {
  readonly graph: number;
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variant: number;
}

/** A planner's process. */
export interface PlannerChild {
  readonly pid: number | undefined;
  /** Rejects if the planner refuses the supergraph, or with {@link PlannerGone}. */
  load(graph: number, sdl: string): Promise<PlannerFacts>;
  drop(graph: number): void;
  /** Rejects with PLANNING_FAILED if there is no plan, or with {@link PlannerGone}. */
  plan(request: PlanRequest): Promise<QueryPlan>;
  kill(): void;
  /** How it ended: a signal's name or an exit code. */
  readonly ended: Promise<string>;
}

/** The process ended before it answered. */
export class PlannerGone extends Error {}

interface Waiting {
  resolve(message: FromPlanner): void;
  reject(error: Error): void;
}

export function startPlannerChild(program: string, maxHeapMb: number): PlannerChild {
  const child = fork(program, [], {
    execArgv: ['--import', LOADER, '--expose-gc', `--max-old-space-size=${maxHeapMb}`],
    // Nothing else of the gateway's environment: it may hold secrets, and the planner needs none.
    env: {
      PATH: process.env.PATH,
      TMPDIR: process.env.TMPDIR,
      UV_THREADPOOL_SIZE: String(PLANS_AT_ONCE + 2),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let isOver = false;

  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  void ended.then((how) => {
    isOver = true;
    for (const each of waiting.values()) each.reject(new PlannerGone(`the planner ended: ${how}`));
    waiting.clear();
  });
  child.on('message', (message: FromPlanner) => {
    waiting.get(message.id)?.resolve(message);
    waiting.delete(message.id);
  });

  function tell(message: ToPlanner): void {
    // A failed write means that the process is ending; `ended` tells everybody who waits.
    if (!isOver && child.connected) child.send(message, () => {});
  }

  function ask(id: number, message: ToPlanner): Promise<FromPlanner> {
    if (isOver) return Promise.reject(new PlannerGone('the planner has ended'));
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      tell(message);
    });
  }

  return {
    pid: child.pid,
    ended,
    async load(graph, sdl) {
      const id = ++lastId;
      const answer = await ask(id, { type: 'load', id, graph, sdl });
      if (answer.type === 'loaded') return answer.facts;
      throw new Error(answer.type === 'failed' ? answer.reason : 'the planner answered something else');
    },
    drop: (graph) => tell({ type: 'drop', graph }),
    async plan({ graph, text, operationName, variant }) {
      const id = ++lastId;
      const named = operationName === undefined ? {} : { operationName };
      const answer = await ask(id, { type: 'plan', id, graph, text, ...named, variant });
      if (answer.type === 'planned') return answer.plan;
      const reason = answer.type === 'failed' ? answer.reason : 'the planner answered something else';
      throw new InternalError('PLANNING_FAILED', `the planner found no plan: ${reason}`);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
