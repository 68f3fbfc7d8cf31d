import { mkdtempSync, realpathSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startGuard } from '../runtime/guard.ts';
import { startPostgres } from '../runtime/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Administrator's URL of a throwaway PostgreSQL; `createTestDatabase` makes databases on it. */
    databaseUrl: string;
  }
}

/**
 * One throwaway PostgreSQL for the whole run, or the server of TEST_DATABASE_URL. The guard stops and removes it
 * even when the run is killed.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.TEST_DATABASE_URL) {
    project.provide('databaseUrl', process.env.TEST_DATABASE_URL);
    return async () => {};
  }
  const dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'lien-thong-test-'));
  await chmod(dataDir, 0o711); // as root, the database runs as another user
  const guard = startGuard();
  guard.removeAtEnd(dataDir);
  try {
    const server = await startPostgres({ dataDir, guard, throwaway: true });
    project.provide('databaseUrl', server.adminUrl);
    return async () => {
      await server.stop(true);
      await guard.close();
    };
  } catch (error) {
    await guard.close();
    throw error;
  }
}
