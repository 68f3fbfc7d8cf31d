import { setTimeout as sleep } from 'node:timers/promises';
import type { IBackoff } from 'cockatiel';
import { Pool } from 'undici';
import type { ErrorCode } from '../common/codes.ts';
import type { Client } from './client.ts';
import { Deadlines } from './deadline.ts';
import type { Health, HealthBook } from './deployment-health.ts';
import type { Deployment } from './deployments.ts';
import type { SubgraphError } from './errors.ts';
import { type Attempt, Exchange, OVERLOADED } from './exchange.ts';
import { parseExactly } from './numbers.ts';
import { fits, MAX_RETRIES, PAUSES, readRetryAfter } from './retry.ts';
import { isTree, type Tree } from './tree.ts';
import { type WireLog, writeCall } from './wire-log.ts';

/** One call of a subgraph. */
export interface Call {
  readonly deployment: Deployment;
  /** The whole request, JSON. */
  readonly body: string;
  readonly correlationId: string;
  /** Who asks: the same call of the same caller may be shared. Undefined: with nobody. */
  readonly caller?: string | undefined;
  /** Only what changes nothing may be asked twice. */
  readonly isRead: boolean;
  /** For the wire log. */
  readonly operation: string;
  readonly units: Iterable<string>;
  readonly representations: number;
}

/** Why a call gave nothing that can be used. */
export type CallFailure = Extract<
  ErrorCode,
  'TIMEOUT' | 'UNREACHABLE' | 'CIRCUIT_OPEN' | 'BAD_ANSWER' | 'DENIED'
>;

/** Where an answer came from. */
interface Source {
  /** The answer cannot be used; to be called before anything else is awaited. */
  reportBad(): void;
}

export type Answer =
  | { readonly failure: CallFailure }
  | {
      readonly failure: null;
      readonly data: Tree | null;
      readonly errors: readonly SubgraphError[];
      /** What the answer says of itself; nothing of it is checked yet. */
      readonly extensions?: unknown;
      /** As it came. */
      readonly text: string;
      /** Whom to tell if it turns out not to fit what was asked. */
      readonly source?: Source | undefined;
    };

/**
 * Never rejects: a failed call is an answer too. When `client` leaves before a read is answered, the request on the wire is
 * aborted, and what it gives then is for nobody.
 */
export type Send = (call: Call, client?: Client) => Promise<Answer>;

export interface Transport {
  send: Send;
  close(): Promise<void>;
}

/** One address of a deployment, with connections that no other deployment uses. */
interface Address {
  readonly pool: Pool;
  readonly path: string;
}

interface Lane {
  readonly addresses: readonly Address[];
  readonly health: Health;
}

/**
 * Asks deployments over kept-alive connections, opened by the first call, never at start. What a call may cost is its
 * deployment's `timeoutMs`, whatever happens in it: another address, another try, a wait that the deployment asked for.
 */
