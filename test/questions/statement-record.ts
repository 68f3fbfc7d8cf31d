import type { ServedLayout } from './serve-layout.ts';

/** A statement that a host sent, and which of its calls it was for (0: for none). */
interface Statement {
  readonly call: number;
  readonly target: { readonly database: string; readonly user: string };
  /** Under which the connection keeps its plan; absent = planned anew each time. */
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}

/** What one host did while it was recorded. */
export interface Recorded {
  readonly host: string;
  readonly calls: number;
  readonly statements: readonly Statement[];
}

/** The environment of hosts that can be told to record their SQL, or to hold calls back. */
export const PROBED = { NODE_OPTIONS: `--import ${new URL('statement-probe.mjs', import.meta.url).href}` };

/**
 * Tells hosts that were started with {@link PROBED} what to do, and returns what they have recorded so far: `record` begins
 * anew, `stop` ends it, `delay` makes every call wait so many milliseconds.
 */
export function tellProbes(
  hosts: ServedLayout['hosts'],
  message: { probe: 'record' | 'stop' } | { probe: 'delay'; ms: number },
): Promise<Recorded[]> {
  return Promise.all(
    hosts.map(async ({ name, process: host }) => {
      const told = new Promise<{ probe: Omit<Recorded, 'host'> }>((done) => {
        host.once('message', (answer) => done(answer as { probe: Omit<Recorded, 'host'> }));
      });
      host.send(message);
      return { host: name, ...(await told).probe };
    }),
  );
}
