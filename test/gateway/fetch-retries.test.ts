import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { Client } from '../../gateway/client.ts';
import { createTransport, type Transport } from '../../gateway/fetch.ts';
import { listen } from '../federation/listen.ts';
import { healthBook } from './health-book.ts';

const servers: (Server | TcpServer)[] = [];
const transports: Transport[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const transport of transports.splice(0)) await transport.close();
});
afterAll(() => {
  for (const server of servers) {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  }
});

interface Served {
  url: string;
  /** When each request came, of `performance.now()`. */
  arrivals: number[];
  sockets: Set<unknown>;
}

async function serve(listener: (count: number) => RequestListener): Promise<Served> {
  const arrivals: number[] = [];
  const sockets = new Set<unknown>();
  const server = createServer((request, response) => {
    arrivals.push(performance.now());
    sockets.add(request.socket);
    const answer = listener(arrivals.length);
    void text(request).then(() => answer(request, response));
  });
  servers.push(server);
  return { url: await listen(server), arrivals, sockets };
}

function open(book = healthBook()): Transport {
  const transport = createTransport(1000, undefined, book);
  transports.push(transport);
  return transport;
}

interface Asked {
  transport?: Transport;
  name?: string;
  isRead?: boolean;
  timeoutMs?: number;
}

/** Gives a function that asks one deployment. */
function asking(
  urls: string[],
  { transport = open(), name = 'x', isRead = true, timeoutMs = 5000 }: Asked = {},
) {
  const deployment = { name, subgraph: 'x', urls, timeoutMs, trusted: false };
  const call = {
    deployment,
    body: '{}',
    correlationId: 'c',
    isRead,
    operation: '',
    units: [],
    representations: 0,
  };
  return (client?: Client) => transport.send(call, client);
}

const GOOD: RequestListener = (_, response) => response.end('{"data":{"a":1}}');
const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end('<html>');
const reset: RequestListener = (request) => request.socket.resetAndDestroy();
const silent: RequestListener = () => {};
const DEAD = 'http://127.0.0.1:1/graphql';

async function timed<T>(work: Promise<T>): Promise<[T, number]> {
  const startedAt = performance.now();
  const result = await work;
  return [result, performance.now() - startedAt];
}

test.each([429, 502, 503, 504])(
  'a read that is answered %d is tried again, a mutation is not',
  async (code) => {
    const server = await serve((count) => (count % 2 ? status(code) : GOOD));
    expect(await asking([server.url])()).toMatchObject({ failure: null, data: { a: 1 } });
    expect(server.arrivals).toHaveLength(2);
    expect(await asking([server.url], { isRead: false })()).toEqual({ failure: 'UNREACHABLE' });
    expect(server.arrivals).toHaveLength(3);
  },
);

test('a connection that is reset is tried again for a read, and never for a mutation', async () => {
  const flapping = await serve((count) => (count < 3 ? reset : GOOD));
  expect(await asking([flapping.url])()).toMatchObject({ failure: null });
  const dead = await serve(() => reset);
  const mutate = asking([dead.url, dead.url], { isRead: false });
  expect(await mutate()).toEqual({ failure: 'UNREACHABLE' });
  expect(dead.arrivals).toHaveLength(1);
});

test('what would only be late or wrong again is not tried again', async () => {
  const late = await serve(() => silent);
  expect(await asking([late.url], { timeoutMs: 1000 })()).toEqual({ failure: 'TIMEOUT' });
  const wrong = await serve(() => status(500));
  expect(await asking([wrong.url])()).toEqual({ failure: 'BAD_ANSWER' });
  expect([late.arrivals.length, wrong.arrivals.length]).toEqual([1, 1]);
});

test('all addresses are tried before any is tried again', async () => {
  const order: string[] = [];
  const one = await serve((count) => {
    order.push('one');
    return count < 2 ? status(503) : GOOD;
  });
  const other = await serve(() => {
    order.push('other');
    return status(502);
  });
  expect(await asking([one.url, other.url])()).toMatchObject({ failure: null });
  expect(order).toEqual(['one', 'other', 'one']);
});

