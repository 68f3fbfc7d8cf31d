import type { QueryPlan } from '@graphql-hive/router-query-planner';
import type { Log } from '../common/log.ts';
import type { PlannerFacts, PlanText } from './plan.ts';
import {
  PLANNER_PROGRAM,
  PLANS_AT_ONCE,
  type PlannerChild,
  PlannerGone,
  type PlanRequest,
  startPlannerChild,
} from './planner-child.ts';
import { createJob, type Job, keyOf, Refused } from './planner-job.ts';

/** One supergraph, known to the planners. */
export interface LoadedSupergraph {
  /** Resolves when a planner can plan for it; rejects, with the reason, if none will. */
  readonly ready: Promise<PlannerFacts>;
  /** Rejects with PLANNING_FAILED. */
  readonly plan: PlanText;
  release(): void;
}

/** Planners in processes of their own: one at work and a warm spare. */
export interface PlannerPool {
  load(sdl: string): LoadedSupergraph;
  /** Process ids; the one at work first. */
  pids(): number[];
  close(): Promise<void>;
}

export interface PlannerPoolOptions {
  /** How long one document may take. */
  readonly budgetMs: number;
  readonly log: Log;
  /** The program of a planner's process. */
  readonly program?: string;
}

interface Graph {
  readonly id: number;
  readonly sdl: string;
  readonly refused: Refused;
  /** The same document asked for twice is planned once. */
  readonly underWay: Map<string, Promise<QueryPlan>>;
  /** False until a planner has it for the first time. */
  wasLoaded: boolean;
  isReleased: boolean;
}

interface Slot {
  readonly child: PlannerChild;
  readonly loaded: Map<number, PlannerFacts>;
  readonly jobs: Set<Job>;
}

const PROCESSES = 2;
const MAX_HEAP_MB = 256;
const REFUSED_KEPT = 10_000;
/** A machine that stood still can make any document late, so none is refused for ever. */
const REFUSED_MS = 10 * 60_000;
/** What a request may wait over the budget, and while the very first planner starts. */
const GRACE_MS = 400;
const START_MS = 15_000;
const LOAD_MS = 15_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

