import { beforeAll, expect, test } from 'vitest';
import { errorsOf, type Graph, startGraph } from '../graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    a: {
      typeDefs: `
        type Query { items: [Item!] strict: [Item!]! maybe: [Item] item: Item grid: [[Item!]] }
        type Item @key(fields: "id") { id: ID! box: Box }
        type Box { inner: Item! }
      `,
      resolvers: {
        Query: {
          items,
          strict: items,
          maybe: items,
          item: () => ({ id: '1', box: { inner: { id: '2' } } }),
          grid: () => [items(), [{ id: '1' }]],
        },
      },
    },
    b: {
      typeDefs:
        'type Item @key(fields: "id") { id: ID! must: Int! may: Int shade: Shade list: [Int!] } enum Shade { DARK }',
      resolvers: {
        Item: {
          __resolveReference: ({ id }: { id: string }) => (id === '2' ? null : { id }),
          must: () => 1,
          may: () => 1,
          shade: () => 'DARK',
          list: () => [1],
        },
      },
    },
  });
});

function items() {
  return [{ id: '1' }, { id: '2' }];
}

test.each([
  ['{ item { id may } items { id must } }', { item: { id: '1', may: 1 }, items: null }, 'items.1.must'],
  ['{ maybe { must } }', { maybe: [{ must: 1 }, null] }, 'maybe.1.must'],
  ['{ strict { must } }', null, 'strict.1.must'],
  ['{ item { id box { inner { must } } } }', { item: { id: '1', box: null } }, 'item.box.inner.must'],
  ['{ grid { must } }', { grid: [null, [{ must: 1 }]] }, 'grid.0.1.must'],
])('in %s a null goes up to the next place that may be null', async (query, data, path) => {
  const reply = await graph.ask(query);
  expect(reply.body.data).toEqual(data);
  expect(errorsOf(reply)).toEqual([`BAD_ANSWER at ${path}`]);
});

test('a lost subgraph gives one error at each lost path and none for the nulls above', async () => {
  graph.fault('b', () => ({ status: 503, body: '' }));
  const reply = await graph.ask('{ items { id may } maybe { must may } }');
  graph.fault('b', undefined);
  expect(reply.body.data).toEqual({
    items: [
      { id: '1', may: null },
      { id: '2', may: null },
    ],
    maybe: [null, null],
  });
  expect(errorsOf(reply)).toEqual([
    'UNREACHABLE at items.0.may',
    'UNREACHABLE at items.1.may',
    'UNREACHABLE at maybe.0.may',
    'UNREACHABLE at maybe.0.must',
    'UNREACHABLE at maybe.1.may',
    'UNREACHABLE at maybe.1.must',
  ]);
});

test.each([
  ['an unknown enum value', '{"shade":"BRIGHT"}', 'shade'],
  ['an object where a list should be', '{"list":{}}', 'list'],
])('%s becomes null with an error', async (_, entity, field) => {
  graph.fault('b', () => ({ body: `{"data":{"_entities":[${entity}]}}` }));
  const reply = await graph.ask(`{ item { id ${field} } }`);
  graph.fault('b', undefined);
  expect(reply.body.data).toEqual({ item: { id: '1', [field]: null } });
  expect(errorsOf(reply)).toEqual([`BAD_ANSWER at item.${field}`]);
});
