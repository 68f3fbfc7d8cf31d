import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Log } from '../common/log.ts';
import { buildTopology, checkDeployments } from './deployments.ts';
import { createTransport } from './fetch.ts';
import { createGateway } from './gateway.ts';
import { createGatewayServer } from './server.ts';
import type { Settings } from './settings.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';
import { createWireLog } from './wire-log.ts';

export interface StartedGateway {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/** Exit code 2: the settings are wrong. 1: they are right and the machine does not allow it. */
export type StartFailure = { readonly exitCode: 1 | 2; readonly mistakes: string[] };

/** Starts a gateway that listens. Calls no subgraph: it starts with any number of them down. */
export async function startGateway(settings: Settings, log: Log): Promise<StartedGateway | StartFailure> {
  let supergraph: Supergraph;
  try {
    supergraph = readSupergraph(readFileSync(settings.supergraphPath, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      exitCode: 2,
      mistakes: [`SUPERGRAPH=${settings.supergraphPath}: expected a Federation 2 supergraph: ${reason}`],
    };
  }
  if (settings.deployments) {
    const mistakes = checkDeployments(settings.deployments, new Set(supergraph.urls.keys()));
    if (mistakes.length > 0) return { exitCode: 2, mistakes: mistakes.map((each) => `DEPLOYMENTS: ${each}`) };
  }
  const topology = buildTopology(supergraph.urls, settings.deployments, settings.fetchTimeoutMs);
  const wireLog = settings.wireLogPath === undefined ? undefined : createWireLog(settings.wireLogPath);
  const transport = createTransport(settings.maxAnswerBytes, wireLog);
  const gateway = createGateway({
    supergraph,
    topology,
    transport,
    maxPlans: settings.maxPlans,
    allowPersons: settings.allowPersons,
    log,
  });
  const server = await createGatewayServer({ ...settings, gateway, log });
  const { host } = settings;
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.http.once('error', resolve);
    server.http.listen(settings.port, host, () => resolve(undefined));
  });
  if (failure) {
    await transport.close();
    const reason =
      failure.code === 'EADDRINUSE'
        ? 'another process listens there; stop it or choose another PORT'
        : `it cannot be listened on (${failure.code})`;
    return { exitCode: 1, mistakes: [`PORT=${settings.port} on ${host}: ${reason}`] };
  }
  const { port } = server.http.address() as AddressInfo;
  return {
    port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`,
    stop: () => server.stop(settings.stopTimeoutMs),
  };
}
