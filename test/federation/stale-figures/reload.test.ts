import { ApolloServer } from '@apollo/server';
import { afterAll, expect, test } from 'vitest';
import type { RequestContext } from '../../../gateway/engine.ts';
import { createGateway } from '../../../gateway/gateway.ts';
import { createPlannerPool } from '../../../gateway/planner-pool.ts';
import { createServings } from '../../../gateway/serving.ts';
import { readSettings } from '../../../gateway/settings.ts';
import { SILENT, startGraph } from '../graph.ts';

const SUBGRAPHS = {
  directory: {
    typeDefs: `
      type Query { cells: [Cell!] }
      type Cell @key(fields: "provinceId") { provinceId: ID! }
    `,
    resolvers: { Query: { cells: () => [{ provinceId: 'P34-19' }, { provinceId: 'P34-20' }] } },
  },
  personnel: {
    typeDefs: 'type Cell @key(fields: "provinceId") @tag(name: "figures") { provinceId: ID! count: Int }',
    resolvers: { Cell: { count: () => 7 } },
  },
};

test('a new list of deployments forgets no figures, but shows none of a unit that is no longer connected', async () => {
  const units = { personnel: { 'personnel/a': ['P34-19'], 'personnel/b': ['P34-20'] } };
  const graph = await startGraph(SUBGRAPHS, { units });
  const reading = readSettings({}, () => '');
  if ('mistakes' in reading) throw new Error(reading.mistakes.join());
  const planners = createPlannerPool({ budgetMs: 10_000, log: SILENT });
  const servings = createServings(reading.settings, planners, undefined, SILENT);
  const gateway = createGateway(servings.first(graph.supergraph, graph.deployments));
  const apollo = new ApolloServer<RequestContext>({ gateway, stopOnTerminationSignals: false });
  await apollo.start();
  afterAll(async () => {
    await apollo.stop();
    await planners.close();
  });
  const ask = async () => {
    const { body } = await apollo.executeOperation(
      { query: '{ cells { count } }', extensions: { stale: { maxAgeSeconds: 600 } } },
      { contextValue: { correlationId: 'c' } },
    );
    return body.kind === 'single' ? body.singleResult.data?.cells : undefined;
  };
  expect(await ask()).toEqual([{ count: 7 }, { count: 7 }]);
  const deployments = (graph.deployments?.deployments ?? []).map((each) =>
    each.name === 'personnel/a' ? { ...each, urls: ['http://127.0.0.1:1/graphql'] } : each,
  );
  gateway.replace(await servings.next(graph.supergraph, { deployments }));
  expect(await ask()).toEqual([{ count: 7 }, { count: 7 }]);
  const fewer = deployments.filter(({ name }) => name !== 'personnel/a');
  gateway.replace(await servings.next(graph.supergraph, { deployments: fewer }));
  expect(await ask()).toEqual([{ count: null }, { count: 7 }]);
});
