import { Pool } from 'undici';

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
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Connections to one engine, each of which sends its next request when it has an answer. */
export class Driver {
  readonly #pool: Pool;
  readonly #path: string;
  readonly #connections: number;

  constructor(url: string, connections: number) {
    const { origin, pathname } = new URL(url);
    this.#pool = new Pool(origin, {
      connections,
      pipelining: 1,
      headersTimeout: 60_000,
      bodyTimeout: 60_000,
    });
    this.#path = pathname;
    this.#connections = connections;
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
    const work = async (): Promise<void> => {
      do {
        const i = next++;
        const body = bodyOf(i);
        const sentAt = performance.now();
        const answer = await this.send(body);
        latencies.push(performance.now() - sentAt);
        if (!mayFail && answer.includes(ERRORS))
          throw new Error(`an error under load: ${answer.toString('utf8').slice(0, 500)}`);
        if (i % SAMPLE_EVERY === 0) samples.push({ i, text: answer.toString('utf8') });
      } while (performance.now() < until);
    };
    await Promise.all(Array.from({ length: this.#connections }, work));
    return {
      requests: latencies.length,
      seconds: (performance.now() - startedAt) / 1000,
      latencies: Float64Array.from(latencies).sort(),
      samples,
    };
  }

  send(body: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let status = 0;
      this.#pool.dispatch(
        { path: this.#path, method: 'POST', headers: HEADERS, body },
        {
          onRequestStart() {},
          onResponseStart(_controller, statusCode) {
            status = statusCode;
          },
          onResponseData(_controller, chunk) {
            chunks.push(chunk);
          },
          onResponseEnd() {
            const [first] = chunks;
            const whole = chunks.length === 1 && first ? first : Buffer.concat(chunks);
            if (status === 200) resolve(whole);
            else reject(new Error(`status ${status}: ${whole.toString('utf8').slice(0, 500)}`));
          },
          onResponseError: (_controller, error) => reject(error),
        },
      );
    });
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
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
