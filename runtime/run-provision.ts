import { plannedPorts, writeDeploymentsFile, writeHostFile } from './configuration.ts';
import { dataDirectory } from './data-directory.ts';
import { SAMPLE } from './data-set.ts';
import { databasesOf, hostProcesses } from './layout.ts';
import { openSecrets } from './private-file.ts';
import { createProgress } from './progress.ts';
import { databaseUrl, type OpenDatabase, provision } from './provision.ts';
import { readStartSettings } from './settings.ts';
import { StartError, tellStartError } from './start-error.ts';

/** Port of `directory` where every subgraph has a machine (or container) of its own. */
const FIRST_CONTAINER_PORT = 4100;

/**
 * The provisioning as a program: on the server of DATABASE_URL, with passwords kept in DATA_DIR. The supervisor
 * runs it as a child, and hears `{ type: 'provisioned', databases }`. With `--write-configuration` it writes the
 * host files and the deployments file for hosts that are reached under their subgraph's name (docker-compose.yml).
 */
export async function runProvision(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  open: OpenDatabase,
): Promise<void> {
  // Without the supervisor nobody wants the result; what is half-made is made anew next time.
  const orphaned = () => process.exit(1);
  process.on('disconnect', orphaned);
  try {
    const settings = readStartSettings(env);
    const adminUrl = settings.databaseUrl;
    if (adminUrl === undefined)
      throw new StartError('No server to make the databases on.', 'DATABASE_URL', 'set it.');
    const dataDir = dataDirectory(settings.dataDir, null);
    const secrets = openSecrets(dataDir);
    const databases = databasesOf(settings.databasePrefix, SAMPLE.deployments);
    const progress = createProgress(process.stderr);
    let done = 0;
    const ready = await provision({
      adminUrl,
      databases,
      secrets,
      open,
      ownServer: env.OWN_SERVER === 'true' ? { dataDir } : undefined,
      onReady: () => progress.count('databases', ++done, databases.length),
    });
    if (args.includes('--write-configuration')) {
      const ports = plannedPorts(SAMPLE.deployments, FIRST_CONTAINER_PORT);
      const urlOf = (database: (typeof databases)[number]) => databaseUrl(adminUrl, database, secrets);
      const prefix = settings.databasePrefix;
      for (const process of hostProcesses(SAMPLE.deployments)) {
        writeHostFile(dataDir, process, {
          prefix,
          host: '0.0.0.0',
          ports,
          connections: SAMPLE.connections,
          urlOf,
        });
      }
      writeDeploymentsFile(
        dataDir,
        SAMPLE.deployments,
        SAMPLE.timeoutMs,
        ({ name, subgraph }) => `http://${subgraph}:${ports[name]}/graphql`,
      );
      progress.done(`databases and configuration ready: ${databases.length}`);
    }
    process.send?.({ type: 'provisioned', databases: ready });
    process.off('disconnect', orphaned);
    if (process.connected) process.disconnect();
  } catch (error) {
    process.stderr.write(tellStartError(error));
    process.exit(1);
  }
}
