import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CHECKOUT, dataDirectory } from '../../../runtime/data-directory.ts';
import { lockDataDirectory } from '../../../runtime/data-lock.ts';
import { type DataSet, dataSetOf } from '../../../runtime/data-set.ts';
import { databaseUser } from '../../../runtime/database-user.ts';
import type { Guard } from '../../../runtime/guard.ts';
import {
  type Deployment,
  databasesOf,
  deploymentsOver,
  hostProcesses,
  type UnitDatabase,
} from '../../../runtime/layout.ts';
import { programArguments } from '../../../runtime/node-program.ts';
import { startPostgres } from '../../../runtime/postgres.ts';
import { openSecrets } from '../../../runtime/private-file.ts';
import { databaseUrl } from '../../../runtime/provision.ts';
import type { ScaleName } from '../../../seed/scales.ts';
import {
  type DeploymentEntry,
  end,
  launchGateway,
  type ServedLayout,
  serveLayout,
} from '../../questions/serve-layout.ts';
import { PROBED, type Recorded, tellProbes } from '../../questions/statement-record.ts';
import { type Usage, usageOf } from '../processes.ts';
import type { Errand } from './floor.ts';

/** What the parts of a country have used of the processor, in milliseconds. */
export interface Work {
  readonly gateway: number;
  readonly hosts: number;
  readonly databases: number;
}

/** Hosts before the databases of a scale, and a gateway before them. */
export interface Served {
  readonly scale: ScaleName;
  readonly deployments: readonly DeploymentEntry[];
  /** Of the gateway that is measured. */
  readonly url: string;
  work(): Work;
  /** Every call of a province's deployment waits so long before it is served; 0: no longer. */
  delay(ms: number): Promise<void>;
  stop(): Promise<void>;
}

/** The country at one scale as `npm start -- --scale` serves it, in processes of the bench's own. */
export interface Country extends Served {
  readonly databases: readonly UnitDatabase[];
  /** Of one that writes down every call. */
  readonly countingUrl: string;
  readonly wireLog: string;
  /** What the measured gateway and each host hold at the moment, in MB. */
  memory(): { name: string; mb: number }[];
  /** Hosts and gateways end and begin anew; the databases stay. */
  restart(): Promise<void>;
  /** The same units and databases once more, behind so few deployments a domain, until it is stopped. */
  inFew(deployments: number): Promise<Served>;
  /** Begins to write down what the hosts send to the databases. */
  record(): Promise<void>;
  recorded(): Promise<Recorded[]>;
  /** The statements as errands of the floor. */
  errandsOf(recorded: readonly Recorded[]): Errand[];
  /** Where each database is, for the floor. */
  urls(): string[];
}

const TRUSTED = join(CHECKOUT, 'codegen/client/documents/persisted-documents.json');

/** Loads what is missing of a scale's data, as `npm run seed` does, into the folder where `npm start -- --scale` looks. */
export async function prepareData(scale: ScaleName, seed: string): Promise<number> {
  const { folder, dataSet, prefix } = placeOf(scale, seed);
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [...programArguments('seed/main.ts'), ...dataSet.fillArguments, '--renew'],
    {
      ...{ cwd: CHECKOUT, stdio: ['ignore', 2, 2] },
      env: { ...process.env, DATABASE_URL: undefined, DATA_DIR: folder, DATABASE_PREFIX: prefix },
    },
  );
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (code !== 0) throw new Error(`The data of scale ${scale} could not be loaded (${code}).`);
  return (performance.now() - began) / 1000;
}

function placeOf(scale: ScaleName, seed: string): { folder: string; dataSet: DataSet; prefix: string } {
  const dataSet = dataSetOf({ scale, seed, force: false });
  const user = databaseUser();
  const folder = dataDirectory(
    join(dataDirectory(process.env.DATA_DIR || undefined, user), dataSet.folder ?? ''),
    user,
  );
  return { folder, dataSet, prefix: dataSet.prefixOf('lt') };
}

