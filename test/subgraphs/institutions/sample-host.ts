import type { DataSource } from 'typeorm';
import { loadSample } from '../../../sample/institutions.ts';
import { subgraph } from '../../../subgraphs/institutions/subgraph.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { createTestDatabase } from '../../database.ts';
import { startTestHost, type TestHost } from '../kit/test-host.ts';

export interface SampleDatabases {
  readonly urls: Record<string, string>;
  /** The database of a unit, for statements that go past the subgraph. */
  of(unitId: string): DataSource;
  close(): Promise<void>;
}

export interface SampleHost {
  readonly host: TestHost;
  readonly databases: SampleDatabases;
  close(): Promise<void>;
}

/** A database with the sample for each unit. */
export async function sampleDatabases(unitIds: readonly string[]): Promise<SampleDatabases> {
  const made = await Promise.all(
    unitIds.map(async (unitId) => {
      const database = await createTestDatabase();
      const dataSource = await openDatabase(subgraph, database.url);
      await migrate(dataSource);
      await loadSample(dataSource, unitId);
      return { unitId, database, dataSource };
    }),
  );
  return {
    urls: Object.fromEntries(made.map(({ unitId, database }) => [unitId, database.url])),
    of(unitId) {
      const found = made.find((one) => one.unitId === unitId);
      if (!found) throw new Error(`No test database of ${unitId}.`);
      return found.dataSource;
    },
    async close() {
      for (const { database, dataSource } of made) {
        await dataSource.destroy();
        await database.close();
      }
    },
  };
}

/** One deployment that holds these units, served on a free port. */
export async function sampleHost(
  unitIds: readonly string[],
  { devPersons = false } = {},
): Promise<SampleHost> {
  const databases = await sampleDatabases(unitIds);
  const host = await startTestHost(subgraph, databases.urls, { devPersons });
  return {
    host,
    databases,
    async close() {
      await host.stop(1_000);
      await databases.close();
    },
  };
}
