import { beforeAll, expect, test } from 'vitest';
import { errorsOf, type Graph } from '../graph.ts';
import { post } from '../listen.ts';
import { startProvinces } from './provinces.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startProvinces();
});

const representationsOf = (server: string) =>
  graph.calls.filter((call) => call.server === server).map((call) => call.variables.representations);

test('asks each deployment once, for its own units only, and puts answers back in order', async () => {
  const { body } = await graph.ask('query($ids: [ID!]!) { provinces(ids: $ids) { id headcount } }', {
    ids: ['P34-20', 'P63-06', 'P63-24', 'P63-19', 'P63-20'],
  });
  expect(body.errors).toBeUndefined();
  expect(body.data.provinces.map((each: { headcount: number }) => each.headcount)).toEqual([
    20, 6, 24, 19, 20,
  ]);
  expect(graph.calls.map((call) => call.server).sort()).toEqual([
    'directory',
    'personnel/bac-ninh',
    'personnel/lang-son',
    'personnel/thai-nguyen',
  ]);
  expect(representationsOf('personnel/thai-nguyen')).toEqual([
    [
      { __typename: 'Province', id: 'P63-06' },
      { __typename: 'Province', id: 'P63-19' },
    ],
  ]);
});

test('asks once about an entity that stands at several places', async () => {
  const { body } = await graph.ask('{ cadres(keys: ["P34-19/a", "P34-19/b", "P34-19/a"]) { id post } }');
  expect(body.data.cadres.map((each: { post: string }) => each.post)).toEqual([
    'post of a',
    'post of b',
    'post of a',
  ]);
  expect(representationsOf('personnel/thai-nguyen')[0]).toHaveLength(2);
});

test('sends all aliases of a batched fetch in one call for each deployment', async () => {
  const { body } = await graph.ask(`{
    one: provinces(ids: ["P34-19"]) { headcount }
    two: provinces(ids: ["P34-20"]) { governor { heldBy } }
  }`);
  expect(body).toMatchObject({
    data: { one: [{ headcount: 19 }], two: [{ governor: { heldBy: 'personnel/lang-son' } }] },
  });
  const calls = graph.calls.filter((call) => call.server !== 'directory');
  expect(calls).toHaveLength(2);
  for (const call of calls)
    expect(
      Object.values(call.variables)
        .map((each) => (Array.isArray(each) ? each.length : -1))
        .sort(),
    ).toEqual([0, 1]);
});

test('refuses a key without unit, with a false unit, and of a unit that is not connected, each alone', async () => {
  const reply = await graph.ask(
    '{ report(units: ["P34-19", "none", "bogus", "P63-99"]) { cells { count } } }',
  );
  expect(reply.body.data.report.cells).toEqual([
    { count: 19 },
    { count: null },
    { count: null },
    { count: null },
  ]);
  expect(errorsOf(reply)).toEqual([
    'NOT_CONNECTED at report.cells.3.count',
    'NO_UNIT_IN_KEY at report.cells.1.count',
    'UNKNOWN_UNIT at report.cells.2.count',
  ]);
  expect(reply.text).not.toContain('bogus');
});

test('tells how every unit answered, to the client and to the directory', async () => {
  const { body } = await graph.ask('{ report(units: ["P34-19", "P63-99"]) { total } }');
  const coverage = [
    { unit: 'P34-19', domain: 'personnel', state: 'OK' },
    { unit: 'P63-99', domain: 'personnel', state: 'NOT_CONNECTED' },
  ];
  expect(body.extensions.coverage).toEqual(coverage);
  expect(graph.calls.at(-1)).toMatchObject({ server: 'directory', extensions: { coverage } });
  expect(graph.calls.filter((call) => call.server !== 'directory').every((call) => !call.extensions)).toBe(
    true,
  );
});

test('sends a required value that was lost as null', async () => {
  const { body } = await graph.ask('{ report(units: ["P34-19", "P63-99"]) { total } }');
  expect(body.data.report.total).toBe(19);
  expect(graph.calls.at(-1)?.variables.representations).toEqual([
    { __typename: 'Report', cells: [{ count: 19 }, { count: null }], id: 'P34-19,P63-99' },
  ]);
});

test('a secret that a deployment keeps costs its own field only and keeps the message for the caller', async () => {
  const reply = await graph.ask('{ cadres(keys: ["P34-19/secret", "P34-19/b", "P34-20/c"]) { post } }');
  expect(reply.body.data.cadres).toEqual([{ post: null }, { post: 'post of b' }, { post: 'post of c' }]);
  expect(reply.body.errors).toMatchObject([
    {
      message: 'The dossier is secret.',
      path: ['cadres', 0, 'post'],
      extensions: { code: 'FORBIDDEN_SECRECY', unit: 'P34-19', domain: 'personnel' },
    },
  ]);
  expect(reply.body.extensions.coverage).toContainEqual({
    unit: 'P34-19',
    domain: 'personnel',
    state: 'DENIED',
  });
});

test('a mutation goes to the deployment of its unit', async () => {
  const { body } = await graph.ask(
    'mutation($p: ID!) { promote(provinceId: $p, id: "x") { id heldBy } again: promote(provinceId: "P63-20", id: "y") { heldBy } }',
    { p: 'P63-20' },
  );
  expect(body.data).toEqual({
    promote: { id: 'x', heldBy: 'personnel/lang-son' },
    again: { heldBy: 'personnel/lang-son' },
  });
});

test('a document whose mutations name two units is refused before any call', async () => {
  const query =
    'mutation { a: promote(provinceId: "P63-20", id: "x") { id } b: promote(provinceId: "P34-19", id: "x") { id } }';
  const reply = await graph.ask(query);
  expect(errorsOf(reply)).toEqual(['MUTATION_SPANS_UNITS at -']);
  const strict = await post(graph.url, { query }, { accept: 'application/graphql-response+json' });
  expect([reply.status, strict.status]).toEqual([200, 400]);
  expect(graph.calls).toEqual([]);
});
