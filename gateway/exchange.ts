import type { Dispatcher } from 'undici';
import type { Client } from './client.ts';
import { type Deadlines, Waiting } from './deadline.ts';

/**
 * How one request to one address ended. `cause` is for the log; `stale` if a kept connection was gone before anything came
 * back.
 */
export type Attempt =
  | { failure: 'TIMEOUT' | 'UNREACHABLE' | 'BAD_ANSWER'; cause: string; stale?: boolean }
  | {
      failure: null;
      status: number;
      text: string;
      retryAfter: string | undefined;
      /** As they came: names and values in turn. */
      headers: readonly Buffer[];
    };

/** Statuses that say: not now, or not here. */
export const OVERLOADED: ReadonlySet<number> = new Set([429, 502, 503, 504]);

type Abort = (reason?: Error) => void;

const NONE: readonly Buffer[] = [];

/**
 * One request on the wire until it is answered, fails or is late. A class, because a request across the country makes
 * a hundred of them: their methods are made once. Of undici's two kinds of handler this is the one that is given
 * headers as they came: nobody here reads them, and reading them is a good part of what a small answer costs.
 */
export class Exchange extends Waiting implements Dispatcher.DispatchHandler {
  /** Undefined once it is over: the client knows the exchange until it leaves, and must not keep what it gave. */
  #resolve: ((result: Attempt) => void) | undefined;
  readonly #deadlines: Deadlines;
  readonly #maxBytes: number;
  #abort: Abort | undefined;
  #status = 0;
  #retryAfter: string | undefined;
  #headers: readonly Buffer[] = NONE;
  #size = 0;
  #first: Buffer | undefined;
  #more: Buffer[] | undefined;

  /** Given up at its deadline, and when `client` leaves. */
  constructor(
    resolve: (result: Attempt) => void,
    deadlines: Deadlines,
    maxBytes: number,
    client: Client | undefined,
  ) {
    super();
    this.#resolve = resolve;
    this.#deadlines = deadlines;
    this.#maxBytes = maxBytes;
    deadlines.start(this);
    client?.add(this);
  }

  expire(): void {
    if (this.#resolve === undefined) return;
    this.#finish({ failure: 'TIMEOUT', cause: 'no whole answer in time' });
    this.#giveUp();
  }

  onConnect(abort: Abort): void {
    this.#abort = abort;
    // It may have waited for a connection longer than anybody waits for it.
    if (this.#resolve === undefined) this.#giveUp();
  }

  onHeaders(status: number, headers: Buffer[]): boolean {
    this.#status = status;
    this.#headers = headers;
    if (OVERLOADED.has(status)) this.#retryAfter = headerOf(headers, 'retry-after');
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#size += chunk.length;
    if (this.#size > this.#maxBytes) {
      this.#finish({ failure: 'BAD_ANSWER', cause: `more than ${this.#maxBytes} bytes` });
      this.#giveUp();
    } else if (this.#first === undefined) this.#first = chunk;
    else if (this.#more === undefined) this.#more = [this.#first, chunk];
    else this.#more.push(chunk);
    return true;
  }

  onComplete(): void {
    if (this.#resolve === undefined) return;
    const whole = this.#more === undefined ? this.#first : Buffer.concat(this.#more, this.#size);
    const text = whole?.toString('utf8') ?? '';
    const retryAfter = this.#retryAfter;
    this.#finish({ failure: null, status: this.#status, text, retryAfter, headers: this.#headers });
    this.#first = undefined;
    this.#more = undefined;
    this.#headers = NONE;
    this.#abort = undefined;
  }

  onError(error: Error): void {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    const cause = code || error.name;
    // Not every one of these has a code.
    if (error.name === 'HTTPParserError') this.#finish({ failure: 'BAD_ANSWER', cause });
    else this.#finish({ failure: 'UNREACHABLE', cause, stale: this.#status === 0 && STALE_SOCKET.has(code) });
  }

  #finish(result: Attempt): void {
    const resolve = this.#resolve;
    if (resolve === undefined) return;
    this.#resolve = undefined;
    this.#deadlines.cancel(this);
    resolve(result);
  }

  #giveUp(): void {
    this.#abort?.(new Error('given up'));
    this.#abort = undefined;
  }
}

/** `headers` has names and values in turn. */
export function headerOf(headers: readonly Buffer[], name: string): string | undefined {
  for (let i = 0; i + 1 < headers.length; i += 2)
    if (headers[i]?.toString('latin1').toLowerCase() === name) return headers[i + 1]?.toString('latin1');
  return undefined;
}

const STALE_SOCKET: ReadonlySet<string> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
