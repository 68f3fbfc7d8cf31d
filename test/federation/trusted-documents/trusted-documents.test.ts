import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { createPlannerPool } from '../../../gateway/planner-pool.ts';
import { readManifest } from '../../../gateway/trusted-documents.ts';
import { errorsOf, type Graph, SILENT, startGraph } from '../graph.ts';
import { post } from '../listen.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const LISTED = 'query Hello($name: String) { hello(name: $name) }';
const OTHER = '{ hello }';
const CHANGE = 'mutation Note { note }';
const ID = `sha256:${hashOf(LISTED)}`;
const manifest = JSON.stringify(Object.fromEntries([LISTED, CHANGE].map((t) => [`sha256:${hashOf(t)}`, t])));
const answered = { data: { hello: 'Xin chào Lan' } };
const variables = { name: 'Lan' };
const NOT_FOUND = ['PERSISTED_QUERY_NOT_FOUND at -'];
const NOT_TRUSTED = ['DOCUMENT_NOT_TRUSTED at -'];

const apollos = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

const start = (settings: Parameters<typeof startGraph>[1] = {}) =>
  startGraph(
    {
      a: {
        typeDefs: 'type Query { hello(name: String): String } type Mutation { note: String }',
        resolvers: {
          Query: { hello: (_: unknown, { name }: { name?: string }) => `Xin chào ${name ?? ''}`.trim() },
          Mutation: { note: () => 'noted' },
        },
      },
    },
    settings,
  );

async function get(graph: Graph, parameters: Record<string, string>) {
  const reply = await fetch(`${graph.url}?${new URLSearchParams(parameters)}`, {
    headers: { 'apollo-require-preflight': 'yes', accept: 'application/graphql-response+json' },
  });
  return { status: reply.status, body: await reply.json(), headers: reply.headers, text: '' };
}

let only: Graph;
let open: Graph;
let development: Graph;
let without: Graph;
beforeAll(async () => {
  const trustedDocuments = readManifest(manifest);
  only = await start({ settings: { trustedDocuments, onlyTrustedDocuments: true } });
  open = await start({ settings: { trustedDocuments } });
  development = await start({ settings: { trustedDocuments, isDevelopment: true } });
  without = await start();
});

describe.each([
  ['where nothing else is run', () => only],
  ['where anything is run', () => open],
  ['in development', () => development],
])('a listed document, %s,', (_, graph) => {
  test.each([
    ['documentId with its prefix', { documentId: ID }],
    ['documentId as bare digits', { documentId: hashOf(LISTED) }],
    ["Apollo's hash", { extensions: apollos(hashOf(LISTED)) }],
    ["Apollo's hash with a prefix", { extensions: apollos(ID) }],
    ['documentId, the text beside it', { documentId: ID, query: LISTED }],
  ])('runs by %s', async (__, body) => {
    expect((await post(graph().url, { ...body, variables })).body).toEqual(answered);
  });

  test('runs by GET', async () => {
    const parameters = { documentId: ID, variables: JSON.stringify(variables) };
    expect((await get(graph(), parameters)).body).toEqual(answered);
    const extensions = JSON.stringify(apollos(hashOf(LISTED)));
    expect((await get(graph(), { extensions, variables: JSON.stringify(variables) })).body).toEqual(answered);
  });

  test('that is a mutation runs by POST and never by GET', async () => {
    const documentId = `sha256:${hashOf(CHANGE)}`;
    expect((await post(graph().url, { documentId })).body).toEqual({ data: { note: 'noted' } });
    graph().calls.length = 0;
    expect((await get(graph(), { documentId })).status).toBe(405);
    expect(graph().calls).toEqual([]);
  });

  test('is not run when the text beside its id is another one', async () => {
    graph().calls.length = 0;
    const reply = await post(graph().url, { documentId: ID, query: OTHER });
    expect([reply.status, errorsOf(reply)]).toEqual([400, ['BAD_REQUEST at -']]);
    expect(graph().calls).toEqual([]);
  });

  test('keeps the other extensions of its request', async () => {
    const extensions = { ...apollos(hashOf(LISTED)), policy: 'all' };
    expect(errorsOf(await post(graph().url, { extensions }))).toEqual(['BAD_ARGUMENT at -']);
    const reply = await get(graph(), { documentId: ID, extensions: JSON.stringify({ policy: 'all' }) });
    expect(errorsOf(reply)).toEqual(['BAD_ARGUMENT at -']);
  });

  test('under an id that nobody knows is told with a code of its own', async () => {
    for (const documentId of [`sha256:${'0'.repeat(64)}`, ID.toUpperCase(), 'x', '', 1, {}]) {
      const reply = await post(graph().url, { documentId });
      expect(errorsOf(reply)).toEqual(NOT_FOUND);
      expect(reply.body.errors[0].extensions.correlationId).toBe(reply.headers.get('x-correlation-id'));
    }
    expect(errorsOf(await post(graph().url, { extensions: apollos('0'.repeat(64)) }))).toEqual(NOT_FOUND);
    expect(errorsOf(await get(graph(), { documentId: 'x' }))).toEqual(NOT_FOUND);
  });
});

