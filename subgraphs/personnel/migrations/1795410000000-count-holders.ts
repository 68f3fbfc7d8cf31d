import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  CHANGES,
  type ChangeKind,
  CREATE_CHANGE_TRACKING,
  countFunction,
  createCountTriggers,
  DROP_CHANGE_TRACKING,
  otherChangeFunction,
} from '../../kit/kept-counts.ts';
import { createPopulationView } from '../../kit/population-view.ts';

const COUNT = 'count_holders';

/** Of these not only holders are counted but posts: no other measure counts titles. */
const COUNTED_BY_POST = 'CHUC_DANH_CAP_XA';

/**
 * What a qualification makes of its holder and from which day on, for each criterion of a rate: a rank, a rank that is at
 * least begun (`+`), the month of a training of a group. Of several values the highest stands.
 */
const standings = (of: string) => `
  select id, cadre_id, dimension as criterion, rank as value, obtained_on as since from ${of}
    where dimension in ('LLCT', 'CHUYEN_MON') and obtained_on is not null
  union all
  select id, cadre_id, dimension || '+', rank, coalesce(started_on, obtained_on) from ${of}
    where dimension in ('LLCT', 'CHUYEN_MON')
  union all
  select id, cadre_id, dimension || ':' || programme_group, month_of(obtained_on), obtained_on from ${of}
    where dimension = 'BOI_DUONG' and obtained_on is not null`;

const SCHEMA = [
  `create table holder_rollup (
    population text not null,
    by_post boolean not null,
    criterion text not null,
    month integer not null,
    value integer not null,
    change integer not null,
    constraint pk_holder_rollup primary key (population, by_post, criterion, month, value) include (change)
  )`,
  // Rows that have come to nothing go at once, without a look at the others.
  'create index holder_rollup_empty on holder_rollup (change) where change = 0',
  createPopulationView('holder_population'),
  `create function month_of(day date) returns integer language sql immutable parallel safe
    return (extract(year from day) * 12 + extract(month from day))::integer`,
  `create view qualification_standing (id, cadre_id, criterion, value, since) as ${standings('qualification')}`,
  // Whom something happened to inside a month; the first of them also who held any post on a day.
  'create index assignment_begins on assignment (valid_from, valid_to, cadre_id)',
  'create index qualification_ends on qualification (obtained_on, cadre_id)',
  'create index qualification_begins on qualification (started_on, cadre_id)',
];

const POST = 'id, cadre_id, cadre_kind, title, level, is_leading, valid_from, valid_to';

/**
 * What posts and standings put into the rollup: at the end of every month so many more, or fewer, than at the end of the one
 * before hold a post of the population and have the value. Both relations carry a sign: of rows before a change -1, of
 * rows after it 1.
 */
const contributions = (posts: string, levels: string) => `
  with post as (${posts}), standing as (${levels}), membership as (
    select post.*, pop.code as population, int4range(
      month_of(post.valid_from), month_of(post.valid_to + 1)) as months
    from post
    join holder_population pop on (pop.kinds is null or post.cadre_kind = any(pop.kinds))
      and (pop.titles is null or post.title = any(pop.titles))
      and (pop.level is null or post.level = pop.level)
      and (pop.is_leading is null or post.is_leading = pop.is_leading)
  ), span as (
    select sign, population, false as by_post, cadre_id, unnest(range_agg(months)) as months
    from membership where not isempty(months) group by sign, population, cadre_id
    union all
    select sign, population, true, cadre_id, months
    from membership where not isempty(months) and population = '${COUNTED_BY_POST}'
  ), step as (
    select sign, cadre_id, criterion, month_of(since) as month, max(value) as value
    from standing group by 1, 2, 3, 4
  ), rising as (
    select *, max(value) over (partition by sign, cadre_id, criterion order by month
      rows between unbounded preceding and 1 preceding) as reached
    from step
  ), held as (
    select sign, cadre_id, criterion, value, int4range(month, lead(month) over (
      partition by sign, cadre_id, criterion order by month)) as months
    from rising where reached is null or value > reached
  ), state as (
    select sign, population, by_post, '' as criterion, 0 as value, months from span
    union all
    select sign, population, by_post, criterion, value, span.months * held.months
    from span join held using (sign, cadre_id) where span.months && held.months
  )
  select population, by_post, criterion, edge.month, value, sum(sign * edge.change)::int as change
  from state
  cross join lateral (values (lower(months), 1), (upper(months), -1)) as edge(month, change)
  where edge.month is not null
  group by population, by_post, criterion, edge.month, value having sum(sign * edge.change) <> 0`;

