import { beforeAll, expect, test } from 'vitest';
import { type Graph, startGraph } from '../graph.ts';

type Shown = { id: string; shown?: string; size?: unknown };

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    lists: {
      typeDefs: `
        type Query { works: [Work!] book: Book }
        union Work = Book | Film
        type Book @key(fields: "id") { id: ID! }
        type Film @key(fields: "id") { id: ID! }
      `,
      resolvers: {
        Query: {
          works: () => [
            { __typename: 'Book', id: 'b' },
            { __typename: 'Film', id: 'f' },
          ],
          book: () => ({ id: 'b' }),
        },
      },
    },
    facts: {
      typeDefs: `
        type Book @key(fields: "id") { id: ID! label: String! @shareable size: Int! shown(n: Int): String }
        type Film @key(fields: "id") { id: ID! label: String size: [Int!] shown(n: Int): String }
      `,
      resolvers: {
        Book: {
          label: () => 'book',
          size: () => 3,
          shown: (_: unknown, { n }: { n?: number }) => `book ${n}`,
        },
        Film: {
          label: () => 'film',
          size: () => [1, 2],
          shown: (_: unknown, { n }: { n?: number }) => `film ${n}`,
        },
      },
    },
    notes: {
      typeDefs: `
        type Book @key(fields: "id") {
          id: ID!
          label: String @shareable
          size: Int! @external
          shown(n: Int): String @external
          note: String @requires(fields: "size")
          one: String @requires(fields: "shown(n: 1)")
          two: String @requires(fields: "shown(n: 2)")
          pages: Int
        }
        type Film @key(fields: "id") {
          id: ID!
          size: [Int!] @external
          note: String @requires(fields: "size")
        }
      `,
      resolvers: {
        Book: {
          label: () => 'book',
          note: ({ size }: Shown) => `size ${JSON.stringify(size)}`,
          one: ({ shown }: Shown) => `one of ${shown}`,
          two: ({ shown }: Shown) => `two of ${shown}`,
          pages: () => 7,
        },
        Film: { note: ({ size }: Shown) => `size ${JSON.stringify(size)}` },
      },
    },
  });
});

test('a field that is non-null in one type and not in another is asked of both at once', async () => {
  const { body } = await graph.ask('{ works { ... on Book { label } ... on Film { label } } }');
  expect(body).toEqual({ data: { works: [{ label: 'book' }, { label: 'film' }] } });
});

test('what two types require under one name, with different types, comes to each of them', async () => {
  const { body } = await graph.ask('{ works { ... on Book { note } ... on Film { note } } }');
  expect(body).toEqual({ data: { works: [{ note: 'size 3' }, { note: 'size [1,2]' }] } });
});

test('an error of such a field comes back under the name the client knows', async () => {
  graph.fault('facts', () => ({
    body: '{"data":{"_entities":[{"label":"book"},{"_lt_1_label":null}]},"errors":[{"message":"x","path":["_entities",1,"_lt_1_label"]}]}',
  }));
  const { body } = await graph.ask('{ works { ... on Book { label } ... on Film { label } } }');
  graph.fault('facts', undefined);
  expect(body.data).toEqual({ works: [{ label: 'book' }, { label: null }] });
  expect(body.errors).toMatchObject([
    { path: ['works', 1, 'label'], extensions: { code: 'SUBGRAPH_ERROR' } },
  ]);
});

test.each([
  ['alone', '{ book { one two } }', { one: 'one of book 1', two: 'two of book 2' }],
  [
    'beside a field that requires nothing',
    '{ book { one two pages } }',
    { one: 'one of book 1', two: 'two of book 2', pages: 7 },
  ],
  [
    'beside the same field without arguments',
    '{ book { shown two one pages } }',
    { shown: 'book undefined', two: 'two of book 2', one: 'one of book 1', pages: 7 },
  ],
  [
    'beside the same field with others',
    '{ book { shown(n: 3) two one pages shown: shown(n: 3) } }',
    { shown: 'book 3', two: 'two of book 2', one: 'one of book 1', pages: 7 },
  ],
])('two fields that require one with different arguments each get their own, %s', async (_, query, book) => {
  const { body } = await graph.ask(query);
  expect(body).toEqual({ data: { book } });
});

test('a field asked under its own name as an alias, and without, is one field', async () => {
  const { body } = await graph.ask(
    '{ works { ... on Book { id: id id } ... on Film { id } } works: works { __typename } }',
  );
  expect(body).toEqual({
    data: {
      works: [
        { id: 'b', __typename: 'Book' },
        { id: 'f', __typename: 'Film' },
      ],
    },
  });
});
