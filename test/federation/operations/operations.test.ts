import { beforeAll, expect, test } from 'vitest';
import { errorsOf, type Graph, startGraph } from '../graph.ts';

const done: string[] = [];
let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    a: {
      typeDefs: `
        type Query { item: Item echo(list: [Int!], kind: Kind, at: Moment): String }
        type Mutation { a(step: String!): Item wait(step: String!): Int }
        type Item @key(fields: "id") { id: ID! name: String }
        enum Kind { ONE TWO @inaccessible }
        scalar Moment
      `,
      resolvers: {
        Query: {
          item: () => ({ id: '1', name: 'one' }),
          echo: (_: unknown, args: unknown) => JSON.stringify(args),
        },
        Mutation: {
          a: (_: unknown, { step }: { step: string }) => {
            done.push(step);
            return { id: step, name: step };
          },
          wait: async (_: unknown, { step }: { step: string }) => {
            await new Promise((resolve) => setTimeout(resolve, 50));
            return done.push(step);
          },
        },
      },
    },
    b: {
      typeDefs: `
        type Mutation { b(step: String!): Int }
        type Item @key(fields: "id") { id: ID! size: Int }
      `,
      resolvers: {
        Mutation: { b: (_: unknown, { step }: { step: string }) => done.push(step) },
        Item: { size: ({ id }: { id: string }) => id.length },
      },
    },
  });
});

test('runs mutations one after another, whichever subgraph they belong to', async () => {
  const { body } = await graph.ask(
    'mutation { one: wait(step: "1") two: b(step: "2") three: a(step: "3") { name size } four: b(step: "4") }',
  );
  expect(done).toEqual(['1', '2', '3', '4']);
  expect(body).toEqual({ data: { one: 1, two: 2, three: { name: '3', size: 1 }, four: 4 } });
});

test('runs the named one of several operations, and says so if none is named', async () => {
  const query = 'query A { item { id } } query B { item { name } }';
  const { post } = await import('../listen.ts');
  expect((await post(graph.url, { query, operationName: 'B' })).body).toEqual({
    data: { item: { name: 'one' } },
  });
  const reply = await post(graph.url, { query });
  expect(errorsOf(reply)).toEqual(['BAD_REQUEST at -']);
});

test('merges fields of several fragments and keeps the order in which they are asked', async () => {
  const { text } = await graph.ask(
    '{ item { ...B size ...A } } fragment A on Item { id name } fragment B on Item { title: name name }',
  );
  expect(JSON.parse(text)).toEqual({ data: { item: { title: 'one', name: 'one', size: 1, id: '1' } } });
  expect(text).toContain('{"title":"one","name":"one","size":1,"id":"1"}');
});

test.each([
  [
    { yes: true, no: false },
    { id: '1', size: 1, name: 'one' },
  ],
  [{ yes: false, no: true }, { id: '1' }],
  [{}, { id: '1', size: 1 }],
])('includes and skips by variables %j and their defaults', async (variables, item) => {
  const { body } = await graph.ask(
    'query($yes: Boolean = true, $no: Boolean! = true) { item { id size @include(if: $yes) ... @skip(if: $no) { name } } }',
    variables,
  );
  expect(body).toEqual({ data: { item } });
  expect(graph.calls.some((call) => call.server === 'b')).toBe('size' in item);
});

test('answers where literal conditions leave nothing to ask', async () => {
  expect((await graph.ask('{ item @skip(if: true) { id } }')).body).toEqual({ data: {} });
  expect((await graph.ask('{ item { id @include(if: false) } }')).body).toEqual({ data: { item: {} } });
});

test('passes custom scalars, lists and enums of variables through as they came', async () => {
  const { body } = await graph.ask(
    'query($l: [Int!], $k: Kind, $m: Moment) { echo(list: $l, kind: $k, at: $m) }',
    {
      l: 7,
      k: 'ONE',
      m: { any: ['thing', 1.5] },
    },
  );
  expect(JSON.parse(body.data.echo)).toEqual({ list: [7], kind: 'ONE', at: { any: ['thing', 1.5] } });
});

test('refuses a variable of the wrong type, and an enum value that clients may not see, before any call', async () => {
  const bad = await graph.ask('query($l: [Int!]) { echo(list: $l) }', { l: ['x'] });
  expect(errorsOf(bad)).toEqual(['BAD_ARGUMENT at -']);
  const hidden = await graph.ask('query($k: Kind) { echo(kind: $k) }', { k: 'TWO' });
  expect(errorsOf(hidden)).toEqual(['BAD_ARGUMENT at -']);
  expect(graph.calls).toEqual([]);
});

test('answers introspection beside data, without the parts that are hidden', async () => {
  const { body } = await graph.ask(
    'query($n: String!) { __typename ...R item { id } kind: __type(name: $n) { enumValues { name } } } fragment R on Query { __schema { queryType { name } } }',
    { n: 'Kind' },
  );
  expect(body).toEqual({
    data: {
      __typename: 'Query',
      __schema: { queryType: { name: 'Query' } },
      item: { id: '1' },
      kind: { enumValues: [{ name: 'ONE' }] },
    },
  });
  await graph.ask('{ __typename __schema { types { name } } }');
  expect(graph.calls).toEqual([]);
});

test('refuses a policy on a mutation before it changes anything', async () => {
  const { post } = await import('../listen.ts');
  const before = done.length;
  const query = 'mutation { b(step: "refused") }';
  const reply = await post(graph.url, { query, extensions: { policy: 'strict' } });
  expect(reply.body.errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
  expect(done).toHaveLength(before);
});
