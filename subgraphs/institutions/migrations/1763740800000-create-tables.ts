import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_REPORTED_FIGURE } from '../../kit/reported-figure.ts';
import { CREATE_ROW_HOLDING } from '../../kit/row-holding.ts';

const TABLES = [
  `create table institution (
    id uuid primary key,
    name_vi text not null,
    kind text not null,
    unit_id text,
    valid_from date,
    valid_to date,
    origin text not null
  )`,
  'create index institution_kind on institution (kind)',
  `create table programme (
    id uuid primary key,
    code text not null,
    name_vi text not null,
    programme_group text not null,
    training_type text not null,
    total_periods integer,
    practice_periods integer
  )`,
  'create unique index programme_code on programme (code)',
  'create index programme_programme_group on programme (programme_group)',
  `create table training_class (
    id uuid primary key,
    name_vi text not null,
    programme_id uuid not null constraint training_class_programme_fkey references programme,
    status text not null,
    attendance_form text,
    schedule text,
    plan_basis text,
    funding_sources text[] not null,
    audience text,
    unit_id text not null,
    starts_on date not null,
    ends_on date,
    days integer constraint training_class_days check (days > 0),
    awarding_institution_id uuid not null constraint training_class_awarding_institution_fkey references institution,
    host_institution_id uuid constraint training_class_host_institution_fkey references institution,
    origin text not null,
    constraint training_class_span check (ends_on >= starts_on)
  )`,
  'create index training_class_starts_on on training_class (starts_on, id)',
  'create index training_class_programme on training_class (programme_id, starts_on)',
  'create index training_class_audience on training_class (audience, starts_on)',
  'create index training_class_awarding_institution on training_class (awarding_institution_id, starts_on, id)',
  'create index training_class_host_institution on training_class (host_institution_id)',
  `create table enrolment (
    id uuid primary key,
    class_id uuid not null constraint enrolment_class_fkey references training_class,
    cadre_id text,
    person_id text not null,
    nomination_id text,
    status text not null,
    admission_mode text,
    enrolled_on date,
    completed_on date,
    learner_gender text,
    learner_birth_year integer,
    learner_kind text,
    learner_title text,
    learner_level text,
    learner_leading boolean,
    learner_unit_id text
  )`,
  'create unique index enrolment_class_person on enrolment (class_id, person_id)',
  'create index enrolment_class_page on enrolment (class_id, id)',
  'create index enrolment_cadre on enrolment (cadre_id)',
  'create index enrolment_completed on enrolment (completed_on, class_id)',
  `create table enrolment_step (
    enrolment_id uuid not null
      constraint enrolment_step_enrolment_fkey references enrolment on delete cascade,
    position integer not null,
    status text not null,
    on_day date not null,
    primary key (enrolment_id, position)
  )`,
  `create table certificate (
    id uuid primary key,
    enrolment_id uuid not null constraint certificate_enrolment_fkey references enrolment on delete cascade,
    kind text not null,
    register_number text not null,
    issued_on date not null,
    institution_id uuid not null constraint certificate_institution_fkey references institution
  )`,
  'create unique index certificate_enrolment on certificate (enrolment_id)',
  'create unique index certificate_register on certificate (institution_id, register_number)',
] as const;

const TABLE_NAMES = [
  'certificate',
  'enrolment_step',
  'enrolment',
  'training_class',
  'programme',
  'institution',
  'reported_figure',
  'row_holding',
] as const;

/** The first tables of institutions. */
export class CreateTables1763740800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...CREATE_REPORTED_FIGURE, ...CREATE_ROW_HOLDING]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of TABLE_NAMES) await runner.query(`drop table ${name}`);
  }
}