/** Starts PostgreSQL, hosts and gateways over data that are there. */
export async function startCountry(scale: ScaleName, seed: string, guard: Guard): Promise<Country> {
  const { folder, dataSet, prefix } = placeOf(scale, seed);
  const unlock = lockDataDirectory(folder);
  const server = await startPostgres({ dataDir: folder, guard, maxConnections: dataSet.maxConnections * 3 });
  const secrets = openSecrets(folder);
  const databases = databasesOf(prefix, dataSet.deployments);
  const urlOf = (database: UnitDatabase) => databaseUrl(server.adminUrl, database, secrets);
  const byName = new Map(databases.map((database) => [database.name, urlOf(database)]));
  const wireLog = join(folder, 'bench-wire.jsonl');
  const options = { serverUrl: server.adminUrl, prefix, folder, env: PROBED, ...dataSet.connections };
  const trusted = { TRUSTED_DOCUMENTS: TRUSTED };
  let served: ServedLayout;
  let gateway: { process: ChildProcess; url: string };
  let counting: { process: ChildProcess; url: string };

  async function begin(): Promise<void> {
    served = await serveLayout(dataSet.deployments, options);
    const { deployments } = served;
    gateway = await launchGateway(folder, 'bench-gateway', deployments, trusted);
    counting = await launchGateway(folder, 'bench-counting', deployments, { ...trusted, WIRE_LOG: wireLog });
    await settle(server.adminUrl, databases.length);
  }
  const workOf = (of: ServedLayout, { process: asked }: { process: ChildProcess }): Work => ({
    gateway: usage(asked.pid).cpuMs,
    hosts: of.hosts.reduce((sum, { process: host }) => sum + usage(host.pid).cpuMs, 0),
    databases: usage(server.pid).cpuMs,
  });
  const delayOf = async ({ hosts }: ServedLayout, ms: number) => {
    const routed = hosts.filter(({ name }) => !name.startsWith('directory'));
    await tellProbes(routed, { probe: 'delay', ms });
  };

  async function serveInFew(count: number): Promise<Served> {
    const few = inFew(dataSet.deployments, count);
    const processes = hostProcesses(few, Math.ceil(count / 2)).map((each) => ({
      ...each,
      name: `${each.name}-of-few`,
    }));
    const fewServed = await serveLayout(few, { ...options, processes });
    const { deployments } = fewServed;
    const asked = await launchGateway(folder, 'bench-gateway-of-few', deployments, trusted);
    await sleep(SETTLE_MS);
    return {
      ...{ scale, deployments, url: asked.url },
      work: () => workOf(fewServed, asked),
      delay: (ms) => delayOf(fewServed, ms),
      async stop() {
        await Promise.all([end(asked.process), fewServed.stop()]);
      },
    };
  }

  async function finish(): Promise<void> {
    await Promise.all([end(gateway.process), end(counting.process), served.stop()]);
  }
  await begin();
  return {
    ...{ scale, databases, wireLog },
    get deployments() {
      return served.deployments;
    },
    get url() {
      return gateway.url;
    },
    get countingUrl() {
      return counting.url;
    },
    work: () => workOf(served, gateway),
    memory: () =>
      [{ name: 'gateway', process: gateway.process }, ...served.hosts].map(({ name, process: one }) => ({
        name,
        mb: usage(one.pid).residentBytes / 1024 / 1024,
      })),
    async restart() {
      await finish();
      await begin();
    },
    delay: (ms) => delayOf(served, ms),
    inFew: serveInFew,
    async record() {
      await tellProbes(served.hosts, { probe: 'record' });
    },
    recorded: () => tellProbes(served.hosts, { probe: 'stop' }),
    errandsOf(recorded) {
      const errands = new Map<string, Recorded['statements'][number][]>();
      for (const statement of recorded.flatMap(({ statements }) => statements)) {
        const { database } = statement.target;
        errands.set(database, [...(errands.get(database) ?? []), statement]);
      }
      return [...errands].map(([database, statements]) => ({
        url: byName.get(database) ?? '',
        statements: statements.map(({ name, text, values }) => ({ ...(name && { name }), text, values })),
      }));
    },
    urls: () => [...byName.values()],
    async stop() {
      await finish();
      await server.stop();
      unlock();
    },
  };
}

/** The same units behind so few deployments a domain. */
function inFew(deployments: readonly Deployment[], count: number): readonly Deployment[] {
  const [domain] = deployments.filter(({ routed }) => routed);
  const units = deployments.filter(({ subgraph }) => subgraph === domain?.subgraph).map((each) => each.units);
  const at = (i: number) => Math.round((i * units.length) / count);
  return deploymentsOver(
    Array.from({ length: count }, (_, i) => ({
      slug: `group-${i + 1}`,
      units: units.slice(at(i), at(i + 1)).flat(),
    })),
  );
}

/** For documents to be planned. */
const SETTLE_MS = 2_000;
const LONGEST_MS = 30_000;

/** After the ready message hosts open a connection to every database, and gateways plan the listed documents. */
async function settle(adminUrl: string, databases: number): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const until = performance.now() + LONGEST_MS;
    for (let open = 0; open < databases && performance.now() < until; ) {
      await sleep(250);
      const { rows } = await client.query<{ open: number }>(
        `select count(distinct datname)::int as open from pg_stat_activity where application_name like 'lien-thong/%'`,
      );
      open = rows[0]?.open ?? 0;
    }
  } finally {
    await client.end();
  }
  await sleep(SETTLE_MS);
}

function usage(pid: number | undefined): Usage {
  return (pid === undefined ? null : usageOf(pid)) ?? { cpuMs: 0, residentBytes: 0 };
}
