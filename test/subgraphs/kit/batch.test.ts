import { afterAll, beforeAll, expect, it } from 'vitest';
import { listLoaderByUnit, loaderByUnit, mapBy, type UnitKey } from '../../../subgraphs/kit/batch.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { connectUnits, type UnitDatabases } from '../../../subgraphs/kit/unit-databases.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { countStatements } from './probes.ts';
import { createLoaders, things } from './things/subgraph.ts';

let made: TestDatabase[];
let databases: UnitDatabases & { close(): Promise<void> };

beforeAll(async () => {
  made = [await createTestDatabase(), await createTestDatabase()];
  const [first = '', second = ''] = made.map(({ url }) => url);
  for (const [url, name] of [
    [first, 'of the first'],
    [second, 'of the second'],
  ] as const) {
    const dataSource = await openDatabase(things, url);
    await migrate(dataSource);
    await dataSource.query(`insert into thing select i::text, $1 from generate_series(1, 3) i`, [name]);
    await dataSource.destroy();
  }
  const nobody = new URL(first);
  nobody.port = '1';
  databases = connectUnits(things, { 'P63-06': first, 'P63-19': second, 'P34-19': nobody.href });
});

afterAll(async () => {
  await databases?.close();
  await Promise.all(made.map((one) => one.close()));
});

it('asks each unit once for all its keys, and the same id in two units is two records', async () => {
  const counts = await Promise.all(
    ['P63-06', 'P63-19'].map(async (unit) => countStatements(await databases.of(unit))),
  );
  const { thing } = createLoaders(databases);
  const keys = ['P63-06', 'P63-19'].flatMap((unitId) =>
    ['1', '2', '1', 'none'].map((id) => ({ unitId, id })),
  );
  const rows = await Promise.all(keys.map((key) => thing.load(key)));
  const name = (text: string) => [text, text, text, undefined];
  expect(rows.map((row) => row?.name)).toEqual([...name('of the first'), ...name('of the second')]);
  expect(rows[3]).toBeNull();
  expect(counts.map(({ texts }) => texts.length)).toEqual([1, 1]);
  for (const count of counts) count.stop();
});

it('gives an empty list for a key without rows', async () => {
  const { parts } = createLoaders(databases);
  const lists = await Promise.all(['1', 'none'].map((id) => parts.load({ unitId: 'P63-06', id })));
  expect(lists.map((list) => list.length)).toEqual([2, 0]);
});

it('lets a key that no record can have fail no other', async () => {
  const { thing, parts } = createLoaders(databases);
  const ids = ['1', 'a\u0000b'];
  const rows = await Promise.all(ids.map((id) => thing.load({ unitId: 'P63-06', id })));
  expect(rows).toMatchObject([{ name: 'of the first' }, null]);
  const lists = await Promise.all(ids.map((id) => parts.load({ unitId: 'P63-06', id })));
  expect(lists.map((list) => list.length)).toEqual([2, 0]);
});

it('lets a failing unit take only its own keys down', async () => {
  const { thing } = createLoaders(databases);
  const units = ['P34-19', 'P63-06', 'P34-24'];
  const answers = await Promise.allSettled(units.map((unitId) => thing.load({ unitId, id: '1' })));
  expect(answers).toMatchObject([
    { status: 'rejected', reason: { code: 'UNREACHABLE', unit: 'P34-19' } },
    { status: 'fulfilled', value: { name: 'of the first' } },
    { status: 'rejected', reason: { code: 'NOT_CONNECTED', unit: 'P34-24' } },
  ]);
});

it('makes a throw inside a load the failure of that unit', async () => {
  const broken = loaderByUnit<UnitKey & { id: string }, string>(
    databases,
    ({ id }) => id,
    async (_dataSource, unitId, keys) => {
      if (unitId === 'P63-19') throw new Error('a bug');
      return mapBy(
        keys.map(({ id }) => id),
        (id) => id,
      );
    },
  );
  const answers = await Promise.allSettled([
    broken.load({ unitId: 'P63-06', id: 'a' }),
    broken.load({ unitId: 'P63-19', id: 'a' }),
  ]);
  expect(answers).toMatchObject([
    { status: 'fulfilled', value: 'a' },
    { status: 'rejected', reason: { code: 'SUBGRAPH_ERROR', unit: 'P63-19' } },
  ]);
});

it('runs the units of one batch at the same time', async () => {
  let waiting = 0;
  let release = () => {};
  const both = new Promise<void>((resolve) => {
    release = resolve;
  });
  const lists = listLoaderByUnit<UnitKey, string>(
    databases,
    () => '',
    async (_dataSource, unitId) => {
      waiting += 1;
      if (waiting === 2) release();
      await both;
      return new Map([['', [unitId]]]);
    },
  );
  const answers = await Promise.all(['P63-06', 'P63-19'].map((unitId) => lists.load({ unitId })));
  expect(answers).toEqual([['P63-06'], ['P63-19']]);
});
