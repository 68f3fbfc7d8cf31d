import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { type Caller, startInProcess } from '../callers/in-process.ts';
import { errorsOf, type Fault, type Graph, startGraph } from '../graph.ts';
import { post, type Reply } from '../listen.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startStale();
});
const DOWN = 'personnel/a';
const UNITS = ['P34-19', 'P63-19', 'P34-20'];
/** What the deployments hold; tests change it to see whether an answer is old or new. */
const held = { count: 1, failing: '' };

afterEach(() => {
  graph.fault(DOWN, undefined);
  held.failing = '';
});

function startStale(
  settings: NonNullable<Parameters<typeof startGraph>[1]>['settings'] = {},
): Promise<Graph> {
  const report = (units: readonly string[]) => ({
    id: units.join(),
    cells: units.map((unit) => ({ provinceId: unit, measure: 'classes' })),
  });
  return startGraph(
    {
      directory: {
        typeDefs: `
          type Query { report(units: [ID!]!): Report provinces(ids: [ID!]!): [Province!] }
          type Province @key(fields: "id") { id: ID! }
          type Report @key(fields: "id") {
            id: ID!
            cells: [Cell!]!
            total: String @requires(fields: "cells { count listed }")
          }
          type Cell @key(fields: "provinceId measure") {
            provinceId: ID!
            measure: String!
            count(from: Int): Int @external
            listed: [ID!] @external
          }
        `,
        resolvers: {
          Query: {
            report: (_: unknown, { units }: { units: string[] }) => report(units),
            provinces: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id })),
          },
          Report: {
            __resolveReference: ({ id, cells }: { id: string; cells: unknown[] }) => ({
              ...report(id.split(',')),
              total: JSON.stringify(cells),
            }),
          },
        },
      },
      personnel: {
        typeDefs: `
          type Mutation { count(provinceId: ID!): Cell }
          type Province @key(fields: "id") { id: ID! headcount: Int }
          type Cell @key(fields: "provinceId measure") @tag(name: "figures") {
            provinceId: ID!
            measure: String!
            count(from: Int): Int
            listed: [ID!] @inaccessible
            people: [Person!] @tag(name: "persons")
            lead: Lead
          }
          type Person { name: String! }
          type Lead { person: Person @tag(name: "persons") title: String }
        `,
        resolvers: {
          Mutation: {
            count: (_: unknown, { provinceId }: { provinceId: string }) => ({
              provinceId,
              measure: 'classes',
            }),
          },
          Province: { headcount: () => held.count },
          Cell: {
            count: ({ provinceId }: { provinceId: string }, { from = 0 }: { from?: number }) => {
              if (provinceId === held.failing) throw new GraphQLError('no');
              return held.count + from;
            },
            listed: () => ['person-1'],
            people: () => [{ name: 'Hạnh' }],
            lead: ({ provinceId }: { provinceId: string }) => ({
              person: { name: 'Hạnh' },
              title: provinceId === held.failing ? new GraphQLError('no') : 'BI_THU',
            }),
          },
        },
      },
    },
    {
      units: { personnel: { [DOWN]: ['P34-19', 'P63-19'], 'personnel/b': ['P34-20'] } },
      settings: { allowPersons: true, ...settings },
    },
  );
}

const ask = (query: string, extensions?: object, variables?: object): Promise<Reply> =>
  post(graph.url, { query, variables, extensions });
const STALE = { stale: { maxAgeSeconds: 600 } };
const down: Fault = () => ({ status: 503, body: '' });
const COUNTS = `{ report(units: ${JSON.stringify(UNITS)}) { cells { count } } }`;
const countsOf = ({ body }: Reply) => body.data.report.cells.map(({ count }: { count: number }) => count);
const statesOf = ({ body }: Reply): Record<string, string> =>
  Object.fromEntries(
    body.extensions.coverage.map(({ unit, state }: { unit: string; state: string }) => [unit, state]),
  );

test('figures of a silent deployment are its last good ones, if the caller allows it, and say so', async () => {
  held.count = 11;
  const before = Date.now();
  expect(countsOf(await ask(COUNTS))).toEqual([11, 11, 11]);
  const after = Date.now();
  held.count = 12;
  graph.fault(DOWN, down);

  const lost = await ask(COUNTS);
  expect(countsOf(lost)).toEqual([null, null, 12]);
  expect(errorsOf(lost)).toEqual([
    'UNREACHABLE at report.cells.0.count',
    'UNREACHABLE at report.cells.1.count',
  ]);

  const reply = await ask(COUNTS, STALE);
  expect(countsOf(reply)).toEqual([11, 11, 12]);
  expect(reply.body.errors).toBeUndefined();
  const stale = { domain: 'personnel', state: 'STALE', asOf: expect.any(String) };
  expect(reply.body.extensions.coverage).toEqual([
    { unit: 'P34-19', ...stale },
    { unit: 'P34-20', domain: 'personnel', state: 'OK' },
    { unit: 'P63-19', ...stale },
  ]);
  const asOf = Date.parse(reply.body.extensions.coverage[0].asOf);
  expect(asOf).toBeGreaterThanOrEqual(before);
  expect(asOf).toBeLessThanOrEqual(after);
});

