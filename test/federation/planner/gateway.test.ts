import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { createPlannerPool } from '../../../gateway/planner-pool.ts';
import { errorsOf, SILENT, startGraph } from '../graph.ts';
import { post } from '../listen.ts';
import { doublings, SUBGRAPHS, supergraphSdl } from './slow-documents.ts';

const RAISED = {
  maxTokens: 100_000,
  maxDepth: 100,
  maxAliases: 10_000,
  maxRootFields: 100,
  maxDirectives: 100,
  maxComparisons: 1_000_000_000,
};
const limits = { ...RAISED, maxSelections: 1_000_000 };
const subgraphs = {
  a: {
    typeDefs: SUBGRAPHS.a,
    resolvers: { Query: { node: () => ({ id: '1' }) }, Node: { x: () => 1, left: () => ({ id: '2' }) } },
  },
  b: { typeDefs: SUBGRAPHS.b, resolvers: { Node: { y: () => 2, right: () => ({ id: '3' }) } } },
};

const children = new Set<ChildProcess>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('a planner killed under load costs requests with a cached plan nothing, the others are answered', async () => {
  const planners = createPlannerPool({ budgetMs: 2000, log: SILENT });
  const graph = await startGraph(subgraphs, { settings: { limits }, planners });
  const cached = '{ node { x y } }';
  await graph.ask(cached);
  for (let round = 0; round < 3; round++) {
    const [atWork] = planners.pids();
    const fresh = Array.from({ length: 20 }, (_, i) =>
      post(graph.url, { query: `{ node { r${round}n${i}: x right { y } } }` }),
    );
    const known = Array.from({ length: 20 }, async () => {
      const startedAt = performance.now();
      const { body } = await post(graph.url, { query: cached });
      return { body, ms: performance.now() - startedAt };
    });
    if (atWork) process.kill(atWork, 'SIGKILL');
    for (const { body, ms } of await Promise.all(known)) {
      expect(body).toEqual({ data: { node: { x: 1, y: 2 } } });
      expect(ms).toBeLessThan(2500);
    }
    for (const [i, { body }] of (await Promise.all(fresh)).entries())
      expect(body).toEqual({ data: { node: { [`r${round}n${i}`]: 1, right: { y: 2 } } } });
    await expect.poll(() => planners.pids().filter(isAlive).length, { timeout: 10_000 }).toBe(2);
  }
});

test('a document that is late to plan is refused with a remedy, at once the next time', async () => {
  const planners = createPlannerPool({ budgetMs: 1000, log: SILENT });
  const graph = await startGraph(subgraphs, { settings: { limits }, planners });
  await graph.ask('{ node { x } }');
  const slow = doublings(13);
  const [first, light] = await Promise.all([
    post(graph.url, { query: slow }),
    post(graph.url, { query: '{ node { y } }' }),
  ]);
  expect(light.body).toEqual({ data: { node: { y: 2 } } });
  expect(errorsOf(first)).toEqual(['PLANNING_FAILED at -']);
  expect(first.body.errors[0].message).toContain('Ask for less');
  const startedAt = performance.now();
  const again = await graph.ask(slow.replace('{ node', '{\n  # the same in other words\n  node'));
  expect(performance.now() - startedAt).toBeLessThan(900);
  expect(errorsOf(again)).toEqual(['PLANNING_FAILED at -']);
});

test('a cached plan needs no planner at all', async () => {
  const planners = createPlannerPool({ budgetMs: 1000, log: SILENT });
  const graph = await startGraph(subgraphs, { planners });
  await graph.ask('{ node { x } }');
  await planners.close();
  expect((await graph.ask('query { node { x } }')).body).toEqual({ data: { node: { x: 1 } } });
});

test('answers health and what needs no plan before any planner has started', async () => {
  const program = fileURLToPath(new URL('failing-planner.ts', import.meta.url));
  const planners = createPlannerPool({ budgetMs: 1000, log: SILENT, program });
  const graph = await startGraph({ a: { typeDefs: 'type Query { hang: Int }' } }, { planners });
  expect(await (await fetch(new URL('/health', graph.url))).json()).toEqual({ status: 'ok' });
  expect((await graph.ask('{ __schema { queryType { name } } }')).body.data).toEqual({
    __schema: { queryType: { name: 'Query' } },
  });
  await planners.close();
});

test('plans the listed documents at start, so that the first request does not wait for it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'warm-'));
  mkdirSync(join(folder, 'below'));
  writeFileSync(join(folder, 'broken.graphql'), '{ node {');
  writeFileSync(
    join(folder, 'below', 'flag.graphql'),
    'query Q($a: Boolean!) { node { x @include(if: $a) y } }',
  );
  const planners = createPlannerPool({ budgetMs: 5000, log: SILENT });
  let planned = 0;
  const counted = {
    ...planners,
    load(sdl: string) {
      const loaded = planners.load(sdl);
      const plan: typeof loaded.plan = (...request) => {
        planned++;
        return loaded.plan(...request);
      };
      return { ...loaded, plan };
    },
  };
  const graph = await startGraph(subgraphs, { settings: { warmDocuments: folder }, planners: counted });
  await expect.poll(() => planned, { timeout: 10_000 }).toBe(2);
  const query = 'query Q($a: Boolean!) {\n node { x @include(if: $a), y } }';
  expect((await graph.ask(query, { a: true })).body).toEqual({ data: { node: { x: 1, y: 2 } } });
  expect((await graph.ask(query, { a: false })).body).toEqual({ data: { node: { y: 2 } } });
  expect(planned).toBe(2);
});

/** All processes below one. */
function descendants(pid: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'ppid=,pid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.flatMap(([ppid, each]) => (ppid === parent && each ? [each, ...below(each)] : []));
  return below(pid);
}

test.each(['SIGTERM', 'SIGKILL'] as const)('leaves no process behind when it gets %s', async (signal) => {
  const path = join(mkdtempSync(join(tmpdir(), 'orphans-')), 'supergraph.graphql');
  writeFileSync(path, supergraphSdl());
  const env = {
    PATH: process.env.PATH,
    SUPERGRAPH: path,
    PORT: '0',
    MAX_SELECTIONS: '1000000',
    MAX_DEPTH: '100',
  };
  const gateway = fork('gateway/main.ts', { execArgv: ['--import', 'tsx/esm'], env, silent: true });
  children.add(gateway);
  const { port } = await new Promise<{ port: number }>((resolve) => {
    gateway.once('message', (message) => resolve(message as { port: number }));
  });
  const url = `http://127.0.0.1:${port}/graphql`;
  await post(url, { query: '{ node { x } }' });
  // One is busy in native code when the end comes.
  post(url, { query: doublings(14) }).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 300));
  const started = descendants(gateway.pid ?? 0);
  expect(started.length).toBeGreaterThanOrEqual(2);
  gateway.kill(signal);
  await expect.poll(() => started.filter(isAlive), { timeout: 15_000 }).toEqual([]);
});
