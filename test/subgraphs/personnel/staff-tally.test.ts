import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import type {
  StaffQuestion,
  StaffStandard,
} from '../../../subgraphs/personnel/repositories/staff-question.ts';
import { countStaff, findStaffPages } from '../../../subgraphs/personnel/repositories/staff-tally.ts';
import { subgraph } from '../../../subgraphs/personnel/subgraph.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { type Choice, questionOf as choose } from './staff-choice.ts';

let database: TestDatabase;
let dataSource: DataSource;

const DAY = '2024-06-30';

/** An: secretary, then also delegate; Bình: division head; Chi: specialist in a commune of the district; Dũng: left. */
const ROWS = `
  insert into cadre (id, full_name, gender, birth_year, origin) values
    ('an', 'An', 'NU', 1980, 'SYNTHETIC'), ('binh', 'Bình', 'NAM', 1994, 'SYNTHETIC'),
    ('chi', 'Chi', 'NU', 1995, 'SYNTHETIC'), ('dung', 'Dũng', null, null, 'SYNTHETIC');
  insert into agency (id, name_vi, unit_id, district_id, level, origin) values
    ('xa', 'Xã', 'X63-00001', 'H63-001', 'XA', 'SYNTHETIC'), ('so', 'Sở', 'P63-06', null, 'TINH', 'SYNTHETIC');
  insert into assignment (id, cadre_id, agency_id, kind, cadre_kind, title, level, is_leading, valid_from, valid_to) values
    ('a1', 'an', 'xa', 'CHINH', 'CAN_BO_CAP_XA', 'BI_THU', 'XA', true, '2016-05-10', null),
    ('a2', 'an', 'xa', 'KIEM_NHIEM', 'DAI_BIEU_HDND', 'DAI_BIEU_HDND', 'XA', false, '2020-01-01', '2024-06-30'),
    ('b0', 'binh', 'so', 'CHINH', 'CONG_CHUC', 'CHUYEN_VIEN', 'TINH', false, '2016-01-01', '2021-12-31'),
    ('b1', 'binh', 'so', 'CHINH', 'CONG_CHUC', 'TRUONG_PHONG', 'TINH', true, '2022-01-01', null),
    ('c1', 'chi', 'xa', 'CHINH', 'CONG_CHUC_CAP_XA', 'VAN_HOA_XA_HOI', 'XA', false, '2024-06-30', null),
    ('d1', 'dung', 'so', 'CHINH', 'CONG_CHUC', 'TRUONG_PHONG', 'TINH', true, '2016-01-01', '2024-06-29');
  insert into qualification (id, cadre_id, dimension, level, rank, obtained_on, started_on) values
    ('q1', 'an', 'LLCT', 'SO_CAP', 1, '2010-01-01', null), ('q2', 'an', 'LLCT', 'TRUNG_CAP', 2, '2016-05-10', '2015-01-01'),
    ('q3', 'binh', 'LLCT', 'TRUNG_CAP', 2, null, '2024-01-01'), ('q4', 'binh', 'CHUYEN_MON', 'DAI_HOC', 4, '2015-01-01', null),
    ('q5', 'chi', 'CHUYEN_MON', 'CAO_DANG', 3, '2018-01-01', null), ('q6', 'binh', 'LLCT', 'SO_CAP', 1, '2019-01-01', null);`;

const STANDARDS: readonly StaffStandard[] = [
  standard('BI_THU', 'XA', 'LLCT', 2, '2015-01-01', null),
  standard('TRUONG_PHONG', 'TINH', 'LLCT', 1, '2015-01-01', '2022-12-31'),
  standard('TRUONG_PHONG', 'TINH', 'LLCT', 2, '2023-01-01', null),
  standard('TRUONG_PHONG', 'TINH', 'CHUYEN_MON', 4, '2015-01-01', null),
];

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDatabase(subgraph, database.url);
  await migrate(dataSource);
  await dataSource.query(ROWS);
});

