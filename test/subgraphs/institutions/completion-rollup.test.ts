import { randomInt, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POPULATIONS, type Population, populationOf } from '../../../common/populations.ts';
import { loadYearEvidence } from '../../../subgraphs/institutions/repositories/institution-year.ts';
import { type CellFilter, countCells } from '../../../subgraphs/institutions/repositories/report-cell.ts';
import { subgraph } from '../../../subgraphs/institutions/subgraph.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { Draw } from '../../federation/differential/draw.ts';

const seed = Number(process.env.ROLLUP_SEED ?? randomInt(1, 1_000_000));
const PERSONS = 12;
const STEPS = 240;
const PROGRAMMES = [
  { code: 'KY_NANG', group: 'KY_NANG' },
  { code: 'LLCT_TRUNG_CAP', group: 'LLCT' },
  { code: 'LLCT_CAO_CAP', group: 'LLCT' },
];
const POSTS = [
  { kind: 'CAN_BO_CAP_XA', title: 'BI_THU', level: 'XA', leading: true },
  { kind: 'CONG_CHUC_CAP_XA', title: 'CAP_UY_VIEN', level: 'XA', leading: false },
  { kind: 'CONG_CHUC', title: 'TRUONG_PHONG', level: 'HUYEN', leading: true },
  { kind: 'VIEN_CHUC', title: null, level: 'TINH', leading: true },
  { kind: null, title: null, level: null, leading: null },
];
const STATUSES = ['DANG_HOC', 'HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO', 'THOI_HOC', 'TRUNG_TUYEN'];

type SchoolYear = { institutionId: string; year: number };

let database: TestDatabase;
let dataSource: DataSource;
let client: pg.Client;
let classes: string[];
let schools: string[];

beforeAll(async () => {
  process.stderr.write(`  completion rollup: seed ${seed} (ROLLUP_SEED)\n`);
  database = await createTestDatabase();
  dataSource = await openDatabase(subgraph, database.url);
  await migrate(dataSource);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  schools = [randomUUID(), randomUUID()];
  await client.query(
    `insert into institution (id, name_vi, kind, origin)
     select id, id::text, 'TRUONG_CHINH_TRI_TINH', 'SYNTHETIC' from unnest($1::uuid[]) id`,
    [schools],
  );
  classes = [];
  for (const { code, group } of PROGRAMMES) {
    const programme = randomUUID();
    await client.query(
      `insert into programme (id, code, name_vi, programme_group, training_type) values ($1, $2, $2, $3, 'BOI_DUONG')`,
      [programme, code, group],
    );
    for (let i = 0; i < 3; i += 1) {
      const id = randomUUID();
      await client.query(
        `insert into training_class (id, name_vi, programme_id, status, funding_sources, unit_id, starts_on,
           awarding_institution_id, origin) values ($1, 'Lớp', $2, 'KET_THUC', '{}', 'P34-19', '2024-01-15', $3, 'SYNTHETIC')`,
        [id, programme, oneOf(schools)],
      );
      classes.push(id);
    }
  }
});

afterAll(async () => {
  await client?.end();
  await dataSource?.destroy();
  await database?.close();
});

