import { beforeAll, describe, expect, test } from 'vitest';
import { errorsOf, type Graph, startGraph } from '../graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    a: {
      typeDefs: `
          type Query { node(in: In): Node list(of: [[Int]]): Int }
          input In { a: In }
          type Node @key(fields: "id") { id: ID hidden: ID @inaccessible node: Node f(of: Int): Int }`,
    },
  });
});

const repeat = (times: number, of: (i: number) => string) =>
  Array.from({ length: times }, (_, i) => of(i)).join(' ');
const nest = (open: string, inside: string, close: string, depth: number) =>
  `${open.repeat(depth)}${inside}${close.repeat(depth)}`;

/** Refused at once with this code, no subgraph asked; and the next request is answered. */
async function expectRefused(query: string, code: string, message: string): Promise<void> {
  const began = performance.now();
  const reply = await graph.ask(query);
  expect(performance.now() - began).toBeLessThan(2000);
  expect(new Set(errorsOf(reply))).toEqual(new Set([`${code} at -`]));
  expect(reply.body.errors[0].message).toContain(message);
  expect(reply.body.errors.length).toBeLessThanOrEqual(21);
  expect(reply.body.data ?? null).toBeNull();
  expect(graph.calls).toEqual([]);
  expect((await graph.ask('{ node { id } }')).body).toEqual({ data: { node: null } });
}

describe('refuses as nested too deeply', () => {
  test.each([
    ['ten thousand fields', nest('{ node ', '{ id }', ' }', 10_000)],
    ['ten thousand fragments', `{ node ${nest('{ ... on Node ', '{ id }', ' }', 10_000)} }`],
    ['ten thousand braces that are never closed', '{ node '.repeat(10_000)],
    ['lists of lists', `{ list(of: ${nest('[', '', ']', 7000)}) }`],
    ['objects in objects', `{ node(in: ${nest('{a:', '1', '}', 3500)}) { id } }`],
  ])('%s', async (_, query) => {
    await expectRefused(query, 'DOCUMENT_TOO_COMPLEX', 'depth');
  });
});

describe('refuses what validation would compare for seconds', () => {
  const message = 'comparisons of repeated fields';

  test.each([
    ['one field three thousand times', `{ node { ${'id '.repeat(2900)} } }`],
    ['one field with its argument two thousand times', `{ node { ${'f(of: 1) '.repeat(2400)} } }`],
    [
      'repeated fields inside repeated fields',
      `{ ${repeat(90, () => `node { ${'node { id } '.repeat(10)} }`)} }`,
    ],
    [
      'a chain of a thousand fragments with the same field',
      `{ node { ...F0 } } ${repeat(1000, (i) => `fragment F${i} on Node { ...F${i + 1} id }`)} fragment F1000 on Node { id }`,
    ],
    [
      'a thousand fragments side by side with the same field',
      `{ node { ${repeat(1000, (i) => `...F${i}`)} } } ${repeat(1000, (i) => `fragment F${i} on Node { id }`)}`,
    ],
    [
      'a fragment inside itself that repeats a field',
      `{ node { ...F } } fragment F on Node { ...F ${'f(of: 1) '.repeat(2000)} }`,
    ],
    [
      'few fields with arguments of a thousand parts',
      `{ ${repeat(12, () => `list(of: [${'[1] '.repeat(400)}])`)} }`,
    ],
  ])('%s', async (_, query) => {
    await expectRefused(query, 'DOCUMENT_TOO_COMPLEX', message);
  });

  test('and answers a field that some fragments have in common', async () => {
    const names = Array.from({ length: 50 }, (_, i) => `F${i}`);
    const query = `{ node { ${names.map((name) => `...${name}`).join(' ')} } }
      ${names.map((name) => `fragment ${name} on Node { id node { id } f(of: 1) }`).join('\n')}`;
    expect((await graph.ask(query)).body).toEqual({ data: { node: null } });
  });
});

describe('refuses with one message for all', () => {
  const [A, B] = ['fragment A on Node { node { ...B } id }', 'fragment B on Node { node { ...A } id }'];

  test.each([
    ['fragments inside one another', `{ node { ...A } } ${A} ${B}`, 'within itself'],
    [
      'a fragment inside itself beside a field',
      '{ node { ...A id } } fragment A on Node { ...A id }',
      'within itself',
    ],
    ['unknown directives by the hundred', `{ node { id ${'@a '.repeat(450)} } }`, 'Unknown directive "@a"'],
    [
      'unknown fields by the thousand',
      `{ node { ${repeat(2900, (i) => `no${i}`)} } }`,
      'Cannot query field "no0"',
    ],
    [
      'variables by the thousand',
      `query (${repeat(3000, (i) => `$v${i}: ID`)}) { node { id } }`,
      'never used',
    ],
    [
      'entities, which only subgraphs have',
      '{ _entities(representations: []) { __typename } }',
      'Cannot query field',
    ],
    ['the SDL of a subgraph', '{ _service { sdl } }', 'Cannot query field "_service" on type "Query".'],
    ['an inaccessible field', '{ node { hidden } }', 'Cannot query field "hidden" on type "Node".'],
    [
      'a field that does not exist, in the same words',
      '{ node { absent } }',
      'Cannot query field "absent" on type "Node".',
    ],
    ['answers in parts', '{ node { ... @defer { id } } }', 'Unknown directive "@defer"'],
    ['one name for two questions', '{ node { f(of: 1) } node { f(of: 2) } }', 'differing arguments'],
  ])('%s', async (_, query, message) => {
    await expectRefused(query, 'BAD_REQUEST', message);
  });

  test('a subscription', async () => {
    await expectRefused('subscription { node { id } }', 'UNSUPPORTED_OPERATION', 'not supported');
  });

  test('but tells the name of a type to whoever asks', async () => {
    expect((await graph.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
  });
});
