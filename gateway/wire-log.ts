import { appendFileSync } from 'node:fs';
import type { Call } from './fetch.ts';

/** One call of a subgraph, as development sees it: who was asked about which units, never about whom. */
interface WireEntry {
  at: string;
  correlationId: string;
  deployment: string;
  subgraph: string;
  units: string[];
  representations: number;
  operation: string;
  ms: number;
  state: string;
  /** True if nothing went over the wire: it had the answer of an equal call that was under way. */
  shared: boolean;
}

export interface WireLog {
  write(entry: WireEntry): void;
}

/** `startedAt` is of `performance.now()`. */
export function writeCall(log: WireLog, call: Call, startedAt: number, state: string, shared: boolean): void {
  log.write({
    at: new Date().toISOString(),
    correlationId: call.correlationId,
    deployment: call.deployment.name,
    subgraph: call.deployment.subgraph,
    units: [...call.units],
    representations: call.representations,
    operation: call.operation,
    ms: Math.round(performance.now() - startedAt),
    state,
    shared,
  });
}

/** Appends JSON lines to a file. Written at once, so that a reader never sees half a line; not for production. */
export function createWireLog(path: string): WireLog {
  return { write: (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`) };
}
