import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CrossProvinceProgressQuery } from '../../codegen/client/graphql.ts';
import { PROGRAMS } from '../../runtime/programs.ts';
import { readStartSettings } from '../../runtime/settings.ts';
import { startSystem } from '../../runtime/supervisor.ts';
import { adminUrl, asAdmin, queryOn, uniqueName } from '../database.ts';
import { createFaultProxy, type FaultProxy } from './fault-proxy.ts';

const OPERATIONS = 'codegen/operations/cross-province-progress';
const DOCUMENT = readFileSync(`${OPERATIONS}.graphql`, 'utf8');
const VARIABLES: unknown = JSON.parse(readFileSync(`${OPERATIONS}.variables.json`, 'utf8'));

/** An error as a client sees it. */
interface ShownError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; unit?: string; domain?: string; correlationId?: string };
}

export interface Answer<Data> {
  status: number;
  data: Data;
  errors: ShownError[];
  extensions: { coverage?: { unit: string; domain: string; state: string; asOf?: string }[] };
}

export interface DeploymentEntry {
  name: string;
  subgraph: string;
  units?: string[];
  urls: string[];
  timeoutMs: number;
}

/** The whole product as `npm start` runs it, and a second gateway that reaches every deployment through a fault proxy. */
export interface TestSystem {
  deployments: DeploymentEntry[];
  /** What stands before a deployment, by its name: `personnel/thai-nguyen`, `directory`. */
  proxyOf(deployment: string): FaultProxy;
  /** The units whose records a deployment holds. */
  unitsOf(deployment: string): readonly string[];
  /** Asks the gateway behind which the proxies stand. */
  ask<Data>(query: string, variables?: unknown, extensions?: object): Promise<Answer<Data>>;
  /** Asks it the sample request. */
  askSample(extensions?: object): Promise<Answer<CrossProvinceProgressQuery>>;
  /** Asks it until everything is warm and answers without an error. */
  askWhole(): Promise<Answer<CrossProvinceProgressQuery>>;
  /** Lines of its wire log since the last call. */
  wire(): WireLine[];
  /** Runs SQL in a unit's database; `directory` has one for all units. */
  sql<Row extends Record<string, unknown>>(domain: string, unitId: string, text: string): Promise<Row[]>;
  /** Writes further entries into the second gateway's deployments file, while it serves. */
  addDeployments(entries: readonly DeploymentEntry[]): void;
  /** Pid of a host of the supervised system. */
  hostPid(subgraph: string): number;
  stop(): Promise<void>;
}

/** One call of a subgraph, as the gateway's wire log has it. */
interface WireLine {
  deployment: string;
  subgraph: string;
  units: string[];
  representations: number;
  operation: string;
  state: string;
}

