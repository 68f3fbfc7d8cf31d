import { beforeAll, expect, test } from 'vitest';
import { type Graph, startGraph } from '../graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    a: {
      typeDefs: `
        type Query { account: Account plain: Float }
        type Account @key(fields: "id") { id: Big! balance: Big history: [Big] note: String }
        scalar Big
      `,
    },
    b: { typeDefs: 'type Account @key(fields: "id") { id: Big! owed: Big } scalar Big' },
  });
});

test('no digit of a large number is lost, in answers and in keys', async () => {
  graph.fault('a', () => ({
    body: '{"data":{"account":{"__typename":"Account","id":9007199254740993,"balance":-123456789012345678.25,"history":[1e3,12345678901234567890],"note":"no number: 12345678901234567890"}}}',
  }));
  graph.fault('b', (call) => {
    expect(call.query).toContain('owed');
    return { body: '{"data":{"_entities":[{"owed":0.12345678901234567890}]}}' };
  });
  const { text } = await graph.ask('{ account { id balance history note owed } }');
  expect(text.trim()).toBe(
    '{"data":{"account":{"id":9007199254740993,"balance":-123456789012345678.25,"history":[1000,12345678901234567890],"note":"no number: 12345678901234567890","owed":0.12345678901234567890}}}',
  );
});

test('the key that a subgraph is asked with has all its digits', async () => {
  let asked = '';
  const { createServer } = await import('node:http');
  const { text: readText } = await import('node:stream/consumers');
  const { listen } = await import('../listen.ts');
  const { createTransport } = await import('../../../gateway/fetch.ts');
  const { healthBook } = await import('../../gateway/health-book.ts');
  const { parseExactly, stringify } = await import('../../../gateway/numbers.ts');
  const server = createServer(async (request, response) => {
    asked = await readText(request);
    response.end('{"data":{}}');
  });
  const url = await listen(server);
  const transport = createTransport(1000, undefined, healthBook());
  const deployment = { name: 'a', subgraph: 'a', urls: [url], timeoutMs: 5000, trusted: false };
  const body = stringify({ variables: { representations: [parseExactly('{"id":9007199254740993}')] } });
  await transport.send({
    deployment,
    body,
    correlationId: 'c',
    isRead: true,
    operation: '',
    units: [],
    representations: 1,
  });
  expect(asked).toBe('{"variables":{"representations":[{"id":9007199254740993}]}}');
  await transport.close();
  server.close();
});
