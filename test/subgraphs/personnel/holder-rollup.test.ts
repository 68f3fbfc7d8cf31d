import { randomInt } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POPULATIONS, populationOf } from '../../../common/populations.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { countRates, type RateQuestion } from '../../../subgraphs/personnel/repositories/rate-count.ts';
import { subgraph } from '../../../subgraphs/personnel/subgraph.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { Draw } from '../../federation/differential/draw.ts';

const seed = Number(process.env.ROLLUP_SEED ?? randomInt(1, 1_000_000));
const CADRES = 14;
const STEPS = 300;
const POSTS = [
  { kind: 'CAN_BO_CAP_XA', title: 'BI_THU', level: 'XA', leading: true },
  { kind: 'CONG_CHUC_CAP_XA', title: 'CAP_UY_VIEN', level: 'XA', leading: false },
  { kind: 'CONG_CHUC', title: 'TRUONG_PHONG', level: 'HUYEN', leading: true },
  { kind: 'VIEN_CHUC', title: 'CHUYEN_VIEN', level: 'TINH', leading: true },
];
const GROUPS = ['KY_NANG', 'CDNN'];

let database: TestDatabase;
let dataSource: DataSource;
let client: pg.Client;

beforeAll(async () => {
  process.stderr.write(`  holder rollup: seed ${seed} (ROLLUP_SEED)\n`);
  database = await createTestDatabase();
  dataSource = await openDatabase(subgraph, database.url);
  await migrate(dataSource);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `insert into cadre (id, full_name, origin) select 'c' || n, 'x', 'SYNTHETIC' from generate_series(0, 2000) n`,
  );
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
/** Often the first or the last of a month, where counts by month change hands. */
function day(): string {
  const [year, month] = [2022 + below(3), below(12)];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = oneOf([1, last, 1 + below(last)]);
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}
const dayOrNone = () => (below(3) === 0 ? null : day());
const span = (): [string, string | null] => {
  const [from, to] = [day(), dayOrNone()];
  return to !== null && to < from ? [to, from] : [from, to];
};
const cadre = () => `c${below(CADRES)}`;
let last = 0;
function id(): string {
  last += 1;
  return `n${last}`;
}

function assignment(of = cadre(), key = id()): unknown[] {
  const { kind, title, level, leading } = oneOf(POSTS);
  return [key, of, 'CHINH', kind, title, level, leading, ...span()];
}

function qualification(of = cadre(), key = id()): unknown[] {
  const [started, obtained] = span();
  const [begun, done] = obtained === null ? [started, null] : [below(2) === 0 ? null : started, obtained];
  if (below(2) === 0) return [key, of, 'BOI_DUONG', null, null, oneOf(GROUPS), done, begun];
  return [key, of, oneOf(['LLCT', 'CHUYEN_MON']), 'x', 1 + below(4), null, done, begun];
}

const ASSIGNMENT = 'id, cadre_id, kind, cadre_kind, title, level, is_leading, valid_from, valid_to';
const ASSIGNMENT_TYPES =
  '$1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[], $8::date[], $9::date[]';
const QUALIFICATION = 'id, cadre_id, dimension, level, rank, programme_group, obtained_on, started_on';
const QUALIFICATION_TYPES =
  '$1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::date[], $8::date[]';

const columnsOf = (rows: readonly unknown[][], width: number) =>
  Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
const insertPosts = (rows: readonly unknown[][], tail = '', by: pg.Client = client) =>
  by.query(
    `insert into assignment (${ASSIGNMENT}) select * from unnest(${ASSIGNMENT_TYPES}) ${tail}`,
    columnsOf(rows, 9),
  );
const insertLevels = (rows: readonly unknown[][], tail = '', by: pg.Client = client) =>
  by.query(
    `insert into qualification (${QUALIFICATION}) select * from unnest(${QUALIFICATION_TYPES}) ${tail}`,
    columnsOf(rows, 8),
  );
const some = (table: string) => `select id from ${table} order by md5(id || $1) limit ${1 + below(3)}`;
const someId = async (table: string) =>
  (await client.query<{ id: string }>(some(table), [salt()])).rows[0]?.id ?? id();

/** What may happen to dossiers: entered, several at once, corrected, backdated, ended, moved, deleted, upserted, merged. */
const EVENTS: (() => Promise<unknown>)[] = [
  () => insertPosts([assignment()]),
  () => insertPosts(Array.from({ length: 1 + below(6) }, () => assignment())),
  () => insertLevels([qualification()]),
  () => insertLevels(Array.from({ length: 1 + below(6) }, () => qualification())),
  () => {
    const [from, to] = span();
    return client.query(
      `update assignment set valid_from = $2, valid_to = $3 where id in (${some('assignment')})`,
      [salt(), from, to],
    );
  },
  () => {
    const { kind, title, level, leading } = oneOf(POSTS);
    return client.query(
      `update assignment set cadre_kind = $2, title = $3, level = $4, is_leading = $5 where id in (${some('assignment')})`,
      [salt(), kind, title, level, leading],
    );
  },
  () =>
    client.query(`update assignment set cadre_id = $2 where id in (${some('assignment')})`, [
      salt(),
      cadre(),
    ]),
  () =>
    client.query(
      `update qualification set obtained_on = $2, started_on = null where id in (${some('qualification')})`,
      [salt(), day()],
    ),
  () =>
    client.query(
      `update qualification set rank = rank % 4 + 1 where rank is not null and id in (${some('qualification')})`,
      [salt()],
    ),
  () => client.query(`delete from assignment where id in (${some('assignment')})`, [salt()]),
  () => client.query(`delete from qualification where id in (${some('qualification')})`, [salt()]),
  async () => {
    const [who, key] = [cadre(), await someId('assignment')];
    return insertPosts(
      [assignment(who, key), assignment(who), assignment()],
      `on conflict (id) do update set cadre_id = excluded.cadre_id, cadre_kind = excluded.cadre_kind, title = excluded.title,
         level = excluded.level, is_leading = excluded.is_leading, valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    );
  },
  async () => {
    const key = await someId('qualification');
    const { rows } = await client.query('select cadre_id from qualification where id = $1', [key]);
    const owner = rows[0]?.cadre_id ?? cadre();
    const merged = [qualification(owner), qualification(cadre(), key), qualification()];
    return client.query(
      `merge into qualification q using (select * from unnest(${QUALIFICATION_TYPES}) as n(${QUALIFICATION})) n on q.id = n.id
       when matched and q.rank = 2 then delete
       when matched then update set obtained_on = coalesce(n.obtained_on, n.started_on), started_on = null
       when not matched then insert (${QUALIFICATION})
         values (n.id, n.cadre_id, n.dimension, n.level, n.rank, n.programme_group, n.obtained_on, n.started_on)`,
      columnsOf(merged, 8),
    );
  },
];

function questionsOn(asked: string): RateQuestion[] {
  const since = oneOf(['2022-01-01', '2023-06-01', '2023-06-15', null]);
  return POPULATIONS.flatMap(({ code, kinds, titles, level, leading }) => {
    const whom = { area: null, day: asked, population: code, kinds, titles, level, leading, until: asked };
    const level1 = { minimumRank: 1 + below(4), programmeGroup: null, since: null };
    const training = { dimension: 'BOI_DUONG', minimumRank: null, programmeGroup: oneOf(GROUPS) } as const;
    return [false, true].flatMap((includesInProgress) =>
      [false, true].flatMap((byPost) => [
        { ...whom, ...level1, byPost, includesInProgress, dimension: 'LLCT' as const },
        { ...whom, ...level1, byPost, includesInProgress, dimension: 'CHUYEN_MON' as const },
        { ...whom, ...training, byPost, includesInProgress, since },
      ]),
    );
  }).map((question, no) => ({ id: String(no), ...question }));
}

/** Counted by plain SQL from the rows, question by question. */
async function live(question: RateQuestion): Promise<{ denominator: number; numerator: number }> {
  const {
    day: asked,
    kinds,
    titles,
    level,
    leading,
    byPost,
    dimension,
    minimumRank,
    programmeGroup,
    since,
  } = question;
  const { rows } = await client.query(
    `with held as (
       select distinct cadre_id, case when $6 then id end as post from assignment
       where daterange(valid_from, valid_to, '[]') @> $1::date
         and ($2::text[] is null or cadre_kind = any($2)) and ($3::text[] is null or title = any($3))
         and ($4::text is null or level = $4) and ($5::boolean is null or is_leading = $5)
     )
     select count(*)::int as denominator, count(*) filter (where cadre_id in (
       select cadre_id from qualification where dimension = $7 and (rank >= $8 or programme_group = $9)
         and (obtained_on between coalesce($10::date, '-infinity') and $1
           or $11 and started_on <= $1 and coalesce(obtained_on, 'infinity') > $1)))::int as numerator
     from held`,
    [
      ...[asked, kinds, titles, level, leading, byPost, dimension, minimumRank, programmeGroup, since],
      question.includesInProgress,
    ],
  );
  return rows[0];
}

const rollup = async () => (await client.query('select * from holder_rollup order by 1, 2, 3, 4, 5')).rows;
const anew = async () => {
  await client.query('select count_holders_anew()');
  return rollup();
};

it('counts what plain SQL counts after any history of dossiers', async () => {
  let counted = 0;
  for (let step = 0; step < STEPS; step += 1) {
    await oneOf(EVENTS)();
    if (step % 10 !== 0) continue;
    const questions = questionsOn(day());
    const counts = new Map((await countRates(dataSource, questions)).map((count) => [count.id, count]));
    for (const question of questions) {
      const wanted = await live(question);
      expect(counts.get(question.id), `seed ${seed}, step ${step}: ${JSON.stringify(question)}`).toEqual({
        id: question.id,
        ...wanted,
      });
      counted += wanted.numerator;
    }
    const kept = await rollup();
    expect(kept, `seed ${seed}, step ${step}`).toEqual(await anew());
  }
  expect(counted).toBeGreaterThan(100);
});

it('is right when two transactions change one dossier at once, one the posts and the other the levels', async () => {
  const other = new pg.Client({ connectionString: database.url });
  await other.connect();
  try {
    await client.query('begin');
    await insertPosts([['both-post', 'c1', 'CHINH', 'CONG_CHUC', 'X', 'TINH', false, '2022-01-01', null]]);
    const second = other
      .query('begin')
      .then(() => insertLevels([['both-level', 'c1', 'LLCT', 'x', 3, null, '2022-05-05', null]], '', other));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await client.query('commit');
    await second;
    await other.query('commit');
  } finally {
    await other.end();
  }
  const kept = await rollup();
  expect(kept).toEqual(await anew());
});

it('counts anew where one statement changes very many, and where tables are emptied', async () => {
  await insertPosts(Array.from({ length: 700 }, (_, at) => assignment(`c${at}`, `many${at}`)));
  const kept = await rollup();
  expect(kept).toEqual(await anew());
  await insertPosts(
    Array.from({ length: 600 }, (_, at) => assignment(`c${at}`, `many${at + 400}`)),
    'on conflict (id) do update set cadre_kind = excluded.cadre_kind, valid_to = excluded.valid_to, valid_from = excluded.valid_from',
  );
  const upserted = await rollup();
  expect(upserted).toEqual(await anew());
  await client.query('truncate assignment');
  expect(await rollup()).toEqual([]);
});

it('refuses what counts could not follow', async () => {
  await client.query('begin isolation level repeatable read');
  await expect(insertPosts([assignment()])).rejects.toThrow('read committed');
  await client.query('rollback');
  await expect(
    client.query(
      `with gone as (delete from qualification where cadre_id = 'c1' returning 1)
       update assignment set valid_to = '2024-01-01' where (select count(*) from gone) > 0`,
    ),
  ).rejects.toThrow('assignment and qualification are changed by statements of their own');
  await insertPosts([assignment()]);
});

it('counts rows instead where the database defines a population otherwise than the code', async () => {
  const { rows } = await client.query(
    `select code, kinds, titles, level, is_leading as "leading" from holder_population`,
  );
  expect(rows).toEqual(
    POPULATIONS.map(({ code, kinds, titles, level, leading }) => ({ code, kinds, titles, level, leading })),
  );
  await client.query('truncate assignment, qualification');
  await insertPosts([['own', 'c1', 'CHINH', 'VIEN_CHUC', 'X', 'TINH', false, '2022-01-01', null]]);
  const { code, titles, level, leading } = populationOf('CAN_BO_CAP_XA');
  const [count] = await countRates(dataSource, [
    {
      ...{
        id: '1',
        area: null,
        day: '2023-01-01',
        until: '2023-01-01',
        population: code,
        titles,
        level,
        leading,
      },
      ...{ kinds: ['VIEN_CHUC'], byPost: false, dimension: 'LLCT', minimumRank: 1, programmeGroup: null },
      ...{ since: null, includesInProgress: false },
    },
  ]);
  expect(count).toEqual({ id: '1', denominator: 1, numerator: 0 });
});
