import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DimensionOf, FilterOf } from '../../../common/table-key.ts';
import { openDatabase } from '../../../subgraphs/kit/database.ts';
import { loadStaffPlans } from '../../../subgraphs/planning/repositories/staff-plan.ts';
import { subgraph } from '../../../subgraphs/planning/subgraph.ts';
import { type MadeUnit, madeUnit, readWhole, tableCell } from '../kit/made-unit.ts';

/** More than 10,000, so that a plan which reads them all is seen. */
const MANY = 10_500;

let unit: MadeUnit;
beforeAll(async () => {
  unit = await madeUnit(subgraph, async (dataSource) => {
    await dataSource.query(`
      insert into nominating_body (id, name_vi, unit_id, programme_code, measure_id)
        values ('00000000-0000-4000-8000-000000000001', 'Ban Tổ chức', 'P34-19', 'LLCT_TRUNG_CAP', 'x');
      insert into nomination
        (id, cadre_id, programme_code, programme_group, status, sent_by_id, decided_on, in_succession_pool, origin)
        select gen_random_uuid(), cadre, code, grp, status, '00000000-0000-4000-8000-000000000001', day::date, false, 'SYNTHETIC'
        from (values
          ('an', 'LLCT_TRUNG_CAP', 'LLCT', 'DA_DUYET', '2026-03-01'), ('an', 'LLCT_TRUNG_CAP', 'LLCT', 'DA_DUYET', '2026-04-01'),
          ('binh', 'LLCT_TRUNG_CAP', 'LLCT', 'TU_CHOI', '2026-03-01'), ('chi', 'KY_NANG', 'KY_NANG', 'DA_DUYET', '2026-07-01'),
          ('dung', 'LLCT_CAO_CAP', 'LLCT', 'DA_DUYET', '2026-06-30')) v (cadre, code, grp, status, day);
      insert into nomination
        (id, cadre_id, programme_code, programme_group, status, sent_by_id, decided_on, in_succession_pool, origin)
        select gen_random_uuid(), 'm' || n, 'P' || n % 20, 'CDNN', 'DA_DUYET', '00000000-0000-4000-8000-000000000001',
          date '2016-01-01' + n % 3000, false, 'SYNTHETIC' from generate_series(1, ${MANY}) n;
      insert into succession_entry
        (id, cadre_id, unit_id, planned_title, level, status, term, valid_from, valid_to, origin)
        select gen_random_uuid(), cadre, 'P34-19', title, 'XA', status, '2025-2030', day::date, until::date, 'SYNTHETIC'
        from (values
          ('an', 'BI_THU', 'DANG_HIEU_LUC', '2025-09-15', null), ('an', 'CHU_TICH_UBND', 'DANG_HIEU_LUC', '2025-09-15', null),
          ('binh', 'BI_THU', 'DE_XUAT', '2025-09-15', null), ('chi', 'BI_THU', 'DUA_RA_TU_NGUYEN', '2025-09-15', '2026-06-29'),
          ('dung', 'BI_THU', 'DUA_RA_TU_NGUYEN', '2025-09-15', '2026-06-30')) v (cadre, title, status, day, until);
      insert into succession_entry
        (id, cadre_id, unit_id, planned_title, level, status, term, valid_from, valid_to, origin)
        select gen_random_uuid(), 'm' || n, 'P34-19', 'T' || n % 300, 'XA', 'HET_NHIEM_KY', '2015-2020', '2015-09-01',
          '2020-08-31', 'SYNTHETIC' from generate_series(1, ${MANY}) n;
      insert into position_standard (id, title, level, dimension, minimum_rank, valid_from, valid_to, origin) values
        (gen_random_uuid(), 'BI_THU', 'XA', 'LLCT', 1, '2015-01-01', '2025-06-30', 'SYNTHETIC'),
        (gen_random_uuid(), 'BI_THU', 'XA', 'LLCT', 2, '2025-07-01', null, 'SYNTHETIC');`);
    await dataSource.query('analyze');
  });
});
afterAll(() => unit?.close());

interface Plan {
  reason: string | null;
  standards: { minimumRank: number }[];
  pool: { titles: { plannedTitle: string }[]; members: string } | null;
  nominated: string | null;
}

const SELECTION = `... on StaffCell { staffPlan {
  reason nominated standards { title level dimension minimumRank validFrom validTo } pool { members titles { plannedTitle level } }
} }`;

async function planOf(
  by: readonly DimensionOf<'staff'>[],
  filter: Partial<FilterOf<'staff'>> = {},
  day = '2026-06-30',
): Promise<{ plan: Plan; extensions: { keySets?: { sets: number; bytes: number } } | undefined }> {
  const of = tableCell('staff', 'StaffCell', by, filter, { from: day, to: day });
  const answer = await unit.host.entities([of], SELECTION);
  expect(answer.errors).toEqual([]);
  const { data, extensions } = JSON.parse(answer.text);
  return { plan: data._entities[0].staffPlan, extensions };
}

