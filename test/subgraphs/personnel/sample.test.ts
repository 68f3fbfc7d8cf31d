import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trainings } from '../../../sample/courses.ts';
import { membersWithTheory } from '../../../sample/personnel/huu-lung.ts';
import { roster } from '../../../sample/roster.ts';
import { queryOn } from '../../database.ts';
import { createSampleDatabases, type SampleDatabases } from './sample-databases.ts';

const FULL = ['P63-06', 'P63-20', 'P63-34', 'P63-27', 'P34-19', 'P34-33', 'P34-20', 'P34-24'];
const EMPTY = ['P63-19', 'P63-24', 'P63-33', 'TW'];
const TABLES = [
  ...[
    'agency',
    'assignment',
    'cadre',
    'headcount_snapshot',
    'qualification',
    'reported_figure',
    'row_holding',
  ],
];

let databases: SampleDatabases;
let again: SampleDatabases;

beforeAll(async () => {
  databases = await createSampleDatabases([...FULL, ...EMPTY]);
  again = await createSampleDatabases(['P63-20']);
});

afterAll(async () => {
  await databases?.close();
  await again?.close();
});

const ask = <Row extends Record<string, unknown>>(unitId: string, sql: string, from = databases) =>
  queryOn<Row>(from.urls[unitId] ?? '', sql);

describe('the sample', () => {
  it.each(FULL)('of %s has a dossier for everybody on the roster, and a post for each', async (unitId) => {
    const rows = await ask<{ id: string; posts: number }>(
      unitId,
      'select c.id, count(a.id)::int as posts from cadre c left join assignment a on a.cadre_id = c.id group by c.id',
    );
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      roster(unitId)
        .map(({ cadreId }) => cadreId)
        .toSorted(),
    );
    expect(rows.every(({ posts }) => posts > 0)).toBe(true);
  });

  it.each(EMPTY)('of %s has no row in any table', async (unitId) => {
    for (const table of TABLES) expect(await ask(unitId, `select * from ${table}`)).toEqual([]);
  });

  it('has no post in a unit beyond its last day or before its first', async () => {
    for (const unitId of FULL) {
      const wrong = unitId.startsWith('P63')
        ? `valid_to is null or valid_to > '2025-06-30'`
        : `valid_from < '2025-07-01'`;
      expect(await ask(unitId, `select id from assignment where ${wrong}`)).toEqual([]);
    }
  });

  it('is the same whenever it is loaded', async () => {
    const text = `select string_agg(t::text, '|' order by t::text) as rows from`;
    for (const table of TABLES) {
      const statement = `${text} ${table} t`;
      expect(await ask('P63-20', statement)).toEqual(await ask('P63-20', statement, again));
    }
  });

  it('labels every made-up record, and takes published figures from their facts', async () => {
    for (const unitId of FULL) {
      for (const table of ['agency', 'cadre', 'headcount_snapshot']) {
        expect(await ask(unitId, `select * from ${table} where origin <> 'SYNTHETIC'`)).toEqual([]);
      }
    }
    const facts = await Promise.all(
      FULL.map((unitId) => ask<{ fact_ids: string[] }>(unitId, 'select fact_ids from reported_figure')),
    );
    expect(
      facts
        .flat()
        .flatMap((row) => row.fact_ids)
        .toSorted(),
    ).toEqual(['BK-04', 'BK-05', 'HL-06', 'HL-07', 'HL-08', 'TB-05']);
  });

  it('tells other domains who has the theory and the training that dossiers record', async () => {
    expect(membersWithTheory()).toHaveLength(203);
    const counted = await ask<{ n: number }>(
      'P63-27',
      `select count(*)::int as n from qualification where dimension = 'BOI_DUONG' and obtained_on >= '2021-01-01'`,
    );
    expect(counted).toEqual([{ n: trainings('P63-27').length }]);
    expect(trainings('P63-27')).toHaveLength(400);
  });

  it.each(['P34-19', 'P34-33', 'P34-20', 'P34-24'])(
    'of %s has between 40 and 90 percent trained',
    async (unitId) => {
      const rows = await ask<{ kind: string; share: number }>(
        unitId,
        `select a.cadre_kind as kind, q.programme_group, 100.0 * count(*) / (
         select count(*) from assignment b where b.cadre_kind = 'VIEN_CHUC' and b.is_leading) as share
       from qualification q join assignment a on a.cadre_id = q.cadre_id
       where q.programme_group = 'LANH_DAO_QUAN_LY' group by 1, 2`,
      );
      expect(rows).toHaveLength(1);
      const law = await ask<{ share: number }>(
        unitId,
        `select (100.0 * count(q.id) / count(*))::float as share from assignment a
       left join qualification q on q.cadre_id = a.cadre_id and q.programme_group = 'PHAP_LUAT_DAO_DUC'
       where a.cadre_kind in ('CAN_BO', 'CONG_CHUC')`,
      );
      for (const { share } of [...rows, ...law]) {
        expect(Number(share)).toBeGreaterThanOrEqual(40);
        expect(Number(share)).toBeLessThanOrEqual(90);
      }
    },
  );
});
