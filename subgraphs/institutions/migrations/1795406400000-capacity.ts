import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `create table capacity_year (
    id uuid constraint pk_capacity_year primary key,
    institution_id uuid not null
      constraint capacity_year_institution_fkey references institution (id) on delete cascade,
    year integer not null,
    programme_code text,
    seats integer not null,
    lecturers integer,
    rooms integer,
    origin text not null,
    constraint capacity_year_of_programme check (programme_code is null or lecturers is null and rooms is null)
  )`,
  // Of a whole institution there is one row a year as well.
  `create unique index capacity_year_name
    on capacity_year (year, institution_id, programme_code) nulls not distinct`,
  // Few learners have a payer of their own; the others are counted by class.
  `create index enrolment_payer on enrolment (class_id, funding_source, status)
    where funding_source is not null`,
];

/** What schools and centres can take, and the way to learners who are paid for otherwise than their class. */
export class Capacity1795406400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index enrolment_payer');
    await runner.query('drop table capacity_year');
  }
}
