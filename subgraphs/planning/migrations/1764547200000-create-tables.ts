import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_REPORTED_FIGURE } from '../../kit/reported-figure.ts';
import { CREATE_ROW_HOLDING } from '../../kit/row-holding.ts';

// What stands in a migration is never changed afterwards, so it takes nothing from the entities.
const SOURCE = `
  fact_ids text[] not null,
  source_file text,
  published_on date,
  published_on_reliable boolean`;

const STATEMENTS = [
  ...CREATE_REPORTED_FIGURE,
  ...CREATE_ROW_HOLDING,
  `create table official_document (
    id uuid constraint pk_official_document primary key,
    kind text not null,
    number text not null,
    title_vi text,
    issuer text not null,
    issuer_unit_id text,
    issued_on date,
    effective_from date,
    effective_to date,
    origin text not null,
    ${SOURCE}
  )`,
  // Two documents of one issuer and number whose date nobody knows are taken for the same.
  `create unique index official_document_name
    on official_document (issuer, number, issued_on) nulls not distinct`,
  'create index official_document_kind on official_document (kind, issued_on)',
  `create table training_plan (
    id uuid constraint pk_training_plan primary key,
    title_vi text not null,
    horizon text not null,
    status text not null,
    unit_id text not null,
    period_from date not null,
    period_to date not null,
    unit_ended_on date,
    approved_by_id uuid constraint training_plan_approved_by references official_document (id),
    parent_id uuid constraint training_plan_parent references training_plan (id),
    contents text[] not null,
    funding_sources text[] not null,
    priority_groups text[] not null,
    origin text not null,
    ${SOURCE},
    constraint training_plan_period check (period_from <= period_to)
  )`,
  'create index training_plan_period_unit on training_plan (period_from, period_to, unit_id)',
  `create table plan_basis (
    plan_id uuid not null constraint plan_basis_plan references training_plan (id) on delete cascade,
    position integer not null,
    document_unit_id text not null,
    document_id uuid not null,
    kind text not null,
    number text not null,
    issuer text not null,
    issued_on date,
    constraint pk_plan_basis primary key (plan_id, position)
  )`,
  `create table plan_target (
    id uuid constraint pk_plan_target primary key,
    plan_id uuid not null constraint plan_target_plan references training_plan (id) on delete cascade,
    position integer not null,
    name_vi text not null,
    population text not null,
    comparison text not null,
    value numeric,
    value_unit text not null,
    starts_on date not null,
    deadline date not null,
    measure_id text,
    measure_kind text,
    count_unit text,
    dimension text,
    threshold text,
    includes_in_progress boolean,
    origin text not null,
    ${SOURCE},
    constraint plan_target_span check (starts_on <= deadline),
    constraint plan_target_value check ((value is null) = (comparison = 'UNSPECIFIED')),
    constraint plan_target_measure check
      (num_nulls(measure_id, measure_kind, count_unit, dimension, threshold, includes_in_progress) in (0, 6))
  )`,
  'create unique index plan_target_position on plan_target (plan_id, position)',
  'create index plan_target_measure_id on plan_target (measure_id)',
  `create table budget_line (
    id uuid constraint pk_budget_line primary key,
    plan_id uuid not null constraint budget_line_plan references training_plan (id) on delete cascade,
    year integer not null,
    source text not null,
    planned bigint,
    allotted bigint,
    spent bigint,
    settled bigint,
    origin text not null
  )`,
  'create unique index budget_line_year on budget_line (plan_id, year, source)',
  `create table nominating_body (
    id uuid constraint pk_nominating_body primary key,
    name_vi text not null,
    unit_id text not null,
    programme_code text not null,
    measure_id text not null,
    within_quota boolean
  )`,
  'create unique index nominating_body_name on nominating_body (programme_code, unit_id, name_vi)',
  `create table nomination (
    id uuid constraint pk_nomination primary key,
    cadre_id text not null,
    person_id text,
    programme_code text not null,
    programme_group text not null,
    status text not null,
    sent_by_id uuid constraint nomination_nominating_body references nominating_body (id),
    decision_id uuid constraint nomination_decision references official_document (id),
    decided_on date,
    in_succession_pool boolean not null,
    origin text not null,
    constraint nomination_sent_by check (status = 'NHU_CAU' or sent_by_id is not null),
    constraint nomination_decided check (status <> 'DA_DUYET' or decided_on is not null)
  )`,
  'create index nomination_cadre on nomination (cadre_id)',
  'create index nomination_code on nomination (programme_code, decided_on)',
  'create index nomination_group on nomination (programme_group, decided_on)',
  'create index nomination_body on nomination (sent_by_id, decided_on)',
  `create table succession_entry (
    id uuid constraint pk_succession_entry primary key,
    cadre_id text not null,
    person_id text,
    unit_id text not null,
    planned_title text not null,
    level text not null,
    status text not null,
    term text not null,
    valid_from date not null,
    valid_to date,
    origin text not null
  )`,
  'create index succession_entry_cadre on succession_entry (cadre_id)',
  'create index succession_entry_valid on succession_entry (valid_from, valid_to)',
  `create table position_standard (
    id uuid constraint pk_position_standard primary key,
    title text not null,
    level text not null,
    dimension text not null,
    minimum_rank integer not null,
    valid_from date not null,
    valid_to date,
    document_id uuid constraint position_standard_document references official_document (id),
    origin text not null
  )`,
  `create unique index position_standard_title
    on position_standard (title, level, dimension, valid_from)`,
  'create index position_standard_valid on position_standard (valid_from, valid_to)',
  `create table training_practice (
    id uuid constraint pk_training_practice primary key,
    kind text not null,
    unit_id text not null,
    text_vi text not null,
    programme_group text,
    priority_groups text[] not null,
    funding_sources text[] not null,
    annual boolean not null,
    fact_ids text[] not null,
    source_file text not null,
    published_on date,
    published_on_reliable boolean
  )`,
];

const TABLES = [
  'training_practice',
  'position_standard',
  'succession_entry',
  'nomination',
  'nominating_body',
  'budget_line',
  'plan_target',
  'plan_basis',
  'training_plan',
  'official_document',
  'row_holding',
  'reported_figure',
];

/** The first tables of planning. */
export class CreateTables1764547200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}
