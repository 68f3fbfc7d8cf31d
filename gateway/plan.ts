import { type QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner';
import { InternalError } from '../common/errors.ts';

/**
 * Plans documents that have passed validation: a document with a recursive fragment would crash the process. Text in,
 * plan out, so that it can live in a process of its own.
 */
export interface Planner {
  /** The schema clients see, SDL. */
  readonly apiSdl: string;
  /**
   * Which side of every progressive `@override` this request is on; 0 where the supergraph has none. Requests of one
   * variant share plans.
   */
  variant(): number;
  plan(text: string, operationName: string | undefined, variant: number): Promise<QueryPlan>;
}

const NO_LABELS: Set<string> = new Set();

export function createPlanner(supergraphSdl: string): Planner {
  const planner = new QueryPlanner(supergraphSdl);
  const thresholds = [...new Set(planner.overridePercentages)].sort((a, b) => a - b);
  return {
    apiSdl: planner.consumerSchema,
    variant() {
      if (thresholds.length === 0) return 0;
      const drawn = Math.random() * 100;
      return thresholds.filter((threshold) => threshold <= drawn).length;
    },
    async plan(text, operationName, variant) {
      // Any percentage between two thresholds gives the same plan; the lower bound stands for all.
      const percentage = variant === 0 ? 0 : (thresholds[variant - 1] ?? 0);
      try {
        return await planner.planAsync(text, operationName, NO_LABELS, percentage);
      } catch (error) {
        throw new InternalError('PLANNING_FAILED', 'the planner found no plan', error);
      }
    },
  };
}

/** Keeps what was made for the texts used last. Failures are not kept, so that they can be tried again. */
export class Cache<T> {
  readonly #max: number;
  readonly #entries = new Map<string, Promise<T>>();

  constructor(max: number) {
    this.#max = max;
  }

  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#entries.get(key);
    if (known) {
      // A Map remembers insertion order: the first entry is the one not used for longest.
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known;
    }
    const made = make();
    this.#entries.set(key, made);
    made.catch(() => this.#entries.delete(key));
    if (this.#entries.size > this.#max) {
      const [oldest] = this.#entries.keys();
      if (oldest !== undefined) this.#entries.delete(oldest);
    }
    return made;
  }

  get size(): number {
    return this.#entries.size;
  }
}