export function createPlannerPool({
  budgetMs,
  log,
  program = PLANNER_PROGRAM,
}: PlannerPoolOptions): PlannerPool {
  const graphs = new Map<number, Graph>();
  const slots: Slot[] = [];
  const restarts = new Set<NodeJS.Timeout>();
  const queue: Job[] = [];
  /** Sent one at a time and alone, so that the next crash tells who is to blame. */
  const suspects: Job[] = [];
  /** Called whenever a planner has become ready for something. */
  const watchers = new Set<() => void>();
  let lastGraph = 0;
  let pauseMs = 0;
  let isClosed = false;

  const isWarm = (slot: Slot) => [...graphs.keys()].every((id) => slot.loaded.has(id));

  function startSlot(): void {
    if (isClosed) return;
    const slot: Slot = { child: startPlannerChild(program, MAX_HEAP_MB), loaded: new Map(), jobs: new Set() };
    slots.push(slot);
    for (const graph of graphs.values()) void loadInto(slot, graph).catch(() => giveUp(slot));
    void slot.child.ended.then((how) => {
      if (!slots.includes(slot)) return;
      log.warn({ pid: slot.child.pid, how }, 'a planner ended by itself');
      remove(slot, suspect);
    });
  }

  async function loadInto(slot: Slot, graph: Graph): Promise<PlannerFacts> {
    const late = setTimeout(() => giveUp(slot), LOAD_MS);
    try {
      const facts = await slot.child.load(graph.id, graph.sdl);
      slot.loaded.set(graph.id, facts);
      if (isWarm(slot)) pauseMs = 0;
      graph.wasLoaded = true;
      for (const watcher of watchers) watcher();
      dispatch();
      return facts;
    } finally {
      clearTimeout(late);
    }
  }

  function giveUp(slot: Slot): void {
    if (!slots.includes(slot)) return;
    log.error({ pid: slot.child.pid }, 'a planner did not load its supergraph and is started again');
    remove(slot, suspect);
  }

  /** Ends a planner, has another one started in its place and sees to the documents it had. */
  function remove(slot: Slot, each: (job: Job) => void): void {
    slots.splice(slots.indexOf(slot), 1);
    slot.child.kill();
    const jobs = [...slot.jobs];
    slot.jobs.clear();
    for (const job of jobs) {
      job.stopBudget();
      each(job);
    }
    // One that never came up would only fail again at once.
    if (slot.loaded.size > 0) startSlot();
    else {
      pauseMs = Math.min(Math.max(pauseMs * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
      const restart = setTimeout(() => {
        restarts.delete(restart);
        startSlot();
      }, pauseMs);
      restarts.add(restart);
    }
    dispatch();
  }

  function suspect(job: Job): void {
    if (job.isSuspect) refuse(job, 'crashed');
    else {
      job.isSuspect = true;
      suspects.push(job);
    }
  }

  function refuse(job: Job, reason: 'slow' | 'crashed'): void {
    graphs.get(job.request.graph)?.refused.add(job.key, reason);
    log.warn({ document: job.key, reason }, 'a document cannot be planned and is refused for a while');
    job.reject(reason);
  }

  /** A planner cannot be told to stop: it is killed, and what else it had goes to the spare once more. */
  function late(slot: Slot, lateJob: Job): void {
    if (!slots.includes(slot)) return;
    const now = performance.now();
    log.warn(
      { pid: slot.child.pid, budgetMs },
      'a plan is late; its planner is killed, the spare takes over',
    );
    remove(slot, (job) => {
      const share = (now - (job.sentAt ?? now)) / budgetMs;
      if (job === lateJob || share > 0.95) refuse(job, 'slow');
      // Light documents do not take half a budget even beside heavy ones; nor is that proof enough to remember it.
      else if (share > 0.5 || job.tries > 1) job.reject('busy');
      else queue.unshift(job);
    });
  }

  function next(slot: Slot): Job | undefined {
    for (const list of [suspects, queue]) while (list[0]?.isSettled) list.shift();
    const list = suspects.length > 0 ? suspects : queue;
    const at = list.findIndex(({ request }) => slot.loaded.has(request.graph));
    if (at < 0) return undefined;
    const isFree =
      list === suspects
        ? slot.jobs.size === 0
        : slot.jobs.size < PLANS_AT_ONCE && ![...slot.jobs].some((job) => job.isSuspect);
    return isFree ? list.splice(at, 1)[0] : undefined;
  }

  function dispatch(): void {
    const slot = slots.find(isWarm);
    if (!slot) return;
    for (let job = next(slot); job; job = next(slot)) send(slot, job);
  }

  function send(slot: Slot, job: Job): void {
    slot.jobs.add(job);
    job.sentAt = performance.now();
    job.tries++;
    job.startBudget(budgetMs, () => {
      // Where this process was busy for long, the plan may have arrived and only not been read.
      setImmediate(() => {
        if (slot.jobs.has(job)) late(slot, job);
      });
    });
    const done = (settle: () => void) => {
      if (!slot.jobs.delete(job)) return;
      job.stopBudget();
      settle();
      dispatch();
    };
    slot.child.plan(job.request).then(
      (plan) => done(() => job.resolve(plan)),
      (error: Error) => {
        if (!(error instanceof PlannerGone)) done(() => job.reject(error));
      },
    );
  }

  function plan(graph: Graph, request: PlanRequest): Promise<QueryPlan> {
    const key = keyOf(request);
    graph.refused.check(key);
    const known = graph.underWay.get(key);
    if (known) return known;
    const job = createJob(request, key, graph.wasLoaded ? budgetMs + GRACE_MS : budgetMs + START_MS);
    graph.underWay.set(key, job.plan);
    const forget = () => graph.underWay.delete(key);
    job.plan.then(forget, forget);
    queue.push(job);
    dispatch();
    return job.plan;
  }

  /** The spare tries a new supergraph first: should it crash, nobody waits for it. */
  async function introduce(graph: Graph): Promise<PlannerFacts> {
    await until(() => slots.length === PROCESSES && slots.every(isWarm));
    const spare = slots.at(-1);
    if (!spare) throw new Error('no planner is running');
    const facts = await loadInto(spare, graph);
    if (graph.isReleased) {
      spare.child.drop(graph.id);
      spare.loaded.delete(graph.id);
      return facts;
    }
    graphs.set(graph.id, graph);
    for (const slot of slots)
      if (!slot.loaded.has(graph.id)) void loadInto(slot, graph).catch(() => giveUp(slot));
    return facts;
  }

  /** Nothing is served yet: both processes get it at once. */
  async function begin(graph: Graph): Promise<PlannerFacts> {
    while (slots.length + restarts.size < PROCESSES && !isClosed) startSlot();
    graphs.set(graph.id, graph);
    for (const slot of slots) void loadInto(slot, graph).catch(() => giveUp(slot));
    let facts: PlannerFacts | undefined;
    await until(() => {
      facts = slots.map((slot) => slot.loaded.get(graph.id)).find((each) => each !== undefined);
      return facts !== undefined;
    });
    if (!facts) throw new Error('no planner is running');
    return facts;
  }

  function until(condition: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        watchers.delete(watcher);
        clearTimeout(timer);
        settle();
      };
      const watcher = () => {
        if (isClosed) end(() => reject(new Error('the gateway ends')));
        else if (condition()) end(resolve);
      };
      const timer = setTimeout(
        () => end(() => reject(new Error(`no planner was ready within ${LOAD_MS} ms`))),
        LOAD_MS,
      );
      watchers.add(watcher);
      watcher();
    });
  }

  function release(graph: Graph): void {
    graph.isReleased = true;
    graphs.delete(graph.id);
    for (const { child, loaded } of slots) if (loaded.delete(graph.id)) child.drop(graph.id);
  }

  return {
    load(sdl) {
      const graph: Graph = {
        id: ++lastGraph,
        sdl,
        refused: new Refused(REFUSED_KEPT, REFUSED_MS),
        underWay: new Map(),
        wasLoaded: false,
        isReleased: false,
      };
      const ready = graphs.size === 0 ? begin(graph) : introduce(graph);
      // Whoever needs it awaits it; at the start nobody does.
      ready.catch((error: Error) => {
        if (!isClosed) log.warn({ reason: error.message }, 'no planner has loaded a supergraph');
      });
      return {
        ready,
        plan: async (text, operationName, variant) =>
          plan(graph, { graph: graph.id, text, operationName, variant }),
        release: () => release(graph),
      };
    },
    pids: () => slots.flatMap(({ child }) => child.pid ?? []),
    async close() {
      isClosed = true;
      for (const restart of restarts) clearTimeout(restart);
      const ending = slots.splice(0);
      for (const job of [...queue, ...suspects, ...ending.flatMap(({ jobs }) => [...jobs])]) {
        job.stopBudget();
        job.reject('busy');
      }
      for (const watcher of watchers) watcher();
      for (const { child } of ending) child.kill();
      await Promise.all(ending.map(({ child }) => child.ended));
    },
  };
}
