import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import {
  createPlannerPool,
  type PlannerPool,
  type PlannerPoolOptions,
} from '../../../gateway/planner-pool.ts';
import { SILENT } from '../graph.ts';
import { doublings, supergraphSdl } from './slow-documents.ts';

const STAND_IN = fileURLToPath(new URL('failing-planner.ts', import.meta.url));

const open: PlannerPool[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
});

async function poolWith(options: Partial<PlannerPoolOptions>, sdl: string) {
  const pool = createPlannerPool({ budgetMs: 10_000, log: SILENT, ...options });
  open.push(pool);
  const loaded = pool.load(sdl);
  await loaded.ready;
  const plan = (text: string) => loaded.plan(text, undefined, 0);
  await plan('{ node { id } }');
  return { pool, plan };
}

/** The code of a plan's failure, `planned` if there is none. */
const outcome = (plan: Promise<unknown>) =>
  plan.then(
    () => 'planned',
    (error) => error.extensions?.code ?? error.code,
  );

async function timed(plan: Promise<unknown>): Promise<{ result: string; ms: number }> {
  const startedAt = performance.now();
  const result = await outcome(plan);
  return { result, ms: performance.now() - startedAt };
}

test('plans that waited for a planner that is killed are made by the spare', async () => {
  const { pool, plan } = await poolWith({}, supergraphSdl());
  const [atWork] = pool.pids();
  const plans = Array.from({ length: 60 }, (_, i) => outcome(plan(doublings(6, `n${i}`))));
  if (atWork) process.kill(atWork, 'SIGKILL');
  expect(new Set(await Promise.all(plans))).toEqual(new Set(['planned']));
  expect(pool.pids()).not.toContain(atWork);
});

test('a document that takes too long is refused, remembered, and costs the others nothing but its budget', async () => {
  const budgetMs = 1000;
  const { plan } = await poolWith({ budgetMs }, supergraphSdl());
  const slow = [timed(plan(doublings(13, 'a'))), timed(plan(doublings(13, 'b')))];
  const light = Array.from({ length: 20 }, (_, i) => timed(plan(`{ node { n${i}: x right { y } } }`)));
  for (const { result, ms } of await Promise.all(light)) {
    expect(result).toBe('planned');
    expect(ms).toBeLessThan(budgetMs + 500);
  }
  for (const { result, ms } of await Promise.all(slow)) {
    expect(result).toBe('PLANNING_FAILED');
    expect(ms).toBeLessThan(budgetMs + 500);
  }
  expect(await timed(plan(doublings(13, 'a')))).toMatchObject({
    result: 'PLANNING_FAILED',
    ms: expect.closeTo(0, -2),
  });
  await expect(plan(doublings(13, 'a'))).rejects.toThrow('Ask for less');
});

test('of many documents under way in a crash, only the one that crashes the spare too is refused', async () => {
  const { plan } = await poolWith({ program: STAND_IN }, 'any');
  const others = Array.from({ length: 30 }, (_, i) => outcome(plan(`{ a${i} }`)));
  const guilty = outcome(plan('{ crash }'));
  const later = Array.from({ length: 30 }, (_, i) => outcome(plan(`{ b${i} }`)));
  expect(await guilty).toBe('PLANNING_FAILED');
  expect(new Set(await Promise.all([...others, ...later]))).toEqual(new Set(['planned']));
  expect((await timed(plan('{ crash }'))).ms).toBeLessThan(100);
});

test('the same document asked for by many at once is planned once', async () => {
  const { plan } = await poolWith({}, supergraphSdl());
  const plans = await Promise.all(Array.from({ length: 10 }, () => plan('{ node { x y } }')));
  expect(new Set(plans).size).toBe(1);
});

test.each([
  ['crash', 'no: the planner ended: SIGKILL'],
  ['refuse', 'no: it says so'],
])(
  'a supergraph that makes the planner %s is refused with its reason, the one before is still planned',
  async (sdl, reason) => {
    const { pool, plan } = await poolWith({ program: STAND_IN }, 'good');
    const next = pool.load(sdl);
    expect(await next.ready.catch((error: Error) => `no: ${error.message}`)).toBe(reason);
    expect(await outcome(plan('{ again }'))).toBe('planned');
    const another = pool.load('another');
    await another.ready;
    expect(await outcome(another.plan('{ a }', undefined, 0))).toBe('planned');
  },
);

test('whoever asks is not kept waiting when every planner is held up', async () => {
  const { pool, plan } = await poolWith({ program: STAND_IN, budgetMs: 1000 }, 'good');
  const hung = Array.from({ length: 30 }, (_, i) => timed(plan(`{ hang${i} }`)));
  for (const { result, ms } of await Promise.all(hung)) {
    expect(result).toBe('PLANNING_FAILED');
    expect(ms).toBeLessThan(2000);
  }
  expect(pool.pids().length).toBeGreaterThan(0);
});
