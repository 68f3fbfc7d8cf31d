import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
  HeaderMap,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../common/codes.ts';
import { checkOnce, type DocumentLimits } from '../common/document-limits.ts';
import { ClientError } from '../common/errors.ts';
import type { Log } from '../common/log.ts';
import { Client } from './client.ts';
import { Documents } from './documents.ts';
import { createFormatError, refusal } from './errors.ts';
import type { Gateway, Context as GatewayContext } from './gateway.ts';
import { BadHttpRequest, readQuestion } from './http-question.ts';
import { checkLimits } from './limits.ts';
import { CALM_MS, watchEventLoop } from './load-shedding.ts';
import { noIntrospection } from './no-introspection.ts';
import { stringify } from './numbers.ts';
import type { Pages } from './pages.ts';
import { TrustedDocuments } from './trusted-documents.ts';

export interface ServerOptions {
  readonly gateway: Gateway;
  readonly limits: DocumentLimits;
  readonly maxBodyBytes: number;
  /** How long a client may take to send a request. */
  readonly requestTimeoutMs: number;
  /** How long the event loop may stand still before requests are refused for a while. */
  readonly maxBlockedMs: number;
  readonly maxPlans: number;
  readonly isDevelopment: boolean;
  /** Absent: none are listed. */
  readonly trusted?: TrustedDocuments;
  /** Whether clients may ask for the shape of the API. */
  readonly introspection: boolean;
  /** What is there for people; asked in order, for every path that the server does not know. */
  readonly pages: readonly Pages[];
  readonly log: Log;
}

export interface GatewayServer {
  readonly http: Server;
  /** Answers 503 under `/ready` from now on, takes no new connection and waits for requests under way. */
  stop(timeoutMs: number): Promise<void>;
}

/** A request's own state: the context itself is copied on its way through Apollo Server. */
interface Context extends GatewayContext {
  /** `hasBegun`: false if it was refused before anybody looked at the document. */
  readonly progress: { hasBegun: boolean };
}

/** Texts whose size is remembered. */
const CHECKED_KEPT = 2000;

const JSON_WANTED = /\*\/\*|application\/(\*|json|graphql-response\+json)/i;

/** Starts Apollo Server behind `node:http`. It does not listen yet. */
export async function createGatewayServer(options: ServerOptions): Promise<GatewayServer> {
  const { limits, maxBodyBytes, isDevelopment, log } = options;
  const { trusted = new TrustedDocuments({ only: false, takesAutomatic: isDevelopment }, undefined) } =
    options;
  const apollo = new ApolloServer<Context>({
    gateway: options.gateway,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !isDevelopment,
    // Whoever can reach the gateway could fill it with documents: for development only.
    ...(isDevelopment ? {} : { persistedQueries: false }),
    documentStore: new Documents(options.maxPlans),
    parseOptions: { maxTokens: limits.maxTokens },
    validationOptions: { maxErrors: 20 },
    validationRules: options.introspection ? [] : [noIntrospection],
    stopOnTerminationSignals: false,
    formatError: createFormatError(log),
    stringifyResult: stringify,
    // Whatever the environment says, nothing is reported to anybody outside, nor fetched from there.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      executePlugin(options.gateway),
    ],
    logger: { debug: () => {}, info: () => {}, warn: toLog('warn'), error: toLog('error') },
  });
  await apollo.start();
  const shedding = watchEventLoop(options);
  const checkSize = checkOnce((document) => checkLimits(document, limits), CHECKED_KEPT);
  let isStopping = false;

  function toLog(level: 'warn' | 'error') {
    return (message: unknown) => log[level]({}, message instanceof Error ? message.message : String(message));
  }

  async function answerGraphQL(
    request: IncomingMessage,
    response: ServerResponse,
    search: string,
    correlationId: string,
  ): Promise<void> {
    const method = request.method ?? 'GET';
    // Apollo Server would notice only once it has been carried out.
    const { accept } = request.headers;
    if (accept !== undefined && accept !== 'application/json' && !JSON_WANTED.test(accept))
      throw new BadHttpRequest(406, 'An answer is application/graphql-response+json or application/json.');
    const question =
      method === 'POST' ? trusted.ofPost(await readQuestion(request, maxBodyBytes)) : trusted.ofGet(search);
    const progress = { hasBegun: false };
    const client = new Client();
    response.once('close', () => client.leave());
    const leave = options.gateway.enter();
    let answered: HTTPGraphQLResponse;
    try {
      answered = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method,
          headers: readHeaders(request),
          search: question.search,
          body: question.body,
        },
        async context() {
          if (question.refused) throw question.refused;
          if (question.document !== undefined) refuseTooComplex(question.document, checkSize);
          return { correlationId, progress, client };
        },
      });
    } finally {
      leave();
    }
    const { status = 200, headers: answerHeaders, body } = answered;
    const headers = headersOf(correlationId);
    for (const [name, value] of answerHeaders) headers[name] = value;
    if (body.kind !== 'complete') {
      response.writeHead(status, headers);
      for await (const chunk of body.asyncIterator) response.write(chunk);
      response.end();
      return;
    }
    const text = withCorrelationId(body.string, correlationId);
    // Who accepts plain JSON only expects 200 for anything that came from a well-formed request.
    const isPlain = headers['content-type']?.startsWith('application/json') === true;
    const isDocumentAtFault =
      progress.hasBegun && Boolean(question.document) && (status === 400 || status === 403);
    headers['content-length'] = `${Buffer.byteLength(text)}`;
    response.writeHead(isPlain && isDocumentAtFault ? 200 : status, headers);
    response.end(text);
  }

  function headersOf(correlationId?: string): Record<string, string> {
    const headers: Record<string, string> = { 'cache-control': 'no-store' };
    if (correlationId !== undefined) headers['x-correlation-id'] = correlationId;
    // A kept connection would go on asking a server that is to end.
    if (isStopping) headers.connection = 'close';
    return headers;
  }

  async function answerPage(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    for (const page of options.pages) if (await page(request, response, path, headersOf())) return;
    throw new BadHttpRequest(404, 'There is nothing here. GraphQL is at /graphql.');
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    const path = mark < 0 ? url : url.slice(0, mark);
    const correlationId = path === '/graphql' ? randomUUID() : undefined;
    try {
      if (correlationId !== undefined && shedding.isShedding)
        sendError(response, 503, 'OVERLOADED', 'The gateway is busy. Ask again in a moment.', {
          ...headersOf(correlationId),
          'retry-after': `${CALM_MS / 1000}`,
        });
      else if (correlationId !== undefined)
        await answerGraphQL(request, response, mark < 0 ? '' : url.slice(mark), correlationId);
      else if (path === '/health') sendJson(response, 200, { status: 'ok' }, headersOf());
      else if (path === '/ready') {
        const status = isStopping ? 'stopping' : shedding.isShedding ? 'busy' : 'ready';
        sendJson(response, status === 'ready' ? 200 : 503, { status }, headersOf());
      } else await answerPage(request, response, path);
    } catch (error) {
      if (error instanceof BadHttpRequest) {
        const headers = { ...headersOf(correlationId), ...error.headers };
        // The rest of the body is not read, so the connection cannot carry another request.
        if (error.status === 413) headers.connection = 'close';
        sendError(response, error.status, 'BAD_REQUEST', error.message, headers);
        return;
      }
      log.error({ err: error, correlationId }, 'a request failed outside GraphQL');
      sendError(response, 500, 'INTERNAL', 'The request could not be answered.', headersOf(correlationId));
    }
  }

  const { requestTimeoutMs } = options;
  const http = createServer(
    {
      requestTimeout: requestTimeoutMs,
      headersTimeout: requestTimeoutMs,
      // Node looks for late ones at this interval.
      connectionsCheckingInterval: Math.min(5000, requestTimeoutMs / 4),
    },
    (request, response) => void answer(request, response),
  );
  http.keepAliveTimeout = 65_000;
  return {
    http,
    async stop(timeoutMs) {
      isStopping = true;
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeIdleConnections();
      const late = setTimeout(() => http.closeAllConnections(), timeoutMs);
      await closed;
      clearTimeout(late);
      shedding.stop();
      await apollo.stop();
    },
  };
}

