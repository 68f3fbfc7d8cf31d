import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, test } from 'vitest';
import { errorsOf, type Graph, startGraph } from '../graph.ts';
import { post } from '../listen.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    a: { typeDefs: 'type Query { hello: String }', resolvers: { Query: { hello: () => 'Xin chào' } } },
  });
});

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => graph.url }).filter(({ name }) => /^(MUST|SHOULD)/.test(name));
  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });
});

test('answers in UTF-8', async () => {
  const { body, headers } = await graph.ask('{ hello }');
  expect(body).toEqual({ data: { hello: 'Xin chào' } });
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
});

test('answers GET with a header that a foreign page cannot send, and refuses mutations there', async () => {
  const url = `${graph.url}?query=${encodeURIComponent('{ hello }')}`;
  expect((await fetch(url)).status).toBe(400);
  const headers = { 'apollo-require-preflight': 'yes' };
  expect(await (await fetch(url, { headers })).json()).toEqual({ data: { hello: 'Xin chào' } });
  const mutation = await fetch(`${graph.url}?query=mutation%7B__typename%7D`, { headers });
  expect([400, 405]).toContain(mutation.status);
});

test('refuses a form, which a foreign page could send', async () => {
  const reply = await post(graph.url, 'query=%7Bhello%7D', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect(reply.status).toBe(400);
});

test('refuses a body of more than a megabyte with 413', async () => {
  const reply = await post(graph.url, { query: `{ hello } #${'x'.repeat(1_100_000)}` });
  expect(reply.status).toBe(413);
  expect(errorsOf(reply)).toEqual(['BAD_REQUEST at -']);
});

test('says 400 to a body that is no JSON, and shows nothing of its own inside', async () => {
  const reply = await post(graph.url, '{"query": "{ hello }"');
  expect(reply.status).toBe(400);
  expect(reply.body.errors).toEqual([
    { message: 'The body is not JSON.', extensions: { code: 'BAD_REQUEST' } },
  ]);
  const list = await post(graph.url, [{ query: '{ hello }' }]);
  expect(list.status).toBe(400);
  expect(list.text).not.toContain('stacktrace');
});

test('does not propose names of fields that exist', async () => {
  const reply = await graph.ask('{ helo }');
  expect(reply.body.errors[0].message).toBe('Cannot query field "helo" on type "Query".');
  expect(reply.body.errors[0].extensions).toEqual({
    code: 'BAD_REQUEST',
    correlationId: reply.headers.get('x-correlation-id'),
  });
});

test('lists at most 20 faults of a document', async () => {
  const { body } = await graph.ask(`{ ${Array.from({ length: 100 }, (_, i) => `no${i}`).join(' ')} }`);
  expect(body.errors.length).toBeLessThanOrEqual(21);
});

test('tells that it is alive and ready, and 404 elsewhere', async () => {
  const at = (path: string) => fetch(new URL(path, graph.url));
  expect(await (await at('/health')).json()).toEqual({ status: 'ok' });
  expect((await at('/ready')).status).toBe(200);
  expect((await at('/')).status).toBe(404);
  expect((await at('/graphql/../etc')).status).toBe(404);
});

test('has no landing page for a browser', async () => {
  const response = await fetch(graph.url, { headers: { accept: 'text/html' } });
  expect(await response.text()).not.toContain('<html');
});

test('reads a body that comes in pieces', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const sent = request(
      graph.url,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => resolve(text(response)),
    );
    sent.on('error', reject);
    sent.write('{"query":"{ he');
    setTimeout(() => sent.end('llo }"}'), 20);
  });
  expect(JSON.parse(answer)).toEqual({ data: { hello: 'Xin chào' } });
});
