import { createHash } from 'node:crypto';
import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { refusal } from './errors.ts';
import type { PlanRequest } from './planner-child.ts';

/** Why a document gets no plan though nothing is wrong with it. */
export type Refusal = 'slow' | 'crashed' | 'busy';

const REFUSALS: Record<Refusal, () => Error> = {
  slow: () =>
    refusal(
      'PLANNING_FAILED',
      'Planning this document takes longer than the gateway allows. Ask for less in one document: fewer fragments inside one another, or several requests.',
    ),
  crashed: () =>
    refusal(
      'PLANNING_FAILED',
      'Planning this document made the planner fail. Ask in another way, and report the document with the correlation id.',
    ),
  busy: () =>
    refusal('PLANNING_FAILED', 'The planner is busy with other documents. Ask again in a few seconds.', 503),
};

/** A document that waits for its plan. Settled once; what comes later is ignored. */
export interface Job {
  readonly request: PlanRequest;
  readonly plan: Promise<QueryPlan>;
  /** Of the document, so that it is known again. */
  readonly key: string;
  /** When a planner got it (performance.now), undefined while it waits. */
  sentAt: number | undefined;
  /** How many planners got it. */
  tries: number;
  /** A planner crashed while it had this document, perhaps because of another one. */
  isSuspect: boolean;
  readonly isSettled: boolean;
  /** Called when the planner has had it for too long. */
  startBudget(ms: number, late: () => void): void;
  stopBudget(): void;
  resolve(plan: QueryPlan): void;
  reject(reason: Refusal | Error): void;
}

export function keyOf({ text, operationName, variant }: PlanRequest): string {
  return createHash('sha256')
    .update(`${variant} ${operationName ?? ''}\n${text}`)
    .digest('base64');
}

/** `patienceMs`: how long whoever asks is kept waiting, whatever the planners do. */
export function createJob(request: PlanRequest, key: string, patienceMs: number): Job {
  let resolve: (plan: QueryPlan) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<QueryPlan>((onPlan, onError) => {
    resolve = onPlan;
    reject = onError;
  });
  let isSettled = false;
  let budget: NodeJS.Timeout | undefined;
  const patience = setTimeout(() => job.reject('busy'), patienceMs);
  const settle = () => {
    isSettled = true;
    clearTimeout(patience);
  };
  const job: Job = {
    request,
    plan: promise,
    key,
    sentAt: undefined,
    tries: 0,
    isSuspect: false,
    get isSettled() {
      return isSettled;
    },
    startBudget(ms, late) {
      budget = setTimeout(late, ms);
    },
    stopBudget: () => clearTimeout(budget),
    resolve(plan) {
      settle();
      resolve(plan);
    },
    reject(reason) {
      settle();
      reject(typeof reason === 'string' ? REFUSALS[reason]() : reason);
    },
  };
  return job;
}

/** Documents that may not be planned again for a while, and why; forgets those first that are known for longest. */
export class Refused {
  readonly #max: number;
  readonly #keepMs: number;
  readonly #known = new Map<string, { reason: Refusal; until: number }>();

  constructor(max: number, keepMs: number) {
    this.#max = max;
    this.#keepMs = keepMs;
  }

  add(key: string, reason: Refusal): void {
    this.#known.delete(key);
    this.#known.set(key, { reason, until: performance.now() + this.#keepMs });
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.#max && oldest !== undefined) this.#known.delete(oldest);
  }

  /** Throws if this document is one of them. */
  check(key: string): void {
    const known = this.#known.get(key);
    if (known === undefined) return;
    if (known.until > performance.now()) throw REFUSALS[known.reason]();
    this.#known.delete(key);
  }
}
