import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { json } from 'node:stream/consumers';
import { afterAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { type ClientOptions, createClient } from '../../client/client.ts';
import type { TypedDocument } from '../../client/typed-document.ts';
import { listen } from '../federation/listen.ts';

interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** Not given: the connection is cut. */
  body?: unknown;
  hangs?: boolean;
}

/** What the server says next; the last one stays. */
let script: Reply[] = [];
let seen: { body: Record<string, unknown>; headers: IncomingHttpHeaders; at: number }[] = [];
let leavers = 0;
const server: Server = createServer(async (request, response) => {
  const body = (await json(request)) as Record<string, unknown>;
  seen.push({ body, headers: request.headers, at: performance.now() });
  const reply = script.length > 1 ? script.shift() : script[0];
  response.once('close', () => {
    if (!response.writableFinished) leavers++;
  });
  if (reply?.hangs) return;
  if (reply?.body === undefined) {
    request.socket.destroy();
    return;
  }
  const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
  response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers }).end(text);
});
const url = await listen(server);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  script = [HELLO];
  seen = [];
  leavers = 0;
});

interface Data {
  hello: string | null;
}
const HELLO: Reply = { body: { data: { hello: 'Xin chào' } } };
const OVERLOADED = { body: { errors: [{ message: 'busy', extensions: { code: 'OVERLOADED' } }] } };
const errorOf = (code: string): Reply => ({
  status: 400,
  body: { errors: [{ message: code, extensions: { code } }] },
});
const CUT: Reply = {};

const documentOf = (text: string, hash?: string): TypedDocument<Data, Record<string, never>> => ({
  toString: () => text,
  __meta__: { hash },
});
const QUERY = documentOf('query Hello { hello }');
const LISTED = documentOf('query Hello { hello }', 'sha256:1');
const CHANGE = documentOf('fragment A on B { c } # query\nmutation Change { hello }');

const client = (options: Partial<ClientOptions> = {}) => createClient({ url, retryDelayMs: 10, ...options });
const bodies = () => seen.map(({ body }) => body);

describe('an answer', () => {
  it('gives data, errors by their codes, coverage and the correlation id', async () => {
    const gap = { unit: 'P34-19', domain: 'personnel', state: 'TIMEOUT' };
    script = [
      {
        headers: { 'x-correlation-id': 'c1' },
        body: {
          data: { hello: null },
          errors: [
            {
              message: 'late',
              path: ['hello', 0],
              extensions: { code: 'TIMEOUT', unit: 'P34-19', domain: 'personnel', correlationId: 'c1' },
            },
            { message: 'gaps', extensions: { code: 'COVERAGE_TOO_SMALL', gaps: [gap] } },
            { message: 'new', extensions: { code: 'OF_NEXT_YEAR' } },
            { message: 'bare' },
          ],
          extensions: {
            coverage: [
              gap,
              { unit: 'TW', domain: 'planning', state: 'STALE', asOf: '2026-01-01T00:00:00.000Z' },
            ],
          },
        },
      },
    ];
    const answer = await client().ask(QUERY);
    expectTypeOf(answer.data).toEqualTypeOf<Data | null>();
    expect(answer).toEqual({
      data: { hello: null },
      errors: [
        {
          code: 'TIMEOUT',
          message: 'late',
          path: ['hello', 0],
          unit: 'P34-19',
          domain: 'personnel',
          correlationId: 'c1',
        },
        { code: 'COVERAGE_TOO_SMALL', message: 'gaps', gaps: [gap] },
        { code: 'UNRECOGNISED', message: 'new' },
        { code: 'UNRECOGNISED', message: 'bare' },
      ],
      coverage: [gap, { unit: 'TW', domain: 'planning', state: 'STALE', asOf: '2026-01-01T00:00:00.000Z' }],
      correlationId: 'c1',
    });
  });

  it('that has only errors has no data, whatever its status', async () => {
    script = [errorOf('BAD_REQUEST')];
    expect(await client().ask(QUERY)).toMatchObject({ data: null, errors: [{ code: 'BAD_REQUEST' }] });
    expect(seen).toHaveLength(1);
  });

  it.each(['<html>', '', '[]', 'null', '{}', '{"data":1}'])('of %j is none', async (body) => {
    script = [{ status: 404, body }];
    await expect(client().ask(QUERY)).rejects.toMatchObject({ code: 'NO_GRAPHQL', status: 404 });
  });
});

