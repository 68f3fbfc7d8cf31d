import { expect, test } from 'vitest';
import { startGraph } from '../graph.ts';

const graph = await startGraph({
  shop: {
    typeDefs: `type Query { name: String, broken: String }
      type Mutation { rename(to: String): String, refuse: String }`,
    resolvers: {
      Query: {
        name: () => 'a',
        broken: () => {
          throw new Error('no');
        },
      },
      Mutation: {
        rename: (_: unknown, { to }: { to: string }) => to,
        refuse: () => {
          throw new Error('no');
        },
      },
    },
  },
});

test.each([
  { document: '{ name }', data: { name: 'a' }, errors: 0 },
  { document: '{ name broken }', data: { name: 'a', broken: null }, errors: 1 },
  { document: 'mutation { rename(to: "b") }', data: { rename: 'b' }, errors: 0 },
  { document: 'mutation { refuse }', data: { refuse: null }, errors: 1 },
])(
  '$document is carried out once, whether its answer has errors or not',
  async ({ document, data, errors }) => {
    const { body } = await graph.ask(document);
    expect(body.data).toEqual(data);
    expect(body.errors ?? []).toHaveLength(errors);
    expect(graph.calls).toHaveLength(1);
  },
);

test('what is valid and has a wrong variable calls nobody', async () => {
  const { body } = await graph.ask('mutation ($to: String!) { rename(to: $to) }', { to: 7 });
  expect(body.errors).toHaveLength(1);
  expect(graph.calls).toHaveLength(0);
});
