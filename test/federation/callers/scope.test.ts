import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../graph.ts';
import { startProvinces } from '../routed-by-key/provinces.ts';
import { type Caller, type InProcess, startInProcess } from './in-process.ts';

let graph: Graph;
let gateway: InProcess;
beforeAll(async () => {
  graph = await startProvinces();
  gateway = await startInProcess(graph);
});

/** May ask about these units of `personnel` only. */
const only = (...units: string[]): Caller => ({
  mayAsk: (subgraph, unit) => subgraph !== 'personnel' || units.includes(unit),
});

async function ask(query: string, caller: Caller) {
  graph.calls.length = 0;
  const { data, errors, coverage } = await gateway.ask(query, caller);
  return {
    data,
    coverage,
    errors: errors.map(({ path, extensions }) => `${extensions?.code} at ${path?.join('.')}`),
    personnel: graph.calls.filter(({ server }) => server !== 'directory'),
  };
}

test('a unit outside the scope of the caller is not asked about, and costs the others of the batch nothing', async () => {
  const answer = await ask(
    '{ provinces(ids: ["P34-19", "P63-06", "P34-20"]) { id headcount } }',
    only('P63-06', 'P34-20'),
  );
  expect(answer.data).toEqual({
    provinces: [
      { id: 'P34-19', headcount: null },
      { id: 'P63-06', headcount: 6 },
      { id: 'P34-20', headcount: 20 },
    ],
  });
  expect(answer.errors).toEqual(['FORBIDDEN at provinces.0.headcount']);
  expect(answer.coverage).toEqual([
    { unit: 'P34-19', domain: 'personnel', state: 'DENIED' },
    { unit: 'P34-20', domain: 'personnel', state: 'OK' },
    { unit: 'P63-06', domain: 'personnel', state: 'OK' },
  ]);
  // P34-19 lives in the same deployment as P63-06: it was called, and not told.
  expect(answer.personnel.map(({ server }) => server).sort()).toEqual([
    'personnel/lang-son',
    'personnel/thai-nguyen',
  ]);
  expect(JSON.stringify(answer.personnel)).not.toContain('P34-19');
});

test('a deployment all of whose units are outside the scope is not called', async () => {
  const answer = await ask('{ provinces(ids: ["P34-19", "P34-20"]) { headcount } }', only('P34-20'));
  expect(answer.personnel.map(({ server }) => server)).toEqual(['personnel/lang-son']);
});

test('a unit that is not connected is forbidden like any other', async () => {
  const answer = await ask('{ provinces(ids: ["P63-99"]) { headcount } }', only());
  expect(answer.errors).toEqual(['FORBIDDEN at provinces.0.headcount']);
  expect(answer.personnel).toEqual([]);
});

test('a mutation of a unit outside the scope reaches nobody', async () => {
  const query = 'mutation { promote(provinceId: "P34-19", id: "x") { id post } }';
  const answer = await ask(query, only('P34-20'));
  expect(answer.data).toEqual({ promote: null });
  expect(answer.errors).toEqual(['FORBIDDEN at promote']);
  expect(answer.coverage).toEqual([{ unit: 'P34-19', domain: 'personnel', state: 'DENIED' }]);
  expect(graph.calls).toEqual([]);
});

test('what the directory adds up without a denied unit is told as denied, not as zero', async () => {
  const answer = await ask('{ report(units: ["P34-19", "P34-20"]) { total } }', only('P34-20'));
  const coverage = [
    { unit: 'P34-19', domain: 'personnel', state: 'DENIED' },
    { unit: 'P34-20', domain: 'personnel', state: 'OK' },
  ];
  expect(answer.coverage).toEqual(coverage);
  expect(graph.calls.at(-1)).toMatchObject({ server: 'directory', extensions: { coverage } });
});

test('without a scope every unit may be asked about', async () => {
  const answer = await ask('{ provinces(ids: ["P34-19"]) { headcount } }', {});
  expect(answer).toMatchObject({ data: { provinces: [{ headcount: 19 }] }, errors: [] });
});