test('a deployment that is down gets few retries, however many calls there are', async () => {
  const down = await serve(() => status(503));
  const ask = asking([down.url]);
  const [answers, ms] = await timed(Promise.all(Array.from({ length: 200 }, () => ask())));
  expect(new Set(answers.map((each) => each.failure))).toEqual(new Set(['UNREACHABLE']));
  expect(down.arrivals.length).toBeGreaterThan(200);
  expect(down.arrivals.length).toBeLessThanOrEqual(200 + 200 * 0.2 + 3 + ms / 2000);
});

test('all tries together end at the deadline of the deployment', async () => {
  const hanging = await serve(() => silent);
  const [answer, ms] = await timed(asking([hanging.url, hanging.url, DEAD], { timeoutMs: 1500 })());
  expect(['TIMEOUT', 'UNREACHABLE']).toContain(answer.failure);
  expect(ms).toBeGreaterThan(900);
  expect(ms).toBeLessThan(3000);
});

test('with one address the first try has all the time', async () => {
  const slow = await serve(() => (_, response) => {
    setTimeout(() => response.end('{"data":{"a":1}}'), 1200);
  });
  expect(await asking([slow.url], { timeoutMs: 3000 })()).toMatchObject({ failure: null });
  expect(slow.arrivals).toHaveLength(1);
});

test('a time that the deployment asks for is kept by the call that was told and by all after it', async () => {
  // All wait as short as they may, and no timer may wake them before the time is over.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const busy = await serve((count) => (count === 1 ? status(503, { 'Retry-After': '1' }) : GOOD));
  const transport = open();
  const told = asking([busy.url], { transport });
  const first = told();
  await expect.poll(() => busy.arrivals.length).toBe(1);
  await new Promise((done) => setTimeout(done, 50));
  const others = [told(), told()];
  for (const answer of await Promise.all([first, ...others])) expect(answer).toMatchObject({ failure: null });
  expect(busy.arrivals).toHaveLength(4);
  const [start = 0, ...rest] = busy.arrivals;
  for (const arrival of rest) expect(arrival - start).toBeGreaterThan(950);
});

test('a time that does not fit into the deadline costs nobody any time, and the deployment no call', async () => {
  const busy = await serve(() => status(429, { 'retry-after': new Date(Date.now() + 30_000).toUTCString() }));
  const transport = open();
  const ask = asking([busy.url], { transport, timeoutMs: 3000 });
  const [first, firstMs] = await timed(ask());
  expect(first).toEqual({ failure: 'UNREACHABLE' });
  const [second, secondMs] = await timed(ask());
  expect(second).toEqual({ failure: 'UNREACHABLE' });
  expect(firstMs + secondMs).toBeLessThan(1500);
  expect(busy.arrivals).toHaveLength(1);
});

test('another address answers while one asks to be left alone', async () => {
  const busy = await serve(() => status(503, { 'retry-after': '30' }));
  const good = await serve(() => GOOD);
  const transport = open();
  const urls = [busy.url, good.url];
  const read = asking(urls, { transport });
  const mutate = asking(urls, { transport, isRead: false });
  for (const ask of [read, mutate, read, mutate]) expect(await ask()).toMatchObject({ failure: null });
  expect([busy.arrivals.length, good.arrivals.length]).toEqual([1, 4]);
});

test('deployments at one address share no connection', async () => {
  const host = await serve(() => GOOD);
  const transport = open();
  const [north, south] = ['north', 'south'].map((name) => asking([host.url], { transport, name }));
  for (let i = 0; i < 3; i++) {
    await north?.();
    await south?.();
  }
  expect(host.sockets.size).toBe(2);
});

test('a client that leaves takes its reads off the wire, and nothing is tried again', async () => {
  let closed = 0;
  const hanging = await serve(() => (_, response) => response.once('close', () => closed++));
  const book = healthBook({ failures: 1 });
  const transport = open(book);
  const client = new Client();
  const read = asking([hanging.url, hanging.url], { transport });
  const pending = [read(client), read(client)];
  await expect.poll(() => hanging.arrivals.length).toBe(2);
  client.leave();
  await Promise.all(pending);
  await expect.poll(() => closed).toBe(2);
  await read(client);
  expect(hanging.arrivals).toHaveLength(2);
  const { breaker } = book.of({
    name: 'x',
    subgraph: 'x',
    urls: [hanging.url, hanging.url],
    timeoutMs: 1,
    trusted: false,
  });
  expect(breaker.isClosed).toBe(true);
});

