-- Figures and rates as values, by the words of Figure, RateFigure, FigureState and FigureOperator in the shared SDL.

-- Whether a question asks for an aggregate, by the beginning of its name or all of it: what is not asked is not worked out.
create function is_wanted(what text) returns boolean language sql stable as $$
  select position(' ' || what in current_setting('oracle.wanted')) > 0
$$;

create type figure as (
  state text, operator text, low float8, low_open boolean, high float8, high_open boolean, approximate boolean,
  count_unit text, unit_id text, period_from date, period_to date, annual boolean, as_of date,
  facts text[], file text, published_on date, reliable boolean,
  numerator int, denominator int, population text, in_progress boolean
);

-- What a figure speaks of, without a value.
create function without(
  state text, count_unit text, unit_id text, period_from date, period_to date, as_of date default null,
  population text default null, in_progress boolean default false
) returns figure language sql immutable as $$
  select row(state, null, null, true, null, true, false, count_unit, unit_id, period_from, period_to, false, as_of,
    null, null, null, null, null, null, population, in_progress)::figure
$$;

create function counted(n float8, count_unit text, unit_id text, period_from date, period_to date, as_of date default null)
returns figure language sql immutable as $$
  select row('COMPUTED', 'EXACT', n, false, n, false, false, count_unit, unit_id, period_from, period_to, false, as_of,
    null, null, null, null, null, null, null, false)::figure
$$;

-- The word for an interval.
create function word_for(low float8, low_open boolean, high float8, approximate boolean)
returns text language sql immutable as $$
  select case
    when low is null and high is null then null
    when low is null then 'NEARLY'
    when high is null and low_open then 'MORE_THAN'
    when high is null then 'AT_LEAST'
    when low <> high then 'RANGE'
    when approximate then 'ABOUT'
    else 'EXACT'
  end
$$;

create function stated(p published) returns figure language sql immutable as $$
  select row('REPORTED', p.operator,
    case when p.operator in ('NEARLY', 'UNSPECIFIED') then null else p.value end,
    p.operator in ('MORE_THAN', 'NEARLY', 'UNSPECIFIED'),
    case when p.operator in ('EXACT', 'ABOUT', 'NEARLY') then p.value when p.operator = 'RANGE' then p.value_to end,
    p.operator in ('MORE_THAN', 'AT_LEAST', 'NEARLY', 'UNSPECIFIED'),
    p.operator in ('NEARLY', 'ABOUT'),
    p.count_unit, p.place, p.period_from, p.period_to, p.annual, p.as_of,
    p.facts, p.file, p.published_on, p.reliable, p.numerator, p.denominator, p.population, p.in_progress)::figure
$$;

create function rate_of(
  state text, numerator int, denominator int, count_unit text, unit_id text, as_of date, population text,
  in_progress boolean
) returns figure language sql immutable as $$
  select case when denominator = 0
    then row('NOT_COMPUTABLE', null, null, true, null, true, false, count_unit, unit_id, null, null, false, as_of,
      null, null, null, null, numerator, denominator, population, in_progress)::figure
    else row(state, 'EXACT', numerator * 100::float8 / denominator, false, numerator * 100::float8 / denominator, false,
      false, count_unit, unit_id, null, null, false, as_of, null, null, null, null, numerator, denominator, population,
      in_progress)::figure
  end
$$;

-- A reason stands where there is no value; its words are not the oracle's to say.
create function why(f figure) returns text language sql immutable as $$
  select case when f.state in ('COMPUTED', 'REPORTED') and f.operator <> 'UNSPECIFIED' then null else '(reason)' end
$$;

create function source_json(f figure) returns jsonb language sql immutable as $$
  select case when f.file is null then null else jsonb_build_object('factIds', f.facts, 'file', f.file,
    'publishedOn', f.published_on, 'publishedOnReliable', f.reliable) end
$$;

