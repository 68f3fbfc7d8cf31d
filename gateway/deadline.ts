/** Who waits for an answer, and stands in the row of those who wait as long. */
export abstract class Waiting {
  /** When the time is over, of `performance.now()`. */
  endsAt = 0;
  /** Who stands before and after it; null where nobody does, and for both once it has left. */
  before: Waiting | null = null;
  after: Waiting | null = null;

  /** Called once, when the time is over. */
  abstract expire(): void;
}

/**
 * Deadlines of one length. Since they end in the order in which they began, one timer serves them all, however
 * many calls are under way. They stand in a row of links that are cut when one leaves: the tables that a `Map` outgrows
 * point at those that came after, and V8 would keep a whole request for each until the next major collection.
 */
export class Deadlines {
  readonly #ms: number;
  #first: Waiting | null = null;
  #last: Waiting | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(ms: number) {
    this.#ms = ms;
  }

  start(waiting: Waiting): void {
    waiting.endsAt = performance.now() + this.#ms;
    waiting.before = this.#last;
    if (this.#last === null) this.#first = waiting;
    else this.#last.after = waiting;
    this.#last = waiting;
    this.#timer ??= setTimeout(this.#tick, this.#ms);
  }

  /** Harmless once it has left. */
  cancel(waiting: Waiting): void {
    const { before, after } = waiting;
    if (before === null && this.#first !== waiting) return;
    if (before === null) this.#first = after;
    else before.after = after;
    if (after === null) this.#last = before;
    else after.before = before;
    waiting.before = null;
    waiting.after = null;
  }

  stop(): void {
    clearTimeout(this.#timer);
    while (this.#first !== null) this.cancel(this.#first);
  }

  readonly #tick = (): void => {
    const now = performance.now();
    // Timers may fire up to a millisecond early.
    for (let first = this.#first; first !== null && first.endsAt <= now + 1; first = this.#first) {
      this.cancel(first);
      first.expire();
    }
    this.#timer =
      this.#first === null
        ? undefined
        : setTimeout(this.#tick, Math.max(1, this.#first.endsAt - performance.now()));
  };
}
