import type { DataSource, MigrationInterface } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { connectUnits } from '../../../subgraphs/kit/unit-databases.ts';
import { asAdmin, createTestDatabase, type TestDatabase } from '../../database.ts';
import { schemaDrift } from './probes.ts';
import { ThingTable, things } from './things/subgraph.ts';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDatabase(things, database.url);
});

afterAll(async () => {
  await dataSource?.destroy();
  await database?.close();
});

describe('migrations', () => {
  it('run once, also when two processes begin them together', async () => {
    const other = await openDatabase(things, database.url, { poolSize: 1 });
    const ran = await Promise.all([migrate(dataSource), migrate(other)]);
    expect(ran.flat()).toEqual(['Init1700000000000']);
    expect(await migrate(dataSource)).toEqual([]);
    await other.destroy();
  });

  it('leave nothing between entities and schema, and a column by hand is seen', async () => {
    expect(await schemaDrift(dataSource)).toEqual([]);
    await dataSource.query('alter table thing add column stray text');
    expect(await schemaDrift(dataSource)).toEqual([expect.stringContaining('stray')]);
    await dataSource.query('alter table thing drop column stray');
  });

  it('leave the schema as it was when one of them fails', async () => {
    class Second1700000000001 implements MigrationInterface {
      up = async (runner: Parameters<MigrationInterface['up']>[0]) => {
        await runner.query('create table half_made (id int)');
        await runner.query('create table thing (id int)');
      };
      down = async () => {};
    }
    const broken = { ...things, migrations: [...things.migrations, Second1700000000001] };
    const other = await openDatabase(broken, database.url);
    await expect(migrate(other)).rejects.toThrow('already exists');
    expect(await other.query(`select to_regclass('half_made') as made`)).toEqual([{ made: null }]);
    await other.destroy();
    expect(await migrate(dataSource)).toEqual([]);
  });
});

describe('rows', () => {
  it('hold days and large integers as text, by SQL and by entity', async () => {
    const row = { id: 'x', name: 'X', madeOn: '2024-02-29', price: '9007199254740993' };
    await dataSource.getRepository(ThingTable).insert(row);
    expect(await dataSource.getRepository(ThingTable).findOneBy({ id: 'x' })).toEqual(row);
    const raw = await dataSource.query(
      `select made_on, price, array[made_on] as days, null::date as none from thing`,
    );
    expect(raw).toEqual([
      { made_on: '2024-02-29', price: '9007199254740993', days: ['2024-02-29'], none: null },
    ]);
  });
});

describe('the connection', () => {
  it('says whose it is and cuts a statement that runs too long', async () => {
    const hasty = await openDatabase(things, database.url, { statementTimeoutMs: 1_000 });
    const [{ name }] = await hasty.query(`select current_setting('application_name') as name`);
    expect(name).toBe('lien-thong/things');
    await expect(hasty.query('select pg_sleep(20)')).rejects.toThrow('statement timeout');
    await hasty.destroy();
  });
});

describe('the databases of a deployment', () => {
  it('refuse a unit that is not held', async () => {
    const units = connectUnits(things, { 'P63-06': database.url });
    await expect(units.of('P63-19')).rejects.toMatchObject({ code: 'NOT_CONNECTED', unit: 'P63-19' });
    await expect(units.of('toString')).rejects.toMatchObject({ code: 'NOT_CONNECTED' });
    expect(units.units).toEqual(['P63-06']);
    await units.close();
  });

  it('fail with a code while one is away, and find it again by themselves', async () => {
    const late = await createTestDatabase();
    await late.close();
    const nobody = new URL(late.url);
    nobody.port = '1';
    const units = connectUnits(things, { 'P63-06': late.url, 'P63-19': nobody.href });
    await expect(units.of('P63-19')).rejects.toMatchObject({ code: 'UNREACHABLE', unit: 'P63-19' });
    await expect(units.of('P63-06')).rejects.toMatchObject({ code: 'UNREACHABLE', unit: 'P63-06' });
    await asAdmin(`create database ${new URL(late.url).pathname.slice(1)}`);
    await expect
      .poll(async () => (await units.of('P63-06')).query('select 1 as one'), { timeout: 20_000 })
      .toEqual([{ one: 1 }]);
    await units.close();
    await late.close();
  });

  it('go on after the server has cut their idle connections', async () => {
    const units = connectUnits(things, { 'P63-06': database.url }, { poolSize: 1 });
    const [{ pid }] = await (await units.of('P63-06')).query('select pg_backend_pid() as pid');
    await asAdmin(`select pg_terminate_backend(${Number(pid)})`);
    const again = async () => (await units.of('P63-06')).query('select pg_backend_pid() as pid');
    await expect
      .poll(again, { timeout: 20_000 })
      .toEqual([{ pid: expect.not.toSatisfy((now) => now === pid) }]);
    await units.close();
  });
});
