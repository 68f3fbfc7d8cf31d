import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { countStaff, findStaffPages } from '../../../subgraphs/personnel/repositories/staff-tally.ts';
import { subgraph } from '../../../subgraphs/personnel/subgraph.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { readWhole } from '../kit/made-unit.ts';
import { type Choice, questionOf } from './staff-choice.ts';

/** So many that all three tables have more than 10,000 rows; a third of the posts is held. */
const DOSSIERS = 10_500;

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDatabase(subgraph, database.url, { statementTimeoutMs: 0 });
  await migrate(dataSource);
  await dataSource.query(`
    insert into cadre (id, full_name, gender, origin)
      select md5(n::text)::uuid::text, 'x', 'NU', 'SYNTHETIC' from generate_series(1, ${DOSSIERS}) n;
    insert into agency (id, name_vi, unit_id, district_id, level, origin)
      select 'g' || n, 'x', 'X34-T' || n, null, 'XA', 'SYNTHETIC' from generate_series(0, 199) n;
    insert into assignment (id, cadre_id, agency_id, kind, cadre_kind, title, level, is_leading, valid_from, valid_to)
      select 'a' || p || '-' || n, md5(n::text)::uuid::text, 'g' || n % 200, 'CHINH', 'CONG_CHUC',
        case n % 100 when 0 then 'BI_THU' else 'CHUYEN_VIEN' end, 'XA', n % 20 = 0, date '2010-01-01' + p * 1000,
        case when p < 4 then date '2010-01-01' + p * 1000 + 999 end
      from generate_series(1, ${DOSSIERS}) n, generate_series(2, 4) p;
    insert into qualification (id, cadre_id, dimension, level, rank, programme_group, basis, obtained_on)
      select md5(d || n)::uuid::text, md5(n::text)::uuid::text, d, 'TRUNG_CAP', 2, null, 'CHUNG_CHI', date '2012-01-01'
      from generate_series(1, ${DOSSIERS}) n, unnest(array['LLCT', 'CHUYEN_MON', 'QLNN']) d
      union all select md5(g || n)::uuid::text, md5(n::text)::uuid::text, 'BOI_DUONG', null, null::int, g, 'CHUNG_CHI', date '2012-01-01'
      from generate_series(1, ${DOSSIERS}) n, unnest(array['TIN_HOC', 'NGOAI_NGU']) g;`);
  await dataSource.query('vacuum analyze');
});

afterAll(async () => {
  await dataSource?.destroy();
  await database?.close();
});

const day = '2024-06-30';
const commune = { area: 'X34-T7' };
const standards = [
  { title: 'BI_THU', level: 'XA', dimension: 'LLCT', minimumRank: 2, validFrom: '2015-01-01', validTo: null },
] as const;

describe('no table of more than 10,000 rows is read whole', () => {
  const questions: [string, Choice][] = [
    ['all posts of the day', { day, by: ['TITLE', 'LEVEL', 'CADRE_KIND'] }],
    ['levels of everybody', { day, by: ['POLITICAL_THEORY'], filter: { professionalAtLeast: 2 } }],
    [
      'holders of a title',
      { day, filter: { titles: ['BI_THU'], levels: ['XA'] }, meeting: { theoryAtLeast: 2 } },
    ],
    [
      'leaders below the standard',
      { day, standards, by: ['LACKING'], filter: { leading: true, standardOn: 'APPOINTMENT' } },
    ],
    ['staff of a commune, by gender and theory', { day, ...commune, by: ['GENDER', 'POLITICAL_THEORY'] }],
  ];
  it.each(questions)('for %s', async (_name, choice) => {
    const asked = [{ ...questionOf(choice), mostGroups: 100 }];
    const read = await readWhole(dataSource, (on) => countStaff(on as DataSource, asked));
    expect(read.filter((table) => table !== 'agency')).toEqual([]);
  });

  it('for pages', async () => {
    const pages = [
      { ...questionOf({ day }), first: 20, after: '5' },
      { ...questionOf({ day, filter: { leading: true, theoryAtLeast: 2 } }), first: 20, after: null },
      { ...questionOf({ day, ...commune }), first: 20, after: null },
    ];
    const read = await readWhole(dataSource, (on) => findStaffPages(on as DataSource, pages));
    expect(read.filter((table) => table !== 'agency')).toEqual([]);
  });
});
