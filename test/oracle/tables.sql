-- The one database that holds all rows: no unit has its own here, and no domain either.

create table unit (id text primary key, era text, valid_from date, valid_to date, successor text);

-- Units, districts and communes. `inside` are the places it lies in.
create table place (id text primary key, unit text, inside text[], valid_from date, valid_to date);

create table measure (
  id text primary key, kind text, count_unit text, population text, dimension text,
  minimum_rank int, programme text, in_progress boolean
);

-- Whom a code speaks of: kind of post, title, level, whether it leads; null = any.
create table population (code text primary key, kinds text[], titles text[], level text, leads boolean);
insert into population values
  ('TAT_CA', null, null, null, null),
  ('CAN_BO_CONG_CHUC_CAP_XA', '{CAN_BO_CAP_XA,CONG_CHUC_CAP_XA}', null, null, null),
  ('CAN_BO_CONG_CHUC', '{CAN_BO,CONG_CHUC,CAN_BO_CAP_XA,CONG_CHUC_CAP_XA}', null, null, null),
  ('BI_THU_CAP_XA', null, '{BI_THU}', 'XA', null),
  ('VIEN_CHUC_LANH_DAO', '{VIEN_CHUC}', null, null, true);

create table institution (id text primary key, unit text, place text);
create table class (
  id text primary key, unit text, place text, institution text, programme text, programme_group text, audience text,
  status text, starts_on date, ends_on date, days int, form text, schedule text, basis text
);
create table learner (
  class text, person text, status text, completed_on date, kind text, title text, level text, leads boolean
);
create table dossier (id text primary key, unit text, person text);
create table post (
  id text primary key, dossier text, unit text, agency text, kind text, title text, level text, leads boolean,
  valid_from date, valid_to date
);
create table qualification (
  dossier text, dimension text, rank int, programme_group text, obtained_on date, started_on date
);
create table body (id text primary key, unit text, place text, programme text, measure text);
create table nomination (
  unit text, place text, body text, who text, programme text, programme_group text, status text, decided_on date
);
create table pool (
  unit text, place text, who text, title text, level text, status text, valid_from date, valid_to date
);
create table plan (id text primary key, unit text, place text, status text, starts_on date, ends_on date);
create table target (
  id text primary key, plan text, position int, measure text, comparison text, value float8, starts_on date,
  deadline date, facts text[], file text, published_on date, reliable boolean
);
create table practice (id text primary key, unit text);
create table published (
  id text primary key, domain text, unit text, place text, measure text, subject text, record text, operator text,
  value float8, value_to float8, count_unit text, numerator int, denominator int, population text,
  in_progress boolean, period_from date, period_to date, open_end boolean, annual boolean, as_of date,
  facts text[], file text, published_on date, reliable boolean
);
-- Where, and of which days, all rows of a measure are held.
create table holding (domain text, unit text, place text, measure text, valid_from date, valid_to date);

-- What a place weighs in totals of a measure.
create table weight (place text, measure text, first_day date, last_day date, published_on date, weight int);
-- Units that keep the index of people with records in several units.
create table kept_index (unit text primary key);

-- Whose records of which domain do not answer, and the state that this is.
create table down (domain text, unit text, reason text, primary key (domain, unit));
