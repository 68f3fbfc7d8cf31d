import { createServer, type RequestListener, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { createTransport } from '../../gateway/fetch.ts';
import { listen } from '../federation/listen.ts';
import { healthBook } from './health-book.ts';

const servers: Server[] = [];
const transport = createTransport(1000, undefined, healthBook());
afterAll(async () => {
  await transport.close();
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<{ url: string; count: () => number }> {
  let count = 0;
  const server = createServer((request, response) => {
    count++;
    void text(request).then(() => listener(request, response));
  });
  servers.push(server);
  return { url: await listen(server), count: () => count };
}

function send(urls: string[], { isRead = true, timeoutMs = 5000 } = {}) {
  const deployment = { name: 'x', subgraph: 'x', urls, timeoutMs, trusted: false };
  return () =>
    transport.send({
      deployment,
      body: '{}',
      correlationId: 'c',
      isRead,
      operation: '',
      units: [],
      representations: 0,
    });
}

const GOOD: RequestListener = (_, response) => response.end('{"data":{"a":1}}');
const DEAD = 'http://127.0.0.1:1/graphql';

test('a read goes to the next address when one fails, and then stays there', async () => {
  const bad = await serve((_, response) => response.writeHead(503).end());
  const good = await serve(GOOD);
  const ask = send([bad.url, good.url]);
  expect(await ask()).toMatchObject({ failure: null, data: { a: 1 } });
  expect(await ask()).toMatchObject({ failure: null });
  expect([bad.count(), good.count()]).toEqual([1, 2]);
});

test('a mutation is never asked twice', async () => {
  const good = await serve(GOOD);
  expect(await send([DEAD, good.url], { isRead: false })()).toEqual({ failure: 'UNREACHABLE' });
  expect(good.count()).toBe(0);
});

test('the deadline covers the whole body, not only its beginning', async () => {
  const dripping = await serve((_, response) => {
    const timer = setInterval(() => response.write(' '), 100);
    response.on('close', () => clearInterval(timer));
  });
  const startedAt = performance.now();
  expect(await send([dripping.url], { timeoutMs: 1000 })()).toEqual({ failure: 'TIMEOUT' });
  expect(performance.now() - startedAt).toBeLessThan(2000);
});

test('many calls end at their deadlines, those that were answered before do not', async () => {
  const silent = await serve(() => {});
  const good = await serve(GOOD);
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, i) => send([i % 2 ? silent.url : good.url], { timeoutMs: 1000 })()),
  );
  expect(answers.map((answer) => answer.failure)).toEqual(answers.map((_, i) => (i % 2 ? 'TIMEOUT' : null)));
});

test('an answer over the limit of bytes is not read to its end', async () => {
  const large = await serve((_, response) => response.end(`{"data":{"a":"${'x'.repeat(2000)}"}}`));
  expect(await send([large.url])()).toEqual({ failure: 'BAD_ANSWER' });
});

test('a redirect is not followed', async () => {
  const good = await serve(GOOD);
  const redirect = await serve((_, response) => response.writeHead(307, { location: good.url }).end());
  expect(await send([redirect.url])()).toEqual({ failure: 'BAD_ANSWER' });
  expect(good.count()).toBe(0);
});

test('a read survives a server that closes kept connections between two calls', async () => {
  const closing = await serve((request, response) => {
    response.end('{"data":{"a":1}}');
    setImmediate(() => request.socket.destroy());
  });
  const ask = send([closing.url]);
  for (let i = 0; i < 20; i++) expect(await ask()).toMatchObject({ failure: null });
});
