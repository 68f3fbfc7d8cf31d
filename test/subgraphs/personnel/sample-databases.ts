import { loadSample } from '../../../sample/personnel.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { subgraph } from '../../../subgraphs/personnel/subgraph.ts';
import { createTestDatabase } from '../../database.ts';

export interface SampleDatabases {
  /** Unit → URL of its database. */
  readonly urls: Record<string, string>;
  close(): Promise<void>;
}

/** A migrated database with the sample for each of these units. */
export async function createSampleDatabases(unitIds: readonly string[]): Promise<SampleDatabases> {
  const made = await Promise.all(
    unitIds.map(async (unitId) => {
      const database = await createTestDatabase();
      const dataSource = await openDatabase(subgraph, database.url);
      await migrate(dataSource);
      await loadSample(dataSource, unitId);
      await dataSource.destroy();
      return [unitId, database] as const;
    }),
  );
  return {
    urls: Object.fromEntries(made.map(([unitId, { url }]) => [unitId, url])),
    async close() {
      await Promise.all(made.map(([, database]) => database.close()));
    },
  };
}
