import { expect, test } from 'vitest';
import { startGraph } from '../graph.ts';
import { post } from '../listen.ts';

const SUBGRAPHS = {
  directory: {
    typeDefs: `
      type Query { cells: [Cell!] }
      type Cell @key(fields: "provinceId") { provinceId: ID! }
    `,
    resolvers: { Query: { cells: () => ['P34-19', 'P34-20'].map((provinceId) => ({ provinceId })) } },
  },
  personnel: {
    typeDefs: 'type Cell @key(fields: "provinceId") { provinceId: ID! count: Int }',
    resolvers: { Cell: { count: () => 7 } },
  },
};
const UNITS = { personnel: { 'personnel/a': ['P34-19'], 'personnel/b': ['P34-20'] } };
const CONTRACT = '0123456789abcdef'.repeat(4);

test('who asks for connections is told of each unit when its deployment last answered well, and its contract', async () => {
  const graph = await startGraph(SUBGRAPHS, { units: UNITS });
  const ask = async (extensions?: object) =>
    (await post(graph.url, { query: '{ cells { count } }', extensions })).body.extensions.coverage;
  const answerOf = (provinceId: string) =>
    JSON.stringify({
      data: {
        _entities: [{ __typename: 'Cell', _lt_typename: 'Cell', _lt_provinceId: provinceId, count: 7 }],
      },
    });
  graph.fault('personnel/a', () => ({ headers: { 'X-Contract': CONTRACT }, body: answerOf('P34-19') }));
  // Whatever a deployment writes there, nothing but digits of a hash reaches a client.
  graph.fault('personnel/b', () => ({ headers: { 'x-contract': '<script>' }, body: answerOf('P34-20') }));

  const began = new Date().toISOString();
  const [a, b] = await ask({ connections: true });
  expect(a).toEqual({
    ...{ unit: 'P34-19', domain: 'personnel', state: 'OK' },
    ...{ lastGood: expect.any(String), contract: CONTRACT.slice(0, 12) },
  });
  expect(b).toEqual({ unit: 'P34-20', domain: 'personnel', state: 'OK', lastGood: expect.any(String) });
  expect(a.lastGood >= began && a.lastGood <= new Date().toISOString()).toBe(true);

  await graph.kill('personnel/a');
  const [gone, again] = await ask({ connections: true });
  expect(gone).toEqual({ ...a, state: 'UNREACHABLE' });
  expect(again.lastGood >= b.lastGood).toBe(true);
  expect(await ask()).toEqual([
    { unit: 'P34-19', domain: 'personnel', state: 'UNREACHABLE' },
    { unit: 'P34-20', domain: 'personnel', state: 'OK' },
  ]);
});

test('a deployment that has not answered since the start has neither', async () => {
  const graph = await startGraph(SUBGRAPHS, { units: UNITS });
  await graph.kill('personnel/b');
  const { body } = await post(graph.url, { query: '{ cells { count } }', extensions: { connections: true } });
  expect(body.extensions.coverage[1]).toEqual({
    ...{ unit: 'P34-20', domain: 'personnel', state: 'UNREACHABLE' },
  });
});
