import type { MigrationInterface, QueryRunner } from 'typeorm';
import { POPULATIONS } from '../../../common/populations.ts';

/** More persons in one statement than this, and all are counted anew: a lock for each would be too many. */
const PERSONS_ONE_BY_ONE = 500;

const TABLES = [
  `create table completion_rollup (
    population text not null,
    programme text not null,
    month integer not null,
    previous integer not null,
    persons integer not null,
    constraint pk_completion_rollup primary key (population, programme, month, previous)
  )`,
  // Rows that have become empty go at once, and there are none below that: neither may cost a look at the others.
  'create index completion_rollup_empty on completion_rollup (persons) where persons <= 0',
  `create table class_attendance (
    class_id uuid constraint pk_class_attendance primary key
      constraint class_attendance_class_fkey references training_class on delete cascade,
    attendances integer not null
  )`,
];

const textOf = (value: string | null) => (value === null ? 'null' : `'${value}'`);
const listOf = (values: readonly string[] | null) => (values === null ? 'null' : `'{${values.join(',')}}'`);

/** A view, not a table: what empties the tables leaves it alone. */
const POPULATION_VIEW = `create view completion_population (code, kinds, titles, level, is_leading) as values
  ${POPULATIONS.map(
    ({ code, kinds, titles, level, leading }) =>
      `('${code}', ${listOf(kinds)}::text[], ${listOf(titles)}::text[], ${textOf(level)}::text, ${leading}::boolean)`,
  ).join(',\n  ')}`;

/** Enrolments that count, from a relation `of` with the columns of `enrolment`. */
const completed = (of: string) =>
  `${of}.completed_on is not null and ${of}.status in ('HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO')`;
const attending = (of: string) => `${of}.status not in ('TU_DANG_KY', 'TRUNG_TUYEN')`;

const COLUMNS =
  'person_id, class_id, completed_on, learner_kind, learner_title, learner_level, learner_leading';

/**
 * What completions put into the rollup. `completions` selects a sign and {@link COLUMNS}. Months of one person are put in
 * a chain for each population and programme apart, since each has its own "before".
 */
const contributions = (completions: string) => `
  with completions as (${completions}), months as (
    select distinct c.sign, c.person_id, pop.code as population, k.programme,
      (extract(year from c.completed_on) * 12 + extract(month from c.completed_on))::int as month
    from completions c
    join training_class t on t.id = c.class_id
    join programme p on p.id = t.programme_id
    join completion_population pop on (pop.kinds is null or c.learner_kind = any(pop.kinds))
      and (pop.titles is null or c.learner_title = any(pop.titles))
      and (pop.level is null or c.learner_level = pop.level)
      and (pop.is_leading is null or c.learner_leading = pop.is_leading)
    cross join lateral (values (''), (p.code), (p.programme_group)) as k(programme)
  ), chain as (
    select sign, population, programme, month, coalesce(lag(month) over (
      partition by sign, population, programme, person_id order by month), 0) as previous
    from months
  )
  select population, programme, month, previous, sum(sign)::int as persons
  from chain group by population, programme, month, previous having sum(sign) <> 0`;

const REBUILD = `create function count_completions_anew() returns void language plpgsql as $$
begin
  lock table completion_rollup, class_attendance in share row exclusive mode;
  delete from completion_rollup;
  insert into completion_rollup (population, programme, month, previous, persons)
    ${contributions(`select 1 as sign, ${COLUMNS} from enrolment e where ${completed('e')}`)};
  delete from class_attendance;
  insert into class_attendance (class_id, attendances)
    select e.class_id, count(*) from enrolment e where ${attending('e')} group by e.class_id;
end $$`;

/**
 * The trigger's function for one kind of statement. The state before it is worked out from the state after it and the
 * rows that the statement took away or brought. Two transactions that change one person's enrolments wait for each
 * other: each then reads what the other has committed.
 */
