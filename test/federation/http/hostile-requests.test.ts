import { createServer, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorsOf, type Graph, startGraph } from '../graph.ts';
import { listen, post } from '../listen.ts';
import { sdlOf, startWithFiles } from '../reload/running-gateway.ts';

const REQUEST_TIMEOUT_MS = 1000;

let graph: Graph;
let port: number;
beforeAll(async () => {
  graph = await startGraph(
    {
      a: {
        typeDefs: 'type Query { hello(name: String): String }',
        resolvers: { Query: { hello: () => 'Xin chào' } },
      },
    },
    { settings: { requestTimeoutMs: REQUEST_TIMEOUT_MS } },
  );
  port = Number(new URL(graph.url).port);
});

/** Sends bytes as they are and gives all that comes back until the connection is closed. */
function raw(...parts: (string | Buffer)[]): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      // Who is refused in the middle of its body may be cut off while it still writes.
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') done(answer);
      else failed(error);
    });
    socket.once('close', () => done(answer));
    for (const part of parts) socket.write(part);
  });
}

const head = (...lines: string[]) =>
  `${['POST /graphql HTTP/1.1', 'Host: x', ...lines].join('\r\n')}\r\n\r\n`;
const JSON_TYPE = 'Content-Type: application/json';
const HELLO = '{"query":"{ hello }"}';
const statusOf = (answer: string) => Number(answer.split(' ')[1]);

/** The gateway is as it was, and nobody behind it was bothered. */
async function expectUnharmed(): Promise<void> {
  expect(graph.calls).toEqual([]);
  expect((await graph.ask('{ hello }')).body).toEqual({ data: { hello: 'Xin chào' } });
  graph.calls.length = 0;
}

describe('a body', () => {
  test('in chunks is refused with 413 as soon as it is too large, and the connection is closed', async () => {
    const chunk = `${(65_536).toString(16)}\r\n${' '.repeat(65_536)}\r\n`;
    // It never ends: waiting for the end would be waiting for ever.
    const answer = await raw(head(JSON_TYPE, 'Transfer-Encoding: chunked'), ...Array(20).fill(chunk));
    expect(statusOf(answer)).toBe(413);
    expect(answer.toLowerCase()).toContain('connection: close');
    await expectUnharmed();
  });

  test('that is compressed is not inflated', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    const length = `Content-Length: ${bomb.length}`;
    const answer = await raw(head(JSON_TYPE, 'Content-Encoding: gzip', length, 'Connection: close'), bomb);
    expect(statusOf(answer)).toBe(415);
    await expectUnharmed();
  });

  test.each<[string, number, string, string | Buffer]>([
    [
      'is not UTF-8',
      400,
      'application/json',
      Buffer.from([...Buffer.from('{"query":"{ hello #'), 0xff, 0xfe]),
    ],
    ['says that it is UTF-7', 415, 'application/json; charset=utf-7', HELLO],
    ['begins with a byte order mark', 400, 'application/json', `\uFEFF${HELLO}`],
    ['is a list', 400, 'application/json', '[]'],
    [
      'is a list of a thousand',
      400,
      'application/json',
      JSON.stringify(Array(1000).fill({ query: '{ hello }' })),
    ],
    ['is null', 400, 'application/json', 'null'],
    ['is a text', 400, 'application/json', '"x"'],
    ['is a number', 400, 'application/json', '1'],
    ['is cut off', 400, 'application/json', HELLO.slice(0, -1)],
    ['is empty', 400, 'application/json', ''],
    ['has a query that is a number', 400, 'application/json', '{"query":1}'],
    ['has variables that are a text', 400, 'application/json', '{"query":"{ hello }","variables":"x"}'],
    [
      'has an operation name that is an object',
      400,
      'application/json',
      '{"query":"{ hello }","operationName":{}}',
    ],
    ['is plain text, which a foreign page could send', 400, 'text/plain', HELLO],
    ['is a form with files, which a foreign page could send', 400, 'multipart/form-data; boundary=x', HELLO],
    ['has no type', 400, '', HELLO],
  ])('that %s is refused with %i, in JSON and with a code', async (_, status, type, body) => {
    const length = `Content-Length: ${Buffer.byteLength(body)}`;
    const answer = await raw(
      head(...(type ? [`Content-Type: ${type}`] : []), length, 'Connection: close'),
      body,
    );
    expect(statusOf(answer)).toBe(status);
    const { errors } = JSON.parse(/\{.*\}/.exec(answer)?.[0] ?? '');
    expect(errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(answer).not.toContain('stacktrace');
    await expectUnharmed();
  });
});

describe('variables', () => {
  const query = 'query ($name: String) { hello(name: $name) }';

  test('of ten thousand levels are refused', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const reply = await post(graph.url, `{"query":${JSON.stringify(query)},"variables":{"name":${deep}}}`);
    expect(errorsOf(reply)).toEqual(['BAD_ARGUMENT at -']);
    await expectUnharmed();
  });

  test('of a million keys are refused with 413', async () => {
    const keys = Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":0`).join(',');
    const reply = await post(graph.url, `{"query":${JSON.stringify(query)},"variables":{${keys}}}`);
    expect(reply.status).toBe(413);
    await expectUnharmed();
  });

  test('that nobody declared go nowhere', async () => {
    const reply = await post(graph.url, { query: '{ hello }', variables: { secret: 'x', __proto__: 1 } });
    expect(reply.body).toEqual({ data: { hello: 'Xin chào' } });
    expect(graph.calls.map(({ variables }) => variables)).toEqual([{}]);
    graph.calls.length = 0;
  });
});

