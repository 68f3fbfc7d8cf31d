import { CONTRACT_HEADER } from '../common/contract-header.ts';
import type { Log } from '../common/log.ts';
import { Breaker, type CircuitSettings } from './breaker.ts';
import type { Deployment } from './deployments.ts';
import { headerOf } from './exchange.ts';
import { RetryBudget } from './retry.ts';

/** How often a deployment's contract is read from an answer: a new version comes with a restart, not between two calls. */
const CONTRACT_READ_MS = 5000;

/** What the gateway has learnt about one deployment; longer than a transport, which ends with each reload. */
export class Health {
  readonly breaker: Breaker;
  readonly budget: RetryBudget;
  readonly #name: string;
  readonly #log: Log;
  /** The address that answered last: the others are only tried when it fails. */
  preferred = 0;
  /** Until when each address asked to be left alone, of `performance.now()`. */
  readonly #busyUntil: number[];
  /** False while no address has: then there is nothing to look at. */
  mayBeBusy = false;
  /** When it last gave an answer that could be used, of `Date.now()`; 0: not since the gateway started. */
  lastGoodAt = 0;
  /** The contract that it says it keeps: the first 12 digits of its hash. Undefined: it has not said. */
  contract: string | undefined;
  #contractReadAt = 0;

  constructor({ name, urls }: Deployment, { circuit, retryPercent }: ResilienceSettings, log: Log) {
    this.breaker = new Breaker(name, circuit, log);
    this.budget = new RetryBudget(retryPercent);
    this.#name = name;
    this.#log = log;
    this.#busyUntil = urls.map(() => 0);
  }

  /**
   * A call failed, however often it was tried. The log has why: nobody else is told. There are few such lines, since the
   * circuit opens. Resolves once it is open, if this failure opens it.
   */
  failed(correlationId: string, code: string, cause: string): Promise<void> {
    this.#log.warn({ correlationId, deployment: this.#name, code, cause }, 'a call of a deployment failed');
    return this.breaker.failed();
  }

  /** It gave an answer that can be used, with these headers. */
  noteGood(headers: readonly Buffer[]): void {
    const now = Date.now();
    this.lastGoodAt = now;
    if (now - this.#contractReadAt < CONTRACT_READ_MS) return;
    this.#contractReadAt = now;
    this.contract = /^[0-9a-f]{12}/.exec(headerOf(headers, CONTRACT_HEADER) ?? '')?.[0];
  }

  leaveAlone(address: number, until: number): void {
    this.#busyUntil[address] = until;
    this.mayBeBusy = true;
  }

  isBusy(address: number, now: number): boolean {
    return this.mayBeBusy && (this.#busyUntil[address] ?? 0) > now;
  }

  /** How long until some address may be asked, in ms; 0 if one may be now. */
  busyMs(now: number): number {
    if (!this.mayBeBusy) return 0;
    this.mayBeBusy = this.#busyUntil.some((until) => until > now);
    return Math.max(0, Math.min(...this.#busyUntil) - now);
  }
}

export interface ResilienceSettings {
  readonly circuit: CircuitSettings;
  /** Retries may be this share of a deployment's calls; 0: there are none. */
  readonly retryPercent: number;
}

/** The health of every deployment. A deployment is the same as long as its name and its addresses are. */
export class HealthBook {
  readonly #settings: ResilienceSettings;
  readonly #log: Log;
  readonly #known = new Map<string, Health>();

  constructor(settings: ResilienceSettings, log: Log) {
    this.#settings = settings;
    this.#log = log;
  }

  of(deployment: Deployment): Health {
    const key = keyOf(deployment);
    const known = this.#known.get(key);
    if (known) return known;
    const made = new Health(deployment, this.#settings, this.#log);
    this.#known.set(key, made);
    return made;
  }

  /** Forgets all others: they are no longer served. */
  keep(deployments: readonly Deployment[]): void {
    const kept = new Set(deployments.map(keyOf));
    for (const key of this.#known.keys()) if (!kept.has(key)) this.#known.delete(key);
  }
}

function keyOf({ name, subgraph, urls }: Deployment): string {
  return JSON.stringify([name, subgraph, urls]);
}
