import type { Log } from '../../common/log.ts';
import type { UnitStates } from './coverage.ts';
import type { UnitDatabases } from './unit-databases.ts';

/** What every resolver receives as its third argument. Made anew for each request. */
export interface SubgraphContext<Loaders> {
  /** The subgraph's own, from `createLoaders`; their cache ends with the request. */
  readonly loaders: Loaders;
  readonly databases: UnitDatabases;
  /** Whether fields that return persons may be read (`DEV_PERSONS=true`). */
  readonly devPersons: boolean;
  readonly coverage: UnitStates;
  /** What the answer says of itself, by name: goes out as its `extensions`. */
  readonly extensions: Record<string, unknown>;
  /** The units whose records this deployment holds. */
  readonly unitIds: readonly string[];
  /** From the caller's `x-correlation-id`, else fresh; stands in the log beside every error. */
  readonly correlationId: string;
  readonly log: Log;
}
