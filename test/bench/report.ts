import { cpus, loadavg, totalmem } from 'node:os';
import { type EngineName, LABELS } from './engines/engines.ts';
import type { Measured } from './measure.ts';
import type { Options } from './options.ts';
import type { Cores } from './processes.ts';

/** What we want to reach, and what was seen. */
interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly seen: number | null;
  readonly met: boolean | null;
}

export type Machine = Readonly<Record<string, string | number>>;

export interface Run {
  readonly date: string;
  readonly command: string;
  readonly machine: Machine;
  readonly settings: { readonly rounds: number; readonly seconds: number };
  readonly results: readonly Measured[];
  readonly targets: readonly Target[];
}

export function describeRun(options: Options, cores: Cores, results: readonly Measured[]): Run {
  const pinning =
    cores.gateway === null
      ? 'nothing pinned'
      : `gateway on core ${cores.gateway}, subgraphs and load on core ${cores.others}`;
  return {
    date: new Date().toISOString().slice(0, 10),
    command: ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(
      ' ',
    ),
    machine: describeMachine(pinning),
    settings: { rounds: options.rounds, seconds: options.seconds },
    results,
    targets: findTargets(results),
  };
}

/** Where a run was made; `pinning`: who has which core. */
export function describeMachine(pinning: string): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    pinning,
    loadAverage: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}

/** Those whose figures were measured. Latencies of a fan-out are compared with one request at a time. */
function findTargets(results: readonly Measured[]): Target[] {
  const targets: Target[] = [];
  const find = (scenario: string, connections: number, engine: EngineName = 'ours') =>
    results.find(
      (each) => each.scenario === scenario && each.connections === connections && each.engine === engine,
    );
  const add = (what: string, seen: number | null | undefined, limit: number, isLeast: boolean): void => {
    if (seen === undefined) return;
    const met = seen === null ? null : isLeast ? seen >= limit : seen <= limit;
    targets.push({ what, wanted: `${isLeast ? '≥' : '≤'} ${limit}`, seen, met });
  };
  for (const connections of [1, 16, 50]) {
    const at = `at ${connections}`;
    const deep = find('deep', connections)?.against;
    add(`deep ${at}: requests/s × @apollo/gateway`, deep?.apolloRequests, 9, true);
    add(`deep ${at}: CPU a request × floor`, deep?.floorCpu, 2, false);
    add(
      `light ${at}: requests/s × @apollo/gateway`,
      find('light', connections)?.against.apolloRequests,
      8,
      true,
    );
    for (const scenario of ['deep', 'light', 'documents']) {
      const ours = find(scenario, connections);
      const hive = find(scenario, connections, 'hive-gateway');
      if (ours && hive)
        add(
          `${scenario} ${at}: requests/s × Hive Gateway`,
          ours.requestsPerSecond / hive.requestsPerSecond,
          1,
          true,
        );
    }
    add(`routed ${at}: p50 × floor`, find('routed', connections)?.against.floorP50, 1.15, false);
    add(`routed-hang ${at}: p50 × floor`, find('routed-hang', connections)?.against.floorP50, 1.05, false);
  }
  return targets;
}

export function toMarkdown({ date, command, machine, settings, results, targets }: Run): string {
  const lines = [
    '# Benchmarks',
    '',
    'Our gateway beside its peers, in one run: the same subgraphs, the same supergraph, the same requests, alternating',
    'rounds. Every answer was compared with graphql-js on one schema before it was timed, and some under load. Each',
    'request takes its variables from 1,000 values, no two under way have the same, and sharing of calls is off; only where a',
    'title says otherwise, all requests are alike.',
    '',
    `- ${date}, \`${command}\`: ${settings.rounds} rounds of ${settings.seconds} s`,
    `- ${Object.entries(machine)
      .map(([name, value]) => `${name} ${value}`)
      .join('; ')}`,
    '- Figures are medians over the rounds; ratios are medians of the ratios within each round. Absolute figures do not',
    '  carry over to another machine, ratios do.',
    '- Every engine is started as its product starts it; ours as `npm run gateway` does, which sets the size of the young',
    '  generation. The others have the defaults of V8. The load has a small one: it reads answers into memory outside of it, and',
    '  a large one is so seldom swept that V8 stops the load for whole collections, whichever engine it waits for.',
    "- CPU is user and system time of the gateway's process and all its descendants, for one request. Calls are subgraph",
    '  requests for one query, under load.',
    '',
  ];
  for (const title of new Set(results.map((each) => each.title))) {
    lines.push(
      `## ${title}`,
      '',
      HEAD.join(' | ').replace(/^|$/g, '|'),
      `|${HEAD.map(() => '---').join('|')}|`,
    );
    for (const each of results.filter((one) => one.title === title)) lines.push(row(each));
    lines.push('');
  }
  if (targets.length > 0) {
    lines.push('## Targets', '', '| what | wanted | seen | |', '|---|---|---|---|');
    for (const { what, wanted, seen, met } of targets)
      lines.push(
        `| ${what} | ${wanted} | ${number(seen, 2)} | ${met === null ? '–' : met ? 'met' : '**missed**'} |`,
      );
    lines.push('');
  }
  return `${lines.join('\n')}`;
}

const HEAD = [
  'connections',
  'engine',
  'requests/s',
  '× @apollo/gateway',
  '× floor',
  'p50 ms',
  'p99 ms',
  'p50 × floor',
  'CPU ms',
  'CPU × floor',
  'calls',
  'memory MB',
];

function row(each: Measured): string {
  const { against } = each;
  const cells = [
    each.connections,
    LABELS[each.engine],
    number(each.requestsPerSecond, each.requestsPerSecond < 100 ? 1 : 0),
    number(against.apolloRequests, 2),
    number(against.floorRequests, 2),
    number(each.p50Ms, 2),
    number(each.p99Ms, 2),
    number(against.floorP50, 2),
    number(each.cpuMs, 2),
    number(against.floorCpu, 2),
    number(each.subgraphRequests, 2),
    number(each.residentMb, 0),
  ];
  return `| ${cells.join(' | ')} |`;
}

function number(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits);
}
