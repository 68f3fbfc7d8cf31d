/** Cancels the wait; harmless once it is over. */
export type Cancel = () => void;

interface Waiting {
  readonly at: number;
  expire: (() => void) | null;
}

/**
 * Deadlines of one length. Since they end in the order in which they began, one timer serves them all, however
 * many calls are under way.
 */
export class Deadlines {
  readonly #ms: number;
  #queue: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(ms: number) {
    this.#ms = ms;
  }

  start(expire: () => void): Cancel {
    const waiting: Waiting = { at: performance.now() + this.#ms, expire };
    this.#queue.push(waiting);
    this.#timer ??= setTimeout(this.#tick, this.#ms);
    return () => {
      waiting.expire = null;
    };
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#queue = [];
  }

  readonly #tick = (): void => {
    const now = performance.now();
    let done = 0;
    for (const waiting of this.#queue) {
      // Timers may fire up to a millisecond early.
      if (waiting.expire !== null && waiting.at > now + 1) break;
      done++;
      waiting.expire?.();
    }
    this.#queue.splice(0, done);
    const [next] = this.#queue;
    this.#timer = next ? setTimeout(this.#tick, Math.max(1, next.at - now)) : undefined;
  };
}
