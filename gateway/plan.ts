import { type QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner';
import { InternalError } from '../common/errors.ts';

/** What the gateway needs to know of a supergraph from the planner, beside plans. */
export interface PlannerFacts {
  /** The schema clients see, SDL. */
  readonly apiSdl: string;
  /** Percentages of progressive `@override`, ascending; mostly empty. */
  readonly thresholds: readonly number[];
}

/** Plans one document that has passed validation: one with a recursive fragment would crash the process. */
export type PlanText = (
  text: string,
  operationName: string | undefined,
  variant: number,
) => Promise<QueryPlan>;

/** Text in, plan out; where it is made, in this process or another, does not show. */
export interface Planner extends PlannerFacts {
  readonly plan: PlanText;
}

const NO_LABELS: Set<string> = new Set();

/** A planner in this process. Throws if the text is no supergraph. */
export function createPlanner(supergraphSdl: string): Planner {
  const planner = new QueryPlanner(supergraphSdl);
  const thresholds = [...new Set(planner.overridePercentages)].sort((a, b) => a - b);
  return {
    apiSdl: planner.consumerSchema,
    thresholds,
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

/**
 * Draws on which side of every progressive `@override` a request is; 0 where the supergraph has none. Requests of one
 * variant share plans.
 */
export function drawVariant({ thresholds }: PlannerFacts): number {
  if (thresholds.length === 0) return 0;
  const drawn = Math.random() * 100;
  return thresholds.filter((threshold) => threshold <= drawn).length;
}