const hash = (id: string) => createHash('sha256').update(id).digest().subarray(0, 8).toString('hex');
const keysIn = (text: string | null, width: number) => {
  const bytes = Buffer.from(text ?? '', 'base64url');
  return Array.from({ length: bytes.length / width }, (_, at) =>
    bytes.subarray(at * width, (at + 1) * width),
  );
};
const training = (parts: Partial<NonNullable<FilterOf<'staff'>['training']>>) => ({
  training: { programmeCodes: null, programmeGroups: null, from: null, to: null, ...parts },
});

describe('what a table of staff needs of planning', () => {
  it('is nothing for what dossiers say alone', async () => {
    const { plan, extensions } = await planOf(['GENDER', 'STUDYING']);
    expect(plan).toEqual({ reason: null, standards: [], pool: null, nominated: null });
    expect(extensions?.keySets).toBeUndefined();
  });

  it('are keys of the dossiers with an approved decision up to the day, each once, and their bytes are told', async () => {
    const { plan, extensions } = await planOf(['NOMINATED'], training({ programmeGroups: ['LLCT'] }));
    const keys = keysIn(plan.nominated, 8).map((key) => key.toString('hex'));
    expect(keys.sort()).toEqual([hash('an'), hash('dung')].sort());
    expect(extensions?.keySets).toEqual({ sets: 1, bytes: plan.nominated?.length });
  });

  it('speak of the programmes, groups and days that are asked for', async () => {
    const countOf = async (parts: Parameters<typeof training>[0]) =>
      keysIn((await planOf(['NOMINATED'], training(parts))).plan.nominated, 8).length;
    expect(await countOf({ programmeCodes: ['LLCT_CAO_CAP'] })).toBe(1);
    expect(await countOf({ programmeCodes: ['LLCT_CAO_CAP'], programmeGroups: ['KY_NANG'] })).toBe(1);
    expect(await countOf({ programmeGroups: ['KY_NANG'], to: '2026-07-01' })).toBe(1);
    expect(await countOf({ programmeGroups: ['LLCT'], from: '2026-05-01' })).toBe(1);
    expect(await countOf({})).toBeGreaterThan(MANY - 100);
  });

  it('are the members of the pool on the day with the places of their titles', async () => {
    const { plan } = await planOf(['PLANNED_TITLE']);
    expect(plan.pool?.titles).toEqual([
      { plannedTitle: 'BI_THU', level: 'XA' },
      { plannedTitle: 'CHU_TICH_UBND', level: 'XA' },
    ]);
    const members = keysIn(plan.pool?.members ?? null, 10).map((one) => one.toString('hex'));
    expect(members.sort()).toEqual([`${hash('an')}0000`, `${hash('an')}0001`, `${hash('dung')}0000`].sort());
  });

  it('numbers more titles than a byte holds', async () => {
    const [parts] = await onDatabase((dataSource) =>
      loadStaffPlans(dataSource, [
        { standardsOn: null, poolOn: '2019-01-01', nominated: null, day: '2019-01-01' },
      ]),
    );
    expect(parts?.pool?.titles).toHaveLength(300);
    const places = keysIn(parts?.pool?.members.toString('base64url') ?? '', 10).map((one) =>
      one.readUInt16BE(8),
    );
    expect(Math.max(...places)).toBe(299);
  });

  it('are the standards of the day, or all that ever were when appointments are judged', async () => {
    const ranks = async (filter: Partial<FilterOf<'staff'>>) =>
      (await planOf([], filter)).plan.standards.map(({ minimumRank }) => minimumRank);
    expect(await ranks({ lacking: ['LLCT'] })).toEqual([2]);
    expect(await ranks({ lacking: ['LLCT'], standardOn: 'APPOINTMENT' })).toEqual([1, 2]);
    expect(await ranks({ standardOn: 'APPOINTMENT' })).toEqual([]);
  });

  it('is a reason where the unit does not hold all rows, and nothing before the unit was', async () => {
    expect((await planOf(['NOMINATED'], {}, '2025-06-30')).plan.reason).toBeNull();
    await unit.sql(`update row_holding set measure_id = 'QUY_HOACH_CAN_BO'`);
    try {
      expect((await planOf(['IN_SUCCESSION_POOL'])).plan.reason).toBeNull();
      expect((await planOf(['NOMINATED'])).plan).toMatchObject({
        ...{ nominated: null, reason: 'Đơn vị chưa có đủ bản ghi cử đi học cho giai đoạn này.' },
      });
      expect((await planOf(['LACKING'])).plan.reason).toBe('Đơn vị chưa có đủ tiêu chuẩn chức danh.');
    } finally {
      await unit.sql(`update row_holding set measure_id = '*'`);
    }
  });

  it('is read without going through a whole table', async () => {
    const question = {
      ...{ standardsOn: 'EVER', poolOn: '2026-06-30', day: '2026-06-30' },
      nominated: { programmeCodes: null, programmeGroups: ['LLCT'], from: null, to: '2026-06-30' },
    };
    const read = await onDatabase((dataSource) =>
      readWhole(dataSource, (asked) => loadStaffPlans(asked as DataSource, [question])),
    );
    expect(read.filter((table) => !['row_holding', 'position_standard'].includes(table))).toEqual([]);
  });
});

async function onDatabase<Result>(work: (dataSource: DataSource) => Promise<Result>): Promise<Result> {
  const dataSource = await openDatabase(subgraph, unit.url, { poolSize: 1 });
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