create function figure_json(f figure) returns jsonb language sql immutable as $$
  select jsonb_build_object('state', f.state, 'operator', f.operator, 'low', f.low, 'lowOpen', f.low_open,
    'high', f.high, 'highOpen', f.high_open, 'approximate', f.approximate, 'countUnit', f.count_unit,
    'unitId', f.unit_id, 'annual', f.annual, 'asOf', f.as_of, 'source', source_json(f), 'reason', why(f),
    'period', case when f.period_from is null and f.period_to is null then null
      else jsonb_build_object('from', f.period_from, 'to', f.period_to) end)
$$;

create function rate_json(f figure) returns jsonb language sql immutable as $$
  select jsonb_build_object('state', f.state, 'operator', f.operator, 'low', f.low, 'lowOpen', f.low_open,
    'high', f.high, 'highOpen', f.high_open, 'approximate', f.approximate, 'countUnit', f.count_unit,
    'numerator', f.numerator, 'denominator', f.denominator, 'population', f.population,
    'includesInProgress', f.in_progress, 'unitId', f.unit_id, 'asOf', f.as_of, 'source', source_json(f),
    'reason', why(f))
$$;

-- The days of a span on which a place existed; null bounds = none.
create function lived(which text, first_day date, last_day date, out first_lived date, out last_lived date)
language sql stable as $$
  select greatest(p.valid_from, first_day), least(p.valid_to, last_day) from place p
  where p.id = which and greatest(p.valid_from, first_day) <= least(p.valid_to, last_day)
$$;

-- Whether the unit's rows of these days are all there: what is not vouched for is not counted.
create function vouched(of_domain text, of_measure text, at text, first_day date, last_day date)
returns boolean language plpgsql stable as $$
#variable_conflict use_column
begin return (
  select exists (
    select from holding h join place p on p.id = at
    where h.domain = of_domain and h.unit = p.unit and h.place in (p.id, p.unit) and h.measure in ('*', of_measure)
      and h.valid_from <= first_day and coalesce(h.valid_to, 'infinity') >= last_day
  )
); end
$$;

-- The published flow of exactly this span, or that a source says holds until now; of several the last published. One that
-- names neither number nor span says as much of this span as of any.
create function published_flow(
  of_domain text, of_subject text, of_record text, at text, of_measure text, first_day date, last_day date,
  count_unit text
) returns figure language plpgsql stable as $$
#variable_conflict use_column
begin return (
  select coalesce((
    select stated(p) from published p
    where p.domain = of_domain and p.subject = of_subject and p.record is not distinct from of_record
      and p.place = at and p.measure = of_measure
      and (p.period_from = first_day and (p.period_to = last_day or p.open_end)
        or p.operator = 'UNSPECIFIED' and p.period_from is null and p.period_to is null)
    order by p.period_from is not null desc, p.published_on desc nulls last, p.id desc limit 1
  ), without('NO_FIGURE', count_unit, at, first_day, last_day))
); end
$$;

-- Sources of parts in their order: each fact and file once, a day only where all agree.
create type source as (facts text[], file text, published_on date, reliable boolean);

create function joined(parts figure[]) returns source language plpgsql immutable as $$
#variable_conflict use_column
begin return (
  with part as (
    select p.* from unnest(parts) with ordinality
      as p(state, operator, low, low_open, high, high_open, approximate, count_unit, unit_id, period_from, period_to,
        annual, as_of, facts, file, published_on, reliable, numerator, denominator, population, in_progress, n)
    where p.file is not null
  )
  select case when exists (select from part) then row(
    (select array_agg(fact order by first) from (
      select fact, min(n * 1000 + k) as first from part, unnest(part.facts) with ordinality as f(fact, k) group by fact
    ) facts),
    (select string_agg(file, ', ' order by first) from (select file, min(n) as first from part group by file) files),
    (select case when count(*) = count(published_on) and count(distinct published_on) = 1 then min(published_on) end
      from part),
    (select case when count(*) = count(reliable) and count(distinct reliable) = 1 then bool_and(reliable) end from part)
  )::source end
); end
$$;
