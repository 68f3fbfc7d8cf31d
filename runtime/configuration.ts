import { join } from 'node:path';
import { type Deployment, databasesOf, type HostProcess, type UnitDatabase } from './layout.ts';
import { writePrivate } from './private-file.ts';

/** Deployment name → the port it listens on. */
export type Ports = Readonly<Record<string, number>>;

/** How a host holds its connections, to each database alike; what is left out is the host's own default. */
export interface HostConnections {
  poolSize: number;
  /** Waiting for a connection, new or out of the pool. */
  connectTimeoutMs?: number;
  /** One that nobody used for so long is closed. */
  idleTimeoutMs?: number;
}

/** Ports one after another from `first`; every port 0 (any free one) when `first` is 0. */
export function plannedPorts(deployments: readonly Deployment[], first: number): Ports {
  return Object.fromEntries(
    deployments.map(({ name, portOffset }) => [name, first === 0 ? 0 : first + portOffset]),
  );
}

/** Writes the file that a host process reads, with its passwords, and returns its path (HOST_CONFIG). */
export function writeHostFile(
  dataDir: string,
  process: HostProcess,
  {
    prefix,
    host,
    ports,
    connections,
    urlOf,
  }: {
    prefix: string;
    host: string;
    ports: Ports;
    connections: HostConnections;
    urlOf: (database: UnitDatabase) => string;
  },
): string {
  const deployments = process.deployments.map((deployment) => ({
    name: deployment.name,
    units: deployment.units,
    port: ports[deployment.name] ?? 0,
    databases: Object.fromEntries(
      databasesOf(prefix, [deployment]).map((database) => [database.unitId, urlOf(database)]),
    ),
  }));
  const path = join(dataDir, 'hosts', process.name, 'host.json');
  writePrivate(path, `${JSON.stringify({ host, deployments, ...connections }, null, 2)}\n`);
  return path;
}

/** Writes the file from which the gateway knows who holds which units, and returns its path (DEPLOYMENTS). */
export function writeDeploymentsFile(
  dataDir: string,
  all: readonly Deployment[],
  timeoutMs: number,
  urlOf: (deployment: Deployment) => string,
): string {
  const deployments = all.map((deployment) => ({
    name: deployment.name,
    subgraph: deployment.subgraph,
    ...(deployment.routed ? { units: deployment.units } : {}),
    urls: [urlOf(deployment)],
    timeoutMs,
  }));
  const path = join(dataDir, 'gateway', 'deployments.json');
  writePrivate(path, `${JSON.stringify({ deployments }, null, 2)}\n`);
  return path;
}
