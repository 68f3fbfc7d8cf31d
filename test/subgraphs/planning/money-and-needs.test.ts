import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatTableCell, type TableCell } from '../../../common/table-key.ts';
import { loadSample } from '../../../sample/planning.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { readTableCell } from '../../../subgraphs/kit/tally.ts';
import { connectUnits } from '../../../subgraphs/kit/unit-databases.ts';
import { createLoaders } from '../../../subgraphs/planning/loaders.ts';
import { budgetTally } from '../../../subgraphs/planning/resolvers/budget-tally.ts';
import { needTally } from '../../../subgraphs/planning/resolvers/need-tally.ts';
import { subgraph } from '../../../subgraphs/planning/subgraph.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { countStatements } from '../kit/probes.ts';

const UNIT = 'P34-19';
const PERIOD = { from: '2025-01-01', to: '2026-12-31' };

let database: TestDatabase;
let source: DataSource;
let databases: ReturnType<typeof connectUnits>;
beforeAll(async () => {
  database = await createTestDatabase();
  source = await openDatabase(subgraph, database.url);
  await migrate(source);
  await loadSample(source, UNIT);
  await source.query(
    `insert into row_holding (id, measure_id, unit_id, valid_from) values (gen_random_uuid(), '*', $1, '2025-07-01')`,
    [UNIT],
  );
  databases = connectUnits(subgraph, { [UNIT]: database.url });
});
afterAll(async () => {
  await databases?.close();
  await source?.destroy();
  await database?.close();
});
beforeEach(async () => {
  await source.query('delete from training_plan');
  await source.query('delete from training_need');
});

async function plan(
  unitId: string,
  parent: string | null,
  lines: readonly [number, string, string | null][],
) {
  const [row] = await source.query<{ id: string }[]>(
    `insert into training_plan (id, title_vi, horizon, status, unit_id, period_from, period_to, parent_id, contents,
       funding_sources, priority_groups, origin, fact_ids)
     values (gen_random_uuid(), 'Mẫu', $2, 'DA_PHE_DUYET', $1, '2025-07-01', '2026-12-31', $3, '{}', '{}', '{}',
       'SYNTHETIC', '{}') returning id`,
    [unitId, parent === null ? 'GIAI_DOAN' : 'NAM', parent],
  );
  for (const [year, payer, spent] of lines) {
    await source.query(
      `insert into budget_line (id, plan_id, year, source, planned, spent, origin)
       values (gen_random_uuid(), $1, $2, $3, $4, $4, 'SYNTHETIC')`,
      [row?.id, year, payer, spent],
    );
  }
  return row?.id ?? '';
}

const cellOf = <Table extends 'budget' | 'capacity'>(
  table: Table,
  by: TableCell<Table>['by'],
  filter: TableCell<Table>['filter'],
  span = PERIOD,
) => formatTableCell(table, { unitId: UNIT, by, ...span, filter, meeting: null, mostGroups: 100 });

async function budget(by: TableCell<'budget'>['by'], span = PERIOD, fundingSources: string[] | null = null) {
  const id = cellOf('budget', by, { fundingSources }, span);
  const cell = readTableCell('budget', UNIT, id);
  const parts = await createLoaders(databases).budgetOfCell.load({ unitId: UNIT, id, cell });
  if (!parts) throw new Error('Not answered.');
  return budgetTally(cell, UNIT, parts);
}

const NO_FILTER = {
  programmeCodes: null,
  programmeGroups: null,
  institutionIds: null,
  institutionKinds: null,
};

async function need(by: TableCell<'capacity'>['by'], span = PERIOD) {
  const id = cellOf('capacity', by, NO_FILTER, span);
  const cell = readTableCell('capacity', UNIT, id);
  const evidence = await createLoaders(databases).needOfCell.load({ unitId: UNIT, id, cell });
  if (!evidence) throw new Error('Not answered.');
  return needTally(cell, UNIT, evidence);
}

