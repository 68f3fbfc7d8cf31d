import { afterEach, beforeAll, expect, test } from 'vitest';
import { errorsOf, type Fault, type Graph, startGraph } from '../graph.ts';

let graph: Graph;
beforeAll(async () => {
  const cell = (id: string) => ({ provinceId: id, id });
  graph = await startGraph(
    {
      directory: {
        typeDefs: `
          type Query { cells(units: [ID!]!): [Cell!] again: [Cell!] day: Int lines: [Line!] }
          type Cell @key(fields: "provinceId id") { provinceId: ID! id: ID! count: Int @external }
          type Line @key(fields: "id") {
            id: ID!
            cells: [Cell!]!
            total: Int @requires(fields: "cells { count }")
          }
        `,
        resolvers: {
          Query: {
            cells: (_: unknown, { units }: { units: string[] }) => units.map(cell),
            again: () => [cell('P34-19')],
            day: () => 7,
            lines: () => ['1', '2'].map((id) => ({ id, cells: [cell('P34-19')] })),
          },
          Line: { total: () => 1, cells: () => [cell('P34-19')] },
        },
      },
      personnel: {
        typeDefs: `
          type Cell @key(fields: "provinceId id") { provinceId: ID! id: ID! pair: Pair state: State count: Int }
          type Pair { reported: Figure! computed: Figure }
          type Figure { state: State! low: Float unit: String! onDay: String source: Source parts: [Figure!] }
          type Source { file: String! facts: [ID!]! }
          enum State { COMPUTED NO_FIGURE HIDDEN @inaccessible }
        `,
        resolvers: {
          Cell: {
            pair: () => ({ reported: FIGURE, computed: null }),
            state: () => 'COMPUTED',
            count: () => 3,
          },
        },
      },
    },
    { units: { personnel: { 'personnel/a': ['P34-19', 'P63-19'], 'personnel/b': ['P34-20'] } } },
  );
});
const FIGURE = { state: 'COMPUTED', low: 36, unit: 'NGUOI', source: { file: 'a', facts: ['1'] }, parts: [] };
const BAD = 'personnel/a';
afterEach(() => {
  graph.fault(BAD, undefined);
  graph.fault('directory', undefined);
});

const ASK =
  '{ cells(units: ["P34-19", "P63-19", "P34-20"]) { id pair { reported { state low unit source { file facts } parts { low } } } } }';
const WHOLE = {
  reported: { state: 'COMPUTED', low: 36, unit: 'NGUOI', source: { file: 'a', facts: ['1'] }, parts: [] },
};

/** The answer of the deployment in which the cell of P34-19 gives `reported`. */
function answering(reported: string): Fault {
  const entity = (unit: string, figure: string) =>
    `{"pair": {"reported": ${figure}}, "_lt_typename": "Cell", "_lt_provinceId": "${unit}", "_lt_id": "${unit}"}`;
  return () => ({
    body: `{"data": {"_entities": [${entity('P34-19', reported)}, ${entity('P63-19', JSON.stringify(WHOLE.reported))}]}}`,
  });
}

/** The right figure as text, with one part of it changed. */
function figure(from: string, to: string): string {
  const right = JSON.stringify(WHOLE.reported);
  expect(right).toContain(from);
  return right.replace(from, to);
}

