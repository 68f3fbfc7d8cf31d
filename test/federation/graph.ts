import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices } from '@theguild/federation-composition';
import { type DocumentNode, graphql, parse } from 'graphql';
import { afterAll } from 'vitest';
import type { Log } from '../../common/log.ts';
import type { DeploymentsFile } from '../../gateway/deployments.ts';
import { createPlannerPool, type PlannerPool } from '../../gateway/planner-pool.ts';
import { readSettings, type Settings } from '../../gateway/settings.ts';
import { startGateway } from '../../gateway/start.ts';
import { listen, post, type Reply } from './listen.ts';

type Resolvers = NonNullable<Exclude<Parameters<typeof buildSubgraphSchema>[0], unknown[] | DocumentNode>>;
type SubgraphResolvers = Resolvers extends { resolvers?: infer R } ? R : never;

export interface SubgraphSource {
  typeDefs: string;
  resolvers?: SubgraphResolvers;
}

/** One request that a subgraph's server got. */
interface Call {
  server: string;
  query: string;
  variables: Record<string, unknown>;
  extensions: Record<string, unknown> | undefined;
}

/** What a server does in place of answering: a text with its status, or never a word. */
export type Fault = (
  call: Call,
) => { status?: number; headers?: Record<string, string>; body: string } | 'hang' | undefined;

export interface Graph {
  url: string;
  /** What its gateway serves. */
  supergraph: string;
  deployments: DeploymentsFile;
  /** All calls of subgraphs since the last {@link Graph.ask}, in order of arrival. */
  calls: Call[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Reply>;
  /** Makes a server misbehave until it is called with undefined. */
  fault(server: string, fault: Fault | undefined): void;
  /** Closes a server for good: its port refuses connections. */
  kill(server: string): Promise<void>;
}

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@tag", "@cost", "@listSize"])
`;

/**
 * Starts real subgraphs over HTTP, composes them and starts the gateway in front; all ends with the test file. With
 * `units`, a subgraph becomes a routed domain: one server for each deployment, all with the same resolvers.
 */
export async function startGraph(
  subgraphs: Record<string, SubgraphSource>,
  {
    units = {},
    settings = {},
    planners = sharedPlanners(),
  }: {
    units?: Record<string, Record<string, string[]>>;
    settings?: Partial<Settings>;
    planners?: PlannerPool;
  } = {},
): Promise<Graph> {
  const calls: Call[] = [];
  const faults = new Map<string, Fault>();
  const servers = new Map<string, Server>();
  const deployments: DeploymentsFile['deployments'] = [];
  const composed: { name: string; typeDefs: DocumentNode; url: string }[] = [];

  for (const [subgraph, { typeDefs, resolvers }] of Object.entries(subgraphs)) {
    const document = parse(FEDERATION + typeDefs);
    const schema = buildSubgraphSchema({ typeDefs: document, ...(resolvers ? { resolvers } : {}) });
    const names = units[subgraph] ? Object.entries(units[subgraph]) : [[subgraph, undefined] as const];
    for (const [name, held] of names) {
      const server = createServer(async (request, response) => {
        const { query, variables = {}, extensions } = JSON.parse(await text(request));
        const call: Call = { server: name, query, variables, extensions };
        calls.push(call);
        const fault = faults.get(name)?.(call);
        if (fault === 'hang') return;
        const body =
          fault?.body ??
          JSON.stringify(
            await graphql({
              schema,
              source: query,
              variableValues: variables,
              contextValue: { server: name },
            }),
          );
        const headers = { 'content-type': 'application/json', ...fault?.headers };
        response.writeHead(fault?.status ?? 200, headers).end(body);
      });
      servers.set(name, server);
      const url = await listen(server);
      deployments.push({ name, subgraph, urls: [url], timeoutMs: 5000, ...(held ? { units: held } : {}) });
      if (!composed.some((each) => each.name === subgraph))
        composed.push({ name: subgraph, typeDefs: document, url });
    }
  }

  const { supergraphSdl, errors } = composeServices(composed);
  if (!supergraphSdl) throw new Error(`composition failed: ${JSON.stringify(errors, null, 2)}`);
  const supergraphPath = join(mkdtempSync(join(tmpdir(), 'graph-')), 'supergraph.graphql');
  writeFileSync(supergraphPath, supergraphSdl);
  const reading = readSettings({ PORT: '0', SUPERGRAPH: supergraphPath }, () => '');
  if ('mistakes' in reading) throw new Error(reading.mistakes.join());
  const isRouted = Object.keys(units).length > 0;
  const started = await startGateway(
    {
      ...reading.settings,
      deployments: isRouted ? { deployments } : undefined,
      fetchTimeoutMs: 5000,
      stopTimeoutMs: 0,
      // The loop is the test's own too.
      maxBlockedMs: 600_000,
      hasExplorer: true,
      dashboardFolder: undefined,
      ...settings,
    },
    SILENT,
    planners,
  );
  if ('mistakes' in started) throw new Error(started.mistakes.join());

  afterAll(async () => {
    await started.stop();
    await planners.close();
    for (const server of servers.values()) {
      server.closeAllConnections();
      server.close();
    }
  });

  return {
    url: started.url,
    supergraph: supergraphSdl,
    deployments: { deployments },
    calls,
    async ask(query, variables) {
      calls.length = 0;
      return post(started.url, { query, variables });
    },
    fault(server, fault) {
      if (fault) faults.set(server, fault);
      else faults.delete(server);
    },
    async kill(name) {
      const server = servers.get(name);
      server?.closeAllConnections();
      await new Promise((resolve) => server?.close(resolve));
    },
  };
}

/** Errors as `code at path`, in order of path. */
export function errorsOf({ body }: Reply): string[] {
  const errors: { path?: (string | number)[]; extensions: { code: string } }[] = body.errors ?? [];
  return errors.map(({ path, extensions }) => `${extensions.code} at ${path?.join('.') ?? '-'}`).sort();
}

let shared: PlannerPool | undefined;

/** The graphs of one test file share two planner processes. */
function sharedPlanners(): PlannerPool {
  // A busy machine must not make a document look guilty.
  shared ??= createPlannerPool({ budgetMs: 10_000, log: SILENT });
  return shared;
}

export const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
