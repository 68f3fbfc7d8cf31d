import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table unit_weight (
    unit_id text not null,
    measure_id text not null constraint unit_weight_measure references measure (id),
    period_from date not null,
    period_to date not null,
    published_on date not null,
    weight integer not null,
    source text not null,
    origin text not null,
    constraint pk_unit_weight primary key (unit_id, measure_id, period_from, period_to, published_on),
    constraint unit_weight_not_negative check (weight >= 0),
    constraint unit_weight_span check (period_to >= period_from),
    constraint unit_weight_origin check (origin in ('PUBLISHED', 'SYNTHETIC'))
  )`,
  `create table person_index (
    province_id text constraint pk_person_index primary key constraint person_index_province references province (id),
    reported_on date not null,
    is_current boolean not null
  )`,
  'create index person_unit_of_province on person_unit (province_id, person_id)',
  `create table person_contemporary (
    person_id text not null,
    province_id text not null,
    constraint pk_person_contemporary primary key (person_id, province_id)
  )`,
  'create index person_contemporary_of_province on person_contemporary (province_id, person_id)',
];

/** Writes the units of each changed person anew which have a unit beside them. `changed` are rows before or after. */
const KEEP_CONTEMPORARIES = `create function keep_person_contemporary() returns trigger language plpgsql as $$
begin
  if tg_op = 'TRUNCATE' then
    delete from person_contemporary;
    return null;
  end if;
  delete from person_contemporary kept using changed where kept.person_id = changed.person_id;
  insert into person_contemporary (person_id, province_id)
  with held as materialized (
    select own.person_id, own.province_id, unit.valid_from, coalesce(unit.valid_to, 'infinity') as valid_to
    from person_unit own join province unit on unit.id = own.province_id
    where own.person_id in (select person_id from changed)
  )
  select distinct here.person_id, here.province_id
  from held here
  join held beside on beside.person_id = here.person_id and beside.province_id <> here.province_id
    and beside.valid_from <= here.valid_to and beside.valid_to >= here.valid_from;
  return null;
end $$`;

const TRIGGERS = [
  ['inserted', 'after insert on person_unit referencing new table as changed'],
  ['deleted', 'after delete on person_unit referencing old table as changed'],
  ['updated_from', 'after update on person_unit referencing old table as changed'],
  ['updated_to', 'after update on person_unit referencing new table as changed'],
  ['truncated', 'after truncate on person_unit'],
] as const;

/** What units weigh in totals, and how far each keeps the index of people with several units. */
export class WeightsAndPersonIndex1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...UP, KEEP_CONTEMPORARIES]) await runner.query(statement);
    for (const [name, event] of TRIGGERS) {
      await runner.query(
        `create trigger person_unit_${name} ${event} for each statement execute function keep_person_contemporary()`,
      );
    }
    // What stood in the index before the triggers did.
    await runner.query('update person_unit set province_id = province_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index person_unit_of_province');
    await runner.query('drop function keep_person_contemporary cascade');
    for (const table of ['person_contemporary', 'person_index', 'unit_weight']) {
      await runner.query(`drop table ${table}`);
    }
  }
}
