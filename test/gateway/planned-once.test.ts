import { ApolloServer } from '@apollo/server';
import { composeServices } from '@theguild/federation-composition';
import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { buildTopology } from '../../gateway/deployments.ts';
import { createEngine, type RequestContext } from '../../gateway/engine.ts';
import { createGateway } from '../../gateway/gateway.ts';
import { createOperations } from '../../gateway/operation.ts';
import { createPlanner, type Planner } from '../../gateway/plan.ts';
import { readSettings } from '../../gateway/settings.ts';
import { readApiSchema, readSupergraph } from '../../gateway/supergraph.ts';
import { SILENT } from '../federation/graph.ts';

const { supergraphSdl: sdl = '' } = composeServices([
  { name: 'a', url: 'http://a', typeDefs: parse('type Query { one(n: Int): Int two: Int }') },
]);
const supergraph = readSupergraph(sdl);
const topology = buildTopology(supergraph.urls, undefined, 1000);

function countingPlanner(): { planner: Planner; texts: string[] } {
  const planner = createPlanner(sdl);
  const texts: string[] = [];
  const plan: Planner['plan'] = (text, ...rest) => {
    texts.push(text);
    return planner.plan(text, ...rest);
  };
  return { planner: { ...planner, plan }, texts };
}

function keeping(maxKept: number) {
  const { planner, texts } = countingPlanner();
  const api = readApiSchema(planner.apiSdl);
  const operations = createOperations(api, planner, {
    supergraph,
    topology,
    maxKept,
    maxCost: 1e9,
    keepsText: false,
  });
  return {
    texts,
    async ask(source: string, variables: Record<string, unknown> = {}, name?: string): Promise<void> {
      const document = parse(source, { noLocation: true });
      const operation = getOperationAST(document, name);
      if (operation) await operations.get(document, operation, variables);
    },
  };
}

test('blanks, comments, values of variables and other operations beside it make no other plan', async () => {
  const { ask, texts } = keeping(10);
  await ask('query Q($n: Int) { one(n: $n) }', { n: 1 });
  await ask('query Q($n: Int) {\n  one(n: $n) # why not\n}', { n: 2 });
  await ask('query Q($n: Int) { one(n: $n) } query Other { two } fragment F on Query { two }', {}, 'Q');
  expect(texts).toHaveLength(1);
});

test('each set of values of @skip and @include has a plan of its own', async () => {
  const { ask, texts } = keeping(10);
  const source = 'query Q($a: Boolean!, $n: Int) { one(n: $n) two @include(if: $a) }';
  for (const a of [true, false, true, false]) await ask(source, { a, n: 1 });
  expect(texts).toHaveLength(2);
  expect(texts[1]).not.toContain('two');
});

test('the plan that was not asked for longest is dropped when there are too many', async () => {
  const { ask, texts } = keeping(2);
  for (const source of ['{ one }', '{ two }', '{ one }', '{ one two }', '{ one }']) await ask(source);
  expect(texts).toHaveLength(3);
  await ask('{ two }');
  expect(texts).toHaveLength(4);
});

test('nothing reaches the planner that has not passed validation', async () => {
  const { planner, texts } = countingPlanner();
  const reading = readSettings({}, () => '');
  if ('mistakes' in reading) throw new Error(reading.mistakes.join());
  const transport = {
    send: async () => ({ failure: 'UNREACHABLE' as const }),
    close: async () => {},
  };
  const engine = createEngine({
    ...reading.settings,
    supergraph,
    topology,
    planner,
    transport,
    log: SILENT,
  });
  const gateway = createGateway({ engine, close: transport.close });
  const apollo = new ApolloServer<RequestContext>({ gateway, stopOnTerminationSignals: false });
  await apollo.start();
  const ask = (query: string) => apollo.executeOperation({ query }, { contextValue: { correlationId: 'c' } });
  for (const query of [
    '{ three }',
    '{ one(n: "x") }',
    '{ ...F } fragment F on Query { ...F one }',
    'query Q($n: Int!) { one(n: $n) }',
    '{ one',
  ])
    await ask(query);
  expect(texts).toEqual([]);
  await ask('{ one }');
  expect(texts).toHaveLength(1);
  await apollo.stop();
});