describe('where only listed documents are run', () => {
  test.each([
    ['a text', { query: OTHER }],
    ['the text of a listed one', { query: LISTED }],
    ['the shape of the API', { query: '{ __schema { queryType { name } } }' }],
    ['what does not even parse', { query: '{{{' }],
    ['more than any limit allows', { query: '{ a '.repeat(10_000) }],
    ['a text with its hash', { query: OTHER, extensions: apollos(hashOf(OTHER)) }],
    ['a text with an id that nobody knows', { query: OTHER, documentId: `sha256:${hashOf(OTHER)}` }],
    ['nothing at all', { variables }],
  ])('%s is refused and not read', async (_, body) => {
    const reply = await post(only.url, body);
    expect([reply.status, errorsOf(reply)]).toEqual([403, NOT_TRUSTED]);
    expect(reply.body.data).toBeUndefined();
  });

  test('so it is by GET', async () => {
    const reply = await get(only, { query: OTHER });
    expect([reply.status, errorsOf(reply)]).toEqual([403, NOT_TRUSTED]);
  });

  test('a hash is never taken on, whatever the client says', async () => {
    await post(only.url, { query: OTHER, extensions: apollos(hashOf(OTHER)) });
    expect(errorsOf(await post(only.url, { extensions: apollos(hashOf(OTHER)) }))).toEqual(NOT_FOUND);
  });
});

describe('where anything is run', () => {
  test('a text runs as ever, also with its own hash; with the hash of another one it does not', async () => {
    const greeting = { data: { hello: 'Xin chào' } };
    for (const graph of [open, without])
      expect((await post(graph.url, { query: OTHER })).body).toEqual(greeting);
    const documentId = `sha256:${hashOf(OTHER)}`;
    for (const graph of [open, without, development])
      expect((await post(graph.url, { query: OTHER, documentId })).body).toEqual(greeting);
    expect((await post(open.url, { query: OTHER, extensions: apollos(hashOf(OTHER)) })).body).toEqual(
      greeting,
    );
    for (const graph of [open, without, development]) {
      const reply = await post(graph.url, { query: OTHER, documentId: hashOf('another') });
      expect([reply.status, errorsOf(reply)]).toEqual([400, ['BAD_REQUEST at -']]);
    }
  });

  test('without a manifest no id is known, and nothing is taken on', async () => {
    expect(errorsOf(await post(without.url, { documentId: ID }))).toEqual(NOT_FOUND);
    expect(errorsOf(await post(without.url, { extensions: apollos(hashOf(LISTED)) }))).toEqual([
      'BAD_REQUEST at -',
    ]);
  });
});

test('listed documents are planned at the start, and not again when somebody asks', async () => {
  const planners = createPlannerPool({ budgetMs: 10_000, log: SILENT });
  const planned: string[] = [];
  const watched: typeof planners = {
    ...planners,
    load(sdl) {
      const loaded = planners.load(sdl);
      const plan: typeof loaded.plan = (...request) => {
        planned.push(request[0]);
        return loaded.plan(...request);
      };
      return { ...loaded, plan };
    },
  };
  const settings = { trustedDocuments: readManifest(manifest) };
  const graph = await start({ settings, planners: watched });
  await expect.poll(() => planned.length, { timeout: 10_000 }).toBe(2);
  expect((await post(graph.url, { documentId: ID, variables })).body).toEqual(answered);
  expect(planned).toHaveLength(2);
});

test('in development a text that comes with its hash is known by it from then on', async () => {
  const text = '{ hello(name: "Minh") }';
  const extensions = apollos(hashOf(text));
  expect(errorsOf(await post(development.url, { extensions }))).toEqual(NOT_FOUND);
  const greeting = { data: { hello: 'Xin chào Minh' } };
  expect((await post(development.url, { query: text, extensions })).body).toEqual(greeting);
  expect((await post(development.url, { extensions })).body).toEqual(greeting);
  const wrong = await post(development.url, { query: OTHER, extensions });
  expect([wrong.status, errorsOf(wrong)]).toEqual([400, ['BAD_REQUEST at -']]);
});

describe('a manifest', () => {
  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['an id of another form', '{"Hello": "{ hello }"}'],
    ['a text that is none', `{"${ID}": {}}`],
    ['a text that was changed', manifest.replace('name: $name', 'name: \\"x\\"')],
  ])('that is or has %s is refused', (_, text) => {
    expect(() => readManifest(text)).toThrow();
  });
});
