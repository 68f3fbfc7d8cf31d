import { ExponentialBackoff, halfJitterGenerator, type IBackoffFactory } from 'cockatiel';

/** How often one call may be tried again, after all addresses of its deployment have failed. */
export const MAX_RETRIES = 2;

/** Pauses before the first retry, the second, …: about 50 ms, 100 ms, a part of them left to chance. */
export const PAUSES: IBackoffFactory<unknown> = new ExponentialBackoff({
  initialDelay: 50,
  maxDelay: 1000,
  generator: halfJitterGenerator,
});

/** Who waits longer has too little time left to be answered: at most half of it is spent on waiting. */
export function fits(waitMs: number, leftMs: number): boolean {
  return waitMs <= leftMs / 2;
}

/** Retries beyond the share of calls that a deployment always has, so that a seldom asked one has some too. */
const FLOOR = 3;
const FLOOR_PER_SECOND = 0.5;
/** Savings end here: a long good time must not be paid back in one storm. */
const MOST_SAVED = 20;

/** How many more retries one deployment may be sent: a share of its calls, and a few. */
export class RetryBudget {
  readonly #perCall: number;
  #saved = FLOOR;
  #filledAt = 0;

  constructor(percent: number) {
    this.#perCall = percent / 100;
  }

  /** For every call, not for its retries. */
  earn(): void {
    if (this.#saved < MOST_SAVED) this.#saved += this.#perCall;
  }

  /** False: there is none left. `now` is of `performance.now()`. */
  spend(now: number): boolean {
    if (this.#perCall === 0) return false;
    if (this.#saved < FLOOR)
      this.#saved = Math.min(FLOOR, this.#saved + ((now - this.#filledAt) / 1000) * FLOOR_PER_SECOND);
    this.#filledAt = now;
    if (this.#saved < 1) return false;
    this.#saved--;
    return true;
  }
}

/** Longer times are not believed: one wrong header must not take a province away for a day. */
const LONGEST_RETRY_AFTER_MS = 60_000;

/**
 * The milliseconds of a `Retry-After` header (RFC 9110, 10.2.3: seconds or an HTTP date), at most a minute; 0 if it says
 * nothing. `now` is of `Date.now()`.
 */
export function readRetryAfter(value: string | undefined, now: number): number {
  if (value === undefined) return 0;
  const text = value.trim();
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return ms > 0 ? Math.min(ms, LONGEST_RETRY_AFTER_MS) : 0;
}
