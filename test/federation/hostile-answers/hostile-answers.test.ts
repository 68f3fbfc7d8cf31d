import { beforeAll, expect, test } from 'vitest';
import { errorsOf, type Graph, startGraph } from '../graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    a: {
      typeDefs: `type Query { items: [Item!] secret: String }
        type Item @key(fields: "id") { id: ID! size(n: Int): Int name: String box: Box constructor: String toString: Box }
        type Box { x: Int }`,
      resolvers: {
        Query: { items: () => [{ id: '1' }, { id: '2' }] },
        Item: { name: () => 'right', box: () => ({ x: 1 }), constructor: () => null, toString: () => null },
      },
    },
    b: {
      typeDefs: 'type Item @key(fields: "id") { id: ID! price: Int valueOf: Bag } type Bag { y: Int }',
      resolvers: { Item: { price: () => 5, valueOf: () => ({ y: 2 }) } },
    },
  });
});

const HOSTILE = `"__proto__": {"polluted": 1, "price": 1}, "constructor": {"prototype": {"polluted": 1}}`;

test('a subgraph that answers with __proto__ and constructor changes nothing but its own fields', async () => {
  graph.fault('a', () => ({
    body: `{"data": {${HOSTILE}, "items": [{${HOSTILE}, "__typename": "Item", "id": "1", "box": {${HOSTILE}, "x": 7}}]}}`,
  }));
  graph.fault('b', () => ({
    body: `{"data": {${HOSTILE}, "_entities": [{${HOSTILE}, "__typename": "Item", "price": 3, "valueOf": {${HOSTILE}, "y": 4}}]}}`,
  }));
  const reply = await graph.ask('{ items { id box { x } price valueOf { y } } }');
  graph.fault('a', undefined);
  graph.fault('b', undefined);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(Object.hasOwn(Object, 'polluted')).toBe(false);
  expect(reply.body.data.items[0]).toMatchObject({ id: '1', price: 3, valueOf: { y: 4 } });
});

test('fields named constructor and toString that were lost are null, not what every object inherits', async () => {
  const reply = await graph.ask('{ items { constructor toString { x } valueOf { y } } }');
  expect(reply.text).toContain('{"constructor":null,"toString":null,"valueOf":{"y":2}}');
  graph.fault('b', () => ({ status: 500, body: '' }));
  const lost = await graph.ask('{ items { valueOf { y } } }');
  graph.fault('b', undefined);
  expect(lost.text).toContain('{"items":[{"valueOf":null},{"valueOf":null}]}');
  expect(errorsOf(lost)).toEqual(['BAD_ANSWER at items.0.valueOf', 'BAD_ANSWER at items.1.valueOf']);
});

test('what was not asked for is dropped, so that one subgraph cannot answer for another', async () => {
  graph.fault('b', () => ({
    body: '{"data": {"_entities": [{"__typename": "Item", "price": 3, "name": "wrong", "id": "9"}, {"price": 4}]}}',
  }));
  const reply = await graph.ask('{ items { id name price } }');
  graph.fault('b', undefined);
  expect(reply.body.data.items).toEqual([
    { id: '1', name: 'right', price: 3 },
    { id: '2', name: 'right', price: 4 },
  ]);
  graph.fault('a', () => ({ body: '{"data": {"secret": "told", "items": []}}' }));
  expect((await graph.ask('{ items { id } again: secret }')).body.data).toEqual({ items: [], again: null });
  graph.fault('a', undefined);
});

test('a variable named __proto__ is refused', async () => {
  const reply = await graph.ask('query Q($__proto__: Boolean) { items @skip(if: $__proto__) { id } }', {});
  expect(errorsOf(reply)).toEqual(['BAD_REQUEST at -']);
});

test('a variable named constructor that is not given is not sent', async () => {
  const reply = await graph.ask('query Q($constructor: Int) { items { size(n: $constructor) } }');
  expect(reply.body.data.items).toHaveLength(2);
  expect(graph.calls[0]?.variables).toEqual({});
});
