import type { PlanNode } from '@graphql-hive/router-query-planner';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { Coverage } from '../../gateway/coverage.ts';
import { buildTopology } from '../../gateway/deployments.ts';
import { Losses } from '../../gateway/errors.ts';
import { compileStep } from '../../gateway/execute.ts';
import { compileProjection } from '../../gateway/project.ts';
import { AskedArguments } from '../../gateway/required-arguments.ts';
import { readSupergraph } from '../../gateway/supergraph.ts';
import type { Tree } from '../../gateway/tree.ts';

const SDL = `
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  enum join__Graph { A @join__graph(name: "a", url: "http://a") }
  type Query { one: Int two: Int three: Int }
`;

const fetchOf = (field: string): PlanNode => ({
  kind: 'Fetch',
  serviceName: 'a',
  operationKind: 'query',
  operation: `{${field}}`,
});

/** Runs a plan against a subgraph that answers each field with its place in the order of calls. */
async function run(plan: PlanNode, coerced: Tree = {}) {
  const supergraph = readSupergraph(SDL);
  const topology = buildTopology(supergraph.urls, undefined, 1000);
  const step = compileStep(plan, { supergraph, topology, mutations: [], asked: new AskedArguments() });
  const log: string[] = [];
  const document = parse('{ one two three }');
  const tree: Tree = {};
  await step({
    tree,
    variables: {},
    coerced,
    correlationId: 'c',
    losses: new Losses('c'),
    coverage: new Coverage(),
    projection: compileProjection(
      buildSchema('type Query { one: Int two: Int three: Int }'),
      document,
      document.definitions[0] as OperationDefinitionNode,
      {},
    ),
    send: async ({ operation }) => {
      const field = operation.slice(1, -1);
      log.push(`ask ${field}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`got ${field}`);
      return { failure: null, data: { [field]: log.length }, errors: [], text: '' };
    },
  });
  return { tree, log };
}

test('runs a sequence one after another and what is parallel at once', async () => {
  const { log } = await run({
    kind: 'Sequence',
    nodes: [fetchOf('one'), { kind: 'Parallel', nodes: [fetchOf('two'), fetchOf('three')] }],
  });
  expect(log).toEqual(['ask one', 'got one', 'ask two', 'ask three', 'got two', 'got three']);
});

test.each([
  [{ yes: true }, ['one']],
  [{ yes: false }, ['two']],
  [{}, ['two']],
])('a condition under %j runs the part that it means', async (variables, fields) => {
  const { tree } = await run(
    { kind: 'Condition', condition: 'yes', ifClause: fetchOf('one'), elseClause: fetchOf('two') },
    variables,
  );
  expect(Object.keys(tree)).toEqual(fields);
});

test('a part of a plan that nobody can run is refused when it is compiled', async () => {
  await expect(
    run({
      kind: 'Subscription',
      primary: { ...fetchOf('one'), kind: 'Fetch', serviceName: 'a', operation: '' },
    }),
  ).rejects.toMatchObject({
    code: 'UNSUPPORTED_OPERATION',
  });
});
