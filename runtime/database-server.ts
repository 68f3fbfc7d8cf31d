import { setTimeout as sleep } from 'node:timers/promises';
import { connectAdmin } from './admin-connection.ts';
import type { Guard } from './guard.ts';
import { type EmbeddedPostgres, startPostgres } from './postgres.ts';

/** The server that holds the databases: the embedded one, or the one of DATABASE_URL. */
export interface DatabaseServer {
  adminUrl: string;
  embedded: boolean;
  stop(forced?: boolean): Promise<void>;
}

const RESTARTS = 5;

/**
 * Checks the server of `databaseUrl`, or starts the embedded one and keeps it running on the same port when it
 * dies. `lost` is called when it stays down.
 */
export async function openDatabaseServer(
  {
    databaseUrl,
    dataDir,
    guard,
    maxConnections,
  }: { databaseUrl: string | undefined; dataDir: string; guard: Guard; maxConnections: number },
  tell: (line: string) => void,
  lost: (error: unknown) => void,
): Promise<DatabaseServer> {
  if (databaseUrl !== undefined) {
    const { client } = await connectAdmin(databaseUrl);
    await client.end();
    return { adminUrl: databaseUrl, embedded: false, stop: async () => {} };
  }
  let stopping = false;
  let server = await startPostgres({ dataDir, guard, maxConnections });
  let restarting: Promise<void> = Promise.resolve();
  const { adminUrl, port } = server;

  async function restart(): Promise<void> {
    tell('PostgreSQL ended; starting it again');
    for (let attempt = 1; !stopping; attempt += 1) {
      try {
        server = await startPostgres({ dataDir, guard, port, maxConnections });
        keep(server);
        tell('PostgreSQL is back');
        return;
      } catch (error) {
        if (attempt === RESTARTS) return lost(error);
        await sleep(500 * attempt);
      }
    }
  }

  function keep({ ended }: EmbeddedPostgres): void {
    void ended.then(() => {
      if (!stopping) restarting = restart();
    });
  }

  keep(server);
  return {
    adminUrl,
    embedded: true,
    async stop(forced) {
      stopping = true;
      await restarting;
      await server.stop(forced);
    },
  };
}