function triggerFunction(kind: string, has: { taken: boolean; brought: boolean }): string {
  const changed = [
    ...(has.taken ? [`select person_id from taken o where ${completed('o')}`] : []),
    ...(has.brought ? [`select person_id from brought n where ${completed('n')}`] : []),
  ].join(' union ');
  const isBrought = has.brought ? 'and not exists (select from brought n where n.id = e.id)' : '';
  const before = [
    `select -1, ${COLUMNS} from enrolment e where e.person_id = any(affected) and ${completed('e')} ${isBrought}`,
    ...(has.taken
      ? [`select -1, ${COLUMNS} from taken o where o.person_id = any(affected) and ${completed('o')}`]
      : []),
  ];
  const attendances = [
    ...(has.taken ? [`select class_id, -1 as sign from taken o where ${attending('o')}`] : []),
    ...(has.brought ? [`select class_id, 1 as sign from brought n where ${attending('n')}`] : []),
  ].join(' union all ');
  return `create function count_completions_on_${kind}() returns trigger language plpgsql as $$
declare
  affected text[];
begin
  if current_setting('transaction_isolation') = 'repeatable read' then
    raise exception 'enrolments are changed under read committed or serializable: counts need to see other changes';
  end if;
  affected := array(select distinct person_id from (${changed}) as changed limit ${PERSONS_ONE_BY_ONE + 1});
  if cardinality(affected) > ${PERSONS_ONE_BY_ONE} then
    perform count_completions_anew();
    return null;
  end if;
  lock table completion_rollup, class_attendance in row exclusive mode;
  insert into class_attendance as held (class_id, attendances)
    select class_id, sum(sign) from (${attendances}) as change
    group by class_id having sum(sign) <> 0 order by class_id
    on conflict (class_id) do update set attendances = held.attendances + excluded.attendances;
  if cardinality(affected) = 0 then
    return null;
  end if;
  perform pg_advisory_xact_lock(key) from (
    select distinct hashtextextended(person_id, 0) as key from unnest(affected) as person_id order by 1
  ) as keys;
  insert into completion_rollup as held (population, programme, month, previous, persons)
    select * from (${contributions(
      [
        `select 1 as sign, ${COLUMNS} from enrolment e where e.person_id = any(affected) and ${completed('e')}`,
        ...before,
      ].join('\n union all '),
    )}) as change order by population, programme, month, previous
    on conflict (population, programme, month, previous)
    do update set persons = held.persons + excluded.persons;
  delete from completion_rollup where persons = 0;
  if exists (select from completion_rollup where persons < 0) then
    raise exception 'completion_rollup is out of step with enrolment: select count_completions_anew() mends it';
  end if;
  return null;
end $$`;
}

const REBUILD_TRIGGER = `create function count_completions_on_other_change() returns trigger language plpgsql as $$
begin
  perform count_completions_anew();
  return null;
end $$`;

const TRIGGERS = [
  `create trigger count_completions_on_insert after insert on enrolment
    referencing new table as brought for each statement execute function count_completions_on_insert()`,
  `create trigger count_completions_on_update after update on enrolment
    referencing old table as taken new table as brought
    for each statement execute function count_completions_on_update()`,
  `create trigger count_completions_on_delete after delete on enrolment
    referencing old table as taken for each statement execute function count_completions_on_delete()`,
  `create trigger count_completions_on_truncate after truncate on enrolment
    for each statement execute function count_completions_on_other_change()`,
  `create trigger count_completions_on_class after update of programme_id on training_class
    for each statement execute function count_completions_on_other_change()`,
  `create trigger count_completions_on_programme after update of code, programme_group on programme
    for each statement execute function count_completions_on_other_change()`,
];

/** Counts that need not read every enrolment: completions by month, attendances by class. */
export class CountCompletions1795402800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const functions = [
      REBUILD,
      triggerFunction('insert', { taken: false, brought: true }),
      triggerFunction('update', { taken: true, brought: true }),
      triggerFunction('delete', { taken: true, brought: false }),
      REBUILD_TRIGGER,
    ];
    for (const statement of [...TABLES, POPULATION_VIEW, ...functions, ...TRIGGERS])
      await runner.query(statement);
    await runner.query('select count_completions_anew()');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const kind of ['insert', 'update', 'delete', 'other_change'])
      await runner.query(`drop function count_completions_on_${kind} cascade`);
    await runner.query('drop function count_completions_anew');
    await runner.query('drop view completion_population');
    await runner.query('drop table completion_rollup, class_attendance');
  }
}
