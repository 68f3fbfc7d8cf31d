import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { request } from 'undici';
import { programArguments } from '../../../runtime/node-program.ts';
import { readSchema } from '../compose.ts';
import { type Command, type Cores, lastWords, startProcess, waitForMessage } from '../processes.ts';

/** The files that an engine reads about one graph. */
export interface GraphFiles {
  /** `graph` or `routed`: the folder of its schemas. */
  readonly folder: 'graph' | 'routed';
  readonly supergraph: string;
  /** Only for the routed graph. */
  readonly deployments: string | undefined;
  readonly urls: ReadonlyMap<string, string>;
  /** What one deployment has to answer in. */
  readonly deadlineMs: number;
  /** A folder for what an engine has to write. */
  readonly scratch: string;
}

export const ENGINES = [
  'ours',
  'ours-sharing',
  'apollo-gateway',
  'hive-gateway',
  'grafbase',
  'floor',
] as const;
export type EngineName = (typeof ENGINES)[number];

export const LABELS: Record<EngineName, string> = {
  ours: 'ours',
  'ours-sharing': 'ours, sharing calls in flight',
  'apollo-gateway': '@apollo/server + @apollo/gateway',
  'hive-gateway': 'Hive Gateway, Rust planner',
  grafbase: 'Grafbase (native)',
  floor: 'hand-written (floor)',
};

export interface StartedEngine {
  readonly name: EngineName;
  readonly url: string;
  /** Its process; descendants belong to it. */
  readonly pid: number;
  /** The process that the bench has started. */
  readonly process: ChildProcess;
}

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const checkout = join(here, '../../..');

/** True if this machine can run the engine: the native one comes for some platforms only. */
export function isAvailable(name: EngineName): boolean {
  return name !== 'grafbase' || grafbaseBinary() !== undefined;
}

/** `nodeOptions` go to the engine's Node, where it is started directly. */
export async function startEngine(
  name: EngineName,
  graph: GraphFiles,
  cores: Cores,
  nodeOptions: readonly string[] = [],
): Promise<StartedEngine> {
  const port = await freePort();
  const { args, ...rest } = commandOf(name, graph, port);
  const child = startProcess({ ...rest, args: [...nodeOptions, ...args] }, cores.gateway);
  if (child.pid === undefined) throw new Error(`${name} did not start`);
  const url = `http://127.0.0.1:${port}/graphql`;
  const started: StartedEngine = { name, url, pid: child.pid, process: child };
  if (name === 'grafbase') {
    const { pid } = await waitForMessage<{ pid: number }>(child, name, 10_000);
    await waitUntilItAnswers(started.url, child);
    return { ...started, pid };
  }
  await waitUntilItAnswers(started.url, child);
  return started;
}

function commandOf(name: EngineName, graph: GraphFiles, port: number): Command {
  const { supergraph, deployments } = graph;
  const env = { SUPERGRAPH: supergraph, PORT: String(port) };
  const node = (...args: string[]) => ({ command: process.execPath, args });
  switch (name) {
    case 'ours':
    case 'ours-sharing':
      return {
        ...node(...programArguments('gateway/main.ts')),
        cwd: checkout,
        env: {
          ...env,
          ...(deployments === undefined ? {} : { DEPLOYMENTS: deployments }),
          ...(name === 'ours-sharing' ? { SHARE_IN_FLIGHT: 'true' } : {}),
        },
      };
    case 'apollo-gateway':
      return { ...node('--import', 'tsx/esm', join(here, 'apollo-gateway.ts')), cwd: checkout, env };
    case 'hive-gateway': {
      const cli = join(dirname(require.resolve('@graphql-hive/gateway')), 'bin.js');
      const options = [
        'supergraph',
        supergraph,
        '--hive-router-runtime',
        '-h',
        '127.0.0.1',
        '-p',
        String(port),
      ];
      const quit = join(here, 'quit-with-parent.mjs');
      return { ...node('--import', quit, cli, ...options), cwd: graph.scratch, env: { LOG_LEVEL: 'error' } };
    }
    case 'grafbase': {
      const home = writeGrafbaseFiles(graph);
      const listen = ['--listen-address', `127.0.0.1:${port}`];
      const options = ['--home', home, 'dev', '--config', join(home, 'grafbase.toml'), ...listen];
      return { ...node(join(here, 'guard.mjs'), grafbaseBinary() ?? '', ...options), cwd: home };
    }
    case 'floor':
      return {
        ...node('--import', 'tsx/esm', join(here, 'floor.ts')),
        cwd: checkout,
        env: {
          ...env,
          SUBGRAPHS: JSON.stringify([...graph.urls]),
          DEADLINE_MS: String(graph.deadlineMs),
        },
      };
  }
}

/** Grafbase composes by itself, from the same four schemas. */
function writeGrafbaseFiles({ folder, urls, scratch }: GraphFiles): string {
  const home = join(scratch, 'grafbase');
  mkdirSync(home, { recursive: true });
  let config = '';
  for (const [name, url] of urls) {
    writeFileSync(join(home, `${name}.graphql`), readSchema(folder, name));
    config += `[subgraphs.${name}]\nschema_path = "${name}.graphql"\nurl = "${url}"\n`;
  }
  writeFileSync(join(home, 'grafbase.toml'), config);
  return home;
}

function grafbaseBinary(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    return require.resolve('@grafbase/cli-x86_64-unknown-linux-musl/grafbase');
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function waitUntilItAnswers(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`an engine ended at once:\n${lastWords(child)}`);
    try {
      const { statusCode, body } = await request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"query Ready { __typename }","operationName":"Ready"}',
      });
      await body.dump();
      if (statusCode === 200) return;
    } catch {
      // It does not listen yet.
    }
    await sleep(100);
  }
  throw new Error(`an engine did not answer within a minute:\n${lastWords(child)}`);
}
