import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Log } from '../common/log.ts';
import { createDashboard } from './dashboard.ts';
import { createExplorer } from './explorer.ts';
import { createGateway, type Serving } from './gateway.ts';
import { createPlannerPool, type PlannerPool } from './planner-pool.ts';
import { watchSources } from './reload.ts';
import { createGatewayServer } from './server.ts';
import { createServings, DeploymentMistakes } from './serving.ts';
import { readDeployments, type Settings } from './settings.ts';
import { listedDocuments, type Manifest, readManifest, TrustedDocuments } from './trusted-documents.ts';
import { readWarmDocuments } from './warm-documents.ts';
import { createWireLog } from './wire-log.ts';

export interface StartedGateway {
  readonly port: number;
  readonly url: string;
  /** Reads supergraph, deployments and trusted documents again; resolves when they are served or refused. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/** Exit code 2: the settings are wrong. 1: they are right and the machine does not allow it. */
export type StartFailure = { readonly exitCode: 1 | 2; readonly mistakes: string[] };

/**
 * Starts a gateway that listens. Calls no subgraph: it starts with any number of them down. `shared` planners are left
 * running when it stops.
 */
export async function startGateway(
  settings: Settings,
  log: Log,
  shared?: PlannerPool,
): Promise<StartedGateway | StartFailure> {
  const pool = shared ?? createPlannerPool({ budgetMs: settings.planBudgetMs, log });
  const closePool = async () => {
    if (!shared) await pool.close();
  };
  const wireLog = settings.wireLogPath === undefined ? undefined : createWireLog(settings.wireLogPath);
  const servings = createServings(settings, pool, wireLog, log);
  const { supergraphPath, deploymentsPath, trustedDocumentsPath: trustedPath, host } = settings;
  const readText = (path: string) => readFileSync(path, 'utf8');

  let supergraph: string;
  let serving: Serving;
  try {
    if (settings.warmDocuments !== undefined) readWarmDocuments(settings.warmDocuments);
  } catch (error) {
    await closePool();
    const reason = error instanceof Error ? error.message : String(error);
    const expected = 'expected a folder or a pattern such as documents/*.graphql';
    return { exitCode: 2, mistakes: [`WARM_DOCUMENTS=${settings.warmDocuments}: ${expected}: ${reason}`] };
  }
  try {
    supergraph = readText(supergraphPath);
    serving = servings.first(supergraph, settings.deployments, listed(settings.trustedDocuments));
  } catch (error) {
    await closePool();
    return { exitCode: 2, mistakes: mistakesOf(error, supergraphPath) };
  }
  const gateway = createGateway(serving);
  const trusted = new TrustedDocuments(
    { only: settings.onlyTrustedDocuments, takesAutomatic: settings.isDevelopment },
    settings.trustedDocuments,
  );
  const { hasExplorer, onlyTrustedDocuments } = settings;
  const server = await createGatewayServer({
    ...settings,
    gateway,
    trusted,
    introspection: hasExplorer,
    pages: [
      createDashboard({
        folder: settings.dashboardFolder,
        hasExplorer: hasExplorer && !onlyTrustedDocuments,
      }),
      createExplorer({ isOn: hasExplorer, onlyTrustedDocuments }),
    ],
    log,
  });
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.http.once('error', resolve);
    server.http.listen(settings.port, host, () => resolve(undefined));
  });
  if (failure) {
    await gateway.stop();
    await closePool();
    const reason =
      failure.code === 'EADDRINUSE'
        ? 'another process listens there; stop it or choose another PORT'
        : `it cannot be listened on (${failure.code})`;
    return { exitCode: 1, mistakes: [`PORT=${settings.port} on ${host}: ${reason}`] };
  }

  const readSources = () => ({
    supergraph: readText(supergraphPath),
    deployments: deploymentsPath === undefined ? undefined : readText(deploymentsPath),
    trusted: trustedPath === undefined ? undefined : readText(trustedPath),
  });
  const reloads = watchSources({
    paths: [supergraphPath, deploymentsPath, trustedPath].filter((path) => path !== undefined),
    read: readSources,
    first: { supergraph, deployments: settings.deploymentsText, trusted: settings.trustedDocumentsText },
    async apply({ supergraph, deployments, trusted: manifestText }) {
      const mistakes: string[] = [];
      const file =
        deploymentsPath === undefined || deployments === undefined
          ? settings.deployments
          : readDeployments(deploymentsPath, () => deployments, mistakes);
      if (mistakes.length > 0) throw new Error(mistakes.join('; '));
      const manifest = manifestText === undefined ? undefined : readManifest(manifestText);
      const next = await servings.next(supergraph, file, listed(manifest));
      try {
        gateway.replace(next);
        trusted.replace(manifest);
      } catch (error) {
        await next.close();
        throw error;
      }
    },
    log,
  });
  const { port } = server.http.address() as AddressInfo;
  return {
    port,
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`,
    reload: reloads.reload,
    async stop() {
      reloads.stop();
      await server.stop(settings.stopTimeoutMs);
      await closePool();
    },
  };
}

function listed(manifest: Manifest | undefined) {
  return manifest && listedDocuments(manifest);
}

function mistakesOf(error: unknown, path: string): string[] {
  if (error instanceof DeploymentMistakes) return error.mistakes.map((each) => `DEPLOYMENTS: ${each}`);
  const reason = error instanceof Error ? error.message : String(error);
  return [`SUPERGRAPH=${path}: expected a Federation 2 supergraph: ${reason}`];
}
