import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  ApolloServer,
  type ApolloServerOptions,
  type ApolloServerPlugin,
  type BaseContext,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode } from 'graphql';
import { CONTRACT_HEADER } from '../../common/contract-header.ts';
import { checkOnce, type DocumentLimits, parseWithinLimits } from '../../common/document-limits.ts';
import { ClientError } from '../../common/errors.ts';
import type { Log } from '../../common/log.ts';
import type { SubgraphContext } from './context.ts';
import { contractOf } from './contract.ts';
import { parseCoverage } from './coverage.ts';
import type { SubgraphDefinition } from './definition.ts';
import { createErrorReporting } from './errors.ts';
import { HttpRefusal, readJson } from './http-body.ts';
import type { UnitDatabases } from './unit-databases.ts';

export interface EndpointOptions {
  readonly deployment: string;
  readonly databases: UnitDatabases;
  readonly documents: ReadDocuments;
  readonly devPersons: boolean;
  /** Introspection on. */
  readonly dev: boolean;
  readonly log: Log;
}

export interface Endpoint {
  readonly server: Server;
  /** Stops taking requests, lets those in flight finish for as long as given, then cuts them. */
  stop(deadlineMs: number): Promise<void>;
}

/** Longer than any caller's pool keeps an idle connection, so that never this side closes one being reused. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

/**
 * The largest documents that are read. Beyond what clients may ask of the gateway, since its own questions write fragments
 * out and add what other subgraphs require. Comparisons are as few as there: each costs the process a microsecond or more.
 */
const LIMITS: DocumentLimits = {
  maxTokens: 100_000,
  maxDepth: 64,
  maxAliases: 5000,
  maxRootFields: 1000,
  maxDirectives: 10_000,
  maxSelections: 50_000,
  maxComparisons: 100_000,
};

/** Documents that are remembered: the gateway sends the same few again and again. */
const KEPT_DOCUMENTS = 200;

/** What the deployments of a process have read of documents: all of them are asked the same. */
export interface ReadDocuments {
  /** Throws for a document beyond the limits. */
  readonly checkSize: (text: string) => void;
  /** Parsed and valid. */
  readonly store: NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;
}

export function createReadDocuments(): ReadDocuments {
  const valid = new Map<string, DocumentNode>();
  return {
    checkSize: checkOnce((text) => parseWithinLimits(text, LIMITS), KEPT_DOCUMENTS),
    store: {
      get: async (key) => valid.get(key),
      async set(key, document) {
        if (valid.size >= KEPT_DOCUMENTS) valid.clear();
        valid.set(key, document);
      },
      delete: async (key) => valid.delete(key),
    },
  };
}

/** The HTTP server of one deployment, not yet listening: `POST /graphql` and `GET /health`. */
export async function createEndpoint<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  { deployment, databases, documents, devPersons, dev, log }: EndpointOptions,
): Promise<Endpoint> {
  const errors = createErrorReporting(log);
  const apollo = new ApolloServer<SubgraphContext<Loaders>>({
    schema: definition.graphqlSchema,
    introspection: dev,
    includeStacktraceInErrorResponses: false,
    formatError: errors.formatError,
    persistedQueries: false,
    documentStore: documents.store,
    // Callers are servers; a browser cannot send JSON across origins without asking first.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    plugins: [
      errors.plugin,
      extensionsPlugin,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      // Would answer a request header with the messages of errors.
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  const contract = contractOf(definition.graphqlSchema);
  const health = JSON.stringify({ status: 'ok', deployment, units: databases.units });

  async function answerGraphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request);
    refuseTooComplex(body, documents.checkSize);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
      context: async () => ({
        loaders: definition.createLoaders(databases),
        databases,
        devPersons,
        coverage: parseCoverage(extensionsOf(body)),
        extensions: {},
        unitIds: databases.units,
        correlationId: correlationIdOf(request),
        log,
      }),
    });
    if (answer.body.kind !== 'complete') throw new HttpRefusal(406, 'Answers in parts are not served here.');
    // The gateway tells whoever runs it which version of the contract each deployment keeps.
    response.setHeader(CONTRACT_HEADER, contract);
    send(
      response,
      answer.status ?? 200,
      answer.body.string,
      typeOf(request, answer.headers.get('content-type')),
    );
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?', 1)[0];
    if (path === '/health' && request.method === 'GET') return send(response, 200, health);
    if (path !== '/graphql') throw new HttpRefusal(404, 'Here are POST /graphql and GET /health only.');
    if (request.method !== 'POST') throw new HttpRefusal(405, 'Questions are asked by POST.');
    return answerGraphql(request, response);
  }

  const inFlight = new Set<ServerResponse>();
  const server = createServer({ noDelay: true, keepAlive: true }, (request, response) => {
    inFlight.add(response);
    response.once('close', () => inFlight.delete(response));
    if (!server.listening) response.setHeader('connection', 'close');
    route(request, response).catch((error: unknown) => refuse(request, response, error, log));
  });
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS;
  server.headersTimeout = KEEP_ALIVE_TIMEOUT_MS + 1_000;
  return {
    server,
    async stop(deadlineMs) {
      // Else the caller's pool would keep a connection open after its answer, and the end would wait for it.
      for (const response of inFlight) {
        if (!response.headersSent) response.setHeader('connection', 'close');
      }
      await closeServer(server, deadlineMs);
      await apollo.stop();
    },
  };
}

