import { beforeAll, expect, test } from 'vitest';
import { errorsOf, type Graph, startGraph } from '../graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({ a: { typeDefs: 'type Query { node: Node } type Node { id: ID node: Node }' } });
});

const nested = (depth: number) => `${'{ node '.repeat(depth - 1)}{ __typename }${' }'.repeat(depth - 1)}`;
const bomb = (doublings: number) =>
  `{ node { ...F0 } } ${Array.from({ length: doublings }, (_, i) => `fragment F${i} on Node { a: node { ...F${i + 1} } b: node { ...F${i + 1} } }`).join(' ')} fragment F${doublings} on Node { id }`;

test.each([
  ['depth', nested(40)],
  ['tokens', `{ ${'node { id } '.repeat(5000)} }`],
  ['aliases', `{ node { ${Array.from({ length: 600 }, (_, i) => `a${i}: id`).join(' ')} } }`],
  ['root fields', `{ ${Array.from({ length: 150 }, (_, i) => `a${i}: node { id }`).join(' ')} }`],
  ['directives', `{ node { id ${'@include(if: true) '.repeat(600)} } }`],
  ['selections', bomb(16)],
])('refuses a document with too many %s at once and without a call', async (limit, query) => {
  const startedAt = performance.now();
  const reply = await graph.ask(query);
  expect(performance.now() - startedAt).toBeLessThan(2000);
  expect(reply.status).toBe(400);
  expect(errorsOf(reply)).toEqual(['DOCUMENT_TOO_COMPLEX at -']);
  expect(reply.body.errors[0].message).toContain(limit);
  expect(graph.calls).toEqual([]);
});

test('a fragment that holds itself is refused before anybody plans it', async () => {
  const reply = await graph.ask('{ node { ...F } } fragment F on Node { id node { ...F } }');
  expect(errorsOf(reply)).toEqual(['BAD_REQUEST at -']);
  expect((await graph.ask('{ node { id } }')).body).toEqual({ data: { node: null } });
});

test.each(['__proto__', '_lt_id', '_internal_qp_alias_0'])('refuses the reserved alias %s', async (alias) => {
  const reply = await graph.ask(`{ node { ${alias}: id } }`);
  expect(errorsOf(reply)).toEqual(['BAD_REQUEST at -']);
});
