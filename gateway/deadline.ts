/** Who waits for an answer. */
export interface Waiting {
  /** Called once, when the time is over. */
  expire(): void;
}

/**
 * Deadlines of one length. Since they end in the order in which they began, one timer serves them all, however
 * many calls are under way.
 */
export class Deadlines {
  readonly #ms: number;
  /** When each ends, oldest first. Who has its answer leaves at once, so that nothing is kept for the time's sake. */
  readonly #ends = new Map<Waiting, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(ms: number) {
    this.#ms = ms;
  }

  start(waiting: Waiting): void {
    this.#ends.set(waiting, performance.now() + this.#ms);
    this.#timer ??= setTimeout(this.#tick, this.#ms);
  }

  /** Harmless once it is over. */
  cancel(waiting: Waiting): void {
    this.#ends.delete(waiting);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#ends.clear();
  }

  readonly #tick = (): void => {
    const now = performance.now();
    for (const [waiting, end] of this.#ends) {
      // Timers may fire up to a millisecond early.
      if (end > now + 1) break;
      this.#ends.delete(waiting);
      waiting.expire();
    }
    const [next] = this.#ends.values();
    this.#timer =
      next === undefined ? undefined : setTimeout(this.#tick, Math.max(1, next - performance.now()));
  };
}
