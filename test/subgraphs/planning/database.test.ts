import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatCellId, parseCellId } from '../../../common/measure.ts';
import { MEASURES } from '../../../sample/measures.ts';
import { loadSample } from '../../../sample/planning.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { connectUnits } from '../../../subgraphs/kit/unit-databases.ts';
import { createLoaders } from '../../../subgraphs/planning/loaders.ts';
import { subgraph } from '../../../subgraphs/planning/subgraph.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { countStatements, schemaDrift } from '../kit/probes.ts';
import { cell } from './served.ts';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = await openDatabase(subgraph, database.url);
  await migrate(source);
  await loadSample(source, 'P63-06');
});

afterAll(async () => {
  await source.destroy();
  await database.close();
});

describe('the migrations', () => {
  it('make exactly what the entities say', async () => {
    expect(await schemaDrift(source)).toEqual([]);
  });

  it('can be taken back and made again', async () => {
    const other = await createTestDatabase();
    const fresh = await openDatabase(subgraph, other.url);
    await migrate(fresh);
    await fresh.undoLastMigration();
    expect(await migrate(fresh)).toHaveLength(1);
    await loadSample(fresh, 'P63-27');
    await fresh.destroy();
    await other.close();
  });
});

describe('the sample', () => {
  it('is the same every time', async () => {
    const again = await createTestDatabase();
    const second = await openDatabase(subgraph, again.url);
    await migrate(second);
    await loadSample(second, 'P63-06');
    for (const { tableName } of source.entityMetadatas) {
      const text = `select coalesce(jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]') as rows from ${tableName} t`;
      expect(await second.query(text), tableName).toEqual(await source.query(text));
    }
    await second.destroy();
    await again.close();
  });

  it('loads all of a unit or nothing', async () => {
    await expect(loadSample(source, 'P63-06')).rejects.toThrow(/duplicate key/);
    const [{ n }] = await source.query('select count(*)::int as n from nomination');
    expect(n).toBe(24);
  });
});

describe('the loaders', () => {
  it('answer a batch of cells with four statements, however many cells', async () => {
    const databases = connectUnits(subgraph, { 'P63-06': database.url });
    const probe = countStatements(await databases.of('P63-06'));
    const loaders = createLoaders(databases);
    const period = { unitId: 'P63-06', from: '2015-08-03', to: '2020-12-31', asOf: '2020-12-31' };
    const keys = MEASURES.flatMap(({ id }) => [
      cell('P63-06', id, period).id,
      cell('P63-06', id, { ...period, unitId: 'H63-058' }).id,
    ]).map((id) => ({ unitId: 'P63-06', id, cell: parseCellId(id) }));
    const parts = await Promise.all(keys.map((key) => loaders.cellParts.load(key)));
    expect(probe.texts).toHaveLength(4);
    const sent = parts.filter((part, place) => part?.persons && keys[place]?.cell.unitId === 'H63-058');
    expect(sent.map((part) => part?.persons)).toEqual([24]);
    await databases.close();
  });

  it('read a list and the fields of its items with one statement', async () => {
    const databases = connectUnits(subgraph, { 'P63-06': database.url });
    const probe = countStatements(await databases.of('P63-06'));
    const { plan, plansOfUnit } = createLoaders(databases);
    const all = await plansOfUnit.load({ unitId: 'P63-06', inForceOn: null, horizon: null });
    const rows = await Promise.all(all.map(({ id }) => plan.load({ unitId: 'P63-06', id })));
    expect(rows).toHaveLength(13);
    expect(probe.texts).toHaveLength(1);
    await databases.close();
  });

  it('read the targets, the basis and the money of many plans with one statement each', async () => {
    const databases = connectUnits(subgraph, { 'P63-06': database.url });
    const { plansOfUnit, targetsOfPlan, basisOfPlan, budgetLinesOfPlan } = createLoaders(databases);
    const plans = await plansOfUnit.load({ unitId: 'P63-06', inForceOn: null, horizon: null });
    const probe = countStatements(await databases.of('P63-06'));
    const keys = plans.map(({ id }) => ({ unitId: 'P63-06', id }));
    await Promise.all([
      targetsOfPlan.loadMany(keys),
      basisOfPlan.loadMany(keys),
      budgetLinesOfPlan.loadMany(keys),
    ]);
    expect(probe.texts).toHaveLength(3);
    await databases.close();
  });
});

describe('the list of measures', () => {
  it('makes cell keys that are read back unchanged', () => {
    for (const { id } of MEASURES) {
      const text = cell('P63-06', id, {
        unitId: 'P63-06',
        from: '2021-01-01',
        to: '2025-12-31',
        asOf: '2025-12-31',
      }).id;
      expect(formatCellId(parseCellId(text))).toBe(text);
    }
  });
});
