import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { CrossProvinceProgressQuery } from '../../codegen/client/graphql.ts';
import type { SubgraphAnswer } from './fault-proxy.ts';
import { underived } from './losses.ts';
import { type Answer, startTestSystem, type TestSystem } from './system.ts';

type Node = Record<string, unknown>;

const NAME = 'institutions/thai-nguyen';
/** One of the three units that the deployment holds. */
const UNIT = 'P63-06';

let system: TestSystem;
let whole: Answer<CrossProvinceProgressQuery>;

beforeAll(async () => {
  system = await startTestSystem();
  whole = await system.askWhole();
}, 180_000);
afterAll(() => system?.stop());
afterEach(() => system.proxyOf(NAME).play(null));

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Asks the sample request while the deployment changes a pair of figures in each cell of the unit. */
async function askWhileChanged(change: (pair: Node, figure: Node) => void) {
  let changed = 0;
  const alter = (answer: SubgraphAnswer) => {
    for (const entity of Object.values(answer.data ?? {}).flat()) {
      if (!isNode(entity) || entity._lt_provinceId !== UNIT || !isNode(entity.training)) continue;
      const [pair] = Object.values(entity.training);
      if (!isNode(pair) || !isNode(pair.reported)) continue;
      change(pair, pair.reported);
      changed++;
    }
    return answer;
  };
  system.proxyOf(NAME).play(() => ({ kind: 'altered', alter }));
  const answer = await system.askSample();
  expect(changed).toBeGreaterThan(1);
  return answer;
}

/** The data without what the deployment says of the unit's cells, and where that was. */
function withoutCells(value: unknown, path: (string | number)[], lost: string[]): unknown {
  if (Array.isArray(value)) return value.map((item, i) => withoutCells(item, [...path, i], lost));
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      if (value.provinceId !== UNIT || key !== 'training')
        return [key, withoutCells(child, [...path, key], lost)];
      lost.push([...path, key].join('.'));
      return [key, null];
    }),
  );
}

it.each<[string, (pair: Node, figure: Node) => void]>([
  ['a text where a number was asked', (_, figure) => Object.assign(figure, { low: '36' })],
  ['an enumeration value that nobody knows', (_, figure) => Object.assign(figure, { state: 'GUESSED' })],
  ['null where none may stand', (pair) => Object.assign(pair, { reported: null })],
  ['a list where an object was asked', (pair) => Object.assign(pair, { reported: [] })],
  ['no value for a field that was asked', (_, figure) => delete figure.low],
])('%s costs the cells in which it stands, and nothing else', async (_, change) => {
  const answer = await askWhileChanged(change);
  const lost: string[] = [];
  const expected = withoutCells(whole.data, [], lost);
  expect(answer.status).toBe(200);
  expect(underived(answer.data)).toEqual(underived(expected));
  expect(answer.errors.map(({ path }) => path?.join('.')).sort()).toEqual(lost.sort());
  for (const { message, extensions } of answer.errors) {
    expect(extensions).toMatchObject({ code: 'BAD_ANSWER', unit: UNIT, domain: 'institutions' });
    expect(message).not.toContain('GUESSED');
  }
  const notWell = answer.extensions.coverage?.filter(({ state }) => state !== 'OK');
  expect(notWell).toEqual([{ unit: UNIT, domain: 'institutions', state: 'BAD_ANSWER' }]);
  const totals = JSON.stringify(answer.data.classes);
  expect(totals).toContain(`{"unitId":"${UNIT}","domain":"INSTITUTIONS","reason":"BAD_ANSWER"}`);
});

it('fields that nobody asked for, hostile ones among them, change nothing', async () => {
  const answer = await askWhileChanged((pair, figure) => {
    for (const node of [pair, figure]) {
      Object.defineProperty(node, '__proto__', { value: { low: 9, polluted: true }, enumerable: true });
      Object.assign(node, { constructor: { prototype: { polluted: true } }, more: { low: 9 } });
    }
  });
  expect(answer).toEqual(whole);
});
