import {
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  halfJitterGenerator,
  handleWhenResult,
  type IBackoff,
  type IBackoffFactory,
  type IBreaker,
  SamplingBreaker,
} from 'cockatiel';
import type { Log } from '../common/log.ts';

/** When a deployment is no longer asked, and for how long. */
export interface CircuitSettings {
  /** It opens after so many failures in a row, */
  readonly failures: number;
  /** or when more than this share of the calls of half a minute failed, */
  readonly failurePercent: number;
  /** if there were at least so many. */
  readonly minCalls: number;
  /** It stays open for so long at first (half to all of it, by chance), and twice as long after each failed probe. */
  readonly openMs: number;
  readonly maxOpenMs: number;
}

const WINDOW_MS = 30_000;

/**
 * Whether one deployment is asked at all. While it is closed, calls are only counted (the policy's own `execute` would
 * make every call wait for a probe under way, and cost three promises); opening, probing and closing are the library's.
 */
export class Breaker {
  readonly #rule: IBreaker;
  readonly #policy: CircuitBreakerPolicy;
  /** Answers that look good, and whose reader may still find them to be bad. */
  #unread = 0;
  #isProbeBad = false;
  #openMs = 0;
  #openUntil = 0;

  constructor(name: string, settings: CircuitSettings, log: Log) {
    this.#rule = either(
      new ConsecutiveBreaker(settings.failures),
      new SamplingBreaker({
        threshold: settings.failurePercent / 100,
        duration: WINDOW_MS,
        minimumRps: settings.minCalls / (WINDOW_MS / 1000),
      }),
    );
    this.#policy = circuitBreaker(
      handleWhenResult((isGood) => isGood === false),
      {
        breaker: this.#rule,
        halfOpenAfter: this.#remembering(
          new ExponentialBackoff({
            initialDelay: settings.openMs,
            maxDelay: settings.maxOpenMs,
            generator: halfJitterGenerator,
          }),
        ),
      },
    );
    this.#tell(name, log);
  }

  get isClosed(): boolean {
    return this.#policy.state === CircuitState.Closed;
  }

  /** Before a call, while it is closed. */
  begin(): void {
    // Whoever reads an answer does so before the next turn of calls: what nobody has reported by now was good.
    for (; this.#unread > 0; this.#unread--) this.#rule.success(CircuitState.Closed);
  }

  /** A call was answered; it counts as good unless {@link reportBad} follows. */
  answered(): void {
    this.#unread++;
  }

  /** Resolves once it is open, if this failure opens it. */
  async failed(): Promise<void> {
    // Calls from before it opened come back later; they must not be taken for probes.
    if (this.isClosed) await this.#policy.execute(() => false);
  }

  /** The answer that was just given turns out to be bad. */
  reportBad(): void {
    this.#isProbeBad = true;
    if (this.#unread > 0) this.#unread--;
    void this.failed();
  }

  /** While it is not closed: makes the call if it is time to and nobody else does, and gives `otherwise` if not. */
  probe<T>(call: () => Promise<T>, isGood: (answer: T) => boolean, otherwise: T): Promise<T> {
    // The policy would tell as much, by an error with a stack: too dear for every call that is not made.
    if (this.#policy.state === CircuitState.HalfOpen || Date.now() < this.#openUntil)
      return Promise.resolve(otherwise);
    return new Promise((resolve) => {
      const probing = async () => {
        this.#isProbeBad = false;
        const answer = await call();
        resolve(answer);
        if (!isGood(answer)) return false;
        // Its reader has the next word.
        await new Promise((read) => setImmediate(read));
        return !this.#isProbeBad;
      };
      this.#policy.execute(probing).catch(() => resolve(otherwise));
    });
  }

  /** The same times, noted here too. */
  #remembering(times: IBackoffFactory<unknown>): IBackoffFactory<unknown> {
    const next = (context: unknown): IBackoff<unknown> => {
      const time = times.next(context);
      this.#openMs = Math.round(time.duration);
      this.#openUntil = Date.now() + time.duration;
      return { duration: time.duration, next: this.#remembering(time).next };
    };
    return { next };
  }

  #tell(deployment: string, log: Log): void {
    let isKnown = false;
    this.#policy.onBreak(() => {
      const fields = { deployment, openMs: this.#openMs };
      if (isKnown) log.info(fields, 'the circuit stays open: the probe failed');
      else log.warn(fields, 'the circuit opens: the deployment failed too often and is not asked');
      isKnown = true;
    });
    this.#policy.onHalfOpen(() =>
      log.info({ deployment }, 'the circuit is half-open: one call probes the deployment'),
    );
    this.#policy.onReset(() => {
      isKnown = false;
      log.warn({ deployment }, 'the circuit closes: the deployment answers again');
    });
  }
}

/** Opens as soon as one of two rules says so. */
function either(a: IBreaker, b: IBreaker): IBreaker {
  return {
    state: undefined,
    success(state) {
      a.success(state);
      b.success(state);
    },
    failure(state) {
      const opens = a.failure(state);
      return b.failure(state) || opens;
    },
  };
}
