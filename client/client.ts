import { type Answer, readAnswer } from './answer.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { RequestFailure } from './request-failure.ts';
import { mayPass, sleep, waitMs } from './retry.ts';
import { idOf, isRead, type TypedDocument } from './typed-document.ts';

/** What a gap in the answer is worth: take what there is, want all, or want n units that answered in every domain. */
export type Policy = 'best-effort' | 'strict' | `quorum:${number}`;

/** The part of `fetch` that is used. */
export type Fetch = (
  url: string,
  init: { method: 'POST'; headers: Record<string, string>; body: string; signal: AbortSignal },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}>;

type Headers = Readonly<Record<string, string>>;

export interface ClientOptions {
  /** Of the gateway, with its path: `https://…/graphql`. */
  readonly url: string;
  /** Sent with every request; a function is asked each time, for tokens that expire. */
  readonly headers?: Headers | (() => Headers | Promise<Headers>);
  /** For one question with all its tries, 30 s if not given. */
  readonly timeoutMs?: number;
  /** How often a read is sent again, 2 if not given. A mutation is never sent again. */
  readonly retries?: number;
  /** Before the first of them, 200 if not given; doubled each time. */
  readonly retryDelayMs?: number;
  /**
   * `id-first` (if not given): the document's id, and its text where the gateway does not know the id. `id`: never the
   * text. `text`: never the id.
   */
  readonly documents?: 'id-first' | 'id' | 'text';
  /** If not given, the runtime's own. */
  readonly fetch?: Fetch;
}

export interface AskOptions {
  /** Queries only. */
  readonly policy?: Policy;
  /** How old the figures may be that stand in for those of a unit that does not answer; without it none do. Queries only. */
  readonly stale?: { readonly maxAgeSeconds: number };
  /** Have `coverage` tell of each server when it last answered well, and which contract it keeps. */
  readonly connections?: boolean;
  /** Aborted, the promise rejects with its reason, and the gateway gives up what it asked for. */
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly headers?: Headers;
}

/** The variables may be left out where the document has none that it needs. */
type Given<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: AskOptions]
    : [variables: Variables, options?: AskOptions];

export interface Client {
  /**
   * Sends one document. Resolves with what the gateway says, gaps and errors included; rejects with RequestFailure where
   * it says nothing, and with the reason of `signal`.
   */
  ask<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...given: Given<Variables>
  ): Promise<Answer<Data>>;
}

interface Reply<Data> {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly answer: Answer<Data> | undefined;
}

/** For so long a document that the gateway did not know by its id is sent as text at once. */
const UNKNOWN_FOR_MS = 300_000;

export function createClient(options: ClientOptions): Client {
  const { url, headers = {}, timeoutMs = 30_000, retries = 2, retryDelayMs = 200 } = options;
  const { documents = 'id-first', fetch = globalThis.fetch } = options;
  /** Ids that the gateway does not know, and until when that is believed. */
  const unknown = new Map<string, number>();

  async function send<Data>(body: string, asked: AskOptions, { signal }: Deadline): Promise<Reply<Data>> {
    const own = typeof headers === 'function' ? await headers() : headers;
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
        ...own,
        ...asked.headers,
      },
      body,
      signal,
    });
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      answer: readAnswer(await response.text(), response.headers.get('x-correlation-id')),
    };
  }

  /** Tries until there is an answer that will not pass, or no time for another try. */
  async function sendPatiently<Data>(
    body: string,
    document: string,
    asked: AskOptions,
    deadline: Deadline,
  ): Promise<Answer<Data>> {
    for (let tried = 1; ; tried++) {
      let reply: Reply<Data> | undefined;
      let cause: unknown;
      try {
        reply = await send<Data>(body, asked, deadline);
      } catch (error) {
        if (deadline.signal.aborted) throw deadline.signal.reason;
        cause = error;
      }
      if (!reply || mayPass(reply.status)) {
        const wait = waitMs(tried, retryDelayMs, reply?.retryAfter ?? null);
        if (tried <= retries && wait < deadline.left() && isRead(document)) {
          await sleep(wait, deadline.signal);
          continue;
        }
      }
      if (!reply)
        throw new RequestFailure('NO_CONNECTION', 'The gateway cannot be reached.', undefined, cause);
      if (reply.answer) return reply.answer;
      throw new RequestFailure('NO_GRAPHQL', `Status ${reply.status}, and no GraphQL answer.`, reply.status);
    }
  }

  return {
    async ask<Data, Variables>(
      document: TypedDocument<Data, Variables>,
      ...[variables, asked = {}]: Given<Variables>
    ): Promise<Answer<Data>> {
      const { policy, stale, connections, signal } = asked;
      const text = document.toString();
      const id = documents === 'text' ? undefined : idOf(document);
      const rest = {
        variables,
        ...(policy || stale || connections ? { extensions: { policy, stale, connections } } : {}),
      };
      const deadline = startDeadline(asked.timeoutMs ?? timeoutMs, signal);
      const by = (name: 'documentId' | 'query', value: string) =>
        sendPatiently<Data>(JSON.stringify({ [name]: value, ...rest }), text, asked, deadline);
      try {
        if (deadline.signal.aborted) throw deadline.signal.reason;
        if (id === undefined) return await by('query', text);
        let answer: Answer<Data> | undefined;
        if (documents === 'id' || Date.now() >= (unknown.get(id) ?? 0)) {
          answer = await by('documentId', id);
          if (documents === 'id' || !says(answer, 'PERSISTED_QUERY_NOT_FOUND')) return answer;
        }
        const answerToText = await by('query', text);
        if (!says(answerToText, 'DOCUMENT_NOT_TRUSTED')) {
          if (answer) unknown.set(id, Date.now() + UNKNOWN_FOR_MS);
          return answerToText;
        }
        // Another gateway behind the same address, or a new list: the id comes first again.
        unknown.delete(id);
        return answer ?? (await by('documentId', id));
      } finally {
        deadline.clear();
      }
    },
  };
}

function says({ data, errors }: Answer<unknown>, code: Answer<unknown>['errors'][number]['code']): boolean {
  return data === null && errors.some((error) => error.code === code);
}
