import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CrossProvinceProgressQuery } from '../../codegen/client/graphql.ts';
import type { Fault, SubgraphAnswer } from './fault-proxy.ts';
import { expectLosses, underived } from './losses.ts';
import { type Answer, startTestSystem, type TestSystem } from './system.ts';

const DEADLINE_MS = 3_000;
const NAME = 'institutions/thai-nguyen';

let system: TestSystem;
let whole: Answer<CrossProvinceProgressQuery>;

beforeAll(async () => {
  system = await startTestSystem({ MAX_ANSWER_BYTES: '4000000' }, DEADLINE_MS);
  whole = await system.askWhole();
}, 180_000);
afterAll(() => system?.stop());

afterEach(async () => {
  for (const { name } of system.deployments) system.proxyOf(name).play(null);
  expect(await system.askSample()).toEqual(whole);
});

const HTML = '<html><body>proxy at http://10.0.0.7 failed</body></html>';

/** Changes every list of entities in an answer. */
function entities(change: (list: unknown[]) => unknown): Fault {
  return {
    kind: 'altered',
    alter: ({ data }: SubgraphAnswer) => ({
      data: Object.fromEntries(
        Object.entries(data ?? {}).map(([key, list]) => [key, Array.isArray(list) ? change(list) : list]),
      ),
    }),
  };
}

const FAULTS: [string, Fault, RegExp][] = [
  ['hangs after it accepted', { kind: 'hang' }, /^TIMEOUT$/],
  ['hangs after the headers', { kind: 'hang-after-headers' }, /^TIMEOUT$/],
  ['drips a byte a second', { kind: 'drip' }, /^TIMEOUT$/],
  ['resets the connection midway', { kind: 'reset-midway' }, /^UNREACHABLE$/],
  ['truncates its gzip', { kind: 'truncated-gzip' }, /^BAD_ANSWER$/],
  ['answers 500 with HTML', { kind: 'status', status: 500, type: 'text/html', body: HTML }, /^BAD_ANSWER$/],
  ['answers 200 with HTML', { kind: 'status', status: 200, type: 'text/html', body: HTML }, /^BAD_ANSWER$/],
  ['answers 204', { kind: 'status', status: 204, type: 'text/plain', body: '' }, /^BAD_ANSWER$/],
  ['redirects elsewhere', { kind: 'redirect', to: 'http://127.0.0.1:1/secret' }, /^BAD_ANSWER$/],
  ['answers without end', { kind: 'endless' }, /^(BAD_ANSWER|TIMEOUT)$/],
  ['answers a list instead of an object', { kind: 'altered', alter: () => [] }, /^BAD_ANSWER$/],
  ['answers too few entities', entities((list) => list.slice(1)), /^BAD_ANSWER$/],
  ['answers too many entities', entities((list) => [...list, list[0]]), /^BAD_ANSWER$/],
  ['answers entities in another order', entities((list) => [...list].reverse()), /^BAD_ANSWER$/],
  ['answers no list of entities', entities(() => 'none'), /^BAD_ANSWER$/],
];

describe('a deployment that', () => {
  it.each(FAULTS)('%s costs only its own paths, within its deadline', async (_, fault, state) => {
    system.proxyOf(NAME).play(() => fault);
    const began = performance.now();
    const answer = await system.askSample();
    expect(performance.now() - began).toBeLessThan(2 * DEADLINE_MS);
    expectLosses(whole, answer, 'institutions', system.unitsOf(NAME), state);
  });

  it('fails every second time answers whole in between', async () => {
    system
      .proxyOf(NAME)
      .play((_, count) =>
        count % 2 === 0 ? { kind: 'status', status: 500, type: 'text/html', body: HTML } : null,
      );
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push(await system.askSample());
    const wholeOnes = answers.filter((answer) => answer.errors.length === 0);
    expect(wholeOnes.length).toBeGreaterThan(0);
    for (const answer of answers) {
      if (answer.errors.length === 0) expect(answer).toEqual(whole);
      else expectLosses(whole, answer, 'institutions', system.unitsOf(NAME), /^(BAD_ANSWER|CIRCUIT_OPEN)$/);
    }
  });
});

describe('directory', () => {
  const isTotals = (body: string) => body.includes('_entities');

  it('that hangs costs the entry fields, within its deadline', async () => {
    system.proxyOf('directory').play(() => ({ kind: 'hang' }));
    const began = performance.now();
    const answer = await system.askSample();
    expect(performance.now() - began).toBeLessThan(2 * DEADLINE_MS);
    expect(answer.data).toEqual({
      provinces: null,
      targets: null,
      classes: null,
      centres: null,
      theory: null,
    });
    expect(answer.errors.map((error) => [error.extensions.code, error.path])).toEqual(
      ['provinces', 'targets', 'classes', 'centres', 'theory'].map((field) => [
        'DIRECTORY_UNAVAILABLE',
        [field],
      ]),
    );
  });

  it('that answers HTML costs the entry fields and calls nobody else', async () => {
    system.proxyOf('directory').play(() => ({ kind: 'status', status: 200, type: 'text/html', body: HTML }));
    system.wire();
    const answer = await system.askSample();
    expect(new Set(answer.errors.map((error) => error.extensions.code))).toEqual(
      new Set(['DIRECTORY_UNAVAILABLE']),
    );
    expect(system.wire().map((line) => line.deployment)).toEqual(['directory']);
  });

  it('that is lost between the rows and the totals leaves the cells, and no total', async () => {
    system.proxyOf('directory').play((body) => (isTotals(body) ? { kind: 'hang' } : null));
    const answer = await system.askSample();
    expect(underived(answer.data)).toEqual(underived(whole.data));
    const lines = [
      ...(answer.data.targets?.totals ?? []).map((line) => line.rate),
      ...(answer.data.classes?.totals ?? []).map((line) => line.training),
      ...(answer.data.classes?.rows ?? []).flatMap((row) => row.lines.map((line) => line.training)),
    ];
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => line === null)).toBe(true);
    expect(new Set(answer.errors.map((error) => error.extensions.code))).toEqual(
      new Set(['DIRECTORY_UNAVAILABLE']),
    );
  });
});
