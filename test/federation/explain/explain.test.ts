import { expect, test } from 'vitest';
import { startGraph } from '../graph.ts';
import { post } from '../listen.ts';

const subgraphs = {
  a: {
    typeDefs:
      'type Query { items: [Item!] } type Item @key(fields: "provinceId id") { provinceId: ID! id: ID! }',
    resolvers: {
      Query: {
        items: () => [
          { provinceId: 'P34-19', id: '1' },
          { provinceId: 'P34-33', id: '2' },
          { provinceId: 'P34-19', id: '3' },
        ],
      },
    },
  },
  b: {
    typeDefs: 'type Item @key(fields: "provinceId id") { provinceId: ID! id: ID! x: Int }',
    resolvers: { Item: { x: () => 1 } },
  },
};
const units = { b: { 'b/one': ['P34-19'], 'b/two': ['P34-33'] } };
const question = { query: '{ items { x } }', extensions: { explain: true } };

test('in development a request can ask for its plan and the calls that were made', async () => {
  const graph = await startGraph(subgraphs, { units, settings: { isDevelopment: true } });
  graph.fault('b/two', () => ({ status: 500, body: '' }));
  const { body } = await post(graph.url, question);
  expect(body.extensions.explain.plan).toBe(
    [
      'One after another',
      '  Fetch from a',
      '    {items{__typename provinceId id}}',
      '  At items.@',
      '    Fetch from b',
      '      for Item { __typename provinceId id }',
      '      query($representations:[_Any!]!){_entities(representations: $representations){...on Item{x}}}',
    ].join('\n'),
  );
  const ms = expect.any(Number);
  const { calls } = body.extensions.explain;
  expect(calls[0]).toEqual({ deployment: 'a', units: [], representations: 0, ms, state: 'OK' });
  expect(calls).toHaveLength(3);
  expect(calls).toContainEqual({
    deployment: 'b/one',
    units: ['P34-19'],
    representations: 2,
    ms,
    state: 'OK',
  });
  expect(calls).toContainEqual({
    deployment: 'b/two',
    units: ['P34-33'],
    representations: 1,
    ms,
    state: 'BAD_ANSWER',
  });
  expect(body.extensions.coverage).toHaveLength(2);
  expect((await post(graph.url, { query: question.query })).body.extensions.explain).toBeUndefined();
});

test('elsewhere nobody learns of plans and deployments', async () => {
  const graph = await startGraph(subgraphs, { units });
  const { body } = await post(graph.url, question);
  expect(body.data.items).toHaveLength(3);
  expect(body.extensions.explain).toBeUndefined();
});