afterAll(async () => {
  await dataSource?.destroy();
  await database?.close();
});

function standard(
  title: string,
  level: string,
  dimension: StaffStandard['dimension'],
  minimumRank: number,
  validFrom: string,
  validTo: string | null,
): StaffStandard {
  return { title, level, dimension, minimumRank, validFrom, validTo };
}

const questionOf = (choice: Choice) => choose({ day: DAY, standards: STANDARDS, ...choice });

/** Codes of a group → persons, posts, and of the persons asked those who meet. */
async function groupsOf(choice: Choice): Promise<Record<string, number[]>> {
  const rows = await countStaff(dataSource, [{ ...questionOf(choice), mostGroups: 100 }]);
  return Object.fromEntries(
    rows.map(({ codes, persons, posts, rated, meeting }) => [
      codes.join(' '),
      choice.meeting ? [persons, posts, meeting, rated] : [persons, posts],
    ]),
  );
}

const keyOf = (id: string): Buffer => createHash('sha256').update(id).digest().subarray(0, 8);
const place = (number: number): Buffer => Buffer.from([0, number]);

describe('staff', () => {
  it('counts who holds a post on the day, both ends included, and each person once', async () => {
    expect(await groupsOf({})).toEqual({ '': [3, 4] });
    expect(await groupsOf({ day: '2024-06-29' })).toEqual({ '': [3, 4] });
    expect(await groupsOf({ day: '2024-07-01' })).toEqual({ '': [3, 3] });
    expect(await groupsOf({ day: '2015-12-31' })).toEqual({ '': [0, 0] });
  });

  it('shows a person with two posts in both groups', async () => {
    expect(await groupsOf({ by: ['LEVEL', 'TITLE'] })).toEqual({
      'XA BI_THU': [1, 1],
      'XA DAI_BIEU_HDND': [1, 1],
      'XA VAN_HOA_XA_HOI': [1, 1],
      'TINH TRUONG_PHONG': [1, 1],
    });
    expect(await groupsOf({ by: ['GENDER', 'AGE_BAND', 'LEADING'] })).toEqual({
      'NU TU_40_DEN_49 CO': [1, 1],
      'NU TU_40_DEN_49 KHONG': [1, 1],
      'NU DUOI_30 KHONG': [1, 1],
      'NAM TU_30_DEN_39 CO': [1, 1],
    });
    expect(await groupsOf({ by: ['AGENCY_UNIT', 'CADRE_KIND'], filter: { leading: false } })).toEqual({
      'X63-00001 DAI_BIEU_HDND': [1, 1],
      'X63-00001 CONG_CHUC_CAP_XA': [1, 1],
    });
  });

  it('keeps the posts of a district or commune, of levels, kinds, titles, genders and agencies', async () => {
    expect(await groupsOf({ area: 'H63-001' })).toEqual({ '': [2, 3] });
    expect(await groupsOf({ area: 'X63-00001', filter: { genders: ['NAM'] } })).toEqual({ '': [0, 0] });
    expect(await groupsOf({ filter: { levels: ['TINH'] } })).toEqual({ '': [1, 1] });
    expect(await groupsOf({ filter: { cadreKinds: ['DAI_BIEU_HDND'], titles: ['DAI_BIEU_HDND'] } })).toEqual({
      '': [1, 1],
    });
    expect(await groupsOf({ filter: { agencyUnitIds: ['P63-06'] } })).toEqual({ '': [1, 1] });
  });

  it('reads levels on the day; what is studied counts only when asked for', async () => {
    expect(await groupsOf({ by: ['POLITICAL_THEORY'] })).toEqual({
      TRUNG_CAP: [1, 2],
      SO_CAP: [1, 1],
      '': [1, 1],
    });
    expect(await groupsOf({ by: ['POLITICAL_THEORY'], filter: { includeInProgress: true } })).toEqual({
      TRUNG_CAP: [2, 3],
      '': [1, 1],
    });
    expect(await groupsOf({ by: ['POLITICAL_THEORY'], day: '2016-05-10' })).toEqual({
      TRUNG_CAP: [1, 1],
      '': [2, 2],
    });
    expect(await groupsOf({ filter: { theoryBelow: 2, professionalAtLeast: 3 } })).toEqual({ '': [2, 2] });
    expect(await groupsOf({ by: ['TITLE'], meeting: { theoryAtLeast: 2 } })).toEqual({
      BI_THU: [1, 1, 1, 1],
      DAI_BIEU_HDND: [1, 1, 1, 1],
      TRUONG_PHONG: [1, 1, 0, 1],
      VAN_HOA_XA_HOI: [1, 1, 0, 1],
    });
    expect(await groupsOf({ meeting: { theoryAtLeast: 2, includeInProgress: true } })).toEqual({
      '': [3, 4, 2, 3],
    });
  });

  it('holds posts against the standard of the day, or of the appointment with the levels of that day', async () => {
    const by: StaffQuestion['by'] = ['TITLE', 'LACKING'];
    expect(await groupsOf({ by, filter: { leading: true } })).toEqual({
      'BI_THU KHONG': [1, 1],
      'TRUONG_PHONG LLCT': [1, 1],
    });
    expect(await groupsOf({ by, filter: { leading: true, standardOn: 'APPOINTMENT' } })).toEqual({
      'BI_THU KHONG': [1, 1],
      'TRUONG_PHONG KHONG': [1, 1],
    });
    expect(await groupsOf({ by, filter: { leading: false } })).toEqual({
      'DAI_BIEU_HDND ': [1, 1],
      'VAN_HOA_XA_HOI ': [1, 1],
    });
    expect(await groupsOf({ filter: { lacking: ['LLCT'] } })).toEqual({ '': [1, 1] });
    expect(await groupsOf({ filter: { lacking: ['LLCT'], includeInProgress: true } })).toEqual({
      '': [0, 0],
    });
    expect(await groupsOf({ filter: { lacking: ['CHUYEN_MON', 'QLNN'] } })).toEqual({ '': [0, 0] });
  });

  it('misses a standard on the day before it was reached', async () => {
    await dataSource.query(`update qualification set obtained_on = '2016-05-11' where id = 'q2'`);
    try {
      const filter = { lacking: ['LLCT'], standardOn: 'APPOINTMENT' as const };
      expect(await groupsOf({ by: ['TITLE'], filter })).toEqual({ BI_THU: [1, 1] });
    } finally {
      await dataSource.query(`update qualification set obtained_on = '2016-05-10' where id = 'q2'`);
    }
  });

  it('rates against a standard only those whose post has one', async () => {
    expect(await groupsOf({ meeting: { standard: ['LLCT'] } })).toEqual({ '': [3, 4, 1, 2] });
    expect(await groupsOf({ meeting: { standard: ['CHUYEN_MON'] } })).toEqual({ '': [3, 4, 1, 1] });
    expect(await groupsOf({ meeting: { standard: ['QLNN'] } })).toEqual({ '': [3, 4, 0, 0] });
  });

  it('shows what other domains know of a dossier, by its key', async () => {
    const flags = { nominated: Buffer.concat([keyOf('an'), keyOf('dung')]), studying: Buffer.alloc(0) };
    expect(await groupsOf({ flags, by: ['NOMINATED', 'STUDYING'] })).toEqual({
      'CO KHONG': [1, 2],
      'KHONG KHONG': [2, 2],
    });
    expect(await groupsOf({ flags, filter: { nominated: false } })).toEqual({ '': [2, 2] });
    expect(await groupsOf({ flags, filter: { nominated: true } })).toEqual({ '': [1, 2] });
    expect(await groupsOf({ flags, meeting: { nominated: true } })).toEqual({ '': [3, 4, 1, 3] });
    expect(await groupsOf({ flags, meeting: { nominated: false } })).toEqual({ '': [3, 4, 2, 3] });
  });

  it('knows the pool: who is in it, for which titles, and who lacks the standard of the planned one', async () => {
    const titles = [
      { plannedTitle: 'TRUONG_PHONG', level: 'TINH' },
      { plannedTitle: 'BI_THU', level: 'XA' },
      { plannedTitle: 'TRUONG_PHONG', level: 'XA' },
    ];
    const members = Buffer.concat([
      ...[keyOf('an'), place(0), keyOf('binh'), place(0), keyOf('binh'), place(2), keyOf('chi'), place(1)],
    ]);
    const pool = { titles, members };
    const all = { plannedTitles: null, levels: null, lacking: null };
    expect(await groupsOf({ pool, by: ['IN_SUCCESSION_POOL'] })).toEqual({ CO: [3, 4] });
    expect(await groupsOf({ pool, by: ['PLANNED_TITLE'], filter: { inPool: all } })).toEqual({
      TRUONG_PHONG: [2, 3],
      BI_THU: [1, 1],
    });
    const lacking = { ...all, lacking: ['LLCT'] };
    expect(await groupsOf({ pool, by: ['PLANNED_TITLE'], filter: { inPool: lacking } })).toEqual({
      TRUONG_PHONG: [1, 1],
      BI_THU: [1, 1],
    });
    expect(await groupsOf({ pool, filter: { inPool: lacking } })).toEqual({ '': [2, 2] });
    expect(await groupsOf({ pool, filter: { inPool: { ...lacking, levels: ['XA'] } } })).toEqual({
      '': [1, 1],
    });
    expect(await groupsOf({ pool, filter: { inPool: { ...all, plannedTitles: ['BI_THU'] } } })).toEqual({
      '': [1, 1],
    });
    const none = { titles: [], members: Buffer.alloc(0) };
    expect(await groupsOf({ pool: none, by: ['PLANNED_TITLE'] })).toEqual({ '': [3, 4] });
    expect(await groupsOf({ pool: none, filter: { inPool: all } })).toEqual({ '': [0, 0] });
  });

  it('answers several questions in one statement, each with one group more than it may give', async () => {
    const questions = [questionOf({}), questionOf({ by: ['TITLE'] })].map((one) => ({
      ...one,
      mostGroups: 2,
    }));
    const rows = await countStaff(dataSource, questions);
    expect(rows.map(({ asked }) => asked).sort()).toEqual([0, 1, 1, 1]);
  });
});

