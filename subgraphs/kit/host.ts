import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLog, type Log } from '../../common/log.ts';
import type { SubgraphDefinition } from './definition.ts';
import { createEndpoint, createReadDocuments, type Endpoint, type ReadDocuments } from './endpoint.ts';
import {
  type DeploymentSettings,
  type HostSettings,
  isLoopback,
  parseHostSettings,
  readHostFile,
} from './host-settings.ts';
import { connectUnits } from './unit-databases.ts';

/** A host that serves: one port per deployment. */
export interface RunningHost {
  /** Deployment → the port it listens on. */
  readonly ports: Readonly<Record<string, number>>;
  /** Finishes what is in flight within the deadline (ms), cuts the rest, and closes the databases. */
  stop(deadlineMs?: number): Promise<void>;
}

const STOP_DEADLINE_MS = 10_000;

/**
 * Opens every deployment of a host in this process. Databases need not be up: their units answer with coded
 * errors until they are. Rejects with a {@link PortError} when a port cannot be had; nothing stays open then.
 */
export async function startHost<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  settings: HostSettings,
  log: Log = createLog(definition.name),
): Promise<RunningHost> {
  const started: { readonly stop: (deadlineMs: number) => Promise<void> }[] = [];
  const ports: Record<string, number> = {};
  const stop = async (deadlineMs = STOP_DEADLINE_MS) => {
    await Promise.allSettled(started.map((one) => one.stop(deadlineMs)));
  };
  const documents = createReadDocuments();
  try {
    for (const deployment of settings.deployments) {
      const { endpoint, stop } = await openDeployment(definition, deployment, settings, { documents, log });
      started.push({ stop });
      ports[deployment.name] = await listen(endpoint.server, settings.host, deployment);
    }
  } catch (error) {
    await stop(0);
    throw error;
  }
  return { ports, stop };
}

async function openDeployment<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  { name, databases: urls }: DeploymentSettings,
  { poolSize, statementTimeoutMs, connectTimeoutMs, idleTimeoutMs, devPersons, dev }: HostSettings,
  { documents, log }: { documents: ReadDocuments; log: Log },
): Promise<{ endpoint: Endpoint; stop: (deadlineMs: number) => Promise<void> }> {
  const databases = connectUnits(definition, urls, {
    ...{ poolSize, statementTimeoutMs, connectTimeoutMs, idleTimeoutMs },
  });
  const endpoint = await createEndpoint(definition, {
    ...{ deployment: name, databases, documents, devPersons, dev, log },
  });
  // Connect ahead of the first request; one that is down is tried again when it is asked for.
  for (const unit of databases.units) {
    databases.of(unit).catch((error: Error) => {
      log.warn({ deployment: name, unit, error: error.message }, 'a database does not answer yet');
    });
  }
  return {
    endpoint,
    async stop(deadlineMs) {
      await endpoint.stop(deadlineMs);
      await databases.close();
    },
  };
}

/** A deployment's port cannot be listened on. The message is for the operator. */
class PortError extends Error {}

async function listen(server: Server, host: string, { name, port }: DeploymentSettings): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is taken: free it or give another' : `cannot be had (${error.code})`;
      reject(new PortError(`Port ${port} of ${host} for ${name} ${why} in the host file.`));
    });
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

/**
 * The whole life of a host process: settings (exit 2 on mistakes), ports (exit 1 when taken), the ready message to
 * the parent, and an orderly end on SIGTERM, SIGINT or the loss of the parent.
 */
export async function runHost<Loaders>(definition: SubgraphDefinition<Loaders>): Promise<void> {
  const log = createLog(definition.name);
  const read = parseHostSettings(process.env, readHostFile(process.env));
  if ('mistakes' in read) {
    return exitWith(2, `${definition.name}: cannot start.`, ...read.mistakes.map((text) => `  ${text}`));
  }
  if (!isLoopback(read.settings.host)) {
    say(
      `${definition.name}: warning: anyone who reaches ${read.settings.host} can ask; ALLOW_ANONYMOUS=true.`,
    );
  }
  // One deployment's stray error must not take the others of this process down.
  process.on('uncaughtException', (error) => log.error({ error: error.stack }, 'uncaught error'));
  process.on('unhandledRejection', (reason) => {
    log.error({ error: reason instanceof Error ? reason.stack : String(reason) }, 'unhandled rejection');
  });
  let host: RunningHost;
  try {
    host = await startHost(definition, read.settings, log);
  } catch (error) {
    return exitWith(1, `${definition.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await host.stop();
    process.exit(0);
  };
  process.on('SIGTERM', end).on('SIGINT', end).on('disconnect', end);
  process.send?.({ type: 'ready', ports: host.ports });
}

function say(...lines: string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}

function exitWith(code: number, ...lines: string[]): void {
  say(...lines);
  process.exit(code);
}
