import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DOMAINS, type Domain, SUBGRAPHS, type SubgraphName } from '../../common/units.ts';
import { PROGRAMS } from '../../runtime/programs.ts';
import { openSubgraphDatabase } from '../../runtime/subgraph-databases.ts';
import { adminUrl, queryOn, uniqueName } from '../database.ts';
import { createDoor, type Door } from './country-proxy.ts';
import { factsOf, ROWS, type UnitFacts } from './country-rows.ts';
import { createFaultProxy, type FaultProxy } from './fault-proxy.ts';

export interface Reply {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions: { readonly coverage?: readonly { unit: string; domain: string; state: string }[] };
  readonly ms: number;
}

/**
 * The 34 provinces of today, each with a deployment and a database of its own in each domain: 102 deployments in a host
 * process for each domain, `directory`, and a gateway that reaches every one through a port of the test's own.
 */
export interface Country {
  readonly units: readonly UnitFacts[];
  doorOf(domain: Domain, unitId: string): Door;
  /** Where a deployment itself listens, behind its door. */
  portOf(domain: Domain, unitId: string): number;
  databaseUrlOf(domain: Domain, unitId: string): string;
  readonly directory: FaultProxy;
  /** Of the gateway, without a path. */
  readonly origin: string;
  ask(query: string, variables?: object): Promise<Reply>;
  isReady(): Promise<boolean>;
  /** What the gateway's heap holds after a collection. */
  heapMb(): Promise<number>;
  stop(): Promise<void>;
}

/** Statements that put further rows into a database; `directory` has one for all units. */
export type MoreRows = (subgraph: SubgraphName, unitId: string) => string;

