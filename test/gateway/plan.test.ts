import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterEach, expect, test, vi } from 'vitest';
import { Cache } from '../../gateway/cache.ts';
import { createPlanner, drawVariant } from '../../gateway/plan.ts';

afterEach(() => vi.restoreAllMocks());

function supergraphOf(subgraphs: Record<string, string>): string {
  const link =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@override"]) ';
  const { supergraphSdl } = composeServices(
    Object.entries(subgraphs).map(([name, typeDefs]) => ({
      name,
      typeDefs: parse(link + typeDefs),
      url: `http://${name}`,
    })),
  );
  return supergraphSdl ?? '';
}

const PROGRESSIVE = supergraphOf({
  old: 'type Query { t: T } type T @key(fields: "id") { id: ID! x: Int }',
  new: 'type T @key(fields: "id") { id: ID! x: Int @override(from: "old", label: "percent(30)") }',
});

test.each([
  [0.1, true],
  [0.29, true],
  [0.31, false],
  [0.99, false],
])(
  'with a progressive override of 30 percent, a request that draws %d goes to the new owner: %s',
  async (drawn, isNew) => {
    vi.spyOn(Math, 'random').mockReturnValue(drawn);
    const planner = createPlanner(PROGRESSIVE);
    const plan = await planner.plan('{ t { x } }', undefined, drawVariant(planner));
    expect(JSON.stringify(plan).includes('"new"')).toBe(isNew);
  },
);

test('a document without a plan has a code and keeps the planner’s words inside', async () => {
  const planner = createPlanner(PROGRESSIVE);
  await expect(planner.plan('{ nothing }', undefined, 0)).rejects.toMatchObject({
    code: 'PLANNING_FAILED',
    message: 'the planner found no plan',
  });
});

test('the cache makes each thing once, drops what was not used for longest, and keeps no failure', async () => {
  const cache = new Cache<string>(2);
  const made: string[] = [];
  const get = (key: string) =>
    cache.get(key, async () => {
      made.push(key);
      if (key === 'bad') throw new Error('no');
      return key;
    });
  await Promise.all([get('a'), get('a'), get('b')]);
  await get('a');
  await get('c');
  expect(cache.size).toBe(2);
  await get('a');
  await get('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
  await expect(get('bad')).rejects.toThrow();
  await expect(get('bad')).rejects.toThrow();
  expect(made.filter((key) => key === 'bad')).toHaveLength(2);
});

test('the cache keeps fewer when their texts are long', async () => {
  const cache = new Cache<number>(10, 100);
  for (let i = 0; i < 5; i++) await cache.get(`${i}`.repeat(40), async () => i);
  expect(cache.size).toBe(2);
});
