import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FilterOf } from '../../../common/table-key.ts';
import { loadStaffStudies } from '../../../subgraphs/institutions/repositories/staff-study.ts';
import { subgraph } from '../../../subgraphs/institutions/subgraph.ts';
import { openDatabase } from '../../../subgraphs/kit/database.ts';
import { type MadeUnit, madeUnit, readWhole, tableCell } from '../kit/made-unit.ts';

const MANY = 10_500;

let unit: MadeUnit;
beforeAll(async () => {
  unit = await madeUnit(subgraph, async (dataSource) => {
    await dataSource.query(`
      insert into institution (id, name_vi, kind, unit_id, origin)
        values ('00000000-0000-4000-8000-000000000001', 'Trường', 'TRUONG_CHINH_TRI_TINH', 'P34-19', 'SYNTHETIC');
      insert into programme (id, code, name_vi, programme_group, training_type)
        select ('00000000-0000-4000-8000-00000000010' || n)::uuid, code, code, grp, 'DAO_TAO'
        from (values (1, 'LLCT_TRUNG_CAP', 'LLCT'), (2, 'KY_NANG', 'KY_NANG')) v (n, code, grp);
      insert into training_class (id, name_vi, programme_id, status, funding_sources, unit_id, starts_on, awarding_institution_id, origin)
        select ('00000000-0000-4000-8000-00000000020' || n)::uuid, 'Lớp', ('00000000-0000-4000-8000-00000000010' || n)::uuid,
          'KET_THUC', '{}', 'P34-19', '2026-01-10', '00000000-0000-4000-8000-000000000001', 'SYNTHETIC'
        from generate_series(1, 2) n;
      insert into enrolment (id, class_id, cadre_id, person_id, status, enrolled_on, completed_on)
        select ('00000000-0000-4000-8000-0000000003' || n)::uuid, ('00000000-0000-4000-8000-00000000020' || class)::uuid,
          cadre, coalesce(cadre, 'x') || n, status, enrolled::date, completed::date
        from (values
          (10, 1, 'an', 'DA_CAP_CHUNG_CHI', '2026-01-07', '2026-06-10'), (11, 1, 'binh', 'DANG_HOC', '2026-01-07', null),
          (12, 1, 'chi', 'THOI_HOC', '2026-01-07', null), (13, 1, 'dung', 'TRUNG_TUYEN', '2026-01-07', null),
          (14, 2, 'em', 'HOAN_THANH', '2026-05-01', '2026-05-20'), (15, 1, null, 'DANG_HOC', '2026-01-07', null),
          (16, 1, 'giang', 'BAO_LUU', '2026-01-07', null)) v (n, class, cadre, status, enrolled, completed);
      insert into enrolment_step (enrolment_id, position, status, on_day) values
        ('00000000-0000-4000-8000-000000000312', 0, 'DANG_HOC', '2026-01-10'),
        ('00000000-0000-4000-8000-000000000312', 1, 'THOI_HOC', '2026-03-01');
      insert into certificate (id, enrolment_id, kind, register_number, issued_on, institution_id) values
        (gen_random_uuid(), '00000000-0000-4000-8000-000000000310', 'BANG', '1', '2026-06-30', '00000000-0000-4000-8000-000000000001');
      insert into training_class (id, name_vi, programme_id, status, funding_sources, unit_id, starts_on, awarding_institution_id, origin)
        select md5('c' || n)::uuid, 'Lớp', '00000000-0000-4000-8000-000000000102', 'KET_THUC', '{}', 'P34-19',
          date '2025-08-01' + n % 200, '00000000-0000-4000-8000-000000000001', 'SYNTHETIC' from generate_series(1, 300) n;
      insert into enrolment (id, class_id, cadre_id, person_id, status, enrolled_on, completed_on)
        select gen_random_uuid(), md5('c' || 1 + n % 300)::uuid, case when n % 3 = 0 then 'm' || n end, 'm' || n,
          'DA_GHI_HO_SO', '2025-08-01', '2025-09-01' from generate_series(1, ${MANY * 3}) n;
      insert into certificate (id, enrolment_id, kind, register_number, issued_on, institution_id)
        select gen_random_uuid(), id, 'BANG', id::text, '2025-09-10', '00000000-0000-4000-8000-000000000001'
        from enrolment where cadre_id like 'm%';
      insert into enrolment_step (enrolment_id, position, status, on_day)
        select id, 0, 'DANG_HOC', '2025-08-01' from enrolment where cadre_id like 'm%';`);
    await dataSource.query('vacuum analyze');
  });
});
afterAll(() => unit?.close());

