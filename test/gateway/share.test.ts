import { createServer, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createTransport } from '../../gateway/fetch.ts';
import { shareInFlight } from '../../gateway/share.ts';
import { listen } from '../federation/listen.ts';
import { healthBook } from './health-book.ts';

/** Requests that the server has got and not answered. */
const waiting: { body: string; response: ServerResponse }[] = [];
const servers: Server[] = [];
const transport = createTransport(1000, undefined, healthBook({}, { retryPercent: 0 }));
afterAll(async () => {
  await transport.close();
  for (const each of servers) {
    each.closeAllConnections();
    each.close();
  }
});

async function startHolding() {
  const server = createServer((request, response) => {
    void text(request).then((body) => waiting.push({ body, response }));
  });
  servers.push(server);
  const urls = [await listen(server)];
  return { name: 'x', subgraph: 'x', urls, timeoutMs: 5000, trusted: false };
}
const deployment = await startHolding();
const other = await startHolding();

let send = shareInFlight(transport.send, undefined);
beforeEach(() => {
  waiting.length = 0;
  send = shareInFlight(transport.send, undefined);
});

function ask(
  body: string,
  changes: { caller?: string | undefined; isRead?: boolean; at?: typeof other } = {},
) {
  const { at = deployment, ...rest } = { caller: 'hanh', isRead: true, ...changes };
  const told = { correlationId: 'c', operation: '', units: [], representations: 0 };
  return send({ deployment: at, body, ...told, ...rest });
}

/** Waits until that many requests have arrived, and no more come. */
async function arrived(count: number): Promise<void> {
  await expect.poll(() => waiting.length).toBe(count);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(waiting).toHaveLength(count);
}

function answerAll(body: string, status = 200): void {
  for (const { response } of waiting.splice(0)) response.writeHead(status).end(body);
}

test('each of those who share has a tree of its own, with all digits', async () => {
  const asked = [ask('{}'), ask('{}'), ask('{}')];
  await arrived(1);
  answerAll('{"data":{"list":[{"n":12345678901234567890}]}}');
  const [first, second, third] = await Promise.all(asked);
  expect(second).toEqual({ ...first, source: undefined });
  const objects = [first, second, third].map((each) =>
    each?.failure === null ? each.data?.list : undefined,
  );
  expect(new Set(objects).size).toBe(3);
});

test('a call that fails fails for all who share it, and the next one is made anew', async () => {
  const asked = [ask('{}'), ask('{}')];
  await arrived(1);
  answerAll('', 503);
  expect(await Promise.all(asked)).toEqual([{ failure: 'UNREACHABLE' }, { failure: 'UNREACHABLE' }]);
  const again = ask('{}');
  await arrived(1);
  answerAll('{"data":{"a":1}}');
  expect(await again).toMatchObject({ data: { a: 1 } });
});

test('an error that the subgraph tells is told to all', async () => {
  const asked = [ask('{}'), ask('{}')];
  await arrived(1);
  answerAll('{"data":null,"errors":[{"message":"no"}]}', 400);
  const [first, second] = await Promise.all(asked);
  expect(first).toMatchObject({ failure: null, data: null, errors: [{ message: 'no' }] });
  expect(second).toEqual({ ...first, source: undefined });
});

test('another body, deployment or caller is another call, and one of nobody is shared with nobody', async () => {
  const asked = [
    ask('{}'),
    ask('{ }'),
    ask('{}', { at: other }),
    ask('{}', { caller: 'minh' }),
    ask('{}', { caller: undefined }),
    ask('{}', { caller: undefined }),
  ];
  await arrived(6);
  answerAll('{"data":{}}');
  await Promise.all(asked);
});

test('a read that comes after a change joins none from before it', async () => {
  const before = ask('{}');
  const change = ask('{"query":"mutation"}', { isRead: false });
  await arrived(2);
  waiting.find(({ body }) => body.includes('mutation'))?.response.end('{"data":{"n":2}}');
  await change;
  const after = ask('{}');
  await arrived(3);
  const [, , late] = waiting;
  late?.response.end('{"data":{"n":2}}');
  expect(await after).toMatchObject({ data: { n: 2 } });
  waiting[0]?.response.end('{"data":{"n":1}}');
  expect(await before).toMatchObject({ data: { n: 1 } });
});

test('what is over is not kept: the same question later is asked again', async () => {
  for (let n = 0; n < 2; n++) {
    const asked = ask('{}');
    await arrived(1);
    answerAll(`{"data":{"n":${n}}}`);
    expect(await asked).toMatchObject({ data: { n } });
  }
});
