import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type Graph, startGraph } from '../graph.ts';
import { type Caller, type InProcess, startInProcess } from './in-process.ts';

let graph: Graph;
let gateway: InProcess;
let plain: InProcess;
const logged: { deployment: string; shared: boolean }[] = [];

/** Long enough for whoever asks at the same time to find the call under way. */
const SLOW_MS = 100;

beforeAll(async () => {
  graph = await startGraph(
    {
      shop: {
        typeDefs: `
        type Query { things: [Thing!] }
        type Mutation { rename(id: ID!): Thing }
        type Thing @key(fields: "id") { id: ID! }
      `,
        resolvers: {
          Query: { things: () => sleep(SLOW_MS, [{ id: '1' }, { id: '2' }]) },
          Mutation: { rename: (_: unknown, { id }: { id: string }) => sleep(SLOW_MS, { id }) },
        },
      },
      names: {
        typeDefs: 'type Thing @key(fields: "id") { id: ID! name: String }',
        resolvers: { Thing: { name: ({ id }: { id: string }) => sleep(SLOW_MS, `name of ${id}`) } },
      },
    },
    { settings: { sharesInFlight: true } },
  );
  const wireLog = { write: (entry: { deployment: string; shared: boolean }) => logged.push(entry) };
  gateway = await startInProcess(graph, { sharesInFlight: true }, wireLog);
  plain = await startInProcess(graph);
});

beforeEach(() => {
  graph.calls.length = 0;
  logged.length = 0;
});

const QUERY = '{ things { id name } }';
const RIGHT = {
  things: [
    { id: '1', name: 'name of 1' },
    { id: '2', name: 'name of 2' },
  ],
};

async function atOnce(on: InProcess, query: string, ...callers: Caller[]) {
  const answers = await Promise.all(callers.map((caller) => on.ask(query, caller)));
  return {
    answers: answers.map(({ data }) => data),
    servers: graph.calls.map(({ server }) => server).sort(),
  };
}

test('two requests of one caller go over the wire once, and both are answered', async () => {
  const { answers, servers } = await atOnce(gateway, QUERY, { caller: 'hanh' }, { caller: 'hanh' });
  expect(answers).toEqual([RIGHT, RIGHT]);
  expect(servers).toEqual(['names', 'shop']);
});

test('the wire log says which of them went over it', async () => {
  await atOnce(gateway, QUERY, { caller: 'hanh' }, { caller: 'hanh' });
  expect(logged.map(({ deployment, shared }) => `${deployment} ${shared}`).sort()).toEqual([
    'names false',
    'names true',
    'shop false',
    'shop true',
  ]);
});

test('two callers never share, whatever their names look like', async () => {
  const callers = ['hanh', 'minh', '', 'hanh\n', 'hanh shop'].map((caller) => ({ caller }));
  const { answers, servers } = await atOnce(gateway, QUERY, ...callers);
  expect(answers).toEqual(callers.map(() => RIGHT));
  expect(servers).toEqual([...callers.map(() => 'names'), ...callers.map(() => 'shop')]);
});

test('mutations of one caller never share, nor what they read afterwards', async () => {
  const query = 'mutation { rename(id: "1") { id name } }';
  const { answers, servers } = await atOnce(gateway, query, { caller: 'hanh' }, { caller: 'hanh' });
  expect(answers).toEqual([{ rename: RIGHT.things[0] }, { rename: RIGHT.things[0] }]);
  expect(servers).toEqual(['names', 'names', 'shop', 'shop']);
});

test('a client that goes away takes nothing from the others who share its calls', async () => {
  const leaving = new AbortController();
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY }),
  };
  const left = fetch(graph.url, { ...request, signal: leaving.signal });
  await expect.poll(() => graph.calls.length).toBe(1);
  const stayed = fetch(graph.url, request);
  await sleep(SLOW_MS / 4);
  leaving.abort();
  await expect(left).rejects.toThrow();
  expect(await (await stayed).json()).toEqual({ data: RIGHT });
  expect(graph.calls.map(({ server }) => server)).toEqual(['shop', 'names']);
});

test('nothing is shared unless the settings say so', async () => {
  const { servers } = await atOnce(plain, QUERY, { caller: 'hanh' }, { caller: 'hanh' });
  expect(servers).toEqual(['names', 'names', 'shop', 'shop']);
});