describe('a page of staff', () => {
  const idsOf = async (choice: Choice, first: number, after: string | null) =>
    (await findStaffPages(dataSource, [{ ...questionOf(choice), first, after }])).map(({ id }) => id);

  it('lists the persons of the cell by id, one more than asked for when there are more', async () => {
    expect(await idsOf({}, 2, null)).toEqual(['an', 'binh', 'chi']);
    expect(await idsOf({}, 2, 'binh')).toEqual(['chi']);
    expect(await idsOf({ filter: { leading: true } }, 5, null)).toEqual(['an', 'binh']);
  });

  it('goes on behind its place while the data changes', async () => {
    await dataSource.query(
      `insert into cadre (id, full_name, origin) values ('am', 'Ẩm', 'SYNTHETIC'), ('bo', 'Bộ', 'SYNTHETIC')`,
    );
    await dataSource.query(
      `insert into assignment (id, cadre_id, kind, cadre_kind, title, level, is_leading, valid_from)
       select 'n' || id, id, 'CHINH', 'CONG_CHUC', 'CHUYEN_VIEN', 'TINH', false, '2020-01-01' from cadre where id in ('am', 'bo')`,
    );
    try {
      expect(await idsOf({}, 1, 'an')).toEqual(['binh', 'bo']);
      await dataSource.query(`delete from assignment where cadre_id = 'bo'`);
      expect(await idsOf({}, 2, 'binh')).toEqual(['chi']);
    } finally {
      await dataSource.query(`delete from assignment where cadre_id in ('am', 'bo')`);
      await dataSource.query(`delete from cadre where id in ('am', 'bo')`);
    }
  });
});
