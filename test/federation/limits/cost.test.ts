import { beforeAll, describe, expect, test } from 'vitest';
import { errorsOf, type Graph, startGraph } from '../graph.ts';
import { post } from '../listen.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph(
    {
      a: {
        typeDefs: `
          type Query {
            one: Node
            many: [Node!]
            three: [Node!] @listSize(assumedSize: 3)
            free: Light
            byIds(ids: [ID!]): [Node!] @listSize(assumedSize: 34)
            report(unitIds: [ID!]!, measureIds: [ID!]!): Report
          }
          type Node {
            id: ID
            node: Node
            page(first: Int! = 20): Page @listSize(slicingArguments: ["first"], sizedFields: ["nodes"])
            either: Either
          }
          type Page { nodes: [Node!] others: [Node!] }
          type Light @cost(weight: 0) { heavy: Int @cost(weight: 7) }
          type Report { rows: [Row!]! @listSize(assumedSize: 1) }
          type Row { name: String }
          union Either = Small | Large
          type Small { name: String }
          type Large { name: String inner: Node }`,
        resolvers: { Query: { one: () => ({ id: '1' }), many: () => [] } },
      },
    },
    { settings: { maxCost: 100, isDevelopment: true } },
  );
});

/** The estimate, as it is told where people look why a query costs what it costs. */
async function costOf(query: string, variables: Record<string, unknown> = {}): Promise<number> {
  const reply = await post(graph.url, { query, variables, extensions: { explain: true } });
  return reply.body.extensions?.explain?.cost ?? reply.body.errors[0].extensions.cost;
}

describe('estimates before anything is carried out', () => {
  test.each<[string, string, number]>([
    ['objects, not scalars', '{ one { id node { id } } }', 2],
    ['a list of which nothing is said as ten', '{ many { id } }', 10],
    ['a list as long as its owner says', '{ three { id node { id } } }', 6],
    ['one page as long as is asked', '{ one { page(first: 5) { nodes { id node { id } } } } }', 12],
    ['a page that names no length by its default', '{ one { page { nodes { id } } } }', 22],
    ['only the lists that the page bounds', '{ one { page(first: 5) { others { id } } } }', 12],
    ['each id once', '{ byIds(ids: ["1", "2", "3"]) { id node { id } } }', 6],
    [
      'each id of one list with each of another',
      '{ report(unitIds: ["1", "2"], measureIds: ["3", "4", "5"]) { rows { name } } }',
      12,
    ],
    ['a list without the ids it may be asked by as long as its owner says', '{ byIds { id } }', 34],
    ['one id where a list is asked for', '{ byIds(ids: "1") { id } }', 1],
    ['what its owner says a field or a type costs', '{ free { heavy } }', 7],
    [
      'the dearest of several types',
      '{ one { either { ... on Small { name } ... on Large { inner { id } } } } }',
      3,
    ],
    ['a field asked twice once', '{ one { node { id } ...F } } fragment F on Node { node { id } }', 2],
    ['what @include takes out as nothing', '{ one { node @include(if: false) { id } } }', 1],
    ['what @skip takes out as nothing', '{ one { ... @skip(if: true) { node { id } } } }', 1],
  ])('%s', async (_, query, cost) => {
    expect(await costOf(query)).toBe(cost);
  });

  test('by the variables of this request, not of the one that was planned', async () => {
    const query =
      'query Q($first: Int!, $ids: [ID!]!) { byIds(ids: $ids) { page(first: $first) { nodes { id } } } }';
    expect(await costOf(query, { first: 2, ids: ['1'] })).toBe(4);
    expect(await costOf(query, { first: 3, ids: ['1', '2'] })).toBe(10);
  });

  test('by the default of a variable, and by that of the argument where the variable is not given', async () => {
    expect(await costOf('query Q($first: Int! = 4) { one { page(first: $first) { nodes { id } } } }')).toBe(
      6,
    );
    expect(await costOf('query Q($first: Int) { one { page(first: $first) { nodes { id } } } }')).toBe(22);
  });
});

test('refuses what costs too much with the estimate, before a call, and then answers the next', async () => {
  const query = 'query Q($first: Int!) { one { page(first: $first) { nodes { node { id } } } } }';
  for (const round of ['not planned yet', 'planned']) {
    graph.calls.length = 0;
    const body = { query, variables: { first: 1000 } };
    const reply = await post(graph.url, body, { accept: 'application/graphql-response+json' });
    expect([reply.status, errorsOf(reply)], round).toEqual([400, ['COST_TOO_HIGH at -']]);
    expect(reply.body.errors[0].extensions).toMatchObject({ cost: 2002, maxCost: 100 });
    expect(reply.body.errors[0].message).toContain('2,002');
    expect(graph.calls).toEqual([]);
    expect((await graph.ask(query, { first: 10 })).status).toBe(200);
  }
});

test('does not overflow where pages stand in pages', async () => {
  const nest = (depth: number): string =>
    depth === 0 ? '{ id }' : `{ page(first: 100000) { nodes ${nest(depth - 1)} } }`;
  const reply = await graph.ask(`{ one ${nest(12)} }`);
  expect(errorsOf(reply)).toEqual(['COST_TOO_HIGH at -']);
  expect(reply.body.errors[0].extensions.cost).toBe(Number.MAX_SAFE_INTEGER);
});