test('a client that leaves does not cut off a mutation', async () => {
  const slow = await serve(() => (_, response) => {
    setTimeout(() => response.end('{"data":{"a":1}}'), 300);
  });
  const client = new Client();
  const pending = asking([slow.url], { isRead: false })(client);
  await expect.poll(() => slow.arrivals.length).toBe(1);
  client.leave();
  expect(await pending).toMatchObject({ failure: null });
});

test('a circuit opens and costs nobody time; late, reset, 5xx and bad answers count, errors in good ones do not', async () => {
  const answers: RequestListener[] = [
    silent,
    reset,
    status(503),
    status(500),
    status(200),
    (_, response) => response.writeHead(500).end('{"errors":[{"message":"no"}]}'),
  ];
  for (const answer of answers) {
    const server = await serve(() => answer);
    const transport = open(
      healthBook({ failures: 2, openMs: 60_000, maxOpenMs: 60_000 }, { retryPercent: 0 }),
    );
    const ask = asking([server.url], { transport, timeoutMs: 1000 });
    await Promise.all([ask(), ask()]);
    const before = server.arrivals.length;
    expect(await ask()).toEqual({ failure: 'CIRCUIT_OPEN' });
    expect(server.arrivals).toHaveLength(before);
  }
  const harmless: RequestListener[] = [
    (_, response) => response.end('{"data":null,"errors":[{"message":"no"}]}'),
    (_, response) => response.writeHead(400).end('{"errors":[{"message":"what?"}]}'),
    status(403),
  ];
  for (const answer of harmless) {
    const server = await serve(() => answer);
    const transport = open(healthBook({ failures: 2 }));
    const ask = asking([server.url], { transport });
    for (let i = 0; i < 6; i++) await ask();
    expect(server.arrivals).toHaveLength(6);
  }
});

test('a call that is tried again and again is one failure', async () => {
  const down = await serve(() => status(503));
  const transport = open(healthBook({ failures: 3 }));
  const ask = asking([down.url], { transport });
  await ask();
  await ask();
  expect(await ask()).toEqual({ failure: 'UNREACHABLE' });
  expect(await ask()).toEqual({ failure: 'CIRCUIT_OPEN' });
});

/** A server that answers every connection with these bytes, and ends it. */
async function raw(bytes: string): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(bytes));
  });
  servers.push(server);
  return listen(server as Server);
}

test('a name that nobody has and a body that ends early are unreachable, what is no HTTP is a bad answer', async () => {
  const cut = 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"data":{"a":1}}';
  expect(await asking(['http://nowhere.invalid/graphql'])()).toEqual({ failure: 'UNREACHABLE' });
  expect(await asking([await raw(cut)])()).toEqual({ failure: 'UNREACHABLE' });
  expect(await asking([await raw('')])()).toEqual({ failure: 'UNREACHABLE' });
  expect(await asking([await raw('220 mail.example ESMTP\r\n')])()).toEqual({ failure: 'BAD_ANSWER' });
});

test('the log has why a call failed, once and beside its correlation id', async () => {
  const told: string[] = [];
  const transport = open(healthBook({}, { told }));
  const busy = await serve(() => status(503));
  const large = await serve(() => (_, response) => response.end('x'.repeat(2000)));
  const cut = await raw('220 mail.example ESMTP\r\n');
  await asking([busy.url], { transport, name: 'busy' })();
  await asking([large.url], { transport, name: 'large' })();
  await asking([DEAD], { transport, name: 'dead' })();
  await asking([cut], { transport, name: 'odd' })();
  await asking(['http://nowhere.invalid/graphql'], { transport, name: 'nameless' })();
  const line = (deployment: string, code: string, cause: string) =>
    `a call of a deployment failed ${JSON.stringify({ correlationId: 'c', deployment, code, cause })}`;
  expect(told).toEqual([
    line('busy', 'UNREACHABLE', 'HTTP 503, and no answer of GraphQL'),
    line('large', 'BAD_ANSWER', 'more than 1000 bytes'),
    line('dead', 'UNREACHABLE', 'ECONNREFUSED'),
    line('odd', 'BAD_ANSWER', 'HTTPParserError'),
    expect.stringMatching(/"nameless","code":"UNREACHABLE","cause":"(ENOTFOUND|EAI_AGAIN)"/),
  ]);
});