const draw = new Draw(seed);
const below = (bound: number): number => draw.below(bound);
const oneOf = <T>(list: readonly T[]): T => draw.pick(list);
/** By which some rows are chosen. */
const salt = () => String(below(1_000_000));
const day = () =>
  `${2022 + below(3)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;

const COLUMNS = `id, class_id, person_id, status, enrolled_on, completed_on, learner_kind, learner_title, learner_level, learner_leading`;

function enrolment(person = `p${below(PERSONS)}`): unknown[] {
  const { kind, title, level, leading } = oneOf(POSTS);
  const status = oneOf(STATUSES);
  return [
    randomUUID(),
    oneOf(classes),
    person,
    status,
    '2022-01-01',
    below(9) === 0 ? null : day(),
    kind,
    title,
    level,
    leading,
  ];
}

const insert = (rows: unknown[][], by: pg.Client = client, otherwise = 'nothing') =>
  by.query(
    `insert into enrolment (${COLUMNS}) select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::date[],
       $6::date[], $7::text[], $8::text[], $9::text[], $10::boolean[]) on conflict (class_id, person_id) do ${otherwise}`,
    Array.from({ length: 10 }, (_, column) => rows.map((row) => row[column])),
  );

const someIds = `select id from enrolment order by md5(id::text || $1) limit $2`;

/** What may happen to enrolments: entered, several at once, corrected, backdated, withdrawn, moved, deleted, upserted. */
const EVENTS: (() => Promise<unknown>)[] = [
  () => insert([enrolment()]),
  () => insert(Array.from({ length: 1 + below(8) }, () => enrolment())),
  () => {
    const person = `p${below(PERSONS)}`;
    const rows = classes.map((of) => [randomUUID(), of, ...enrolment(person).slice(2)]);
    return insert(
      rows,
      client,
      'update set status = excluded.status, completed_on = excluded.completed_on, learner_kind = excluded.learner_kind',
    );
  },
  () =>
    client.query(`update enrolment set completed_on = $3 where id in (${someIds})`, [
      salt(),
      1 + below(3),
      day(),
    ]),
  () =>
    client.query(`update enrolment set status = $3 where id in (${someIds})`, [
      salt(),
      1 + below(4),
      oneOf(STATUSES),
    ]),
  () => {
    const { kind, title, level, leading } = oneOf(POSTS);
    return client.query(
      `update enrolment set learner_kind = $3, learner_title = $4, learner_level = $5, learner_leading = $6 where id in (${someIds})`,
      [salt(), 2, kind, title, level, leading],
    );
  },
  () => client.query(`delete from enrolment where id in (${someIds})`, [salt(), 1 + below(2)]),
  () =>
    client.query(
      `update enrolment e set class_id = $3 where id in (${someIds}) and not exists
         (select from enrolment o where o.class_id = $3 and o.person_id = e.person_id)`,
      [salt(), 1, oneOf(classes)],
    ),
  () =>
    client.query(
      `update enrolment e set person_id = $3 where id in (${someIds}) and not exists
         (select from enrolment o where o.class_id = e.class_id and o.person_id = $3)`,
      [salt(), 1, `p${below(PERSONS)}`],
    ),
  () =>
    client.query(
      `update training_class set programme_id = (select id from programme where code = $2) where id = $1`,
      [oneOf(classes), oneOf(PROGRAMMES).code],
    ),
  () =>
    client.query('update training_class set status = $2 where id = $1', [
      oneOf(classes),
      oneOf(['KET_THUC', 'DANG_HOC', 'HOAN']),
    ]),
  () =>
    client.query('update training_class set attendance_form = $2 where id = $1', [
      oneOf(classes),
      oneOf([null, 'TAP_TRUNG', 'TU_XA']),
    ]),
  // Of the same name and days, some are reported by both schools.
  () =>
    client.query(
      `update training_class set awarding_institution_id = $2, host_institution_id = $3, starts_on = $4, ends_on = $5
       where id = $1`,
      [oneOf(classes), oneOf(schools), oneOf([null, ...schools]), ...oneOf(DAYS)],
    ),
  // As a school corrects a class: written again whole.
  () =>
    client.query(
      `insert into training_class select * from training_class where id = $1
       on conflict (id) do update set status = 'KET_THUC', awarding_institution_id = $2, ends_on = '2024-02-01'`,
      [oneOf(classes), oneOf(schools)],
    ),
];

const DAYS = [
  ['2024-01-15', null],
  ['2023-10-01', '2024-02-01'],
  ['2024-01-15', '2024-01-20'],
] as const;

const filterOf = (
  { code, kinds, titles, level, leading }: Population,
  programme: string | null,
  from: string,
  to: string,
): CellFilter => ({
  ...{ unitId: null, audience: null, programme, from, to, population: code, kinds, titles, level, leading },
});

const LAST_DAYS: Record<string, string> = { '03': '31', '06': '30', '12': '31', '02': '28' };

/** Random whole months, for every population, over every programme and group. */
function wholeMonths(): CellFilter[] {
  const [a, b] = [2022 + below(3), 2022 + below(3)].toSorted((x, y) => x - y);
  const last = oneOf(['03', '06', '12', '02']);
  const from = `${a}-${oneOf(['01', '02'])}-01`;
  const to = b === 2024 && last === '02' ? '2024-02-29' : `${b}-${last}-${LAST_DAYS[last]}`;
  return POPULATIONS.flatMap((population) =>
    [null, 'LLCT', 'LLCT_TRUNG_CAP', 'KY_NANG'].map((programme) => filterOf(population, programme, from, to)),
  );
}

const IS_COUNTED_ONCE = `not exists (select from training_class o
  where o.host_institution_id = t.awarding_institution_id and o.awarding_institution_id <> t.awarding_institution_id
    and (o.programme_id, o.name_vi, o.starts_on, coalesce(o.ends_on, 'infinity')) =
      (t.programme_id, t.name_vi, t.starts_on, coalesce(t.ends_on, 'infinity')))`;

/** Counted by plain SQL from the rows. */
async function live({ programme, from, to, kinds, titles, level, leading }: CellFilter): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(distinct e.person_id)::int as count from enrolment e join training_class t on t.id = e.class_id
     join programme p on p.id = t.programme_id
     where ${IS_COUNTED_ONCE} and e.status in ('HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO')
       and e.completed_on between $1 and $2
       and ($3::text is null or $3 in (p.code, p.programme_group))
       and ($4::text[] is null or e.learner_kind = any($4)) and ($5::text[] is null or e.learner_title = any($5))
       and ($6::text is null or e.learner_level = $6) and ($7::boolean is null or e.learner_leading = $7)`,
    [from, to, programme, kinds, titles, level, leading],
  );
  return rows[0]?.count ?? -1;
}

