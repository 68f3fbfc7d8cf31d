import { afterAll, beforeAll, expect, it } from 'vitest';
import { subgraph } from '../../../subgraphs/institutions/subgraph.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { schemaDrift } from '../kit/probes.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await database?.close();
});

it('brings an empty database to exactly what the entities say, and back to empty', async () => {
  const dataSource = await openDatabase(subgraph, database.url);
  try {
    await migrate(dataSource);
    expect(await schemaDrift(dataSource)).toEqual([]);
    for (const _ of subgraph.migrations) await dataSource.undoLastMigration();
    const left = await dataSource.query(
      `select tablename from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
    );
    expect(left).toEqual([]);
    await migrate(dataSource);
    expect(await schemaDrift(dataSource)).toEqual([]);
  } finally {
    await dataSource.destroy();
  }
});
