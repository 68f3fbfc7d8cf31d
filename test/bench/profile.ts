import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Driver } from './driver.ts';
import { type GraphFiles, startEngine } from './engines/engines.ts';
import { type Cores, stopGently } from './processes.ts';
import type { Scenario } from './scenarios.ts';

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const LAYERS: readonly (readonly [RegExp, string])[] = [
  [/\/gateway\/numbers\.ts$/, 'JSON: parse and write (gateway/numbers.ts)'],
  [/\/gateway\/fetch\.ts$|\/gateway\/deadline\.ts$/, 'our transport'],
  [/\/gateway\/server\.ts$/, 'our HTTP server'],
  [/\/gateway\//, 'our executor'],
  [/\/node_modules\/@apollo\//, 'Apollo Server'],
  [/\/node_modules\/graphql\//, 'graphql-js'],
  [/\/node_modules\/undici\//, 'undici'],
  [/^node:/, 'Node: HTTP, sockets, streams, timers'],
];

const SETTLED_US = 6_000_000;

/** Where our gateway spends the processor's time in one scenario, as Markdown. The timing of a profiled run counts for nothing. */
export async function profileOurs(
  scenario: Scenario,
  files: GraphFiles,
  cores: Cores,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<string> {
  const folder = join(files.scratch, `profile-${scenario.name}-${connections}`);
  mkdirSync(folder);
  const engine = await startEngine('ours', files, cores, ['--cpu-prof', '--cpu-prof-dir', folder]);
  const driver = new Driver(engine.url, connections);
  const load = await driver.run(
    0,
    SETTLED_US / 1e6 + seconds,
    (i) => scenario.ask(i).body,
    scenario.hanging !== null,
  );
  await driver.close();
  await stopGently(engine.process);
  const head = `## Profile: ${scenario.title}, ${connections} connections, ${load.requests} requests`;
  return `${head}\n\n${describeProfiles(folder)}\n`;
}

/** Where the processor's time went, as a table by layer and one of the functions with the most time of their own. */
function describeProfiles(folder: string): string {
  const layers = new Map<string, number>();
  const functions = new Map<string, number>();
  let total = 0;
  for (const file of readdirSync(folder)) {
    const { nodes, samples, timeDeltas }: CpuProfile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    // tsx compiles in a thread of its own, which has a profile too.
    if (!nodes.some(({ callFrame }) => callFrame.url.includes('/gateway/'))) continue;
    let at = 0;
    const frames = new Map(nodes.map((node) => [node.id, node.callFrame]));
    samples.forEach((id, i) => {
      const frame = frames.get(id);
      const us = timeDeltas[i] ?? 0;
      at += us;
      // Loading and the first compilations are not what a request costs.
      if (at < SETTLED_US) return;
      if (!frame || frame.functionName === '(idle)') return;
      total += us;
      add(layers, layerOf(frame.functionName, frame.url), us);
      add(functions, nameOf(frame.functionName, frame.url), us);
    });
  }
  const table = (head: string, rows: Map<string, number>, most: number) => [
    `| ${head} | share |`,
    '|---|---|',
    ...[...rows]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([name, us]) => `| ${name} | ${((us / total) * 100).toFixed(1)} % |`),
    '',
  ];
  return [...table('layer', layers, 20), ...table('function', functions, 30)].join('\n');
}

function layerOf(functionName: string, url: string): string {
  if (functionName === '(garbage collector)') return 'garbage collection';
  const known = LAYERS.find(([pattern]) => pattern.test(url))?.[1];
  if (known) return known;
  return url === '' ? 'native code' : 'other packages';
}

function nameOf(functionName: string, url: string): string {
  const short = url.replace(/^file:\/\//, '').replace(/^.*\/(?=node_modules\/|gateway\/|common\/)/, '');
  return `${functionName || '(anonymous)'} ${short}`.trim();
}

function add(to: Map<string, number>, key: string, value: number): void {
  to.set(key, (to.get(key) ?? 0) + value);
}
