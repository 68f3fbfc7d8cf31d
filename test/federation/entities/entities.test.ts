import { beforeAll, expect, test } from 'vitest';
import { type Graph, startGraph } from '../graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    users: {
      typeDefs: `
        type Query { users: [User!]! me: User matrix: [[User]] featured: Product @provides(fields: "name") }
        type User @key(fields: "id") { id: ID! name: String friends: [User!]! legacy: String }
        type Product @key(fields: "upc") { upc: ID! name: String @external }
      `,
      resolvers: {
        Query: {
          users: () => [user(1), user(2), user(1)],
          me: () => user(2),
          matrix: () => [[user(1), null], null, [user(3)]],
          featured: () => ({ upc: 'p1', name: 'provided' }),
        },
        User: {
          __resolveReference: ({ id }: { id: string }) => user(Number(id)),
          friends: ({ id }: { id: string }) => [user(Number(id) + 1)],
          legacy: () => 'old',
        },
      },
    },
    reviews: {
      typeDefs: `
        type User @key(fields: "id") { id: ID! reviews(last: Int = 1): [Review!] legacy: String @override(from: "users") }
        type Review { id: ID! text: String author: User product: Product }
        type Product @key(fields: "upc") { upc: ID! stars: Int }
      `,
      resolvers: {
        User: {
          reviews: ({ id }: { id: string }, { last }: { last: number }) =>
            Array.from({ length: last }, (_, i) => ({
              id: `${id}-${i}`,
              text: `text ${i}`,
              author: { id },
              product: { upc: 'p1' },
            })),
          legacy: () => 'new',
        },
        Product: { stars: () => 5 },
      },
    },
    products: {
      typeDefs: 'type Product @key(fields: "upc") { upc: ID! name: String }',
      resolvers: { Product: { name: () => 'resolved' } },
    },
  });
});

function user(id: number) {
  return { id: String(id), name: `name ${id}` };
}

test('completes an entity wherever it stands and asks about it once', async () => {
  const { body } = await graph.ask('{ users { name reviews { text } } me { reviews { id } } }');
  expect(body).toEqual({
    data: {
      users: [
        { name: 'name 1', reviews: [{ text: 'text 0' }] },
        { name: 'name 2', reviews: [{ text: 'text 0' }] },
        { name: 'name 1', reviews: [{ text: 'text 0' }] },
      ],
      me: { reviews: [{ id: '2-0' }] },
    },
  });
  const asked = graph.calls
    .filter((call) => call.server === 'reviews')
    .flatMap((call) => Object.values(call.variables));
  expect(asked.map((each) => (Array.isArray(each) ? each.length : 0)).sort()).toEqual([1, 2]);
});

test('goes there and back through several subgraphs', async () => {
  const { body } = await graph.ask(
    '{ me { reviews { author { name friends { reviews { product { name stars } } } } } } }',
  );
  expect(body.data.me.reviews).toEqual([
    { author: { name: 'name 2', friends: [{ reviews: [{ product: { name: 'resolved', stars: 5 } }] }] } },
  ]);
});

test('completes entities in lists of lists and leaves nulls where they are', async () => {
  const { body } = await graph.ask('{ matrix { id reviews { id } } }');
  expect(body.data.matrix).toEqual([
    [{ id: '1', reviews: [{ id: '1-0' }] }, null],
    null,
    [{ id: '3', reviews: [{ id: '3-0' }] }],
  ]);
});

test('keeps the same entity under different aliases and arguments apart', async () => {
  const { body } = await graph.ask(`{
    one: me { reviews(last: 1) { id author { name } } }
    two: me { reviews(last: 2) { id author { title: name } } }
  }`);
  expect(body.data).toEqual({
    one: { reviews: [{ id: '2-0', author: { name: 'name 2' } }] },
    two: {
      reviews: [
        { id: '2-0', author: { title: 'name 2' } },
        { id: '2-1', author: { title: 'name 2' } },
      ],
    },
  });
});

test('takes an overridden field from its new owner and a provided one from where it stands', async () => {
  const { body } = await graph.ask('{ me { legacy } featured { name } }');
  expect(body.data).toEqual({ me: { legacy: 'new' }, featured: { name: 'provided' } });
  expect(graph.calls.some((call) => call.server === 'products')).toBe(false);
});

test('forwards only the variables that a fetch uses, and the default of the operation', async () => {
  const query =
    'query($n: Int = 3, $unused: Boolean = true) { me { name @include(if: $unused) reviews(last: $n) { id } } }';
  expect((await graph.ask(query)).body.data.me.reviews).toHaveLength(3);
  expect((await graph.ask(query, { n: 2 })).body.data.me.reviews).toHaveLength(2);
  expect(Object.keys(graph.calls.at(-1)?.variables ?? {}).sort()).toEqual(['n', 'representations']);
});

test('asks the servers of a foreign supergraph for nothing of its own, and takes their answers as they are', async () => {
  await graph.ask('{ users { name reviews { text } } me { legacy } }');
  expect(graph.calls.length).toBeGreaterThan(1);
  for (const { query, extensions } of graph.calls) {
    expect(query).not.toContain('_lt_');
    expect(extensions).toBeUndefined();
  }
});
