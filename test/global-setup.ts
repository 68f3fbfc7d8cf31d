import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startGuard } from '../runtime/guard.ts';
import { startPostgres } from '../runtime/postgres.ts';
import { offerNationalSet } from './questions/national-set.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Administrator's URL of a throwaway PostgreSQL; `createTestDatabase` makes databases on it. */
    databaseUrl: string;
    /** Where tests of questions ask for the country they share. */
    nationalSetUrl: string;
  }
}

/**
 * One throwaway PostgreSQL for the whole run, or the server of TEST_DATABASE_URL. The guard stops and removes it
 * even when the run is killed.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(realpathSync(tmpdir()), 'lien-thong-test-'));
  await chmod(dataDir, 0o711); // as root, the database runs as another user
  const offer = async (serverUrl: string) => {
    const national = await offerNationalSet(serverUrl, join(dataDir, 'national'));
    project.provide('databaseUrl', serverUrl);
    project.provide('nationalSetUrl', national.url);
    return national;
  };
  if (process.env.TEST_DATABASE_URL) {
    const national = await offer(process.env.TEST_DATABASE_URL);
    return async () => {
      await national.close();
      rmSync(dataDir, { recursive: true, force: true });
    };
  }
  const guard = startGuard();
  guard.removeAtEnd(dataDir);
  try {
    const server = await startPostgres({ dataDir, guard, throwaway: true });
    const national = await offer(server.adminUrl);
    return async () => {
      await national.close();
      await server.stop(true);
      await guard.close();
    };
  } catch (error) {
    await guard.close();
    throw error;
  }
}