/**
 * Executes what has been parsed and validated. An answer without errors goes out as it is. Where there are errors Apollo
 * Server asks the gateway's executor too, and writes them as it writes all others. It does not ask it for every answer,
 * because it makes an object with accessors of its own each time: V8 keeps those with the object's hidden class until the
 * next major collection, and with them all that they reach, so that every answer outlives its request and is copied.
 */
function executePlugin(gateway: Gateway): ApolloServerPlugin<Context> {
  const listener: GraphQLRequestListener<Context> = {
    async responseForOperation(request) {
      let result: GatewayExecutionResult;
      try {
        result = await gateway.execute(request);
      } catch {
        // The executor rejects with the same.
        return null;
      }
      if (result.errors) return null;
      return { http: NO_HEAD, body: { kind: 'single', singleResult: result as FormattedExecutionResult } };
    },
  };
  return {
    async requestDidStart({ contextValue: { progress } }) {
      progress.hasBegun = true;
      return listener;
    },
  };
}

/** No headers of its own, and the status that Apollo Server gives anyhow. */
const NO_HEAD = { headers: new HeaderMap() };

/** The headers that Apollo Server looks at. */
function readHeaders({ method, headers: given }: IncomingMessage): HeaderMap {
  const { accept } = given;
  const isPlain = accept === undefined || accept === 'application/json' || accept === '*/*';
  if (method === 'POST' && given['content-type'] === 'application/json' && isPlain) return PLAIN_HEADERS;
  const headers = new HeaderMap([NOTHING_NEGOTIATED]);
  for (const name of READ_HEADERS) {
    const value = given[name];
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  if (!isPlain) headers.set('accept', accept);
  return headers;
}

/** What Apollo Server takes for JSON at once. A request that names nothing it parses and negotiates, several times over. */
const NOTHING_NEGOTIATED: [string, string] = ['accept', ''];
/** Of nearly every request: JSON that no browser sends without asking first, and nothing to parse in it. */
const PLAIN_HEADERS = new HeaderMap([NOTHING_NEGOTIATED, ['apollo-require-preflight', 'json']]);

const READ_HEADERS = ['content-type', 'x-apollo-operation-name', 'apollo-require-preflight'] as const;

/** What ran has told its errors with the correlation id; what was refused before has not. Errors come first in an answer. */
function withCorrelationId(text: string, correlationId: string): string {
  if (!text.startsWith('{"errors":') || text.includes(correlationId)) return text;
  const { errors, ...rest } = JSON.parse(text) as { errors?: GraphQLFormattedError[] };
  if (!errors) return text;
  const told = errors.map((each) => ({ ...each, extensions: { ...each.extensions, correlationId } }));
  return stringify({ errors: told, ...rest });
}

function refuseTooComplex(document: string, check: (document: string) => void): void {
  try {
    check(document);
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    throw refusal(error.code, error.message);
  }
}

type Headers = Readonly<Record<string, string>>;

function sendError(
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  message: string,
  headers: Headers,
): void {
  sendJson(response, status, { errors: [{ message, extensions: { code } }] }, headers);
}

function sendJson(response: ServerResponse, status: number, body: object, headers: Headers): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