const extensionsPlugin: ApolloServerPlugin<SubgraphContext<unknown>> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { extensions } }) {
        if (body.kind === 'single' && Object.keys(extensions).length > 0)
          body.singleResult.extensions = { ...extensions };
      },
    };
  },
};

function refuseTooComplex(body: unknown, check: (text: string) => void): void {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string')
    return;
  try {
    check(body.query);
  } catch (error) {
    throw error instanceof ClientError ? new HttpRefusal(400, error.message, error.code) : error;
  }
}

function extensionsOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'extensions' in body ? body.extensions : undefined;
}

/** Taken over only in a plain form: it goes into logs and answers. */
function correlationIdOf(request: IncomingMessage): string {
  const given = request.headers['x-correlation-id'];
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}

/** What our gateway takes for an answer. */
const RESPONSE_JSON_FIRST = 'application/graphql-response+json, application/json';
const PLAIN = new Set([undefined, 'application/json', '*/*', RESPONSE_JSON_FIRST]);
const PLAIN_HEADERS = new HeaderMap([['accept', '']]);

/**
 * Of the headers Apollo Server reads what the caller takes for an answer. From those that most callers send there is nothing
 * to negotiate, and it is told of none: it would parse and compare media types, several times for every call.
 */
function headersOf({ headers: { accept } }: IncomingMessage): HeaderMap {
  return accept === undefined || PLAIN.has(accept) ? PLAIN_HEADERS : new HeaderMap([['accept', accept]]);
}

function typeOf({ headers: { accept } }: IncomingMessage, negotiated: string | undefined): string {
  const mediaType = accept === RESPONSE_JSON_FIRST ? 'application/graphql-response+json' : 'application/json';
  return negotiated && !PLAIN.has(accept) ? negotiated : `${mediaType}; charset=utf-8`;
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown, log: Log): void {
  const refusal =
    error instanceof HttpRefusal
      ? error
      : new HttpRefusal(500, 'The subgraph failed; see its log.', 'SUBGRAPH_ERROR');
  if (refusal !== error) {
    // A caller that hung up in the middle of its body is no failure of ours.
    if (request.destroyed && !request.complete) return;
    log.error(
      { error: error instanceof Error ? error.stack : String(error) },
      'a request failed outside GraphQL',
    );
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What is left of the body is not read, so the connection cannot be used again.
  if (!request.complete) response.setHeader('connection', 'close');
  send(
    response,
    refusal.status,
    JSON.stringify({ errors: [{ message: refusal.message, extensions: { code: refusal.code } }] }),
  );
}

function send(response: ServerResponse, status: number, text: string, type?: string): void {
  response.writeHead(status, {
    'content-type': type ?? 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

async function closeServer(server: Server, deadlineMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), deadlineMs);
  await closed;
  clearTimeout(cut);
}