describe('money of plans', () => {
  it('is added beyond what a float holds, and a line without an amount is no 0', async () => {
    const most = '9007199254740993';
    await plan(UNIT, null, [
      [2025, 'NSNN_TINH', most],
      [2026, 'NSNN_TINH', '2'],
      [2026, 'XA_HOI_HOA', null],
    ]);
    const [all] = (await budget([])).groups;
    expect(all?.spent).toMatchObject({ amount: null, amountOfKnown: '9007199254740995', recordsWithout: 1 });
    const groups = (await budget(['FUNDING_SOURCE'])).groups;
    expect(groups.map(({ values, spent }) => [values[0]?.code, spent.state, spent.amount])).toEqual([
      ['NSNN_TINH', 'COMPUTED', '9007199254740995'],
      ['XA_HOI_HOA', 'NO_FIGURE', null],
    ]);
    expect(groups[0]?.settled).toMatchObject({ state: 'NO_FIGURE', amount: null });
  });

  it('of a year is said once, by the plan of the year where there is one', async () => {
    const parent = await plan(UNIT, null, [
      [2025, 'NSNN_TINH', '100'],
      [2026, 'NSNN_TINH', '200'],
    ]);
    await plan(UNIT, parent, [[2026, 'NSNN_TINH', '190']]);
    const groups = (await budget(['YEAR'])).groups.map(({ values, spent }) => [
      values[0]?.code,
      spent.amount,
    ]);
    expect(groups).toEqual([
      ['2025', '100'],
      ['2026', '190'],
    ]);
  });

  it('is not told of a year without a line, nor of a part of a year', async () => {
    await plan(UNIT, null, [[2026, 'NSNN_TINH', '5']]);
    const states = (await budget(['YEAR'])).groups.map(({ values, spent }) => [values[0]?.code, spent.state]);
    expect(states).toEqual([
      ['2025', 'NO_FIGURE'],
      ['2026', 'COMPUTED'],
    ]);
    expect((await budget([])).groups[0]?.spent).toMatchObject({
      ...{ state: 'NOT_COMPUTABLE', reason: 'Chưa có dòng kinh phí nào của năm 2025.' },
    });
    const half = { from: '2025-07-01', to: '2026-12-31' };
    expect(await budget([], half)).toMatchObject({ state: 'NOT_COMPUTABLE', groups: [] });
    const before = { from: '2020-01-01', to: '2024-12-31' };
    expect((await budget([], before)).state).toBe('NOT_APPLICABLE');
  });
});

describe('needs', () => {
  const insert = (unitId: string, year: number, code: string, seats: number) =>
    source.query(
      `insert into training_need (id, unit_id, year, programme_code, programme_group, seats, origin)
       values (gen_random_uuid(), $1, $2, $3, $3, $4, 'SYNTHETIC')`,
      [unitId, year, code, seats],
    );

  it('of the province stand for its communes, whose own are added where it states none', async () => {
    await insert(UNIT, 2026, 'KY_NANG', 50);
    await insert('X34-01840', 2026, 'KY_NANG', 8);
    await insert('X34-01840', 2026, 'QP_AN', 3);
    await insert('X34-01843', 2026, 'QP_AN', 4);
    const told = (await need(['PROGRAMME'], { from: '2026-01-01', to: '2026-12-31' })).groups;
    expect(told.map(({ values, need: seats, quota }) => [values[0]?.code, seats.low, quota.state])).toEqual([
      ['KY_NANG', 50, 'NO_FIGURE'],
      ['QP_AN', 7, 'NO_FIGURE'],
    ]);
  });

  it('belong to no institution', async () => {
    expect(await need(['INSTITUTION'])).toMatchObject({ state: 'NOT_APPLICABLE', groups: [] });
  });
});

describe('statements', () => {
  it('are as many for twenty cells as for one', async () => {
    const loaders = createLoaders(databases);
    const probe = countStatements(await databases.of(UNIT));
    const years = Array.from({ length: 20 }, (_, place) => ({
      ...{ from: `${2025 + place}-01-01`, to: `${2025 + place}-12-31` },
    }));
    await Promise.all(
      years.map((span) => {
        const id = cellOf('budget', ['YEAR'], { fundingSources: null }, span);
        return loaders.budgetOfCell.load({ unitId: UNIT, id, cell: readTableCell('budget', UNIT, id) });
      }),
    );
    expect(probe.texts).toHaveLength(5);
    await Promise.all(
      years.map((span) => {
        const id = cellOf('capacity', ['YEAR'], NO_FILTER, span);
        return loaders.needOfCell.load({ unitId: UNIT, id, cell: readTableCell('capacity', UNIT, id) });
      }),
    );
    expect(probe.texts).toHaveLength(8);
    const keys = years.map((_, place) => ({ unitId: UNIT, cadreId: `c-${place}`, programmeCode: 'KY_NANG' }));
    await loaders.planResults.loadMany(keys);
    expect(probe.texts).toHaveLength(9);
    probe.stop();
  });
});
