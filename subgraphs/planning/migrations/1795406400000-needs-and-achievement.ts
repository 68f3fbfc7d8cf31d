import type { MigrationInterface, QueryRunner } from 'typeorm';

const SEATS = (table: string) => [
  `create table ${table} (
    id uuid constraint pk_${table} primary key,
    unit_id text not null,
    year integer not null,
    programme_code text not null,
    programme_group text not null,
    seats integer not null,
    origin text not null,
    constraint ${table}_seats check (seats >= 0)
  )`,
  `create unique index ${table}_year on ${table} (year, programme_code, unit_id)`,
];

const STATEMENTS = [
  ...SEATS('training_need'),
  ...SEATS('quota'),
  'alter table nomination add column achieved_on date',
  // Holds all that a count of a period reads.
  'create index nomination_achieved on nomination (achieved_on, programme_group, programme_code, cadre_id)',
];

/** What units need and were allotted, and what plans count as achieved. */
export class NeedsAndAchievement1795406400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index nomination_achieved');
    await runner.query('alter table nomination drop column achieved_on');
    await runner.query('drop table quota');
    await runner.query('drop table training_need');
  }
}
