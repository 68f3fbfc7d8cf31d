import { ApolloServer } from '@apollo/server';
import { afterAll } from 'vitest';
import type { RequestContext } from '../../../gateway/engine.ts';
import { createGateway } from '../../../gateway/gateway.ts';
import { createPlannerPool } from '../../../gateway/planner-pool.ts';
import { createServings } from '../../../gateway/serving.ts';
import { readSettings, type Settings } from '../../../gateway/settings.ts';
import type { WireLog } from '../../../gateway/wire-log.ts';
import { type Graph, SILENT } from '../graph.ts';

export type Caller = Pick<RequestContext, 'caller' | 'mayAsk'>;

interface Answer {
  data: Record<string, unknown> | null | undefined;
  errors: readonly {
    path?: readonly (string | number)[];
    message: string;
    extensions?: { code?: unknown };
  }[];
  coverage: unknown;
}

export interface InProcess {
  ask(query: string, caller: Caller, asked?: Record<string, unknown>): Promise<Answer>;
}

/** A second gateway before the subgraphs of `graph`, in this process, where a test can say who asks. */
export async function startInProcess(
  graph: Graph,
  settings: Partial<Settings> = {},
  wireLog?: WireLog,
): Promise<InProcess> {
  const reading = readSettings({}, () => '');
  if ('mistakes' in reading) throw new Error(reading.mistakes.join());
  const planners = createPlannerPool({ budgetMs: 10_000, log: SILENT });
  const servings = createServings({ ...reading.settings, ...settings }, planners, wireLog, SILENT);
  const gateway = createGateway(servings.first(graph.supergraph, graph.deployments));
  const apollo = new ApolloServer<RequestContext>({ gateway, stopOnTerminationSignals: false });
  await apollo.start();
  afterAll(async () => {
    await apollo.stop();
    await planners.close();
  });
  return {
    async ask(query, caller, asked) {
      const { body } = await apollo.executeOperation(
        { query, ...(asked ? { extensions: asked } : {}) },
        { contextValue: { correlationId: 'c', ...caller } },
      );
      if (body.kind !== 'single') throw new Error('an answer in parts');
      const { data, errors = [], extensions } = body.singleResult;
      return { data, errors, coverage: extensions?.coverage };
    },
  };
}