const hash = (id: string) => createHash('sha256').update(id).digest().subarray(0, 8).toString('hex');
const NAMES = new Map(['an', 'binh', 'chi', 'dung', 'em', 'giang'].map((id) => [hash(id), id]));

/** Names of the dossiers in a set; null = not asked for. */
function namesIn(text: string | null): string[] | null {
  if (text === null) return null;
  const bytes = Buffer.from(text, 'base64url');
  const keys = Array.from({ length: bytes.length / 8 }, (_, at) =>
    bytes.subarray(at * 8, at * 8 + 8).toString('hex'),
  );
  return keys.flatMap((key) => NAMES.get(key) ?? []).sort();
}

const NOTHING = { programmeCodes: null, programmeGroups: null, from: null, to: null };
const LLCT = { ...NOTHING, programmeGroups: ['LLCT'] };
const ALL = ['ENROLLED', 'STUDYING', 'COMPLETED'] as const;

async function studyOf(filter: Partial<FilterOf<'staff'>>, day = '2026-06-30') {
  const of = tableCell('staff', 'StaffCell', ALL, { certified: true, ...filter }, { from: day, to: day });
  const answer = await unit.host.entities(
    [of],
    '... on StaffCell { staffStudy { reason enrolled studying completed certified } }',
  );
  expect(answer.errors).toEqual([]);
  const { reason, enrolled, studying, completed, certified } = JSON.parse(answer.text).data._entities[0]
    .staffStudy;
  return {
    reason,
    enrolled: namesIn(enrolled),
    studying: namesIn(studying),
    completed: namesIn(completed),
    certified: namesIn(certified),
  };
}

describe('what a table of staff needs of institutions', () => {
  it('is nothing for what dossiers say alone', async () => {
    const of = tableCell(
      'staff',
      'StaffCell',
      ['GENDER', 'NOMINATED'],
      {},
      { from: '2026-06-30', to: '2026-06-30' },
    );
    const answer = await unit.host.entities(
      [of],
      '... on StaffCell { staffStudy { reason enrolled studying } }',
    );
    expect(JSON.parse(answer.text).data._entities[0].staffStudy).toEqual({
      reason: null,
      enrolled: null,
      studying: null,
    });
  });

  it('are the dossiers that enrolled, study, completed and were certified by the day', async () => {
    expect(await studyOf({ training: LLCT })).toEqual({
      reason: null,
      enrolled: ['an', 'binh', 'chi', 'giang'],
      studying: ['binh'],
      completed: ['an'],
      certified: ['an'],
    });
  });

  it('tells who studied on an earlier day by the steps, and where there are none by a result that came later', async () => {
    expect(await studyOf({ training: LLCT }, '2026-02-01')).toEqual({
      reason: null,
      enrolled: ['an', 'binh', 'chi', 'giang'],
      studying: ['an', 'binh', 'chi'],
      completed: [],
      certified: [],
    });
    expect((await studyOf({ training: LLCT }, '2026-03-01')).studying).toEqual(['an', 'binh']);
    expect((await studyOf({ training: LLCT }, '2026-06-29')).certified).toEqual([]);
  });

  it('speak of the programmes and days that are asked for', async () => {
    const skills = {
      programmeCodes: ['KY_NANG'],
      programmeGroups: null,
      from: '2026-05-01',
      to: '2026-05-31',
    };
    expect(await studyOf({ training: skills })).toMatchObject({
      enrolled: ['em'],
      studying: [],
      completed: ['em'],
    });
    expect((await studyOf({})).enrolled).toEqual(['an', 'binh', 'chi', 'em', 'giang']);
  });

  it('is a reason where the unit does not hold all rows', async () => {
    await unit.sql(`update row_holding set measure_id = 'LOP_LLCT_TRUNG_CAP'`);
    try {
      expect(await studyOf({})).toMatchObject({
        ...{ enrolled: null, reason: 'Đơn vị chưa có đủ bản ghi ghi danh cho giai đoạn này.' },
      });
    } finally {
      await unit.sql(`update row_holding set measure_id = '*'`);
    }
  });

  it('is read without going through a whole table', async () => {
    const dataSource = await openDatabase(subgraph, unit.url, { poolSize: 1 });
    const asked = (training: typeof LLCT | typeof NOTHING) => ({
      ...{ training: { ...training, to: '2026-06-30' }, day: '2026-06-30' },
      flags: ['enrolled', 'studying', 'completed', 'certified'] as const,
    });
    const read = await readWhole(dataSource, (on) =>
      loadStaffStudies(on as DataSource, [asked(LLCT), asked(NOTHING)]),
    );
    await dataSource.destroy();
    expect(read.filter((table) => !['row_holding', 'programme', 'training_class'].includes(table))).toEqual(
      [],
    );
  });
});
