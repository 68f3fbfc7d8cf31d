import type { QueryPlan } from '@graphql-hive/router-query-planner';
import type { PlannerFacts } from './plan.ts';

/** What the gateway tells a planner's process. A process can hold several supergraphs, each under a number. */
export type ToPlanner =
  | { readonly type: 'load'; readonly id: number; readonly graph: number; readonly sdl: string }
  | { readonly type: 'drop'; readonly graph: number }
  | {
      readonly type: 'plan';
      readonly id: number;
      readonly graph: number;
      readonly text: string;
      readonly operationName?: string;
      readonly variant: number;
    };

/** What a planner's process answers: to each `load` and `plan` once, under its id. */
export type FromPlanner =
  | { readonly type: 'loaded'; readonly id: number; readonly facts: PlannerFacts }
  | { readonly type: 'planned'; readonly id: number; readonly plan: QueryPlan }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string };
