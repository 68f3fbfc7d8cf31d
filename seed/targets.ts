import { readFileSync } from 'node:fs';
import { SUBGRAPHS, type SubgraphName } from '../common/units.ts';
import { addressOf } from '../runtime/admin-connection.ts';
import { databasesOf, type UnitDatabase } from '../runtime/layout.ts';
import { openSecrets } from '../runtime/private-file.ts';
import { databaseUrl, provision } from '../runtime/provision.ts';
import { codeOf } from '../runtime/start-error.ts';
import { openSubgraphDatabase } from '../runtime/subgraph-databases.ts';
import { parseHostSettings } from '../subgraphs/kit/host-settings.ts';
import { NATIONAL } from './command-line.ts';
import { SeedError } from './seed-error.ts';

/** A database to be filled, at its newest schema. */
export interface Target {
  subgraph: SubgraphName;
  unitId: string;
  url: string;
  database: UnitDatabase;
  /** Server and name, without the password. */
  where: string;
}

/** Makes what is missing of the units' databases on a server and brings all to the newest schema; they stay empty. */
export async function targetsOnServer(
  server: { adminUrl: string; embedded: boolean },
  { dataDir, prefix, units }: { dataDir: string; prefix: string; units: readonly string[] },
  onReady: (done: number, of: number) => void,
): Promise<Target[]> {
  const databases = databasesOf(
    prefix,
    SUBGRAPHS.map((subgraph) => ({
      ...{ name: subgraph, subgraph, routed: subgraph !== 'directory', portOffset: 0 },
      units: units.filter((unit) => (unit === NATIONAL) === (subgraph === 'directory')),
    })),
  );
  const secrets = openSecrets(dataDir);
  let done = 0;
  await provision({
    ...{ adminUrl: server.adminUrl, databases, secrets },
    open: async (database, url) => ({
      ...(await openSubgraphDatabase(database, url)),
      loadSample: async () => {},
      countRows: async () => ({}),
    }),
    onReady: () => onReady(++done, databases.length),
    ownServer: server.embedded ? { dataDir } : undefined,
  });
  return databases.map((database) => targetOf(database, databaseUrl(server.adminUrl, database, secrets)));
}

/** The databases that host files name, of the units that are wanted; brought to the newest schema. */
export async function targetsOfHostFiles(
  files: readonly string[],
  units: readonly string[],
): Promise<Target[]> {
  const targets = files.flatMap(targetsOfHostFile).filter(({ unitId }) => units.includes(unitId));
  for (const { database, url, where } of targets) {
    const opened = await openSubgraphDatabase(database, url).catch((error: unknown) => {
      const why = codeOf(error) || (error instanceof Error ? error.message : String(error));
      const remedy = 'start that server, or correct the host file.';
      throw new SeedError(
        'SEED_CONFIGURATION',
        `A database cannot be opened (${why}).`,
        where,
        remedy,
        error,
      );
    });
    try {
      await opened.migrate();
    } finally {
      await opened.close();
    }
  }
  return targets;
}

function targetsOfHostFile(path: string): Target[] {
  const read = parseHostSettings({ HOST_CONFIG: path, ALLOW_ANONYMOUS: 'true' }, textOf(path));
  if ('mistakes' in read) throw unreadable(path, read.mistakes.join('; '));
  return read.settings.deployments.flatMap(({ name, databases }) => {
    const subgraph = SUBGRAPHS.find((one) => name === one || name.startsWith(`${one}/`));
    if (!subgraph) {
      throw unreadable(path, `deployment "${name}" does not begin with one of ${SUBGRAPHS.join(', ')}`);
    }
    return Object.entries(databases).map(([unitId, url]) =>
      targetOf({ subgraph, unitId, name: new URL(url).pathname.slice(1), role: new URL(url).username }, url),
    );
  });
}

function targetOf(database: UnitDatabase, url: string): Target {
  return { subgraph: database.subgraph, unitId: database.unitId, url, database, where: addressOf(url) };
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable(path, codeOf(error));
  }
}

function unreadable(path: string, why: string): SeedError {
  const remedy = 'name a host file such as hosts/personnel/host.json of a data directory.';
  return new SeedError('SEED_CONFIGURATION', `The host file cannot be used: ${why}.`, path, remedy);
}
