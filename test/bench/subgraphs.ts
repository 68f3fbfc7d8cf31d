import { fileURLToPath } from 'node:url';
import { type Cores, startProcess, waitForMessage } from './processes.ts';

export type ToSubgraphs = { type: 'count' } | { type: 'hang'; server: string | null };
export type FromSubgraphs =
  | { type: 'ready'; ports: Record<string, number> }
  | { type: 'count'; count: number };

export interface Subgraphs {
  /** By the subgraph's name; a routed one's are `<domain>/<unit>`. */
  readonly urls: ReadonlyMap<string, string>;
  /** Requests that all of them got so far. */
  count(): Promise<number>;
  /** Lets one server take requests and never answer; null for none. */
  hang(server: string | null): Promise<void>;
}

export async function startSubgraphs(cores: Cores): Promise<Subgraphs> {
  const program = fileURLToPath(new URL('subgraphs-process.ts', import.meta.url));
  const child = startProcess(
    { command: process.execPath, args: ['--import', 'tsx/esm', program] },
    cores.others,
  );
  const ready = await waitForMessage<FromSubgraphs>(child, 'subgraphs', 30_000);
  if (ready.type !== 'ready') throw new Error('the subgraphs did not start');

  async function ask(message: ToSubgraphs): Promise<number> {
    child.send(message);
    const answer = await waitForMessage<FromSubgraphs>(child, 'subgraphs', 10_000);
    return answer.type === 'count' ? answer.count : 0;
  }
  return {
    urls: new Map(
      Object.entries(ready.ports).map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`]),
    ),
    count: () => ask({ type: 'count' }),
    async hang(server) {
      await ask({ type: 'hang', server });
    },
  };
}
