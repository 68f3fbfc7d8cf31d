import { beforeAll, expect, test } from 'vitest';
import { errorsOf, type Fault, type Graph } from '../graph.ts';
import { startProvinces } from './provinces.ts';

let graph: Graph;
beforeAll(async () => {
  const circuit = { failures: 4, failurePercent: 40, minCalls: 1000, openMs: 1000, maxOpenMs: 1000 };
  graph = await startProvinces({ settings: { resilience: { circuit, retryPercent: 20 } } });
});

const ASK = '{ provinces(ids: ["P34-19", "P63-20", "P34-20"]) { id headcount } }';
const PROMOTE = 'mutation { promote(provinceId: "P63-24", id: "1") { post } }';

const callsOf = (server: string) => graph.calls.filter((call) => call.server === server).length;

test('entities in another order open the circuit, and a probe with the right order closes it', async () => {
  const swapped: Fault = () => ({
    body: JSON.stringify({
      data: {
        _entities: ['P34-20', 'P63-20'].map((id) => ({
          _lt_typename: 'Province',
          _lt_id: id,
          headcount: Number(id.slice(-2)),
        })),
      },
    }),
  });
  const server = 'personnel/lang-son';
  const lost = (code: string) => [`${code} at provinces.1.headcount`, `${code} at provinces.2.headcount`];
  graph.fault(server, swapped);
  for (let i = 0; i < 4; i++) expect(errorsOf(await graph.ask(ASK))).toEqual(lost('BAD_ANSWER'));
  const open = await graph.ask(ASK);
  expect(errorsOf(open)).toEqual(lost('CIRCUIT_OPEN'));
  expect(open.body.data.provinces[0]).toEqual({ id: 'P34-19', headcount: 19 });
  expect(open.body.extensions.coverage).toContainEqual({
    unit: 'P34-20',
    domain: 'personnel',
    state: 'CIRCUIT_OPEN',
  });
  expect(callsOf(server)).toBe(0);

  // The first probe meets the same fault: that it answers is not enough.
  const askAndCount = async () => {
    await graph.ask(ASK);
    return callsOf(server);
  };
  await expect.poll(askAndCount, { timeout: 5000 }).toBe(1);
  expect(errorsOf(await graph.ask(ASK))).toEqual(lost('CIRCUIT_OPEN'));

  graph.fault(server, undefined);
  await expect.poll(async () => errorsOf(await graph.ask(ASK)), { timeout: 5000 }).toEqual([]);
  expect(errorsOf(await graph.ask(ASK))).toEqual([]);
});

test('a mutation is sent once, whether it is late or refused for the moment', async () => {
  const server = 'personnel/bac-ninh';
  for (const [fault, code] of [
    ['hang', 'TIMEOUT'],
    [{ status: 503, body: '' }, 'UNREACHABLE'],
    [{ status: 502, body: '{"errors":[{"message":"no"}]}' }, 'UNREACHABLE'],
  ] as const) {
    graph.fault(server, () => fault);
    expect(errorsOf(await graph.ask(PROMOTE))).toEqual([`${code} at promote`]);
    expect(callsOf(server)).toBe(1);
  }
  graph.fault(server, undefined);
  expect((await graph.ask(PROMOTE)).body.data).toEqual({ promote: { post: 'post of 1' } });
}, 20_000);

test('errors of its own in good answers open no circuit', async () => {
  const keys = ['P34-19/secret'];
  for (let i = 0; i < 10; i++)
    expect(
      errorsOf(await graph.ask('query($keys: [ID!]!) { cadres(keys: $keys) { post } }', { keys })),
    ).toEqual(['FORBIDDEN_SECRECY at cadres.0.post']);
});
