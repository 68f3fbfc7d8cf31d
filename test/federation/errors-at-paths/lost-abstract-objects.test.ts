import { expect, test } from 'vitest';
import { startGraph } from '../graph.ts';

test('tells of an error inside an abstract object that became null by it', async () => {
  const fail = (field: string) => () => {
    throw new Error(`no ${field}`);
  };
  const graph = await startGraph({
    a: {
      typeDefs: `
        type Query { node: Node }
        interface Node { id: ID! }
        type Box implements Node { id: ID! other: Int inner: Node must: Int! }
      `,
      resolvers: {
        Query: { node: () => ({ __typename: 'Box', id: '1' }) },
        Box: {
          other: fail('other'),
          inner: () => ({ __typename: 'Box', id: '2' }),
          must: fail('must'),
        },
      },
    },
  });
  const { body } = await graph.ask('{ node { ... on Box { other inner { ... on Box { must } } } } }');
  expect(body.data).toEqual({ node: { other: null, inner: null } });
  const paths = (body.errors ?? []).map((error: { path?: unknown[] }) => error.path?.join('.')).sort();
  expect(paths).toEqual(['node.inner.must', 'node.other']);
});
