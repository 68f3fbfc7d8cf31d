import { beforeAll, expect, test } from 'vitest';
import { type Graph, startGraph } from '../graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    a: {
      typeDefs: `
        type Query { things: [Thing!] }
        type Thing @key(fields: "x y") { x: ID! y: ID! name: String label(n: Int! = 1): String }
        type Part @key(fields: "id") { id: ID! weight: Int }
      `,
      resolvers: {
        Query: { things: () => [{ x: '1', y: '2', name: 'one' }] },
        Thing: { label: (_: unknown, { n }: { n: number }) => `label ${n}` },
        Part: { weight: ({ id }: { id: string }) => Number(id) },
      },
    },
    b: {
      typeDefs: `
        type Thing @key(fields: "x y") {
          x: ID!
          y: ID!
          label(n: Int! = 1): String @external
          size: Int
          tag: String @requires(fields: "label(n: 7)")
          parts(first: Int!): [Part]
          heavy: Int @requires(fields: "parts(first: 3) { weight }")
        }
        type Part @key(fields: "id") { id: ID! weight: Int @external }
      `,
      resolvers: {
        Thing: {
          size: ({ x, y }: { x: string; y: string }) => Number(x) * 10 + Number(y),
          tag: ({ label }: { label: string }) => `tag of ${label}`,
          parts: (_: unknown, { first }: { first: number }) =>
            Array.from({ length: first }, (_, i) => ({ id: String(i + 1) })),
          heavy: ({ parts }: { parts: { weight: number }[] }) =>
            parts.reduce((sum, { weight }) => sum + weight, 0),
        },
      },
    },
  });
});

test.each([
  ['a key', '{ things { y: name size } }', { y: 'one', size: 12 }],
  ['another key', '{ things { x: y y: x size } }', { x: '2', y: '1', size: 12 }],
  ['the type', '{ things { __typename: name size } }', { __typename: 'one', size: 12 }],
  ['a key, by the type', '{ things { x: __typename size } }', { x: 'Thing', size: 12 }],
])('an alias that is called like %s takes nothing from the subgraphs', async (_, query, thing) => {
  const { body } = await graph.ask(query);
  expect(body).toEqual({ data: { things: [thing] } });
});

test('a field that another one requires with other arguments keeps the arguments of the client', async () => {
  const { body } = await graph.ask('{ things { label(n: 2) tag } }');
  expect(body).toEqual({ data: { things: [{ label: 'label 2', tag: 'tag of label 7' }] } });
});

test('the same field with the argument of its default, and under an alias', async () => {
  const { body } = await graph.ask('{ things { tag label other: label(n: 3) } }');
  expect(body).toEqual({ data: { things: [{ tag: 'tag of label 7', label: 'label 1', other: 'label 3' }] } });
});

test('objects that are required with arguments are completed by others on the way', async () => {
  const { body } = await graph.ask('{ things { heavy parts(first: 1) { id } } }');
  expect(body).toEqual({ data: { things: [{ heavy: 6, parts: [{ id: '1' }] }] } });
});