const signed = (sign: 1 | -1, columns: string, from: string) =>
  `select ${sign} as sign, ${columns} from ${from}`;

const REBUILD = `create function count_holders_anew() returns void language plpgsql as $$
begin
  lock table holder_rollup in share row exclusive mode;
  delete from holder_rollup;
  insert into holder_rollup (population, by_post, criterion, month, value, change)
    ${contributions(signed(1, POST, 'assignment'), signed(1, '*', 'qualification_standing'))};
end $$`;

type Counted = 'assignment' | 'qualification';

/** The state before a change is worked out from the state after it and the rows that the statement took away or brought. */
function triggerFunction(table: Counted, kind: ChangeKind): string {
  const rows = CHANGES[kind];
  const isAffected = 'cadre_id = any(affected)';
  const isBrought = rows.includes('brought')
    ? 'and not exists (select from brought where brought.id = kept.id)'
    : '';
  /** Of the changed table both states; of the other one the same rows for both. */
  const states = (of: Counted, columns: string, current: string, taken: string) =>
    [
      signed(1, columns, `${current} kept where ${isAffected}`),
      signed(-1, columns, `${current} kept where ${isAffected} ${of === table ? isBrought : ''}`),
      ...(of === table && rows.includes('taken')
        ? [signed(-1, columns, `${taken} where ${isAffected}`)]
        : []),
    ].join('\n union all\n ');
  const posts = states('assignment', POST, 'assignment', 'taken');
  const levels = states('qualification', '*', 'qualification_standing', `(${standings('taken')}) gone`);
  return countFunction({ table, count: COUNT }, kind, {
    subjects: rows.map((row) => `select cadre_id from ${row}`).join(' union '),
    body: `lock table holder_rollup in row exclusive mode;
      insert into holder_rollup as kept (population, by_post, criterion, month, value, change)
        select * from (${contributions(posts, levels)}) as difference
        order by population, by_post, criterion, month, value
        on conflict on constraint pk_holder_rollup do update set change = kept.change + excluded.change;
      delete from holder_rollup where change = 0;`,
  });
}

const FOLLOWED = (['assignment', 'qualification'] as const).flatMap((table) =>
  (['insert', 'update', 'delete'] as const).map((kind) => ({ table, kind })),
);

/** Who holds which posts and has what, month by month: rates of dossiers need not read every dossier. */
export class CountHolders1795410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      ...CREATE_CHANGE_TRACKING,
      ...SCHEMA,
      REBUILD,
      ...FOLLOWED.map(({ table, kind }) => triggerFunction(table, kind)),
      otherChangeFunction(COUNT),
      ...createCountTriggers({ table: 'assignment', count: COUNT }),
      ...createCountTriggers({ table: 'qualification', count: COUNT }),
      'select count_holders_anew()',
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, kind } of FOLLOWED)
      await runner.query(`drop function ${COUNT}_on_${table}_${kind} cascade`);
    for (const name of ['on_other_change', 'anew'])
      await runner.query(`drop function ${COUNT}_${name} cascade`);
    for (const statement of DROP_CHANGE_TRACKING) await runner.query(statement);
    for (const index of ['assignment_begins', 'qualification_ends', 'qualification_begins'])
      await runner.query(`drop index ${index}`);
    await runner.query('drop view qualification_standing, holder_population');
    await runner.query('drop table holder_rollup');
    await runner.query('drop function month_of');
  }
}
