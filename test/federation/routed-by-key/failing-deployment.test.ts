import { afterEach, beforeAll, expect, test } from 'vitest';
import { ERRORS_PER_DEPLOYMENT } from '../../../gateway/errors.ts';
import { errorsOf, type Fault, type Graph } from '../graph.ts';
import { startProvinces } from './provinces.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startProvinces();
});
const BAD = 'personnel/lang-son';
afterEach(() => graph.fault(BAD, undefined));

const ASK = '{ provinces(ids: ["P34-19", "P34-20", "P63-24"]) { id name headcount } }';

async function askWith(fault: Fault) {
  graph.fault(BAD, fault);
  return graph.ask(ASK);
}

test('a deployment that does not answer takes only its own keys down, and not longer than its time', async () => {
  const startedAt = performance.now();
  const reply = await askWith(() => 'hang');
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  expect(reply.body.data.provinces).toEqual([
    { id: 'P34-19', name: 'name of P34-19', headcount: 19 },
    { id: 'P34-20', name: 'name of P34-20', headcount: null },
    { id: 'P63-24', name: 'name of P63-24', headcount: 24 },
  ]);
  expect(reply.body.errors).toEqual([
    {
      message: 'The deployment that holds this did not answer in time.',
      path: ['provinces', 1, 'headcount'],
      extensions: { code: 'TIMEOUT', unit: 'P34-20', domain: 'personnel', correlationId: expect.any(String) },
    },
  ]);
  expect(reply.body.extensions.coverage).toContainEqual({
    unit: 'P34-20',
    domain: 'personnel',
    state: 'TIMEOUT',
  });
});

test.each<[string, string, Fault]>([
  ['no JSON', 'BAD_ANSWER', () => ({ body: '<html>' })],
  ['a redirect', 'BAD_ANSWER', () => ({ status: 302, body: '' })],
  ['a gateway of its own that is down', 'UNREACHABLE', () => ({ status: 503, body: 'down' })],
  ['a refusal', 'DENIED', () => ({ status: 403, body: 'no' })],
  ['one entity too few', 'BAD_ANSWER', () => ({ body: '{"data":{"_entities":[]}}' })],
  [
    'another entity than asked for',
    'BAD_ANSWER',
    () => ({ body: '{"data":{"_entities":[{"_lt_typename":"Province","_lt_id":"P63-20","headcount":7}]}}' }),
  ],
  ['no list', 'BAD_ANSWER', () => ({ body: '{"data":{"_entities":null}}' })],
  [
    'an error of its own, with a stack and a query in it',
    'SUBGRAPH_ERROR',
    () => ({ body: '{"data":null,"errors":[{"message":"select * from cadre at http://10.0.0.1"}]}' }),
  ],
])('an answer that is %s gives %s at the lost path', async (_, code, fault) => {
  const reply = await askWith(fault);
  expect(errorsOf(reply)).toEqual([`${code} at provinces.1.headcount`]);
  expect(reply.body.data.provinces.map((each: { headcount: number }) => each.headcount)).toEqual([
    19,
    null,
    24,
  ]);
  expect(reply.text).not.toMatch(/select|10\.0\.0\.1|html/);
});

test('lists at most 50 errors of one deployment and says how many more there were', async () => {
  graph.fault(BAD, () => ({ status: 503, body: '' }));
  const keys = Array.from({ length: 70 }, (_, i) => `P34-20/${i}`);
  const { body } = await graph.ask('query($keys: [ID!]!) { cadres(keys: $keys) { post } }', { keys });
  expect(body.errors).toHaveLength(ERRORS_PER_DEPLOYMENT);
  expect(body.errors.at(-1).extensions.more).toBe(20);
  expect(body.errors[0].extensions.more).toBeUndefined();
});

test('a deployment whose port is closed is unreachable, and the others answer', async () => {
  await graph.kill('personnel/bac-ninh');
  const reply = await graph.ask(ASK);
  expect(errorsOf(reply)).toEqual(['UNREACHABLE at provinces.2.headcount']);
});

test('a dead directory has a code of its own, and the gateway still answers', async () => {
  await graph.kill('directory');
  const reply = await graph.ask(ASK);
  expect(reply.status).toBe(200);
  expect(reply.body.data).toBeNull();
  expect(errorsOf(reply)).toEqual(['DIRECTORY_UNAVAILABLE at provinces']);
});
