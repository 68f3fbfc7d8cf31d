import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphName } from '../../common/units.ts';
import { type HostConnections, type Ports, writeHostFile } from '../../runtime/configuration.ts';
import { CHECKOUT } from '../../runtime/data-directory.ts';
import { type Deployment, type HostProcess, hostProcesses } from '../../runtime/layout.ts';
import { programArguments } from '../../runtime/node-program.ts';
import { openSecrets } from '../../runtime/private-file.ts';
import { PROGRAMS } from '../../runtime/programs.ts';
import { databaseUrl } from '../../runtime/provision.ts';

/** A deployment as a gateway reads it. */
export interface DeploymentEntry {
  name: string;
  subgraph: SubgraphName;
  units?: readonly string[];
  urls: string[];
  timeoutMs: number;
}

export interface ServedLayout {
  hosts: readonly { name: string; process: ChildProcess }[];
  deployments: readonly DeploymentEntry[];
  stop(): Promise<void>;
}

export interface LayoutOptions extends HostConnections {
  /** Of an administrator; the hosts log in with the roles whose passwords stand in `folder`. */
  serverUrl: string;
  prefix: string;
  folder: string;
  env?: NodeJS.ProcessEnv;
  /** Which process serves what; absent: as `npm start` has it. */
  processes?: readonly HostProcess[];
}

/** Long, since these tests ask what is answered, not when. */
const TIMEOUT_MS = 60_000;

/** Starts the host processes of databases that are filled already, every deployment on a free port. */
export async function serveLayout(
  layout: readonly Deployment[],
  { serverUrl, prefix, folder, env = {}, processes = hostProcesses(layout), ...connections }: LayoutOptions,
): Promise<ServedLayout> {
  const secrets = openSecrets(folder);
  const hosts: ServedLayout['hosts'][number][] = [];
  const stop = async () => {
    await Promise.all(hosts.map(({ process }) => end(process)));
  };
  const startHost = async (host: HostProcess): Promise<Ports> => {
    const file = writeHostFile(folder, host, {
      ...{ prefix, host: '127.0.0.1', ports: {}, connections },
      urlOf: (database) => databaseUrl(serverUrl, database, secrets),
    });
    const child = launch(PROGRAMS.hosts[host.subgraph], { ...env, HOST_CONFIG: file });
    hosts.push({ name: host.name, process: child });
    return (await ready(child, host.name)).ports ?? {};
  };
  try {
    const ports: Ports = Object.assign({}, ...(await Promise.all(processes.map(startHost))));
    const deployments = layout.map(({ name, subgraph, units, routed }) => ({
      ...{ name, subgraph, urls: [`http://127.0.0.1:${ports[name]}/graphql`], timeoutMs: TIMEOUT_MS },
      ...(routed ? { units } : {}),
    }));
    return { hosts, deployments, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts a gateway before deployments; `name` tells its files from those of others in the folder. */
export async function launchGateway(
  folder: string,
  name: string,
  deployments: readonly DeploymentEntry[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ process: ChildProcess; url: string }> {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify({ deployments }));
  const child = launch(PROGRAMS.gateway, {
    // However busy the machine is, nothing is refused for it.
    ...{ PORT: '0', DEPLOYMENTS: file, MAX_BLOCKED_MS: '60000' },
    ...env,
  });
  const { port } = await ready(child, 'The gateway');
  return { process: child, url: `http://127.0.0.1:${port}/graphql` };
}

function launch(program: string, env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, programArguments(program), {
    cwd: CHECKOUT,
    env: { ...process.env, LOG_LEVEL: 'error', DEV_PERSONS: 'true', ...env, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** What a host or a gateway says once it listens. */
function ready(child: ChildProcess, name: string): Promise<{ port?: number; ports?: Ports }> {
  return new Promise((done, failed) => {
    child.once('message', (message) => done(message as { port?: number; ports?: Ports }));
    child.once('exit', (code) => failed(new Error(`${name} ended with ${code} before it was ready.`)));
  });
}

/** Ends a process that this one started. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await gone;
}
