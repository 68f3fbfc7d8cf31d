import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { subgraph } from '../../../subgraphs/personnel/subgraph.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { schemaDrift } from '../kit/probes.ts';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDatabase(subgraph, database.url);
  await migrate(dataSource);
});

afterAll(async () => {
  await dataSource?.destroy();
  await database?.close();
});

describe('the migrations', () => {
  it('make what the entities say', async () => {
    expect(await schemaDrift(dataSource)).toEqual([]);
  });

  it('can be undone and done again', async () => {
    for (const _ of subgraph.migrations) await dataSource.undoLastMigration();
    const tables = await dataSource.query<{ table_name: string }[]>(
      `select table_name from information_schema.tables where table_schema = 'public'`,
    );
    expect(tables.map((table) => table.table_name)).toEqual(['migrations']);
    expect(await migrate(dataSource)).toEqual(subgraph.migrations.map(({ name }) => name));
  });
});

describe('the tables refuse', () => {
  beforeAll(async () => {
    await dataSource.query(
      `insert into cadre (id, full_name, origin) values ('c', 'Người thử', 'SYNTHETIC')`,
    );
  });

  const qualification = (columns: string, values: string) =>
    dataSource.query(`insert into qualification (id, cadre_id, ${columns}) values ('q', 'c', ${values})`);

  it('a level without its rank, short training with one, and either without a day', async () => {
    const constraint = (name: string) => expect.objectContaining({ constraint: name });
    await expect(
      qualification('dimension, level, obtained_on', `'LLCT', 'TRUNG_CAP', '2019-01-01'`),
    ).rejects.toEqual(constraint('qualification_level_or_training'));
    await expect(
      qualification(
        'dimension, programme_group, rank, obtained_on',
        `'BOI_DUONG', 'KY_NANG', 1, '2019-01-01'`,
      ),
    ).rejects.toEqual(constraint('qualification_level_or_training'));
    await expect(qualification('dimension, level, rank', `'LLCT', 'TRUNG_CAP', 2`)).rejects.toEqual(
      constraint('qualification_dated'),
    );
  });

  it('a post that ends before it begins', async () => {
    await expect(
      dataSource.query(
        `insert into assignment (id, cadre_id, kind, cadre_kind, title, level, is_leading, valid_from, valid_to)
         values ('a', 'c', 'CHINH', 'CAN_BO', 'BI_THU', 'XA', true, '2020-01-02', '2020-01-01')`,
      ),
    ).rejects.toMatchObject({ constraint: 'assignment_span' });
  });
});