/** `timeoutMs` is the deadline of every deployment. */
export async function startCountry(
  timeoutMs: number,
  env: NodeJS.ProcessEnv = {},
  moreRows: MoreRows = () => '',
): Promise<Country> {
  const prefix = uniqueName('c').slice(0, 12);
  const folder = mkdtempSync(join(tmpdir(), 'country-'));
  const children: ChildProcess[] = [];
  const databases = await createDatabases(prefix, moreRows);

  const ports = new Map<string, number>();
  async function startHost(subgraph: SubgraphName): Promise<void> {
    const deployments =
      subgraph === 'directory'
        ? [hosted('directory', 'VN', `${prefix}_directory`)]
        : databases.units.map(({ id }) => hosted(nameOf(subgraph, id), id, databaseOf(prefix, subgraph, id)));
    const file = join(folder, `${subgraph}.json`);
    writeFileSync(file, JSON.stringify({ deployments, poolSize: 1 }));
    const child = fork(PROGRAMS.hosts[subgraph], {
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, HOST_CONFIG: file, DATABASE_URL: '' },
    });
    children.push(child);
    const ready = await firstMessage<{ ports: Record<string, number> }>(child);
    for (const [name, port] of Object.entries(ready.ports)) ports.set(name, port);
  }
  await Promise.all(SUBGRAPHS.map(startHost));

  const portOf = (name: string) => ports.get(name) ?? 0;
  const directory = await createFaultProxy(`http://127.0.0.1:${portOf('directory')}/graphql`);
  const doors = new Map<string, Door>();
  const entries: object[] = [{ name: 'directory', subgraph: 'directory', urls: [directory.url], timeoutMs }];
  for (const domain of DOMAINS)
    for (const { id } of databases.units) {
      const name = nameOf(domain, id);
      const door = await createDoor(portOf(name));
      doors.set(name, door);
      const urls = [`http://127.0.0.1:${door.port}/graphql`];
      entries.push({ name, subgraph: domain, units: [id], urls, timeoutMs });
    }
  const deployments = join(folder, 'deployments.json');
  writeFileSync(deployments, JSON.stringify({ deployments: entries }));
  const gateway = fork(fileURLToPath(new URL('country-gateway.ts', import.meta.url)), {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    // However busy the machine is, nothing is refused for it. Hundreds of calls fail here, each with a line in the log.
    env: {
      ...process.env,
      LOG_LEVEL: 'error',
      MAX_BLOCKED_MS: '60000',
      ...env,
      PORT: '0',
      DEPLOYMENTS: deployments,
    },
  });
  children.push(gateway);
  const { port } = await firstMessage<{ port: number }>(gateway);

  return {
    units: databases.units,
    origin: `http://127.0.0.1:${port}`,
    directory,
    portOf: (domain, unitId) => portOf(nameOf(domain, unitId)),
    databaseUrlOf: (domain, unitId) => adminUrl(databaseOf(prefix, domain, unitId)),
    doorOf(domain, unitId) {
      const door = doors.get(nameOf(domain, unitId));
      if (!door) throw new Error(`${unitId} has no deployment for ${domain}.`);
      return door;
    },
    async ask(query, variables) {
      const began = performance.now();
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors = [], extensions = {} } = (await response.json()) as Partial<Reply>;
      return { status: response.status, data, errors, extensions, ms: performance.now() - began };
    },
    isReady: async () => (await fetch(`http://127.0.0.1:${port}/ready`)).ok,
    async heapMb() {
      const told = firstMessage<{ bytes: number }>(gateway);
      gateway.send('heap');
      return (await told).bytes / 1e6;
    },
    async stop() {
      await Promise.all([...doors.values()].map((door) => door.refuse()));
      await Promise.all(children.map(end));
      await directory.close();
      await databases.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const nameOf = (domain: Domain, unitId: string) => `${domain}/${unitId}`;

function databaseOf(prefix: string, domain: Domain, unitId: string): string {
  return `${prefix}_${domain}_${unitId.slice(4)}`;
}

function hosted(name: string, unit: string, database: string): object {
  return { name, units: [unit], port: 0, databases: { [unit]: adminUrl(database) } };
}

/** `directory` with the national lists, and 102 copies of the domains' empty databases with a unit's rows in each. */
async function createDatabases(
  prefix: string,
  moreRows: MoreRows,
): Promise<{ units: UnitFacts[]; drop(): Promise<void> }> {
  const admin = new pg.Pool({ connectionString: adminUrl(), max: 12 });
  const made: string[] = [];

  async function create(name: string, template = 'template0'): Promise<string> {
    await admin.query(`create database ${name} template ${template}`);
    made.push(name);
    return adminUrl(name);
  }

  async function createEmpty(subgraph: SubgraphName, name: string): Promise<void> {
    const url = await create(name);
    const opened = await openSubgraphDatabase({ subgraph, unitId: 'VN', name, role: 'postgres' }, url);
    await opened.migrate();
    if (subgraph === 'directory') await opened.loadSample();
    await opened.close();
  }

  for (const subgraph of SUBGRAPHS) await createEmpty(subgraph, `${prefix}_${subgraph}`);
  await queryOn(adminUrl(`${prefix}_directory`), moreRows('directory', 'VN'));
  const provinces = await queryOn<{ id: string }>(
    adminUrl(`${prefix}_directory`),
    `select id from province where era = '34' order by id`,
  );
  const units = provinces.map(({ id }, index) => factsOf(id, index));
  async function fill(domain: Domain): Promise<void> {
    for (const facts of units) {
      const url = await create(databaseOf(prefix, domain, facts.id), `${prefix}_${domain}`);
      await queryOn(url, ROWS[domain](facts) + moreRows(domain, facts.id));
    }
  }
  await Promise.all(DOMAINS.map(fill));
  return {
    units,
    async drop() {
      // Each waits for the server to put things in order, so they wait together.
      await Promise.all(made.map((name) => admin.query(`drop database if exists ${name} with (force)`)));
      await admin.end();
    },
  };
}

function firstMessage<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((done, failed) => {
    const gone = (code: number | null) => failed(new Error(`A process ended with ${code} before it spoke.`));
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      done(message as Message);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}
