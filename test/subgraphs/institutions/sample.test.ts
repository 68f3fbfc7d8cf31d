import { afterAll, beforeAll, expect, it } from 'vitest';
import { FACT_IDS, fact } from '../../../sample/facts.ts';
import { bacKan } from '../../../sample/personnel/bac-kan.ts';
import { huuLung } from '../../../sample/personnel/huu-lung.ts';
import { trainedStaff } from '../../../sample/personnel/trained-staff.ts';
import { isPath } from '../../../subgraphs/institutions/entities/enrolment-status.ts';
import { type SampleDatabases, sampleDatabases } from './sample-host.ts';

const EMPTY = ['P63-19', 'P63-24', 'P63-33'];
const UNITS = ['P63-06', 'P63-20', 'P63-27', 'P63-34', 'P34-19', 'P34-20', 'P34-24', 'P34-33', 'TW'];

let databases: SampleDatabases;

beforeAll(async () => {
  databases = await sampleDatabases([...UNITS, ...EMPTY]);
});

afterAll(async () => {
  await databases?.close();
});

async function ofAll<Row>(sql: string): Promise<Row[]> {
  const answers = await Promise.all(UNITS.map((unitId): Promise<Row[]> => databases.of(unitId).query(sql)));
  return answers.flat();
}

async function sum(sql: string): Promise<number> {
  return (await ofAll<{ n: number }>(sql)).reduce((total, { n }) => total + n, 0);
}

it('has 100 classes and 4,500 enrolments', async () => {
  expect(await sum('select count(*)::int as n from training_class')).toBe(100);
  expect(await sum('select count(*)::int as n from enrolment')).toBe(4500);
});

it('leaves the units that do not report without a row', async () => {
  for (const unitId of EMPTY) {
    const [row] = await databases.of(unitId).query(
      `select (select count(*) from institution) + (select count(*) from training_class)
        + (select count(*) from enrolment) + (select count(*) from reported_figure)
        + (select count(*) from row_holding) as n`,
    );
    expect(row).toEqual({ n: '0' });
  }
});

it('takes every enrolment along a path that the table of transitions allows', async () => {
  const paths = await ofAll<{ status: string; path: string[]; days: string[] }>(
    `select e.status, array_agg(s.status order by s.position) as path,
       array_agg(s.on_day::text order by s.position) as days
     from enrolment e join enrolment_step s on s.enrolment_id = e.id group by e.id`,
  );
  expect(paths).toHaveLength(4500);
  for (const { status, path, days } of paths) {
    expect(isPath(path), path.join(' ')).toBe(true);
    expect(path.at(-1)).toBe(status);
    expect(days).toEqual([...days].sort());
  }
});

it('gives a certificate to exactly those who were certified, about 93 %', async () => {
  const certified = `status in ('DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO')`;
  const [certificates, wrong] = await Promise.all([
    sum('select count(*)::int as n from certificate'),
    sum(
      `select count(*)::int as n from enrolment e left join certificate c on c.enrolment_id = e.id
       where (c.id is null) = (${certified})`,
    ),
  ]);
  expect(wrong).toBe(0);
  expect(certificates / 4500).toBeGreaterThan(0.91);
  expect(certificates / 4500).toBeLessThan(0.95);
});

it('completes an enrolment on a day exactly when it has a result', async () => {
  const wrong = await sum(
    `select count(*)::int as n from enrolment
     where (completed_on is not null) <> (status in ('HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO'))`,
  );
  expect(wrong).toBe(0);
});

it('has no class in the two months after the merger, and none of a unit outside its time', async () => {
  const spans = await Promise.all(
    UNITS.map(async (unitId) => {
      const [row] = await databases
        .of(unitId)
        .query('select min(starts_on)::text as first, max(ends_on)::text as last from training_class');
      return { unitId, ...row };
    }),
  );
  for (const { unitId, first, last } of spans) {
    if (first === null) continue;
    if (unitId.startsWith('P34-')) expect(first >= '2025-09-01', `${unitId} ${first}`).toBe(true);
    else expect(last <= '2025-06-30', `${unitId} ${last}`).toBe(true);
  }
});

it('writes every made-up row as SYNTHETIC, and PUBLISHED only where a source names the institution', async () => {
  expect(await sum(`select count(*)::int as n from training_class where origin <> 'SYNTHETIC'`)).toBe(0);
  const named = await ofAll<{ name: string }>(
    `select name_vi as name from institution where origin = 'PUBLISHED' order by name_vi`,
  );
  expect(named.map(({ name }) => name).sort()).toEqual([
    'Trung tâm Bồi dưỡng chính trị huyện Hữu Lũng',
    'Trường Chính trị tỉnh Thái Bình',
  ]);
});

it('holds the published figures of classes and learners, each as its source states it', async () => {
  const rows = await ofAll<{
    factIds: string[];
    operator: string;
    value: string | null;
    valueTo: string | null;
  }>(`select fact_ids as "factIds", operator, value, value_to as "valueTo" from reported_figure`);
  const placed = new Set(rows.flatMap(({ factIds }) => factIds));
  const wanted = FACT_IDS.filter((id) => /^(BK-0[123]|BKC-0[234]|HL-0[1245]|HL-16|TB-0[1234])$/.test(id));
  expect([...placed].sort()).toEqual([...wanted].sort());
  for (const { factIds, operator, value, valueTo } of rows.filter(({ factIds }) => factIds.length === 1)) {
    const stated = fact(factIds[0] ?? '');
    const numbers = Array.isArray(stated.value) ? stated.value : [stated.value];
    expect(operator).toBe(stated.operator);
    expect([value, valueTo].filter((number) => number !== null).map(Number)).toEqual(
      numbers.filter((number) => number !== null),
    );
  }
});

it('is the same every time', async () => {
  const again = await sampleDatabases(['P63-20', 'P34-19']);
  const digest = `select (select md5(string_agg(e::text, '' order by e.id)) from enrolment e) as enrolments,
    (select md5(string_agg(t::text, '' order by t.id)) from training_class t) as classes,
    (select md5(string_agg(c::text, '' order by c.id)) from certificate c) as certificates`;
  try {
    for (const unitId of ['P63-20', 'P34-19']) {
      expect(await again.of(unitId).query(digest)).toEqual(await databases.of(unitId).query(digest));
    }
  } finally {
    await again.close();
  }
});

it('notes of each learner with a dossier a post that the dossier has', async () => {
  const samples = { 'P63-06': bacKan, 'P63-20': huuLung, 'P63-27': trainedStaff, 'P34-19': trainedStaff };
  for (const [unitId, sample] of Object.entries(samples)) {
    const posts = sample(unitId).assignments.map(({ cadreId, cadreKind, title, level, leading }) =>
      [cadreId, cadreKind, title, level, leading].join(' '),
    );
    const noted: { post: string }[] = await databases.of(unitId).query(
      `select distinct concat_ws(' ', cadre_id, learner_kind, learner_title, learner_level,
         case when learner_leading then 'true' else 'false' end) as post
       from enrolment where cadre_id is not null`,
    );
    expect(noted.length).toBeGreaterThan(50);
    expect(noted.filter(({ post }) => !posts.includes(post))).toEqual([]);
  }
});
