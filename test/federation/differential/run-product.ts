import type { AddressInfo } from 'node:net';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Log } from '../../../common/log.ts';
import { buildTopology } from '../../../gateway/deployments.ts';
import { createEngine } from '../../../gateway/engine.ts';
import type { Transport } from '../../../gateway/fetch.ts';
import { createGateway } from '../../../gateway/gateway.ts';
import { parseExactly } from '../../../gateway/numbers.ts';
import type { Planner } from '../../../gateway/plan.ts';
import type { PlannerPool } from '../../../gateway/planner-pool.ts';
import { createGatewayServer } from '../../../gateway/server.ts';
import { readSettings } from '../../../gateway/settings.ts';
import { readSupergraph, type Supergraph } from '../../../gateway/supergraph.ts';
import { isTree } from '../../../gateway/tree.ts';
import { readExact } from './exact-json.ts';
import { noteCall, notePlan } from './features.ts';
import { type Question, runSubgraph } from './run-world.ts';
import type { Session } from './values.ts';
import type { World } from './world.ts';
import { writeSubgraph } from './write-schemas.ts';

/** The gateway as it is, HTTP server included, in front of subgraphs in this process. */
export interface Product {
  ask(question: Question, session: Session): Promise<unknown>;
  stop(): Promise<void>;
}

/** The mistakes a test makes on purpose, outside of what the product's modules do. */
export interface Tampering {
  supergraph?(supergraph: Supergraph): Supergraph;
  planner?(planner: Planner): Planner;
  answer?(data: Record<string, unknown>): void;
}

/** The supergraph as SDL, or why there is none. */
export function compose(world: World): { sdl: string } | { reasons: string[] } {
  const { supergraphSdl, errors } = composeServices(
    world.subgraphs.map((name) => ({
      name,
      url: `http://${name}.invalid`,
      typeDefs: parse(writeSubgraph(world, name)),
    })),
  );
  return supergraphSdl ? { sdl: supergraphSdl } : { reasons: (errors ?? []).map((each) => each.message) };
}

export async function runProduct(
  world: World,
  sdl: string,
  planners: PlannerPool,
  tampering: Tampering = {},
): Promise<Product> {
  const subgraphs = new Map(world.subgraphs.map((name) => [name, runSubgraph(world, name)]));
  const read = readSupergraph(sdl);
  const supergraph = tampering.supergraph?.(read) ?? read;
  const reading = readSettings({}, () => '');
  if ('mistakes' in reading) throw new Error(reading.mistakes.join());
  const { settings } = reading;
  let session: Session | undefined;
  const loaded = planners.load(sdl);
  const planner: Planner = {
    ...(await loaded.ready),
    async plan(...question) {
      const plan = await loaded.plan(...question);
      if (session) notePlan(plan, session.observed);
      return plan;
    },
  };
  const transport: Transport = {
    async send({ deployment, body }) {
      const subgraph = subgraphs.get(deployment.subgraph);
      if (!subgraph || !session) throw new Error(`nobody asked ${deployment.subgraph}`);
      noteCall(world, body, session.observed);
      const text = await subgraph(body, session);
      const answer = parseExactly(text);
      if (!isTree(answer)) return { failure: 'BAD_ANSWER' };
      const data = isTree(answer.data) ? answer.data : null;
      if (data) tampering.answer?.(data);
      return { failure: null, data, errors: Array.isArray(answer.errors) ? answer.errors : [], text };
    },
    close: async () => loaded.release(),
  };
  const engine = createEngine({
    ...settings,
    supergraph,
    topology: buildTopology(supergraph.urls, undefined, 1000),
    planner: tampering.planner?.(planner) ?? planner,
    transport,
    log: SILENT,
  });
  const gateway = createGateway({ engine, close: transport.close });
  const { http, stop } = await createGatewayServer({
    ...settings,
    gateway,
    introspection: true,
    pages: [],
    log: SILENT,
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    async ask({ source, operationName, variables }, current) {
      session = current;
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: source, operationName, variables }),
      });
      return readExact(await response.text());
    },
    stop: () => stop(0),
  };
}

export const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
