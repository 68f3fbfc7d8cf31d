import { beforeAll, expect, test } from 'vitest';
import { type Graph, startGraph } from '../graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    catalogue: {
      typeDefs: `
        type Query { media: [Media!]! found: [Found] hidden: [Found] }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int code: ID! }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int code: String }
        type Secret @inaccessible { id: ID! }
        union Found = Book | Film | Secret
      `,
      resolvers: {
        Query: {
          media: () => MEDIA,
          found: () => [...MEDIA, null],
          hidden: () => [{ __typename: 'Secret', id: 's' }, MEDIA[0]],
        },
        Media: { __resolveReference: ({ id }: { id: string }) => MEDIA.find((each) => each.id === id) },
      },
    },
    ratings: {
      typeDefs: `
        type Query { best: Media }
        type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }
      `,
      resolvers: {
        Query: { best: () => ({ id: 'f' }) },
        Media: { stars: ({ id }: { id: string }) => (id === 'b' ? 3 : 5) },
      },
    },
    shops: {
      typeDefs: `
        type Book @key(fields: "id") { id: ID! price: Int }
        type Film @key(fields: "id") { id: ID! ticket: Int }
      `,
      resolvers: { Book: { price: () => 9 }, Film: { ticket: () => 12 } },
    },
  });
});

const MEDIA = [
  { __typename: 'Book', id: 'b', title: 'A book', pages: 100, code: '1' },
  { __typename: 'Film', id: 'f', title: 'A film', minutes: 90, code: 'x' },
];

test('asks each subgraph only about the types it knows', async () => {
  const { body } = await graph.ask(
    '{ found { __typename ... on Book { pages price } ... on Film { minutes ticket } } }',
  );
  expect(body).toEqual({
    data: {
      found: [
        { __typename: 'Book', pages: 100, price: 9 },
        { __typename: 'Film', minutes: 90, ticket: 12 },
        null,
      ],
    },
  });
});

test('adds fields of an interface object to every type behind the interface', async () => {
  const { body } = await graph.ask('{ media { kind: __typename title stars ... on Book { price } } }');
  expect(body.data.media).toEqual([
    { kind: 'Book', title: 'A book', stars: 3, price: 9 },
    { kind: 'Film', title: 'A film', stars: 5 },
  ]);
});

test('finds the type of an entity that came as an interface object', async () => {
  const { body } = await graph.ask(
    '{ best { __typename kind: __typename title stars ... on Film { minutes ticket } } }',
  );
  expect(body).toEqual({
    data: { best: { __typename: 'Film', kind: 'Film', title: 'A film', stars: 5, minutes: 90, ticket: 12 } },
  });
});

test('gives fields of one name and different types under aliases of the client', async () => {
  const { body } = await graph.ask('{ found { ... on Book { code } ... on Film { other: code } } }');
  expect(body.data.found).toEqual([{ code: '1' }, { other: 'x' }, null]);
});

test('shows nothing of a type that clients may not see', async () => {
  const { body, text } = await graph.ask('{ hidden { __typename ... on Book { id } } }');
  expect(body.data.hidden).toEqual([null, { __typename: 'Book', id: 'b' }]);
  expect(text).not.toContain('Secret');
});