describe('a client that is slow', () => {
  test.each([
    ['headers', 'POST /graphql HTTP/1.1\r\nHost: x\r\n'],
    ['body', `${head(JSON_TYPE, 'Content-Length: 100')}{"query"`],
  ])('with its %s gets 408 within twice its time, and the connection is closed', async (_, beginning) => {
    const began = performance.now();
    const answer = await raw(beginning);
    expect(statusOf(answer)).toBe(408);
    expect(performance.now() - began).toBeLessThan(2 * REQUEST_TIMEOUT_MS);
    await expectUnharmed();
  });
});

describe('a connection', () => {
  test('with headers of more than 16 kB is refused with 431', async () => {
    expect(statusOf(await raw(head(`X-Long: ${'x'.repeat(20_000)}`)))).toBe(431);
    await expectUnharmed();
  });

  test('may carry requests one behind the other, answered in their order', async () => {
    const one = `${head(JSON_TYPE, `Content-Length: ${HELLO.length}`)}${HELLO}`;
    const last = `${head(JSON_TYPE, `Content-Length: ${HELLO.length}`, 'Connection: close')}${HELLO}`;
    const wrong = `${head(JSON_TYPE, 'Content-Length: 2')}[]`;
    const answer = await raw(one, wrong, one, last);
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1])).toEqual([
      '200',
      '400',
      '200',
      '200',
    ]);
    graph.calls.length = 0;
  });

  test('that says nothing costs nobody anything', async () => {
    const sockets = Array.from({ length: 200 }, () => connect(port, '127.0.0.1'));
    await Promise.all(sockets.map((socket) => new Promise((done) => socket.once('connect', done))));
    await expectUnharmed();
    for (const socket of sockets) socket.destroy();
  });

  test('with a request that can be read in two ways is closed', async () => {
    const answer = await raw(head(JSON_TYPE, 'Content-Length: 5', 'Transfer-Encoding: chunked'), '0\r\n\r\n');
    expect(statusOf(answer)).toBe(400);
    await expectUnharmed();
  });
});

describe('a method or a path', () => {
  test.each([
    ['PUT', '/graphql', 405],
    ['DELETE', '/graphql', 405],
    ['HEAD', '/graphql', 405],
    ['OPTIONS', '/graphql', 405],
    ['GET', '/', 404],
    ['POST', '/graphql/', 404],
    ['OPTIONS', '/elsewhere', 404],
  ])('%s %s is refused with %i', async (method, path, status) => {
    const headers = { 'apollo-require-preflight': 'yes' };
    const response = await fetch(new URL(path, graph.url), { method, headers });
    expect(response.status).toBe(status);
    if (status === 405) expect(response.headers.get('allow')).toMatch(/POST/);
    await expectUnharmed();
  });

  test('a mutation by GET is refused with 405, and the method to use is named', async () => {
    const headers = { 'apollo-require-preflight': 'yes' };
    const url = `${graph.url}?query=${encodeURIComponent('mutation { __typename }')}`;
    const response = await fetch(url, { headers });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('an answer in HTML is not to be had', async () => {
    const reply = await post(graph.url, { query: '{ hello }' }, { accept: 'text/html' });
    expect(reply.status).toBe(406);
    await expectUnharmed();
  });
});

test('headers of a client never reach a subgraph', async () => {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer(async (request, response) => {
    await text(request);
    seen.push(request.headers);
    response.end('{"data":{"hello":"here"}}');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = await listen(server);
  const { gateway } = await startWithFiles(sdlOf(['hello'], url), {
    deployments: [{ name: 'a', subgraph: 'a', urls: [url] }],
  });
  const reply = await post(
    gateway.url,
    { query: '{ hello }' },
    {
      'x-foo': 'hop by hop',
      'x-province': 'P34-19',
      'x-internal-signature': 'forged',
      'x-forwarded-for': '10.0.0.1',
      'x-correlation-id': 'mine',
      cookie: 'a=b',
      authorization: 'Bearer x',
    },
  );
  expect(reply.body.data).toEqual({ hello: 'here' });
  const own = ['accept', 'connection', 'content-length', 'content-type', 'host', 'x-correlation-id'];
  expect(Object.keys(seen[0] ?? {}).sort()).toEqual(own);
  expect(seen[0]?.['x-correlation-id']).toBe(reply.headers.get('x-correlation-id'));
  expect(seen[0]?.['x-correlation-id']).not.toBe('mine');
  expect(seen[0]?.host).toBe(new URL(url).host);
});

test('a client that hangs up early harms nobody', async () => {
  const body = `${head(JSON_TYPE, `Content-Length: ${HELLO.length}`)}${HELLO}`;
  for (let i = 0; i < 50; i++) {
    const socket = connect(port, '127.0.0.1');
    await new Promise((done) => socket.write(i % 2 === 0 ? body : body.slice(0, -5), done));
    socket.destroy();
  }
  await expect.poll(async () => (await graph.ask('{ hello }')).body).toEqual({ data: { hello: 'Xin chào' } });
});