test('whoever adds figures up is told which are old, and gets no list of persons with them', async () => {
  const query = '{ report(units: ["P34-19", "P34-20"]) { total } }';
  const cells = async (extensions?: object) =>
    JSON.parse((await ask(query, extensions)).body.data.report.total);
  held.count = 21;
  expect((await cells()).map(({ listed }: { listed: unknown }) => listed)).toEqual([
    ['person-1'],
    ['person-1'],
  ]);
  held.count = 22;
  graph.fault(DOWN, down);
  graph.calls.length = 0;
  expect(await cells(STALE)).toEqual([
    { count: 21, listed: null },
    { count: 22, listed: ['person-1'] },
  ]);
  expect(graph.calls.at(-1)).toMatchObject({
    server: 'directory',
    extensions: {
      coverage: [
        { unit: 'P34-19', state: 'STALE', asOf: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
        { unit: 'P34-20', state: 'OK' },
      ],
    },
  });
});

test('figures older than allowed are lost', async () => {
  await ask(COUNTS);
  graph.fault(DOWN, down);
  await sleep(1_200);
  const reply = await ask(COUNTS, { stale: { maxAgeSeconds: 1 } });
  expect(countsOf(reply).slice(0, 2)).toEqual([null, null]);
  expect(errorsOf(reply)).toHaveLength(2);
  expect(statesOf(reply)).toMatchObject({ 'P34-19': 'UNREACHABLE', 'P63-19': 'UNREACHABLE' });
});

test('the figures of other arguments, and of cells that were never asked, are not used', async () => {
  const query =
    'query($from: Int, $units: [ID!]!) { report(units: $units) { cells { count(from: $from) } } }';
  await ask(query, {}, { from: 100, units: ['P34-19'] });
  graph.fault(DOWN, down);
  const reply = await ask(query, STALE, { from: 100, units: ['P34-19', 'P63-19'] });
  expect(countsOf(reply)).toEqual([held.count + 100, null]);
  expect(statesOf(reply)).toEqual({ 'P34-19': 'STALE', 'P63-19': 'UNREACHABLE' });
  expect(countsOf(await ask(query, STALE, { from: 200, units: ['P34-19'] }))).toEqual([null]);
});

test.each([
  ['returns persons', '{ report(units: ["P34-19"]) { cells { count people { name } } } }'],
  ['leads to a person', '{ report(units: ["P34-19"]) { cells { count lead { title person { name } } } } }'],
  ['is no figure', '{ provinces(ids: ["P34-19"]) { headcount } }'],
])('nothing old is given of what %s', async (_, query) => {
  expect((await ask(query)).body.errors).toBeUndefined();
  graph.fault(DOWN, down);
  const reply = await ask(query, STALE);
  expect(reply.body.errors.length).toBeGreaterThan(0);
  expect(reply.text).not.toContain('Hạnh');
  expect(statesOf(reply)).toEqual({ 'P34-19': 'UNREACHABLE' });
});

test('an answer with an error in it is not kept, nor a figure that is null; the others of the batch are', async () => {
  const query = `{ report(units: ${JSON.stringify(UNITS)}) { again: cells { n: count } } }`;
  held.count = 31;
  held.failing = 'P63-19';
  expect(errorsOf(await ask(query))).toEqual(['SUBGRAPH_ERROR at report.again.1.n']);
  graph.fault(DOWN, down);
  const reply = await ask(query, STALE);
  expect(reply.body.data.report.again).toEqual([{ n: 31 }, { n: null }, { n: 31 }]);
  expect(statesOf(reply)).toMatchObject({ 'P34-19': 'STALE', 'P63-19': 'UNREACHABLE' });
});

test('nor is one with an error deep inside, beside which the rest was given', async () => {
  const query = '{ report(units: ["P34-19", "P63-19"]) { cells { lead { title } } } }';
  held.failing = 'P63-19';
  const partial = await ask(query);
  expect(partial.body.data.report.cells[1]).toEqual({ lead: { title: null } });
  expect(errorsOf(partial)).toEqual(['SUBGRAPH_ERROR at report.cells.1.lead.title']);
  graph.fault(DOWN, down);
  const reply = await ask(query, STALE);
  expect(reply.body.data.report.cells).toEqual([{ lead: { title: 'BI_THU' } }, { lead: null }]);
});

test('nothing of an answer is kept that tells of an error and does not say where', async () => {
  const query = '{ report(units: ["P34-19"]) { cells { once: count } } }';
  graph.fault(DOWN, () => ({
    body: '{"data": {"_entities": [{"_q_once": 5, "_lt_typename": "Cell", "_lt_provinceId": "P34-19", "_lt_measure": "classes"}]}, "errors": [{"message": "no"}]}',
  }));
  expect((await ask(query)).body.data.report.cells).toEqual([{ once: 5 }]);
  graph.fault(DOWN, down);
  expect((await ask(query, STALE)).body.data.report.cells).toEqual([{ once: null }]);
});

test('old figures stand in for wrong ones and for those that the deployment fails to count', async () => {
  held.count = 41;
  await sleep(1_100);
  await ask(COUNTS);
  held.count = 42;
  held.failing = 'P63-19';
  const failing = await ask(COUNTS, STALE);
  expect(countsOf(failing)).toEqual([42, 41, 42]);
  expect(failing.body.errors).toBeUndefined();
  expect(statesOf(failing)).toEqual({ 'P34-19': 'OK', 'P63-19': 'STALE', 'P34-20': 'OK' });

  const entity = (unit: string, count: string) =>
    `{"count": ${count}, "_lt_typename": "Cell", "_lt_provinceId": "${unit}", "_lt_measure": "classes"}`;
  graph.fault(DOWN, () => ({
    body: `{"data": {"_entities": [${entity('P34-19', '"many"')}, ${entity('P63-19', '43')}]}}`,
  }));
  const wrong = await ask(COUNTS, STALE);
  // Which of the two good ones is the last noted depends on whether they came within a second.
  expect(countsOf(wrong)).toEqual([expect.toBeOneOf([41, 42]), 43, 42]);
  expect(statesOf(wrong)).toEqual({ 'P34-19': 'STALE', 'P63-19': 'OK', 'P34-20': 'OK' });
});

test.each([
  ['refuses the gateway', 'DENIED', () => ({ status: 403, body: 'no' })],
  [
    'refuses the caller',
    'FORBIDDEN',
    () => ({
      body: '{"data": null, "errors": [{"message": "down"}, {"message": "no", "extensions": {"code": "FORBIDDEN"}}]}',
    }),
  ],
] satisfies [string, string, Fault][])(
  'a deployment that %s has answered: nothing old stands in',
  async (_, code, fault) => {
    await ask(COUNTS);
    graph.fault(DOWN, fault);
    const reply = await ask(COUNTS, STALE);
    expect(countsOf(reply).slice(0, 2)).toEqual([null, null]);
    expect(reply.text).toContain(code);
  },
);

test('under "strict" and "quorum:n" old figures count as the answer that the caller allowed', async () => {
  await ask(COUNTS);
  graph.fault(DOWN, down);
  expect((await ask(COUNTS, { policy: 'strict' })).body.data).toBeNull();
  expect(countsOf(await ask(COUNTS, { policy: 'strict', ...STALE }))).toHaveLength(3);
  expect((await ask(COUNTS, { policy: 'quorum:3' })).body.data).toBeNull();
  expect(countsOf(await ask(COUNTS, { policy: 'quorum:3', ...STALE }))).toHaveLength(3);
});

test('two callers never share old figures, and who may no longer ask about a unit gets none', async () => {
  const gateway = await startInProcess(graph, { deployments: graph.deployments });
  const hanh = { caller: 'hanh' };
  const first = await gateway.ask(COUNTS, hanh);
  expect(first.errors).toEqual([]);
  graph.fault(DOWN, down);
  const counts = async (caller: Caller) => {
    const { data } = await gateway.ask(COUNTS, caller, STALE);
    const cells = (data as { report: { cells: { count: number | null }[] } }).report.cells;
    return cells.map(({ count }) => count !== null);
  };
  expect(await counts(hanh)).toEqual([true, true, true]);
  for (const caller of ['minh', '', 'han', 'hanh\n', 'hanh personnel'])
    expect(await counts({ caller })).toEqual([false, false, true]);
  expect(await counts({ ...hanh, mayAsk: (_, unit) => unit !== 'P63-19' })).toEqual([true, false, true]);
});

test('a mutation is refused with it, and leaves nothing for others', async () => {
  const query = 'mutation { count(provinceId: "P34-19") { count } }';
  const reply = await ask(query, STALE);
  expect(errorsOf(reply)).toEqual(['BAD_ARGUMENT at -']);
  expect(reply.text).toContain('extensions.stale is for queries');
  expect((await ask(query)).body.data).toEqual({ count: { count: held.count } });
});

test('with LAST_GOOD_FIGURES_BYTES=0 nothing is kept', async () => {
  const off = await startStale({ lastGoodBytes: 0 });
  await post(off.url, { query: COUNTS });
  off.fault(DOWN, down);
  const { body } = await post(off.url, { query: COUNTS, extensions: STALE });
  expect(body.errors).toHaveLength(2);
});