/** Distinct learners of each school and year by plain SQL, and those in classes of full time. */
const learners = async () =>
  (
    await client.query(
      `select t.awarding_institution_id as "institutionId", y as year, count(distinct e.person_id)::int as learners,
         count(distinct e.person_id) filter (where t.attendance_form = 'TAP_TRUNG')::int as "fullTimeLearners"
       from training_class t
       join generate_series(2020, 2026) y on y between extract(year from t.starts_on)
         and extract(year from coalesce(t.ends_on, t.starts_on))
       left join enrolment e on e.class_id = t.id and e.status not in ('TU_DANG_KY', 'TRUNG_TUYEN')
       where t.status in ('DANG_HOC', 'KET_THUC') and ${IS_COUNTED_ONCE}
       group by 1, 2 order by 1, 2`,
    )
  ).rows;
const keptLearners = async () =>
  (await client.query('select * from institution_learners order by 1, 2')).rows;

const rollup = async () =>
  (await client.query(`select * from completion_rollup order by population, programme, month, previous`))
    .rows;
const attendances = async () =>
  (await client.query(`select * from class_attendance where attendances <> 0 order by class_id`)).rows;

it('counts what plain SQL counts after any history of entries, corrections, withdrawals and backdating', async () => {
  let counted = 0;
  let learned = 0;
  const byPlace = (a: SchoolYear, b: SchoolYear) =>
    a.institutionId.localeCompare(b.institutionId) || a.year - b.year;
  for (let step = 0; step < STEPS; step += 1) {
    await oneOf(EVENTS)();
    if (step % 4 !== 0) continue;
    const years = [...(await loadYearEvidence(dataSource, schools)).values()].flatMap(({ counts }) =>
      counts.map(({ institutionId, year, learners, fullTimeLearners }) => {
        return { institutionId, year, learners, fullTimeLearners };
      }),
    );
    const wanted = await learners();
    expect(years.toSorted(byPlace), `seed ${seed}, step ${step}`).toEqual(wanted.toSorted(byPlace));
    learned += wanted.reduce((sum, one) => sum + one.learners, 0);
    const cells = wholeMonths();
    const counts = await countCells(dataSource, cells);
    for (const [place, cell] of cells.entries()) {
      const expected = await live(cell);
      expect(counts[place]?.issued, `seed ${seed}, step ${step}: ${JSON.stringify(cell)}`).toBe(expected);
      counted += expected;
    }
  }
  expect(Math.min(counted, learned)).toBeGreaterThan(50);
  const kept = [await rollup(), await attendances(), await keptLearners()];
  await client.query('select count_completions_anew(), count_learners_anew()');
  expect([await rollup(), await attendances(), await keptLearners()]).toEqual(kept);
});

