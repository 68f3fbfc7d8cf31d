import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { listen, post } from '../listen.ts';
import { sdlOf, startWithFiles } from '../reload/running-gateway.ts';

/** Requests that wait at the subgraph, and how many of them the gateway has given up. */
const seen = { waiting: 0, givenUp: 0 };
let isSlow = true;
const server = createServer(async (request, response) => {
  await text(request);
  if (isSlow) {
    seen.waiting++;
    response.once('close', () => seen.givenUp++);
    return;
  }
  response.end('{"data":{"hello":"here"}}');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('what was asked for a client that goes away is given up, and the next one is answered', async () => {
  const url = await listen(server);
  const { gateway } = await startWithFiles(sdlOf(['hello'], url), {
    deployments: [{ name: 'a', subgraph: 'a', urls: [url], timeoutMs: 60_000 }],
  });
  const leaving = new AbortController();
  const asked = Array.from({ length: 5 }, () =>
    fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ hello }"}',
      signal: leaving.signal,
    }).catch((error: Error) => error.name),
  );
  await expect.poll(() => seen.waiting, { timeout: 10_000 }).toBe(5);
  await sleep(50);
  expect(seen.givenUp).toBe(0);
  leaving.abort();
  expect(await Promise.all(asked)).toEqual(Array(5).fill('AbortError'));
  await expect.poll(() => seen.givenUp, { timeout: 10_000 }).toBe(5);
  isSlow = false;
  expect((await post(gateway.url, { query: '{ hello }' })).body).toEqual({ data: { hello: 'here' } });
});
