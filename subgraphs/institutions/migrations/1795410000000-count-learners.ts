import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  CHANGES,
  type ChangeKind,
  countFunction,
  createCountTriggers,
  otherChangeFunction,
} from '../../kit/kept-counts.ts';

const COUNT = 'count_learners';
const ENROLMENT = { table: 'enrolment', count: COUNT };
const CLASS = { table: 'training_class', count: COUNT };

const SCHEMA = [
  // A class in each calendar year in which it ran, under the school that awards; what its host reports once more is left out.
  `create view running_class (id, institution_id, year, plan_basis, schedule, attendance_form) as
    select t.id, t.awarding_institution_id, y.year, t.plan_basis, t.schedule, t.attendance_form
    from training_class t
    cross join lateral generate_series(
      extract(year from t.starts_on)::int, extract(year from coalesce(t.ends_on, t.starts_on))::int) y(year)
    where t.status in ('DANG_HOC', 'KET_THUC') and not exists (
      select from training_class again
      where again.host_institution_id = t.awarding_institution_id
        and again.awarding_institution_id <> t.awarding_institution_id
        and again.programme_id = t.programme_id and again.name_vi = t.name_vi
        and again.starts_on = t.starts_on and again.ends_on is not distinct from t.ends_on)`,
  `create table institution_learners (
    institution_id uuid not null,
    year integer not null,
    learners integer not null,
    full_time integer not null,
    constraint pk_institution_learners primary key (institution_id, year)
  )`,
];

const attending = (of: string) => `${of}.status not in ('TU_DANG_KY', 'TRUNG_TUYEN')`;

/** How many persons learned in a year at a school, out of seats with a sign: each person once a school and year. */
const contributions = (seats: string) => `
  select institution_id, year, sum(sign)::int as learners,
    coalesce(sum(sign) filter (where is_full_time), 0)::int as full_time
  from (
    select seat.sign, class.institution_id, class.year, seat.person_id,
      bool_or(class.attendance_form is not distinct from 'TAP_TRUNG') as is_full_time
    from (${seats}) seat join running_class class on class.id = seat.class_id
    group by seat.sign, class.institution_id, class.year, seat.person_id
  ) learner
  group by institution_id, year
  having sum(sign) <> 0 or coalesce(sum(sign) filter (where is_full_time), 0) <> 0`;

const INSERT = 'insert into institution_learners as kept (institution_id, year, learners, full_time)';

const REBUILD = `create function ${COUNT}_anew() returns void language plpgsql as $$
begin
  lock table institution_learners in share row exclusive mode;
  delete from institution_learners;
  ${INSERT} ${contributions(`select 1 as sign, class_id, person_id from enrolment e where ${attending('e')}`)};
end $$`;

/** The state before a change is worked out from the state after it and the rows that the statement took away or brought. */
function enrolmentFunction(kind: ChangeKind): string {
  const rows = CHANGES[kind];
  const isBrought = rows.includes('brought')
    ? 'and not exists (select from brought n where n.id = e.id)'
    : '';
  const isAffected = (of: string) => `${of}.person_id = any(affected) and ${attending(of)}`;
  const states = [
    `select 1 as sign, class_id, person_id from enrolment e where ${isAffected('e')}`,
    `select -1, class_id, person_id from enrolment e where ${isAffected('e')} ${isBrought}`,
    ...(rows.includes('taken')
      ? [`select -1, class_id, person_id from taken o where ${isAffected('o')}`]
      : []),
  ];
  return countFunction(ENROLMENT, kind, {
    subjects: rows.map((row) => `select person_id from ${row} where ${attending(row)}`).join(' union '),
    body: `lock table institution_learners in row exclusive mode;
      ${INSERT} select * from (${contributions(states.join('\n union all '))}) as change order by institution_id, year
        on conflict (institution_id, year) do update
        set learners = kept.learners + excluded.learners, full_time = kept.full_time + excluded.full_time;
      delete from institution_learners where learners = 0 and full_time = 0;`,
  });
}

/** Whatever of a class decides in which years of which school its learners count. */
const DECISIVE = `(awarding_institution_id, host_institution_id, programme_id, name_vi, status, starts_on, ends_on, attendance_form)`;

/**
 * Schools whose learners another class makes count otherwise: those it is and was of, and those that may report it too. A class
 * that is new or goes has no learners.
 */
const AFFECTED: Readonly<Record<ChangeKind, string>> = {
  insert: 'select host_institution_id from brought',
  delete: 'select host_institution_id from taken',
  update: ['taken', 'brought']
    .flatMap((row) => ['awarding_institution_id', 'host_institution_id'].map((school) => ({ row, school })))
    .map(
      ({ row, school }) => `select ${row}.${school} from taken join brought using (id)
        where ${prefixed('taken')} is distinct from ${prefixed('brought')}`,
    )
    .join(' union '),
};

function prefixed(row: string): string {
  return DECISIVE.replace(/\w+/g, (column) => `${row}.${column}`);
}

/** Counts the schools anew that a change of classes is about; enrolments change before or after it, not meanwhile. */
function classFunction(kind: ChangeKind): string {
  const seats = `select 1 as sign, e.class_id, e.person_id from enrolment e
    join training_class t on t.id = e.class_id
    where t.awarding_institution_id = any(affected) and ${attending('e')}`;
  return `create function ${COUNT}_on_training_class_${kind}() returns trigger language plpgsql as $$
declare
  affected uuid[] := array(select distinct school from (${AFFECTED[kind]}) as changed (school) where school is not null);
begin
  perform kept_counts_end('${COUNT}', '{}');
  if cardinality(affected) > 0 then
    lock table institution_learners in share row exclusive mode;
    delete from institution_learners where institution_id = any(affected);
    ${INSERT} ${contributions(seats)};
  end if;
  return null;
end $$`;
}

const KINDS = ['insert', 'update', 'delete'] as const;

/** How many persons learned in each year at each school: the one figure of a school that would need every enrolment. */
export class CountLearners1795410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      ...SCHEMA,
      REBUILD,
      ...KINDS.flatMap((kind) => [enrolmentFunction(kind), classFunction(kind)]),
      otherChangeFunction(COUNT),
      ...createCountTriggers(ENROLMENT),
      ...createCountTriggers(CLASS),
      `select ${COUNT}_anew()`,
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['enrolment', 'training_class']) {
      await runner.query(`drop trigger ${COUNT}_begin on ${table}`);
      for (const kind of KINDS) await runner.query(`drop function ${COUNT}_on_${table}_${kind} cascade`);
    }
    for (const name of ['on_other_change', 'anew'])
      await runner.query(`drop function ${COUNT}_${name} cascade`);
    await runner.query('drop table institution_learners');
    await runner.query('drop view running_class');
  }
}
