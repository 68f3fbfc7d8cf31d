import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table class_session (
    class_id uuid not null constraint class_session_class_fkey references training_class on delete cascade,
    day date not null,
    part text not null,
    constraint pk_class_session primary key (class_id, day, part),
    constraint class_session_part check (part in ('SANG', 'CHIEU', 'TOI'))
  )`,
  `create table institution_succession (
    institution_id uuid not null constraint institution_succession_institution_fkey references institution on delete cascade,
    successor_unit_id text not null,
    successor_id uuid not null,
    extent text not null,
    effective_on date not null,
    constraint pk_institution_succession primary key (institution_id, successor_unit_id, successor_id),
    constraint institution_succession_extent check (extent in ('WHOLE', 'PART', 'UNKNOWN'))
  )`,
  `create table service_area (
    institution_id uuid not null constraint service_area_institution_fkey references institution on delete cascade,
    unit_id text not null,
    constraint pk_service_area primary key (institution_id, unit_id)
  )`,
  `create table enrolment_transfer (
    enrolment_id uuid constraint pk_enrolment_transfer primary key
      constraint enrolment_transfer_enrolment_fkey references enrolment on delete cascade,
    to_unit_id text not null,
    to_institution_id uuid,
    to_class_id uuid,
    on_day date not null
  )`,
] as const;

/** When classes meet, what became of institutions, whom they serve, and where learners went on. */
export class SessionsAndSuccession1795395600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['enrolment_transfer', 'service_area', 'institution_succession', 'class_session']) {
      await runner.query(`drop table ${name}`);
    }
  }
}