test.each([
  ['a wrong scalar', '"low":36', '"low":"36"'],
  ['a number where a text was asked', '"unit":"NGUOI"', '"unit":7'],
  ['an enumeration value that nobody knows', '"COMPUTED"', '"GUESSED"'],
  ['null where none may stand', '"file":"a"', '"file":null'],
  ['null in a list where none may stand', '["1"]', '["1",null]'],
  ['an object where a list was asked', '"parts":[]', '"parts":{}'],
  ['a list where an object was asked', '{"file":"a","facts":["1"]}', '[]'],
  ['a text where an object was asked', '{"file":"a","facts":["1"]}', '"a"'],
  ['a field left out', '"low":36,', ''],
])('an entity with %s is lost alone', async (_, from, to) => {
  const wrong = figure(from, to);
  graph.fault(BAD, answering(wrong));
  const { body, status, text } = await graph.ask(ASK);
  expect(status).toBe(200);
  expect(body.data.cells).toEqual([
    { id: 'P34-19', pair: null },
    { id: 'P63-19', pair: WHOLE },
    { id: 'P34-20', pair: WHOLE },
  ]);
  expect(body.errors).toEqual([
    {
      message: expect.any(String),
      path: ['cells', 0, 'pair'],
      extensions: {
        code: 'BAD_ANSWER',
        unit: 'P34-19',
        domain: 'personnel',
        correlationId: expect.any(String),
      },
    },
  ]);
  expect(body.extensions.coverage).toEqual([
    { unit: 'P34-19', domain: 'personnel', state: 'BAD_ANSWER' },
    { unit: 'P34-20', domain: 'personnel', state: 'OK' },
    { unit: 'P63-19', domain: 'personnel', state: 'OK' },
  ]);
  expect(text).not.toContain('GUESSED');
});

test('what was not asked for is dropped at every depth and costs nothing', async () => {
  const hostile = '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "more": [1]';
  graph.fault(BAD, answering(figure('"file":"a"', `"file":"a", ${hostile}`).replace('{', `{${hostile}, `)));
  const { body } = await graph.ask(ASK);
  expect(body.errors).toBeUndefined();
  expect(body.data.cells).toEqual(['P34-19', 'P63-19', 'P34-20'].map((id) => ({ id, pair: WHOLE })));
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a value hidden from clients is right between subgraphs, and null for the client with an error', async () => {
  graph.fault(BAD, () => ({
    body: '{"data": {"_entities": [{"state": "HIDDEN", "count": 3, "_lt_typename": "Cell", "_lt_provinceId": "P34-19", "_lt_id": "P34-19"}]}}',
  }));
  const reply = await graph.ask('{ again { state count } }');
  expect(reply.body.data.again).toEqual([{ state: null, count: 3 }]);
  expect(errorsOf(reply)).toEqual(['BAD_ANSWER at again.0.state']);
});

test('the directory is looked at too: a wrong root field is lost, and the others stand', async () => {
  graph.fault('directory', () => ({
    body: '{"data": {"day": "7", "again": [{"__typename": "Cell", "provinceId": "P34-19", "id": "1"}]}}',
  }));
  const reply = await graph.ask('{ day again { id } }');
  expect(reply.body.data).toEqual({ day: null, again: [{ id: '1' }] });
  expect(errorsOf(reply)).toEqual(['DIRECTORY_UNAVAILABLE at day']);
});

test('entities of the directory that come in another order are not used', async () => {
  const isTotals = (query: string) => query.includes('_entities');
  const entity = (id: string, total: string) =>
    `{"total": ${total}, "_lt_typename": "Line", "_lt_id": "${id}"}`;
  const totals = async (...entities: string[]) => {
    graph.fault('directory', ({ query }) =>
      isTotals(query) ? { body: `{"data": {"_entities": [${entities.join()}]}}` } : undefined,
    );
    const reply = await graph.ask('{ lines { id total } }');
    return [reply.body.data.lines.map(({ total }: { total: number }) => total), errorsOf(reply)];
  };
  expect(await totals(entity('1', '5'), entity('2', '6'))).toEqual([[5, 6], []]);
  expect(await totals(entity('2', '6'), entity('1', '5'))).toEqual([
    [null, null],
    ['DIRECTORY_UNAVAILABLE at lines.0.total', 'DIRECTORY_UNAVAILABLE at lines.1.total'],
  ]);
  expect(await totals(entity('1', '5.5'), entity('2', '6'))).toEqual([
    [null, 6],
    ['DIRECTORY_UNAVAILABLE at lines.0.total'],
  ]);
});