/** `timeoutMs` is the deadline of every deployment as the second gateway knows it. */
export async function startTestSystem(env: NodeJS.ProcessEnv = {}, timeoutMs = 5_000): Promise<TestSystem> {
  const prefix = uniqueName('s').slice(0, 12);
  const dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'lien-thong-system-'));
  await chmod(dataDir, 0o711);
  const settingsEnv = {
    ...process.env,
    // Tests make calls fail on purpose, each with a line in the log.
    LOG_LEVEL: 'error',
    ...env,
    PORT: '0',
    DATABASE_URL: adminUrl(),
    DATABASE_PREFIX: prefix,
    DATA_DIR: dataDir,
  };
  const abort = new AbortController();
  const force = new AbortController();
  const system = await startSystem(
    readStartSettings(settingsEnv),
    settingsEnv,
    PROGRAMS,
    { tell() {}, done() {}, seconds: () => 0 } as unknown as Parameters<typeof startSystem>[3],
    { abort: abort.signal, force: force.signal },
  );

  const { deployments } = JSON.parse(readFileSync(join(dataDir, 'gateway', 'deployments.json'), 'utf8')) as {
    deployments: DeploymentEntry[];
  };
  const proxies = new Map<string, FaultProxy>();
  for (const { name, urls } of deployments) proxies.set(name, await createFaultProxy(urls[0] ?? ''));
  const behind = deployments.map((entry) => ({ ...entry, timeoutMs, urls: [proxyOf(entry.name).url] }));
  const file = join(dataDir, 'proxied.json');
  writeFileSync(file, JSON.stringify({ deployments: behind }));
  const wireLog = join(dataDir, 'wire.jsonl');
  const gateway = await startGateway({
    ...settingsEnv,
    DEPLOYMENTS: file,
    WIRE_LOG: wireLog,
    // However busy the machine is, nothing is refused for it.
    MAX_BLOCKED_MS: '60000',
    DATABASE_URL: '',
  });

  function proxyOf(name: string): FaultProxy {
    const found = proxies.get(name);
    if (!found) throw new Error(`No deployment is called ${name}.`);
    return found;
  }

  async function ask<Data>(query: string, variables?: unknown, extensions?: object): Promise<Answer<Data>> {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables, extensions }),
    });
    const body = (await response.json()) as {
      data: Data;
      errors?: ShownError[];
      extensions?: Answer<Data>['extensions'];
    };
    return {
      status: response.status,
      data: body.data,
      errors: body.errors ?? [],
      extensions: body.extensions ?? {},
    };
  }

  const askSample = (extensions?: object) => ask<CrossProvinceProgressQuery>(DOCUMENT, VARIABLES, extensions);
  let wireRead = 0;
  return {
    deployments,
    proxyOf,
    unitsOf: (name) => deployments.find((entry) => entry.name === name)?.units ?? [],
    ask,
    askSample,
    async askWhole() {
      let answer = await askSample();
      for (let tries = 1; answer.errors.length > 0 && tries < 20; tries++) {
        await new Promise((done) => setTimeout(done, 500));
        answer = await askSample();
      }
      return answer;
    },
    wire() {
      const lines = readFileSync(wireLog, 'utf8').split('\n').filter(Boolean);
      const fresh = lines.slice(wireRead);
      wireRead = lines.length;
      return fresh.map((line) => JSON.parse(line) as WireLine);
    },
    sql: (domain, unitId, text) => {
      const unit = domain === 'directory' ? '' : `_${unitId.toLowerCase().replaceAll('-', '_')}`;
      return queryOn(adminUrl(`${prefix}_${domain}${unit}`), text);
    },
    addDeployments: (entries) =>
      writeFileSync(file, JSON.stringify({ deployments: [...behind, ...entries] })),
    hostPid: (subgraph) => childPid(`subgraphs/${subgraph}/main.ts`),
    async stop() {
      await gateway.stop();
      await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
      await system.stop();
      await dropAll(prefix);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function dropAll(prefix: string): Promise<void> {
  const databases = await queryOn<{ datname: string }>(
    adminUrl(),
    `select datname from pg_database where datname like '${prefix}\\_%'`,
  );
  for (const { datname } of databases) await asAdmin(`drop database if exists ${datname} with (force)`);
  const roles = await queryOn<{ rolname: string }>(
    adminUrl(),
    `select rolname from pg_roles where rolname like '${prefix}\\_%'`,
  );
  for (const { rolname } of roles) await asAdmin(`drop role if exists ${rolname}`);
}

async function startGateway(env: NodeJS.ProcessEnv): Promise<{ url: string; stop(): Promise<void> }> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx/esm', 'gateway/main.ts'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const port = await new Promise<number>((done, failed) => {
    child.on('message', (message: { type?: string; port?: number }) => {
      if (message.type === 'ready' && message.port) done(message.port);
    });
    child.once('exit', (code) =>
      failed(new Error(`The gateway ended with code ${code} before it was ready.`)),
    );
  });
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** The one process below this one that runs `program`. */
function childPid(program: string): number {
  const listed = processTable();
  const below = new Set([process.pid]);
  for (let grown = true; grown; ) {
    const more = listed.filter((entry) => below.has(entry.parent) && !below.has(entry.pid));
    for (const { pid } of more) below.add(pid);
    grown = more.length > 0;
  }
  const found = listed.filter((entry) => below.has(entry.pid) && entry.command.includes(program));
  if (found.length !== 1 || !found[0])
    throw new Error(`${found.length} processes run ${program}, expected one.`);
  return found[0].pid;
}

function processTable(): { pid: number; parent: number; command: string }[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return pid && parent && command ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
    });
}
