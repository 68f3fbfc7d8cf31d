import { appendFileSync } from 'node:fs';

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
}

export interface WireLog {
  write(entry: WireEntry): void;
}

/** Appends JSON lines to a file. Written at once, so that a reader never sees half a line; not for production. */
export function createWireLog(path: string): WireLog {
  return { write: (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`) };
}