it('counts attendances of a class as rows do', async () => {
  await insert(Array.from({ length: 30 }, () => enrolment()));
  const { rows } = await client.query<{ wrong: number }>(
    `select count(*)::int as wrong from training_class t left join class_attendance a on a.class_id = t.id
     where coalesce(a.attendances, 0) <> (select count(*) from enrolment e
       where e.class_id = t.id and e.status not in ('TU_DANG_KY', 'TRUNG_TUYEN'))`,
  );
  expect(rows[0]?.wrong).toBe(0);
});

it('is right when two transactions change one person at once', async () => {
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  try {
    const row = (at: number, completedOn: string) => [
      randomUUID(),
      classes[at],
      'both',
      'HOAN_THANH',
      '2022-01-01',
      completedOn,
      null,
      null,
      null,
      null,
    ];
    await client.query('begin');
    await insert([row(0, '2022-03-03')]);
    const second = other.query('begin').then(() => insert([row(1, '2022-05-05')], other));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await client.query('commit');
    await second;
    await other.query('commit');
  } finally {
    await other.end();
  }
  const kept = [await rollup(), await keptLearners()];
  await client.query('select count_completions_anew(), count_learners_anew()');
  expect([await rollup(), await keptLearners()]).toEqual(kept);
});

it('counts anew where one statement changes very many, and where the tables are emptied', async () => {
  await insert(Array.from({ length: 700 }, (_, at) => enrolment(`many${at}`)));
  const kept = [await rollup(), await keptLearners()];
  await client.query('select count_completions_anew(), count_learners_anew()');
  expect([await rollup(), await keptLearners()]).toEqual(kept);
  await client.query('truncate enrolment cascade');
  expect([await rollup(), await attendances(), await keptLearners()]).toEqual([[], [], []]);
});

it('is right when a class ends while somebody enters it', async () => {
  await client.query(`update training_class set status = 'KET_THUC'`);
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  try {
    await client.query('begin');
    await client.query(`update training_class set status = 'HOAN' where id = $1`, [classes[0]]);
    const row = enrolment('late');
    const second = insert([[row[0], classes[0], ...row.slice(2, 3), 'HOAN_THANH', ...row.slice(4)]], other);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await client.query('commit');
    await second;
  } finally {
    await other.end();
  }
  const kept = await keptLearners();
  await client.query('select count_learners_anew()');
  expect(await keptLearners()).toEqual(kept);
});

it('refuses a change that could not see what others have committed', async () => {
  await client.query('begin isolation level repeatable read');
  await expect(insert([enrolment()])).rejects.toThrow('read committed');
  await client.query('rollback');
});

it('knows every population as the code does; where they differ, rows are counted instead', async () => {
  const { rows } = await client.query(
    `select code, kinds, titles, level, is_leading as "leading" from completion_population`,
  );
  expect(rows).toEqual(
    POPULATIONS.map(({ code, kinds, titles, level, leading }) => ({ code, kinds, titles, level, leading })),
  );
  await insert(
    [enrolment('a'), enrolment('b')].map((row) => [
      ...row.slice(0, 3),
      'HOAN_THANH',
      '2022-01-01',
      '2023-05-05',
      'VIEN_CHUC',
      null,
      null,
      null,
    ]),
  );
  await client.query('update training_class set host_institution_id = null');
  const own = { ...populationOf('CAN_BO_CAP_XA'), kinds: ['VIEN_CHUC'] };
  const [count] = await countCells(dataSource, [filterOf(own, null, '2023-05-01', '2023-05-31')]);
  expect(count?.issued).toBe(2);
});
