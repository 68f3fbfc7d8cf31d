import { Pool } from 'undici';
import type { ErrorCode } from '../common/errors.ts';
import { Deadlines } from './deadline.ts';
import type { Deployment } from './deployments.ts';
import type { SubgraphError } from './errors.ts';
import { type Attempt, Exchange } from './exchange.ts';
import { parseExactly } from './numbers.ts';
import { isTree, type Tree } from './tree.ts';
import type { WireLog } from './wire-log.ts';

/** One call of a subgraph. */
interface Call {
  readonly deployment: Deployment;
  /** The whole request, JSON. */
  readonly body: string;
  readonly correlationId: string;
  /** Only what changes nothing may be asked twice. */
  readonly isRead: boolean;
  /** For the wire log. */
  readonly operation: string;
  readonly units: Iterable<string>;
  readonly representations: number;
}

/** Why a call gave nothing that can be used. */
export type CallFailure = Extract<ErrorCode, 'TIMEOUT' | 'UNREACHABLE' | 'BAD_ANSWER' | 'DENIED'>;

type Answer =
  | { readonly failure: CallFailure }
  | { readonly failure: null; readonly data: Tree | null; readonly errors: readonly SubgraphError[] };

/** Never rejects: a failed call is an answer too. */
export type Send = (call: Call) => Promise<Answer>;

export interface Transport {
  send: Send;
  close(): Promise<void>;
}

interface Endpoint {
  readonly pool: Pool;
  readonly path: string;
}

/** A pool of kept-alive connections for every address; opened by the first call, never at start. */
export function createTransport(maxAnswerBytes: number, wireLog: WireLog | undefined): Transport {
  const endpoints = new Map<string, Endpoint>();
  const deadlines = new Map<number, Deadlines>();
  /** The address that answered last, by deployment: the others are only tried when it fails. */
  const preferred = new WeakMap<Deployment, number>();

  function endpointOf(url: string): Endpoint {
    const known = endpoints.get(url);
    if (known) return known;
    const { origin, pathname, search } = new URL(url);
    const pool = new Pool(origin, { connections: 128, headersTimeout: 0, bodyTimeout: 0 });
    const endpoint = { pool, path: pathname + search };
    endpoints.set(url, endpoint);
    return endpoint;
  }

  function deadlinesOf(ms: number): Deadlines {
    const known = deadlines.get(ms);
    if (known) return known;
    const made = new Deadlines(ms);
    deadlines.set(ms, made);
    return made;
  }

  function attempt({ body, correlationId }: Call, url: string, timeoutMs: number): Promise<Attempt> {
    const { pool, path } = endpointOf(url);
    return new Promise((resolve) => {
      const exchange = new Exchange(resolve, deadlinesOf(timeoutMs), maxAnswerBytes);
      const headers = [...HEADERS, correlationId];
      pool.dispatch({ path, method: 'POST', headers, body }, exchange);
    });
  }

  async function request(call: Call): Promise<Answer> {
    const { deployment, isRead } = call;
    const { urls } = deployment;
    const start = preferred.get(deployment) ?? 0;
    const tries = isRead ? urls.length : 1;
    // All addresses together have the deployment's time.
    const timeoutMs = Math.ceil(deployment.timeoutMs / tries);
    let answer: Answer = { failure: 'UNREACHABLE' };
    for (let i = 0; i < tries; i++) {
      const at = (start + i) % urls.length;
      const url = urls[at];
      if (url === undefined) break;
      let result = await attempt(call, url, timeoutMs);
      // The server may close a kept connection in the moment we write to it; a new one tells the truth.
      if (isRead && result.failure === 'UNREACHABLE' && result.stale)
        result = await attempt(call, url, timeoutMs);
      answer = result.failure === null ? readAnswer(result.status, result.text) : { failure: result.failure };
      if (answer.failure === null || answer.failure === 'DENIED') {
        if (at !== start) preferred.set(deployment, at);
        return answer;
      }
    }
    return answer;
  }

  async function requestInSight(call: Call, log: WireLog): Promise<Answer> {
    const startedAt = performance.now();
    const answer = await request(call);
    log.write({
      at: new Date().toISOString(),
      correlationId: call.correlationId,
      deployment: call.deployment.name,
      subgraph: call.deployment.subgraph,
      units: [...call.units],
      representations: call.representations,
      operation: call.operation,
      ms: Math.round(performance.now() - startedAt),
      state: answer.failure ?? 'OK',
    });
    return answer;
  }

  return {
    send: (call) => (wireLog ? requestInSight(call, wireLog) : request(call)),
    async close() {
      for (const each of deadlines.values()) each.stop();
      await Promise.all([...endpoints.values()].map(({ pool }) => pool.destroy()));
    },
  };
}

/** Names and values in turn; the last value is the request's. */
const HEADERS = [
  'content-type',
  'application/json',
  'accept',
  'application/graphql-response+json, application/json',
  'x-correlation-id',
];

/** A GraphQL answer counts under any status; no redirect is followed. Pure. */
function readAnswer(status: number, text: string): Answer {
  let body: unknown;
  try {
    body = parseExactly(text);
  } catch {
    body = undefined;
  }
  if (isTree(body)) {
    const { data, errors } = body;
    const list = Array.isArray(errors) ? errors.filter(isTree) : [];
    if (isTree(data)) return { failure: null, data, errors: list };
    if ((data === null || data === undefined) && list.length > 0)
      return { failure: null, data: null, errors: list };
  }
  if (status === 401 || status === 403) return { failure: 'DENIED' };
  if (status === 502 || status === 503 || status === 504) return { failure: 'UNREACHABLE' };
  return { failure: 'BAD_ANSWER' };
}