export function createTransport(
  maxAnswerBytes: number,
  wireLog: WireLog | undefined,
  book: HealthBook,
): Transport {
  const lanes = new Map<Deployment, Lane>();
  const deadlines = new Map<number, Deadlines>();

  function openLane(deployment: Deployment): Lane {
    const addresses = deployment.urls.map((url) => {
      const { origin, pathname, search } = new URL(url);
      const pool = new Pool(origin, { connections: 128, headersTimeout: 0, bodyTimeout: 0 });
      return { pool, path: pathname + search };
    });
    const lane = { addresses, health: book.of(deployment) };
    lanes.set(deployment, lane);
    return lane;
  }

  function deadlinesOf(ms: number): Deadlines {
    const known = deadlines.get(ms);
    if (known) return known;
    const made = new Deadlines(ms);
    deadlines.set(ms, made);
    return made;
  }

  function attempt(
    { body, correlationId }: Call,
    { pool, path }: Address,
    ends: Deadlines,
    client: Client | undefined,
  ): Promise<Attempt> {
    return new Promise((resolve) => {
      const exchange = new Exchange(resolve, ends, maxAnswerBytes, client);
      const headers = [...HEADERS, correlationId];
      pool.dispatch({ path, method: 'POST', headers, body }, exchange);
    });
  }

  /** As `attempt`, with what is left of a call's time: there is no queue of deadlines of that length. */
  async function attemptWithin(ms: number, call: Call, address: Address, client: Client | undefined) {
    const ends = new Deadlines(Math.max(1, ms));
    const result = await attempt(call, address, ends, client);
    ends.stop();
    return result;
  }

  function request(call: Call, client?: Client): Promise<Answer> {
    const lane = lanes.get(call.deployment) ?? openLane(call.deployment);
    const { breaker, budget, mayBeBusy } = lane.health;
    if (breaker.isClosed) {
      breaker.begin();
      budget.earn();
      // A change under way is not cut off: nobody could say what became of it.
      return tryAll(call, lane, call.isRead ? client : undefined, MAX_RETRIES);
    }
    if (mayBeBusy && lane.health.busyMs(performance.now()) > 0) return Promise.resolve(CIRCUIT_OPEN);
    // A probe is made for everybody: it goes on when the one who asked leaves.
    return breaker.probe(() => tryAll(call, lane, undefined, 0), hasNotFailed, CIRCUIT_OPEN);
  }

  /** One address after another, then, of a read, the same again after a pause: all within the deployment's time. */
  async function tryAll(
    call: Call,
    { addresses, health }: Lane,
    client: Client | undefined,
    maxRetries: number,
  ): Promise<Answer> {
    const { isRead, deployment } = call;
    const endsAt = performance.now() + deployment.timeoutMs;
    let leftMs = deployment.timeoutMs;
    let at = health.preferred;
    let answer: Answer = UNREACHABLE;
    let cause = '';
    let pause: IBackoff<unknown> | undefined;
    let waitMs = health.mayBeBusy ? health.busyMs(performance.now()) : 0;
    for (let retries = 0; ; retries++) {
      let isFirst = retries === 0;
      if (waitMs > 0) {
        if (!fits(waitMs, leftMs)) return answer;
        // Not all at once who wait for the same moment.
        await sleepFully(waitMs * (1 + Math.random() / 10));
        if (!health.breaker.isClosed) return retries > 0 ? answer : CIRCUIT_OPEN;
        leftMs = endsAt - performance.now();
        isFirst = false;
      }
      if (client?.hasLeft) return answer;
      let isAsked = false;
      let isWorthAnother = false;
      for (let tried = 0; tried < addresses.length; tried++, at = (at + 1) % addresses.length) {
        const address = addresses[at];
        if (address === undefined || (health.mayBeBusy && health.isBusy(at, performance.now()))) continue;
        // A read leaves time for the addresses that it has not tried.
        const shareMs = isRead ? Math.ceil(leftMs / (addresses.length - tried)) : leftMs;
        let result = await (isFirst
          ? attempt(call, address, deadlinesOf(shareMs), client)
          : attemptWithin(shareMs, call, address, client));
        isAsked = true;
        isFirst = false;
        // The server may close a kept connection in the moment we write to it; a new one tells the truth.
        if (isRead && result.failure === 'UNREACHABLE' && result.stale && !client?.hasLeft)
          result = await attemptWithin(Math.min(shareMs, endsAt - performance.now()), call, address, client);
        if (client?.hasLeft) return answer;
        answer = learn(result, health, at);
        if (hasNotFailed(answer)) return answer;
        cause = result.failure === null ? `HTTP ${result.status}, and no answer of GraphQL` : result.cause;
        if (answer.failure === 'UNREACHABLE') isWorthAnother = true;
        leftMs = endsAt - performance.now();
        if (!isRead || leftMs < 1) break;
      }
      if (isAsked && retries === 0 && answer.failure !== null)
        await health.failed(call.correlationId, answer.failure, cause);
      if (!isRead || !isWorthAnother || retries >= maxRetries) return answer;
      const now = performance.now();
      pause = (pause ?? PAUSES).next(undefined);
      waitMs = Math.max(pause.duration, health.busyMs(now));
      if (!fits(waitMs, leftMs) || !health.budget.spend(now)) return answer;
    }
  }

  async function requestInSight(call: Call, client: Client | undefined, log: WireLog): Promise<Answer> {
    const startedAt = performance.now();
    const answer = await request(call, client);
    writeCall(log, call, startedAt, answer.failure ?? 'OK', false);
    return answer;
  }

  return {
    send: (call, client) => (wireLog ? requestInSight(call, client, wireLog) : request(call, client)),
    async close() {
      for (const each of deadlines.values()) each.stop();
      const pools = [...lanes.values()].flatMap(({ addresses }) => addresses.map(({ pool }) => pool));
      await Promise.all(pools.map((pool) => pool.destroy()));
    },
  };
}

const UNREACHABLE: Answer = { failure: 'UNREACHABLE' };
const CIRCUIT_OPEN: Answer = { failure: 'CIRCUIT_OPEN' };

/** A timer counts from when its turn of the loop began: whoever it wakes early would find the address still busy, and give up. */
async function sleepFully(ms: number): Promise<void> {
  const until = performance.now() + ms;
  for (let leftMs = ms; leftMs > 0; leftMs = until - performance.now()) await sleep(Math.ceil(leftMs));
}

/** What one try gives, and what it tells about the deployment and the address that was asked. */
function learn(result: Attempt, health: Health, at: number): Answer {
  const { breaker } = health;
  if (result.failure !== null) return { failure: result.failure };
  const answer = readAnswer(result.status, result.text, breaker);
  if (hasNotFailed(answer)) {
    health.preferred = at;
    if (answer.failure === null) health.noteGood(result.headers);
    breaker.answered();
    if (result.status >= 500) breaker.reportBad();
    return answer;
  }
  const aloneMs = readRetryAfter(result.retryAfter, Date.now());
  if (aloneMs > 0) health.leaveAlone(at, performance.now() + aloneMs);
  return answer;
}

/** A refused caller is no fault of the deployment, and another address would refuse it too. */
function hasNotFailed({ failure }: Answer): boolean {
  return failure === null || failure === 'DENIED';
}

/** Names and values in turn; the last value is the request's. */
const HEADERS = [
  'content-type',
  'application/json',
  'accept',
  'application/graphql-response+json, application/json',
  'x-correlation-id',
];

/**
 * A GraphQL answer counts under any status, but one without data under a status that says "not now" is none. No redirect
 * is followed. Pure.
 */
export function readAnswer(status: number, text: string, source?: Source): Answer {
  let body: unknown;
  try {
    body = parseExactly(text);
  } catch {
    body = undefined;
  }
  if (isTree(body)) {
    const { data, errors, extensions } = body;
    const list = Array.isArray(errors) ? errors.filter(isTree) : [];
    if (isTree(data)) return { failure: null, data, errors: list, extensions, text, source };
    if ((data === null || data === undefined) && list.length > 0 && !OVERLOADED.has(status))
      return { failure: null, data: null, errors: list, extensions, text, source };
  }
  if (status === 401 || status === 403) return { failure: 'DENIED' };
  return { failure: OVERLOADED.has(status) ? 'UNREACHABLE' : 'BAD_ANSWER' };
}
