import { join } from 'node:path';
import type { SubgraphName } from '../common/units.ts';
import { DEPLOYMENTS, type Deployment, databasesOf, deploymentsOf } from './layout.ts';
import { writePrivate } from './private-file.ts';

/** Deployment name → the port it listens on. */
export type Ports = Readonly<Record<string, number>>;

/** How long the gateway waits for a deployment of the sample. */
const TIMEOUT_MS = 5_000;

/** Ports one after another from `first`; every port 0 (any free one) when `first` is 0. */
export function plannedPorts(first: number): Ports {
  return Object.fromEntries(
    DEPLOYMENTS.map(({ name, portOffset }) => [name, first === 0 ? 0 : first + portOffset]),
  );
}

/** Writes the file that a subgraph's host reads, with its passwords, and returns its path (HOST_CONFIG). */
export function writeHostFile(
  dataDir: string,
  subgraph: SubgraphName,
  {
    prefix,
    host,
    ports,
    urlOf,
  }: {
    prefix: string;
    host: string;
    ports: Ports;
    urlOf: (database: ReturnType<typeof databasesOf>[number]) => string;
  },
): string {
  const deployments = deploymentsOf(subgraph).map((deployment) => ({
    name: deployment.name,
    units: deployment.units,
    port: ports[deployment.name] ?? 0,
    databases: Object.fromEntries(
      databasesOf(prefix, [deployment]).map((database) => [database.unitId, urlOf(database)]),
    ),
  }));
  const path = join(dataDir, 'hosts', subgraph, 'host.json');
  writePrivate(path, `${JSON.stringify({ host, deployments }, null, 2)}\n`);
  return path;
}

/** Writes the file from which the gateway knows who holds which units, and returns its path (DEPLOYMENTS). */
export function writeDeploymentsFile(dataDir: string, urlOf: (deployment: Deployment) => string): string {
  const deployments = DEPLOYMENTS.map((deployment) => ({
    name: deployment.name,
    subgraph: deployment.subgraph,
    ...(deployment.routed ? { units: deployment.units } : {}),
    urls: [urlOf(deployment)],
    timeoutMs: TIMEOUT_MS,
  }));
  const path = join(dataDir, 'gateway', 'deployments.json');
  writePrivate(path, `${JSON.stringify({ deployments }, null, 2)}\n`);
  return path;
}
