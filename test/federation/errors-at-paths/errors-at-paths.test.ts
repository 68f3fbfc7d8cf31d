import { beforeAll, expect, test } from 'vitest';
import { errorsOf, type Graph, startGraph } from '../graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    a: {
      typeDefs: `
        type Query { posts: [Post!]! broken: Int }
        type Post @key(fields: "id") { id: ID! author: Person }
        type Person @key(fields: "id") { id: ID! }
      `,
      resolvers: {
        Query: {
          posts: () => [1, 2, 1].map((id) => ({ id: String(id), author: { id: `p${id}` } })),
          broken: () => {
            throw new Error('at /srv/app/db.ts:17 connect ECONNREFUSED 10.0.0.1:5432');
          },
        },
      },
    },
    b: {
      typeDefs: `
        type Person @key(fields: "id") { id: ID! name: String tags: [Tag!] }
        type Tag { label(n: Int): String }
      `,
      resolvers: {
        Person: {
          name: ({ id }: { id: string }) => {
            if (id === 'p1') throw new Error('no name');
            return id;
          },
          tags: () => [{}, {}],
        },
        Tag: {
          label: (_: unknown, { n }: { n: number }) => {
            if (n === 1) throw new Error('no label');
            return 'label';
          },
        },
      },
    },
  });
});

test('an error of one entity comes back at every place where the entity stands, under the aliases of the client', async () => {
  const reply = await graph.ask('{ posts { by: author { called: name } } }');
  expect(reply.body.data.posts).toEqual([
    { by: { called: null } },
    { by: { called: 'p2' } },
    { by: { called: null } },
  ]);
  expect(errorsOf(reply)).toEqual([
    'SUBGRAPH_ERROR at posts.0.by.called',
    'SUBGRAPH_ERROR at posts.2.by.called',
  ]);
});

test('an error below an entity keeps its list indexes and aliases', async () => {
  const reply = await graph.ask('{ posts { author { tags { bad: label(n: 1) good: label(n: 2) } } } }');
  expect(errorsOf(reply)).toEqual(
    [0, 1, 2].flatMap((post) =>
      [0, 1].map((tag) => `SUBGRAPH_ERROR at posts.${post}.author.tags.${tag}.bad`),
    ),
  );
  expect(reply.body.data.posts[0].author.tags).toEqual([
    { bad: null, good: 'label' },
    { bad: null, good: 'label' },
  ]);
});

test('an error of a root field says nothing of the inside of a subgraph', async () => {
  const reply = await graph.ask('{ broken posts { id } }');
  expect(reply.body.data).toMatchObject({ broken: null, posts: [{ id: '1' }, { id: '2' }, { id: '1' }] });
  expect(reply.body.errors).toEqual([
    {
      message: 'The subgraph reported an error for this field.',
      path: ['broken'],
      extensions: { code: 'SUBGRAPH_ERROR', correlationId: reply.headers.get('x-correlation-id') },
    },
  ]);
});

test('an error about an entity as a whole comes back at the fields that were lost with it', async () => {
  graph.fault('b', () => ({
    body: '{"data":{"_entities":[null,{"name":"p2"}]},"errors":[{"message":"x","path":["_entities",0]}]}',
  }));
  const reply = await graph.ask('{ posts { author { name } } }');
  graph.fault('b', undefined);
  expect(errorsOf(reply)).toEqual([
    'SUBGRAPH_ERROR at posts.0.author.name',
    'SUBGRAPH_ERROR at posts.2.author.name',
  ]);
});