describe('a request', () => {
  it('carries text, variables, policy, allowed age, and headers that may be made each time', async () => {
    let token = 0;
    const asking = client({ headers: async () => ({ authorization: `Bearer ${++token}` }) });
    const document: TypedDocument<Data, { name: string }> = {
      toString: () => 'query($name: String) { hello }',
    };
    await asking.ask(
      document,
      { name: 'Lan' },
      { policy: 'quorum:30', stale: { maxAgeSeconds: 60 }, headers: { 'x-mine': 'yes' } },
    );
    await asking.ask(document, { name: 'Lan' });
    expect(bodies()).toEqual([
      {
        query: 'query($name: String) { hello }',
        variables: { name: 'Lan' },
        extensions: { policy: 'quorum:30', stale: { maxAgeSeconds: 60 } },
      },
      { query: 'query($name: String) { hello }', variables: { name: 'Lan' } },
    ]);
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer 1', 'Bearer 2']);
    expect(seen[0]?.headers).toMatchObject({ 'x-mine': 'yes', 'content-type': 'application/json' });
  });

  it('carries the id in place of the text, and the text from then on where nobody knows the id', async () => {
    const asking = client();
    await asking.ask(LISTED);
    expect(bodies()).toEqual([{ documentId: 'sha256:1' }]);
    script = [errorOf('PERSISTED_QUERY_NOT_FOUND'), HELLO];
    expect((await asking.ask(LISTED)).data).toEqual({ hello: 'Xin chào' });
    await asking.ask(LISTED);
    const text = { query: 'query Hello { hello }' };
    expect(bodies().slice(1)).toEqual([{ documentId: 'sha256:1' }, text, text]);
  });

  it('gives the error of the id where no text is run, and goes on asking by id', async () => {
    const asking = client();
    for (let i = 0; i < 2; i++) {
      script = [errorOf('PERSISTED_QUERY_NOT_FOUND'), errorOf('DOCUMENT_NOT_TRUSTED')];
      expect((await asking.ask(LISTED)).errors[0]?.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    }
    expect(bodies().map((body) => Object.keys(body)[0])).toEqual([
      'documentId',
      'query',
      'documentId',
      'query',
    ]);
  });

  it('goes back to the id where texts are no longer run', async () => {
    const asking = client();
    script = [errorOf('PERSISTED_QUERY_NOT_FOUND'), HELLO];
    await asking.ask(LISTED);
    script = [errorOf('DOCUMENT_NOT_TRUSTED'), HELLO];
    expect((await asking.ask(LISTED)).data).toEqual({ hello: 'Xin chào' });
    expect(bodies().map((body) => Object.keys(body)[0])).toEqual([
      'documentId',
      'query',
      'query',
      'documentId',
    ]);
  });

  it.each([
    ['id', [{ documentId: 'sha256:1' }], 'PERSISTED_QUERY_NOT_FOUND'],
    ['text', [{ query: 'query Hello { hello }' }], 'PERSISTED_QUERY_NOT_FOUND'],
  ] as const)('with documents: %s carries nothing else', async (documents, sent, code) => {
    script = [errorOf(code), HELLO];
    expect((await client({ documents }).ask(LISTED)).errors[0]?.code).toBe(code);
    expect(bodies()).toEqual(sent);
  });
});

describe('a read', () => {
  it.each([429, 502, 503, 504])('is asked again after a status of %i', async (status) => {
    script = [{ status, body: '' }, { status, ...OVERLOADED }, HELLO];
    expect((await client().ask(QUERY)).data).toEqual({ hello: 'Xin chào' });
    expect(seen).toHaveLength(3);
  });

  it('is asked again when the connection is cut, as often as is allowed', async () => {
    script = [CUT];
    await expect(client().ask(QUERY)).rejects.toMatchObject({ code: 'NO_CONNECTION' });
    expect(seen).toHaveLength(3);
    await expect(client({ retries: 0 }).ask(QUERY)).rejects.toMatchObject({ code: 'NO_CONNECTION' });
    expect(seen).toHaveLength(4);
  });

  it('gives what was said last, with its code', async () => {
    script = [{ status: 503, ...OVERLOADED }];
    expect(await client({ retries: 1 }).ask(QUERY)).toMatchObject({
      data: null,
      errors: [{ code: 'OVERLOADED' }],
    });
    expect(seen).toHaveLength(2);
  });

  it.each([400, 403, 404, 500])('is not asked again after a status of %i', async (status) => {
    script = [{ status, body: '' }];
    await expect(client().ask(QUERY)).rejects.toMatchObject({ code: 'NO_GRAPHQL', status });
    expect(seen).toHaveLength(1);
  });

  it.each([
    ['seconds', () => '1'],
    ['a date', () => new Date(Date.now() + 2000).toUTCString()],
  ])('waits for Retry-After in %s', async (_, after) => {
    script = [{ status: 503, headers: { 'retry-after': after() }, body: '' }, HELLO];
    await client().ask(QUERY);
    expect((seen[1]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThan(900);
  });

  it('does not wait for a Retry-After that its time does not reach', async () => {
    script = [{ status: 503, headers: { 'retry-after': '60' }, ...OVERLOADED }];
    const began = performance.now();
    expect((await client().ask(QUERY)).errors[0]?.code).toBe('OVERLOADED');
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(seen).toHaveLength(1);
  });
});

describe('a change', () => {
  it.each([
    ['a status of 503', { status: 503, ...OVERLOADED }],
    ['a cut connection', CUT],
  ])('is never sent again after %s', async (_, reply) => {
    script = [reply];
    await client()
      .ask(CHANGE)
      .catch(() => {});
    expect(seen).toHaveLength(1);
  });
});

describe('a question', () => {
  it('ends at its time, tries and all', async () => {
    script = [CUT, { hangs: true }];
    const began = performance.now();
    await expect(client().ask(QUERY, {}, { timeoutMs: 1000 })).rejects.toMatchObject({
      code: 'NO_ANSWER_IN_TIME',
    });
    expect(performance.now() - began).toBeLessThan(2000);
    await expect.poll(() => leavers).toBe(2);
  });

  it("ends with the reason of the caller's signal, and leaves the server", async () => {
    script = [{ hangs: true }];
    const leaving = new AbortController();
    const asked = client().ask(QUERY, {}, { signal: leaving.signal });
    await expect.poll(() => seen.length).toBe(1);
    const reason = new Error('another page');
    leaving.abort(reason);
    await expect(asked).rejects.toBe(reason);
    await expect.poll(() => leavers).toBe(1);
    await expect(client().ask(QUERY, {}, { signal: leaving.signal })).rejects.toBe(reason);
    expect(seen).toHaveLength(1);
  });

  it('can be left while it waits for its next try', async () => {
    script = [{ status: 503, headers: { 'retry-after': '20' }, body: '' }];
    const leaving = new AbortController();
    const asked = client().ask(QUERY, {}, { signal: leaving.signal });
    await expect.poll(() => seen.length).toBe(1);
    setTimeout(() => leaving.abort(), 100);
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
