import type { DataSource } from 'typeorm';
import type { SubgraphName } from '../common/units.ts';
import { type DatabaseDefinition, migrate, openDatabase } from '../subgraphs/kit/database.ts';
import type { UnitDatabase } from './layout.ts';
import type { PreparedDatabase } from './provision.ts';

interface SubgraphModule {
  subgraph: DatabaseDefinition;
}

interface SampleModule {
  loadSample(dataSource: DataSource, unitId: string): Promise<unknown>;
}

const MODULES: Record<SubgraphName, () => Promise<[SubgraphModule, SampleModule]>> = {
  directory: () =>
    Promise.all([import('../subgraphs/directory/subgraph.ts'), import('../sample/directory.ts')]),
  personnel: () =>
    Promise.all([import('../subgraphs/personnel/subgraph.ts'), import('../sample/personnel.ts')]),
  institutions: () =>
    Promise.all([import('../subgraphs/institutions/subgraph.ts'), import('../sample/institutions.ts')]),
  planning: () => Promise.all([import('../subgraphs/planning/subgraph.ts'), import('../sample/planning.ts')]),
};

/** Opens a unit's database with its subgraph's own tables, migrations and sample, for `provision`. */
export async function openSubgraphDatabase(database: UnitDatabase, url: string): Promise<PreparedDatabase> {
  const [{ subgraph }, { loadSample }] = await MODULES[database.subgraph]();
  const dataSource = await openDatabase(subgraph, url, { poolSize: 2, statementTimeoutMs: 0 });
  return {
    async migrate() {
      await migrate(dataSource);
    },
    async loadSample() {
      await loadSample(dataSource, database.unitId);
    },
    async countRows() {
      const counts: Record<string, number> = {};
      for (const { tableName, tablePath } of dataSource.entityMetadatas) {
        const quoted = tablePath.split('.').map((part) => `"${part}"`);
        const [row] = await dataSource.query<{ n: string }[]>(
          `select count(*) as n from ${quoted.join('.')}`,
        );
        counts[tableName] = Number(row?.n);
      }
      return counts;
    },
    close: () => dataSource.destroy(),
  };
}
