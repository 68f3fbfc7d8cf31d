import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createLog } from '../../../common/log.ts';
import { createPlannerPool } from '../../../gateway/planner-pool.ts';
import { readSettings } from '../../../gateway/settings.ts';
import { startGateway } from '../../../gateway/start.ts';
import { listen, post } from '../listen.ts';

/**
 * A program of its own, since only a whole process has a heap to measure: PLANS distinct documents, then RELOADS of the
 * supergraph, and the memory at half and at the end, in MB, as JSON on stdout.
 */
const plans = Number(process.env.PLANS);
const reloads = Number(process.env.RELOADS);
const sdl = process.env.SDL ?? '';

const subgraph = createServer(async (request, response) => {
  await text(request);
  response.end('{"data":{"node":null}}');
});
const subgraphUrl = await listen(subgraph);
const supergraph = join(mkdtempSync(join(tmpdir(), 'memory-')), 'supergraph.graphql');
const write = (i: number) =>
  writeFileSync(supergraph, `# ${i}\n${sdl.replaceAll('http://127.0.0.1:1/graphql', subgraphUrl)}`);
write(0);
const reading = readSettings(
  { PORT: '0', SUPERGRAPH: supergraph, MAX_PLANS: '300', MAX_BLOCKED_MS: '600000' },
  () => '',
);
if ('mistakes' in reading) throw new Error(reading.mistakes.join());
const log = createLog('gateway', 'error');
const pool = createPlannerPool({ budgetMs: 20_000, log });
const started = await startGateway(reading.settings, log, pool);
if ('mistakes' in started) throw new Error(started.mistakes.join());
const gateway = started;

async function ask(query: string): Promise<void> {
  const reply = await post(gateway.url, { query });
  if (reply.text !== '{"data":{"node":null}}') throw new Error(reply.text);
}

interface Memory {
  heapMb: number;
  plannersMb: number;
}

async function measure(): Promise<Memory> {
  for (let i = 0; i < 5; i++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const rss = execFileSync('ps', ['-o', 'rss=', '-p', pool.pids().join(',')], { encoding: 'utf8' });
  const kilobytes = rss.trim().split(/\s+/).map(Number);
  const planners = kilobytes.reduce((sum, each) => sum + each, 0);
  return { heapMb: process.memoryUsage().heapUsed / 1e6, plannersMb: planners / 1e3 };
}

async function load(from: number, to: number): Promise<Memory> {
  for (let i = from; i < to; i += 10) {
    const documents = Array.from({ length: Math.min(10, to - i) }, (_, k) => documentOf(i + k));
    await Promise.all(documents.map(ask));
  }
  return measure();
}

function documentOf(i: number): string {
  const fields = Array.from({ length: 10 }, (_, k) => `f${i}n${k}: right { y left { x } }`);
  return `{ node { x ${fields.join(' ')} } }`;
}

async function reload(from: number, to: number): Promise<Memory> {
  for (let i = from; i < to; i++) {
    write(i + 1);
    await gateway.reload();
    await ask(`{ node { r${i}: x right { y } } }`);
  }
  return measure();
}

const result = {
  plans: [await load(0, plans / 2), await load(plans / 2, plans)],
  reloads: [await reload(0, reloads / 2), await reload(reloads / 2, reloads)],
};
process.stdout.write(`${JSON.stringify(result)}\n`);
await gateway.stop();
await pool.close();
process.exit();
