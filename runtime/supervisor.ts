import { join } from 'node:path';
import type { SubgraphName } from '../common/units.ts';
import { type Child, startChild } from './child.ts';
import { type Ports, plannedPorts, writeDeploymentsFile, writeHostFile } from './configuration.ts';
import { CHECKOUT, dataDirectory } from './data-directory.ts';
import { lockDataDirectory } from './data-lock.ts';
import { type DataSet, SAMPLE } from './data-set.ts';
import { type DatabaseServer, openDatabaseServer } from './database-server.ts';
import { databaseUser } from './database-user.ts';
import { type Guard, startGuard } from './guard.ts';
import { type HostProcess, hostProcesses } from './layout.ts';
import { requireFreePorts } from './ports.ts';
import { openSecrets } from './private-file.ts';
import type { Progress } from './progress.ts';
import { databaseUrl } from './provision.ts';
import { type Provisioned, provisionInChild } from './provision-child.ts';
import { isLoopback, type StartSettings } from './settings.ts';
import { StartError } from './start-error.ts';

/** The programs of a system, as files of this checkout; tests put stand-ins in their place. */
export interface Programs {
  hosts: Readonly<Record<SubgraphName, string>>;
  gateway: string;
  /** Makes the sample's databases. */
  provision: string;
  /** Makes those of a scale. */
  seed: string;
}

/** How a system is told to end: `abort` in order, `force` at once. */
export interface Signals {
  abort: AbortSignal;
  force: AbortSignal;
}

/** Everything that runs: PostgreSQL, a host for each subgraph, the gateway. */
export interface RunningSystem {
  /** Where the gateway takes GraphQL requests. */
  url: string;
  dataDir: string;
  databases: readonly Provisioned[];
  /** Rejects when PostgreSQL stays down and cannot be started again. */
  lost: Promise<never>;
  /** Stops all in order: gateway, hosts, PostgreSQL, guard. */
  stop(): Promise<void>;
}

/** What the steps of a start share. */
interface Context {
  settings: StartSettings;
  env: NodeJS.ProcessEnv;
  programs: Programs;
  progress: Progress;
  signals: Signals;
  guard: Guard;
  dataDir: string;
  dataSet: DataSet;
  /** Of this data set. */
  prefix: string;
  /** What stops the things started so far; run from the last to the first. */
  undo: (() => Promise<void> | void)[];
}

/** The address of the subgraph hosts, whatever the gateway's is: only the gateway needs to be reached. */
const LOCAL = '127.0.0.1';
const FIRST_SUBGRAPH_PORT_AFTER = 100;

/**
 * Starts the whole system. Whatever fails or is aborted on the way, all that was started is stopped again before
 * the promise rejects.
 */
