import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subgraph } from '../../../subgraphs/directory/subgraph.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';

describe('the migrations of directory', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await openDatabase(subgraph, database.url);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.close();
  });

  it('make exactly the tables that the entities describe', async () => {
    await migrate(dataSource);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('run once, and can be taken back whole', async () => {
    expect(await migrate(dataSource)).toEqual([]);
    for (const _ of subgraph.migrations) await dataSource.undoLastMigration();
    const [row] = await dataSource.query(
      `select count(*)::int as tables from information_schema.tables where table_schema = 'public' and table_name <> 'migrations'`,
    );
    expect(row).toEqual({ tables: 0 });
    expect(await migrate(dataSource)).toEqual([
      'CreateTables1763769600000',
      'WeightsAndPersonIndex1795305600000',
    ]);
  });
});
