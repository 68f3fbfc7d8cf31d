import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = [
  `create table region (
    era text not null,
    code text not null,
    name_vi text not null,
    name_en text not null,
    constraint pk_region primary key (era, code),
    constraint region_era check (era in ('63', '34'))
  )`,
  `create table province (
    id text constraint pk_province primary key,
    code text,
    era text,
    region_code text,
    valid_from date not null,
    valid_to date,
    constraint province_era_code unique (era, code),
    constraint province_span check (valid_to >= valid_from),
    constraint province_region foreign key (era, region_code) references region (era, code)
  )`,
  `create table province_version (
    province_id text not null constraint province_version_province references province (id),
    valid_from date not null,
    valid_to date,
    name_vi text not null,
    full_name_vi text not null,
    type text not null,
    document text,
    constraint pk_province_version primary key (province_id, valid_from),
    constraint province_version_span check (valid_to >= valid_from),
    constraint province_version_type check (type in ('TINH', 'THANH_PHO_TRUC_THUOC_TW', 'TRUNG_UONG'))
  )`,
  `create table succession (
    from_id text constraint pk_succession primary key constraint succession_from_province references province (id),
    to_id text not null constraint succession_to_province references province (id),
    effective_on date not null,
    kind text not null,
    constraint succession_kind check (kind in ('CONTINUES', 'CONSOLIDATED'))
  )`,
  'create index succession_to on succession (to_id)',
  `create table administrative_unit (
    id text constraint pk_administrative_unit primary key,
    province_id text not null constraint administrative_unit_in_province references province (id),
    code text,
    level text not null,
    name_vi text not null,
    type text not null,
    valid_from date,
    valid_to date,
    parent_id text constraint administrative_unit_parent references administrative_unit (id),
    origin text not null,
    constraint administrative_unit_level check (level in ('HUYEN', 'XA')),
    constraint administrative_unit_origin check (origin in ('PUBLISHED', 'SYNTHETIC'))
  )`,
  'create index administrative_unit_province on administrative_unit (province_id)',
  `create table administrative_succession (
    from_id text not null constraint administrative_succession_from references administrative_unit (id),
    to_id text not null constraint administrative_succession_to references administrative_unit (id),
    extent text not null,
    constraint pk_administrative_succession primary key (from_id, to_id),
    constraint administrative_succession_extent check (extent in ('WHOLE', 'PART', 'UNKNOWN'))
  )`,
  `create table measure (
    id text constraint pk_measure primary key,
    position integer not null,
    name_vi text not null,
    name_en text not null,
    kind text not null,
    count_unit text not null,
    population text not null,
    dimension text not null,
    minimum_rank integer,
    programme_group text,
    programme_code text,
    includes_in_progress boolean not null,
    valid_from date not null,
    valid_to date,
    constraint measure_kind check (kind in ('RATE', 'VOLUME')),
    constraint measure_dimension check (dimension in ('LLCT', 'CHUYEN_MON', 'PROGRAMME', 'STANDARD', 'ANY')),
    constraint measure_threshold check (num_nonnulls(minimum_rank, programme_group, programme_code)
      = case when dimension in ('LLCT', 'CHUYEN_MON', 'PROGRAMME') then 1 else 0 end)
  )`,
  `create table code_list_entry (
    list text not null,
    code text not null,
    position integer not null,
    name_vi text not null,
    name_en text not null,
    rank integer,
    valid_from date,
    valid_to date,
    constraint pk_code_list_entry primary key (list, code)
  )`,
  `create table person_unit (
    person_id text not null,
    province_id text not null constraint person_unit_province references province (id),
    constraint pk_person_unit primary key (person_id, province_id)
  )`,
];

/** Newest first, so that no table goes while another still points to it. */
const TABLES = [
  'person_unit',
  'code_list_entry',
  'measure',
  'administrative_succession',
  'administrative_unit',
  'succession',
  'province_version',
  'province',
  'region',
];

/** The first tables of directory. */
export class CreateTables1763769600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}