export async function startSystem(
  settings: StartSettings,
  env: NodeJS.ProcessEnv,
  programs: Programs,
  progress: Progress,
  signals: Signals,
  dataSet: DataSet = SAMPLE,
): Promise<RunningSystem> {
  const undo: Context['undo'] = [];
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= unwind(undo);
    return stopped;
  };
  try {
    const prefix = dataSet.prefixOf(settings.databasePrefix);
    const first = settings.port === 0 ? 0 : settings.port + FIRST_SUBGRAPH_PORT_AFTER;
    const planned = plannedPorts(dataSet.deployments, first);
    await requireFreePorts([settings.port], settings.host);
    await requireFreePorts(Object.values(planned), LOCAL);
    const user = settings.databaseUrl === undefined ? databaseUser() : null;
    const common = dataDirectory(settings.dataDir, user);
    const dataDir = dataSet.folder === null ? common : dataDirectory(join(common, dataSet.folder), user);
    progress.tell(`Data are kept in ${dataDir}`);
    undo.push(lockDataDirectory(dataDir));
    const guard = startGuard();
    undo.push(() => guard.close());
    const context: Context = {
      ...{ settings, env, programs, progress, signals, guard, dataDir, dataSet, prefix, undo },
    };

    const lost = new AbortController();
    const server = await startDatabases(context, (error) => lost.abort(error));
    const databases = await fillDatabases(context, server);
    const ports = await startHosts(context, server, planned);
    const port = await startGateway(context, ports);
    const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
    const url = `http://${host}:${port}/graphql`;
    return { url, dataDir, databases, lost: unlessAborted(new Promise<never>(() => {}), lost.signal), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabases(context: Context, lost: (error: unknown) => void): Promise<DatabaseServer> {
  const { settings, dataDir, dataSet, guard, progress, signals, undo } = context;
  const { maxConnections } = dataSet;
  const options = { databaseUrl: settings.databaseUrl, dataDir, guard, maxConnections };
  const server = await openDatabaseServer(options, progress.tell, lost);
  undo.push(() => server.stop(signals.force.aborted));
  signals.force.addEventListener('abort', () => void server.stop(true));
  signals.abort.throwIfAborted();
  progress.done(server.embedded ? 'PostgreSQL ready' : 'PostgreSQL of DATABASE_URL reached');
  return server;
}

async function fillDatabases(context: Context, server: DatabaseServer): Promise<readonly Provisioned[]> {
  const { env, programs, dataDir, dataSet, prefix, guard, progress, signals } = context;
  const childEnv = {
    ...env,
    DATABASE_URL: server.adminUrl,
    DATABASE_PREFIX: prefix,
    DATA_DIR: dataDir,
    OWN_SERVER: String(server.embedded),
  };
  const databases = await provisionInChild(
    ...([programs[dataSet.filledBy], dataSet.fillArguments, childEnv, guard, signals.abort] as const),
  );
  signals.abort.throwIfAborted();
  const fresh = databases.filter((database) => database.fresh).length;
  progress.done(`${databases.length} databases ready, ${fresh} of them new`);
  return databases;
}

async function startHosts(context: Context, server: DatabaseServer, planned: Ports): Promise<Ports> {
  const { env, programs, dataDir, dataSet, prefix, guard, progress, signals, undo } = context;
  const secrets = openSecrets(dataDir);
  const processes = hostProcesses(dataSet.deployments);
  const writeFile = (process: HostProcess, ports: Ports) =>
    writeHostFile(dataDir, process, {
      prefix,
      host: LOCAL,
      ports,
      connections: dataSet.connections,
      urlOf: (database) => databaseUrl(server.adminUrl, database, secrets),
    });
  const hosts = processes.map((process) => {
    const childEnv = { ...env, HOST_CONFIG: writeFile(process, planned), DATABASE_URL: '' };
    const file = programs.hosts[process.subgraph];
    return startChild({
      name: `host ${process.name}`,
      file,
      env: () => childEnv,
      guard,
      tell: progress.tell,
    });
  });
  undo.push(() => stopAll(hosts));
  signals.force.addEventListener('abort', () => hosts.forEach((host) => void host.kill()));
  const ready = await unlessAborted(Promise.all(hosts.map((host) => host.ready)), signals.abort);
  const ports = Object.fromEntries(ready.flatMap((message) => Object.entries(message.ports ?? {})));
  const closed = dataSet.deployments.map(({ name }) => name).filter((name) => ports[name] === undefined);
  if (closed.length > 0) {
    throw new StartError(
      'Hosts opened no port for some deployments.',
      closed.join(', '),
      'see the messages above.',
    );
  }
  // A host that is started again takes the ports that the gateway knows.
  for (const process of processes) writeFile(process, ports);
  progress.done(`${hosts.length} hosts ready, ${Object.keys(ports).length} deployments`);
  return ports;
}

async function startGateway(context: Context, ports: Ports): Promise<number> {
  const { settings, env, programs, dataDir, dataSet, guard, progress, signals, undo } = context;
  const deploymentsFile = writeDeploymentsFile(
    dataDir,
    dataSet.deployments,
    dataSet.timeoutMs,
    ({ name }) => `http://${LOCAL}:${ports[name]}/graphql`,
  );
  let port = settings.port;
  const gateway = startChild({
    name: 'gateway',
    file: programs.gateway,
    // At a second launch `port` is the one that clients know.
    env: () => ({
      TRUSTED_DOCUMENTS: join(CHECKOUT, 'codegen/client/documents/persisted-documents.json'),
      // Nobody reaches it but whoever started it.
      EXPLORER: String(isLoopback(settings.host)),
      ...env,
      DEPLOYMENTS: deploymentsFile,
      PORT: String(port),
      HOST: settings.host,
      DATABASE_URL: '',
    }),
    guard,
    tell: progress.tell,
  });
  undo.push(() => gateway.stop());
  signals.force.addEventListener('abort', () => gateway.kill());
  port = (await unlessAborted(gateway.ready, signals.abort)).port ?? port;
  progress.done('gateway ready');
  return port;
}

async function unwind(undo: Context['undo']): Promise<void> {
  for (const step of undo.reverse()) await step();
}

async function stopAll(children: readonly Child[]): Promise<void> {
  await Promise.all(children.map((child) => child.stop()));
}

/** The result of `work`, or a rejection with the reason of `abort` if that comes first. */
function unlessAborted<T>(work: Promise<T>, abort: AbortSignal): Promise<T> {
  const first = new Promise<T>((done, failed) => {
    if (abort.aborted) return failed(abort.reason);
    abort.addEventListener('abort', () => failed(abort.reason), { once: true });
    work.then(done, failed);
  });
  first.catch(() => {}); // whoever awaits it hears of it; until then it must not end the process
  return first;
}
