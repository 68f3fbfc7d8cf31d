import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_REPORTED_FIGURE } from '../../kit/reported-figure.ts';
import { CREATE_ROW_HOLDING } from '../../kit/row-holding.ts';

const CREATE = [
  `create table cadre (
    id text constraint pk_cadre primary key,
    person_id text,
    full_name text not null,
    gender text,
    birth_year integer,
    origin text not null
  )`,
  `create table agency (
    id text constraint pk_agency primary key,
    name_vi text not null,
    unit_id text not null,
    district_id text,
    level text not null,
    origin text not null
  )`,
  `create table assignment (
    id text constraint pk_assignment primary key,
    cadre_id text not null constraint assignment_of_cadre references cadre (id),
    agency_id text constraint assignment_at_agency references agency (id),
    kind text not null,
    cadre_kind text not null,
    title text not null,
    level text not null,
    is_leading boolean not null,
    valid_from date not null,
    valid_to date,
    constraint assignment_span check (valid_to is null or valid_to >= valid_from)
  )`,
  'create index assignment_cadre on assignment (cadre_id, valid_from)',
  'create index assignment_agency on assignment (agency_id)',
  `create table qualification (
    id text constraint pk_qualification primary key,
    cadre_id text not null constraint qualification_of_cadre references cadre (id),
    dimension text not null,
    level text,
    rank integer,
    programme_group text,
    basis text,
    obtained_on date,
    started_on date,
    constraint qualification_level_or_training check (
      case when dimension = 'BOI_DUONG' then programme_group is not null and level is null and rank is null
      else programme_group is null and level is not null and rank is not null end
    ),
    constraint qualification_dated check (obtained_on is not null or started_on is not null),
    constraint qualification_span check (obtained_on >= started_on)
  )`,
  'create index qualification_cadre on qualification (cadre_id, dimension)',
  `create table headcount_snapshot (
    counted_on date not null,
    cadre_kind text not null,
    allotted integer,
    present integer not null,
    origin text not null,
    constraint pk_headcount_snapshot primary key (counted_on, cadre_kind),
    constraint headcount_not_negative check (allotted >= 0 and present >= 0)
  )`,
  ...CREATE_REPORTED_FIGURE,
  ...CREATE_ROW_HOLDING,
];

const TABLES = [
  'row_holding',
  'reported_figure',
  'headcount_snapshot',
  'qualification',
  'assignment',
  'agency',
  'cadre',
];

/** All tables of the domain. */
export class CreateTables1764547200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of CREATE) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}
