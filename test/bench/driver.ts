import { HttpClient } from './http-client.ts';

/** What one engine did in one round. */
export interface Load {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds, ascending. */
  readonly latencies: Float64Array;
  /** Some of the answers: the number of the request, and the text. */
  readonly samples: readonly { i: number; text: string }[];
}

const ERRORS = Buffer.from('"errors":');
const SAMPLE_EVERY = 199;

/** Connections to one engine, each of which sends its next request when it has an answer. */
export class Driver {
  readonly #clients: readonly HttpClient[];

  constructor(url: string, connections: number) {
    this.#clients = Array.from({ length: connections }, () => new HttpClient(new URL(url)));
  }

  /**
   * Sends requests for some time and waits for the last of them. `bodyOf` makes the i-th request, beginning with
   * `first`. Rejects when one is not answered with 200, or with errors where none are expected.
   */
  async run(first: number, seconds: number, bodyOf: (i: number) => string, mayFail: boolean): Promise<Load> {
    const latencies: number[] = [];
    const samples: { i: number; text: string }[] = [];
    let next = first;
    const startedAt = performance.now();
    const until = startedAt + seconds * 1000;
    const work = async (client: HttpClient): Promise<void> => {
      do {
        const i = next++;
        const body = bodyOf(i);
        const sentAt = performance.now();
        const answer = await post(client, body);
        latencies.push(performance.now() - sentAt);
        if (!mayFail && answer.includes(ERRORS))
          throw new Error(`an error under load: ${answer.toString('utf8').slice(0, 500)}`);
        if (i % SAMPLE_EVERY === 0) samples.push({ i, text: answer.toString('utf8') });
      } while (performance.now() < until);
    };
    await Promise.all(this.#clients.map(work));
    return {
      requests: latencies.length,
      seconds: (performance.now() - startedAt) / 1000,
      latencies: Float64Array.from(latencies).sort(),
      samples,
    };
  }

  /** Over the first connection. */
  send(body: string): Promise<Buffer> {
    return post(this.#clients[0], body);
  }

  async close(): Promise<void> {
    for (const client of this.#clients) client.close();
  }
}

async function post(client: HttpClient | undefined, body: string): Promise<Buffer> {
  if (client === undefined) throw new Error('a driver without connections');
  const answer = await client.send(body);
  if (answer.status === 200) return answer.body;
  throw new Error(`status ${answer.status}: ${answer.body.toString('utf8').slice(0, 500)}`);
}

/** The value that a share of all (sorted) ones stay below. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 0
    ? ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
    : (sorted[Math.floor(middle)] ?? Number.NaN);
}
