import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  CHANGES,
  type ChangeKind,
  CREATE_CHANGE_TRACKING,
  countFunction,
  createCountTriggers,
  DROP_CHANGE_TRACKING,
  otherChangeFunction,
  RELATIONS,
} from '../../kit/kept-counts.ts';
import { createPopulationView } from '../../kit/population-view.ts';

const COUNT = 'count_completions';
const FOLLOWED = { table: 'enrolment', count: COUNT };

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

/** True of a class by which its host reports another one of the school that awards: its learners count there. */
const isAgain = (again: string, t: string) => `${again}.host_institution_id = ${t}.awarding_institution_id
  and ${again}.awarding_institution_id <> ${t}.awarding_institution_id
  and ${again}.programme_id = ${t}.programme_id and ${again}.name_vi = ${t}.name_vi
  and ${again}.starts_on = ${t}.starts_on and ${again}.ends_on is not distinct from ${t}.ends_on`;

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
    join training_class t on t.id = c.class_id and not exists (
      select from training_class again where ${isAgain('again', 't')})
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

const SIGNS = { taken: -1, brought: 1 } as const;

/** The state before a change is worked out from the state after it and the rows that the statement took away or brought. */
function triggerFunction(kind: ChangeKind): string {
  const rows = CHANGES[kind];
  const isBrought = rows.includes('brought')
    ? 'and not exists (select from brought n where n.id = e.id)'
    : '';
  const isAffected = (of: string) => `${of}.person_id = any(affected) and ${completed(of)}`;
  const states = [
    `select 1 as sign, ${COLUMNS} from enrolment e where ${isAffected('e')}`,
    `select -1, ${COLUMNS} from enrolment e where ${isAffected('e')} ${isBrought}`,
    ...(rows.includes('taken') ? [`select -1, ${COLUMNS} from taken o where ${isAffected('o')}`] : []),
  ];
  return countFunction(FOLLOWED, kind, {
    subjects: rows.map((row) => `select person_id from ${row} where ${completed(row)}`).join(' union '),
    always: `lock table completion_rollup, class_attendance in row exclusive mode;
    insert into class_attendance as held (class_id, attendances)
      select class_id, sum(sign) from (
        ${rows.map((row) => `select class_id, ${SIGNS[row]} as sign from ${row} where ${attending(row)}`).join(' union all ')}
      ) as change
      group by class_id having sum(sign) <> 0 order by class_id
      on conflict (class_id) do update set attendances = held.attendances + excluded.attendances;`,
    body: `insert into completion_rollup as held (population, programme, month, previous, persons)
        select * from (${contributions(states.join('\n union all '))}) as change
        order by population, programme, month, previous
        on conflict (population, programme, month, previous)
        do update set persons = held.persons + excluded.persons;
      delete from completion_rollup where persons = 0;
      if kept_counts_are_whole('${COUNT}') and exists (select from completion_rollup where persons < 0) then
        raise exception 'completion_rollup is out of step with enrolment: select count_completions_anew() mends it';
      end if;`,
  });
}

const KINDS = ['insert', 'update', 'delete'] as const;

/** Has all counted anew where a class changes its programme, or reports or is reported a second time before or after. */
function classFunction(kind: ChangeKind): string {
  const rows = CHANGES[kind];
  const changed = rows.map((row) => `select * from ${row}`).join(' union all ');
  const others = ['training_class', ...rows.filter((row) => row === 'taken')]
    .map((row) => `select * from ${row}`)
    .join(' union all ');
  const hasMoved =
    'select from taken join brought using (id) where taken.programme_id <> brought.programme_id';
  return `create function ${COUNT}_on_class_${kind}() returns trigger language plpgsql as $$
begin
  if exists (
    select from (${changed}) changed join (${others}) other on ${isAgain('changed', 'other')} or ${isAgain('other', 'changed')}
  ) ${kind === 'update' ? `or exists (${hasMoved})` : ''} then
    perform ${COUNT}_anew();
  end if;
  return null;
end $$`;
}

const TRIGGERS = [
  ...createCountTriggers(FOLLOWED),
  ...Object.entries(CHANGES).map(
    ([kind, rows]) => `create trigger count_completions_on_${kind} after ${kind} on training_class
      referencing ${rows.map((row) => RELATIONS[row]).join(' ')}
      for each statement execute function count_completions_on_class_${kind}()`,
  ),
  `create trigger count_completions_on_programme after update of code, programme_group on programme
    for each statement execute function count_completions_on_other_change()`,
];

/** Counts that need not read every enrolment: completions by month, attendances by class. */
export class CountCompletions1795402800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      ...CREATE_CHANGE_TRACKING,
      ...TABLES,
      createPopulationView('completion_population'),
      REBUILD,
      ...KINDS.flatMap((kind) => [triggerFunction(kind), classFunction(kind)]),
      otherChangeFunction(COUNT),
      ...TRIGGERS,
      'select count_completions_anew()',
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const place of ['enrolment', 'class'])
      for (const kind of KINDS) await runner.query(`drop function ${COUNT}_on_${place}_${kind} cascade`);
    for (const name of ['on_other_change', 'anew'])
      await runner.query(`drop function ${COUNT}_${name} cascade`);
    for (const statement of DROP_CHANGE_TRACKING) await runner.query(statement);
    await runner.query('drop view completion_population');
    await runner.query('drop table completion_rollup, class_attendance');
  }
}
