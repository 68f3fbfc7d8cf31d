-- Rows, lines and totals of a report: whose cells they have, whose figures they wait for, and what these add up to.

create type report_line as (
  scope text, boundaries text, units text[], measure text, first_day date, last_day date, as_of date
);

-- The rows of a report in order: on the old map a unit of today is shown by those it came from.
create function report_rows(boundaries text, ids text[]) returns text[] language plpgsql stable as $$
#variable_conflict use_column
begin return (
  with listed as (
    select coalesce(u.id, asked.id) as id, asked.n, coalesce(u.id, '') as tie
    from unnest(ids) with ordinality as asked(id, n)
    left join unit u on boundaries = 'HISTORICAL_63' and u.successor = asked.id
  )
  select array_agg(id order by n, tie) from (select distinct on (id) * from listed order by id, n, tie) as shown
); end
$$;

create function alive(p place, first_day date, last_day date) returns boolean language sql immutable as $$
  select coalesce(p.valid_from, '-infinity') <= last_day and coalesce(p.valid_to, 'infinity') >= first_day
$$;

-- Flows wait for the units that lived in the period, rates for those that exist on the day; a row of its own recording
-- speaks of an ended unit as of its last day. What lies inside another unit of a total is in that unit's figures already.
create function places_of(l report_line)
returns table (n bigint, place text, is_predecessor boolean, is_expected boolean) language plpgsql stable as $$
#variable_conflict use_column
begin return query
  with listed as (
    select asked.n * 100 as n, asked.id, false as is_predecessor from unnest(l.units) with ordinality as asked(id, n)
    union all
    select asked.n * 100 + row_number() over (partition by asked.id order by u.id), u.id, true
    from unnest(l.units) with ordinality as asked(id, n) join unit u on u.successor = asked.id
    where l.boundaries = 'CURRENT_34'
  ), shown as (
    select listed.*, p.inside, m.kind, alive(p, l.first_day, l.last_day) as in_period, alive(p, l.as_of, l.as_of) as on_day,
      coalesce(p.valid_from, '-infinity') <= l.as_of as begun
    from listed join place p on p.id = listed.id, measure m
    where m.id = l.measure and (l.boundaries <> 'CURRENT_34' or alive(p, l.first_day, l.last_day)
      or m.kind = 'RATE' and alive(p, l.as_of, l.as_of))
  )
  select n, id, is_predecessor, case
    when kind = 'VOLUME' then in_period
    when l.scope = 'row' and l.boundaries = 'AS_RECORDED' then begun
    else on_day end
  from shown s
  where l.scope = 'row' or not exists (select from shown outer_one where outer_one.id = any (s.inside));
end
$$;

create type part as (n bigint, place text, unit text, reason text, said figure);

-- What each expected place gave for one field; nothing, and why, where its domain did not answer.
create function parts_of(l report_line, places text[], of_domain text, of_field text, of_side text)
returns setof part language plpgsql stable as $$
#variable_conflict use_column
begin return query
  select asked.n, p.id, p.unit, d.reason, s.said
  from unnest(places) with ordinality as asked(id, n)
  join place p on p.id = asked.id
  left join down d on d.domain = of_domain and d.unit = p.unit
  left join said s on (s.place, s.measure, s.first_day, s.last_day, s.as_of, s.field, s.side)
    = (p.id, l.measure, l.first_day, l.last_day, l.as_of, of_field, of_side) and d.unit is null;
end
$$;

-- The last published weight: a planned count is one of exactly the period, a population one of the day of the rate.
create function weight_of(l report_line, at text) returns weight language plpgsql stable as $$
#variable_conflict use_column
begin return (
  select w from weight w join measure m on m.id = w.measure join place p on p.id = w.place
  where w.place = at and w.measure = l.measure and case m.kind
    when 'VOLUME' then (w.first_day, w.last_day) = (l.first_day, l.last_day)
    else least(p.valid_to, l.as_of) between w.first_day and w.last_day end
  order by w.published_on desc limit 1
); end
$$;

create function coverage_json(l report_line, of_domain text, applicable part[], has_figure boolean[])
returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  with one as (
    select a.n, a.place, a.reason, coalesce(a.reason is null and h, false) as has, weight_of(l, a.place) as w
    from unnest(applicable) with ordinality as a(n, place, unit, reason, said, k)
    join unnest(has_figure) with ordinality as w(h, k) using (k)
  )
  select jsonb_build_object(
    'expected', coalesce(jsonb_agg(place order by n), '[]'),
    'withFigure', coalesce(jsonb_agg(place order by n) filter (where has), '[]'),
    'withoutFigure', coalesce(jsonb_agg(place order by n) filter (where reason is null and not has), '[]'),
    'missing', coalesce(jsonb_agg(jsonb_build_object('unitId', place, 'domain', upper(of_domain), 'reason', reason)
      order by n) filter (where reason is not null), '[]'),
    'stale', '[]'::jsonb,
    'weighedBy', (select case kind when 'RATE' then 'POPULATION' else 'PLANNED_COUNT' end from measure where id = l.measure),
    'weights', coalesce(jsonb_agg(jsonb_build_object('unitId', place, 'weight', (w).weight, 'publishedOn',
      (w).published_on, 'source', 'ke-hoach.md', 'origin', 'SYNTHETIC') order by n) filter (where (w).weight is not null), '[]'),
    'withoutWeight', coalesce(jsonb_agg(place order by n) filter (where (w).weight is null), '[]'),
    'share', case when count(*) = count((w).weight)
      then coalesce(sum((w).weight) filter (where has), 0) * 100::float8 / nullif(sum((w).weight), 0) end)
  from one
); end
$$;

-- Persons of several units count once each where every unit that counts some keeps the index, and where these are units of
-- the map: nobody knows who stands in two districts of one. Of published figures nobody knows whom they count.
create function can_match(state text, units text[]) returns boolean language sql stable as $$
  select cardinality(units) < 2 or state = 'COMPUTED'
    and (select count(distinct u) = count(*) and count(*) = count(k.unit) from unnest(units) u left join kept_index k on k.unit = u)
$$;

create function is_additive(count_unit text) returns boolean language sql immutable as $$
  select count_unit <> 'PHAN_TRAM' and count_unit not like '%MOI\_LOP'
$$;

-- Ends are added, and one that a part leaves open stays open. Parts that do not speak of the same thing have no sum.
create function sum_of(given figure[], unit_id text, usual text, first_day date, last_day date)
returns figure language plpgsql immutable as $$
#variable_conflict use_column
begin return (
  with part as (
    select p.* from unnest(given) with ordinality
      as p(state, operator, low, low_open, high, high_open, approximate, count_unit, unit_id, period_from, period_to,
        annual, as_of, facts, file, published_on, reliable, numerator, denominator, population, in_progress, n)
    where p.state not in ('NO_FIGURE', 'NOT_APPLICABLE')
  ), speaks_of as (
    select coalesce((select count_unit from part where state in ('COMPUTED', 'REPORTED') order by n limit 1), usual) as unit
  ), summed as (
    select count(*) as parts,
      bool_or(state not in ('COMPUTED', 'REPORTED') or operator = 'UNSPECIFIED' or not is_additive(part.count_unit)
        or part.count_unit <> speaks_of.unit) or count(distinct part.state) > 1 or count(distinct annual) > 1
        or count(distinct (period_from, period_to)) > 1 as cannot,
      case when bool_or(low is null) then null else sum(low) end as low, bool_or(low_open) as low_open,
      case when bool_or(high is null) then null else sum(high) end as high, bool_or(high_open) as high_open,
      bool_or(approximate) as approximate, min(state) as state, bool_or(annual) as annual,
      min(period_from) as period_from, min(period_to) as period_to
    from part, speaks_of
  )
  select case
    when s.parts = 0 then without('NO_FIGURE', speaks_of.unit, unit_id, first_day, last_day)
    when s.cannot or s.low is null and s.high is null
      then without('NOT_COMPUTABLE', speaks_of.unit, unit_id, first_day, last_day)
    else row(s.state, word_for(s.low, s.low_open, s.high, s.approximate), s.low, s.low_open, s.high, s.high_open,
      s.approximate, speaks_of.unit, unit_id, s.period_from, s.period_to, s.annual, null,
      (joined(given)).facts, (joined(given)).file, (joined(given)).published_on, (joined(given)).reliable,
      null, null, null, false)::figure
  end
  from summed s, speaks_of
); end
$$;

-- A whole sum only where each expected unit to which the question applies gave a figure; of persons each once.
create function training_total(l report_line, places text[], of_field text, of_side text, unit_id text, usual text)
returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  with asked as (
    select p.*, coalesce((p.said).state in ('COMPUTED', 'REPORTED') and (p.said).operator <> 'UNSPECIFIED', false) as has
    from parts_of(l, places, 'institutions', of_field, of_side) p
    where p.reason is not null or (p.said).state <> 'NOT_APPLICABLE'
  ), summed as (
    select count(*) as parts, coalesce(bool_and(has), false) as is_whole,
      coverage_json(l, 'institutions', coalesce(array_agg(row(n, place, unit, reason, said)::part order by n), '{}'),
        coalesce(array_agg(has order by n), '{}')) as coverage,
      sum_of(coalesce(array_agg(said order by n) filter (where reason is null), '{}'), unit_id, usual, l.first_day,
        l.last_day) as f,
      coalesce(array_agg(unit) filter (where has and (said).high is distinct from 0), '{}') as units,
      array_agg(place) filter (where has) as places
    from asked
  ), counted as (
    select s.*, (s.f).count_unit = 'NGUOI' and (s.f).state in ('COMPUTED', 'REPORTED') as are_persons,
      case when of_field = 'issued' and of_side = 'computed' then (
      select count(distinct d.who) from unnest(s.places) as at(place),
        completions(row(at.place, l.measure, l.first_day, l.last_day, l.as_of)::cell) as d(who)
    ) end as persons
    from (select parts, is_whole, coverage, f, units, places from summed) s
  )
  select case
    when parts = 0 then jsonb_build_object('__typename', 'PartialTotal', 'coverage', coverage, 'duplicates', 0,
      'sumOfKnown', figure_json(without('NOT_APPLICABLE', usual, unit_id, l.first_day, l.last_day)))
    when are_persons and not can_match(upper(of_side), units) then jsonb_build_object('__typename', 'PerUnitTotal',
      'sumPerUnit', figure_json(f), 'reason', '(reason)', 'coverage', coverage)
    else jsonb_build_object('__typename', case when is_whole then 'CompleteTotal' else 'PartialTotal' end,
      case when is_whole then 'total' else 'sumOfKnown' end, figure_json(f) || case
        when are_persons and of_side = 'computed' then jsonb_build_object('low', persons, 'high', persons) else '{}' end,
      'duplicates', case when are_persons and of_side = 'computed' then (f).low - persons else 0 end,
      'coverage', coverage)
  end
  from counted
); end
$$;

-- Numerators and denominators are added, then divided; a person in several units is one on both sides, and is one of those
-- who meet the measure where one of the units says so. A unit without both parts has no figure here.
create function rate_total(l report_line, places text[], of_side text, unit_id text, as_of date)
returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  with m as (
    select *, case count_unit when 'CHUC_DANH' then 'CHUC_DANH' else 'NGUOI' end as counts from measure
    where id = l.measure
  ), asked as (
    select p.n, p.place, p.unit, p.reason, p.said, coalesce(
      (p.said).state not in ('NO_FIGURE', 'SUPPRESSED') and (p.said).numerator is not null
      and (p.said).denominator is not null, false) as has
    from parts_of(l, places, 'personnel', 'rate', of_side) p
    where p.reason is not null or (p.said).state <> 'NOT_APPLICABLE'
  ), summed as (
    select count(*) as parts, sum((said).numerator)::int as numerator, sum((said).denominator)::int as denominator,
      bool_or((said).count_unit <> m.counts) as strange, count(distinct (said).as_of) = 1
        and count((said).as_of) = count(*) as same_day, min((said).as_of) as day,
      joined(array_agg(said order by n)) as source, array_agg(place) as places,
      coalesce(array_agg(unit) filter (where (said).denominator > 0), '{}') as units
    from asked, m where has
  ), truth as (
    select count(distinct who)::int as denominator, count(distinct who) filter (where meets)::int as numerator
    from summed s, unnest(s.places) as at(place),
      rated(row(at.place, l.measure, l.first_day, l.last_day, l.as_of)::cell)
  ), counted as (
    select s.*, m.counts, m.population, m.in_progress, t.numerator as persons_meeting, t.denominator as persons,
      s.parts > 0 and not s.strange and of_side = 'computed' and m.counts = 'NGUOI' and can_match('COMPUTED', s.units)
        as once_each,
      s.parts > 0 and not s.strange and m.counts = 'NGUOI' and not can_match(upper(of_side), s.units) as per_unit,
      s.parts > 0 and not s.strange as has_rate,
      (select coalesce(bool_and(has), false) from asked) as is_whole,
      (select coverage_json(l, 'personnel', coalesce(array_agg(row(n, place, unit, reason, said)::part order by n), '{}'),
        coalesce(array_agg(has order by n), '{}')) from asked) as coverage
    from summed s, m, truth t
  ), told as (
    select c.*, rate_json(case
      when not exists (select from asked)
        then without('NOT_APPLICABLE', counts, unit_id, null, null, as_of, population, in_progress)
      when parts = 0 then without('NO_FIGURE', counts, unit_id, null, null, as_of, population, in_progress)
      when strange then without('NOT_COMPUTABLE', counts, unit_id, null, null, as_of, population, in_progress)
      else rate_of(upper(of_side), case when once_each then persons_meeting else numerator end,
        case when once_each then persons else denominator end, counts, unit_id, case when same_day then day end,
        population, in_progress) end)
      || case when has_rate and (source).file is not null then jsonb_build_object('source',
        jsonb_build_object('factIds', (source).facts, 'file', (source).file, 'publishedOn', (source).published_on,
          'publishedOnReliable', (source).reliable)) else '{}' end as rate
    from counted c
  )
  select case
    when per_unit then jsonb_build_object('__typename', 'PerUnitRate', 'ratePerUnit', rate, 'reason', '(reason)',
      'coverage', coverage)
    else jsonb_build_object('__typename', case when is_whole then 'CompleteRate' else 'PartialRate' end,
      case when is_whole then 'rate' else 'rateOfKnown' end, rate, 'coverage', coverage,
      'duplicates', case when once_each then denominator - persons else 0 end) end
  from told
); end
$$;

-- The series breaks on the day of the merger unless each of its units went on alone and both sides are there.
create function break_json(l report_line, shown text[]) returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  select case when l.first_day < '2025-07-01' and l.last_day >= '2025-07-01' and exists (
    select from unnest(shown) as s(id) join place p on p.id = s.id left join unit u on u.id = p.id
    left join lateral (
      select coalesce(u.successor, u.id) as today, count(*) as parts, min(o.id) as one from unit o
      where o.successor = coalesce(u.successor, u.id)
    ) family on true
    where u.id is null or u.era is not null and (family.parts > 1
      or not (family.today = any (shown) and family.one = any (shown)))
  ) then jsonb_build_object('on', '2025-07-01', 'reason', '(reason)') end
); end
$$;

-- One target where each merged unit set one, with the same comparison, value and deadline.
create function combined_json(l report_line, merged text[], unit_id text) returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  with own as (
    select p.id, d.reason, t.t
    from unnest(merged) as m(id) join place p on p.id = m.id
    left join down d on d.domain = 'planning' and d.unit = p.unit
    left join lateral targets_of(row(p.id, l.measure, l.first_day, l.last_day, l.as_of)::cell) t on d.unit is null
  ), one as (
    select count(*) = cardinality(merged) and bool_and(reason is null and (t).value is not null)
      and count(distinct ((t).comparison, (t).value, (t).deadline)) = 1 as target from own
  )
  select jsonb_build_object(
    'predecessors', (select jsonb_agg(jsonb_build_object('id', id) order by id) from unnest(merged) as m(id)),
    'comparable', one.target, 'reason', case when not one.target then '(reason)' end,
    'weightedActual', case when one.target then rate_total(l, merged, 'computed', unit_id,
      least(l.as_of, date '2025-06-30')) end)
  from one
); end
$$;

create function line_json(l report_line) returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  with shown as (
    select array_agg(place order by n) as all_of, coalesce(array_agg(place order by n) filter (where is_expected), '{}')
      as expected, coalesce(array_agg(place order by n) filter (where is_predecessor), '{}') as merged
    from places_of(l)
  ), asked as (
    select m.*, shown.*, case when l.scope = 'row' then l.units[1] end as unit_id from measure m, shown
    where m.id = l.measure
  )
  select jsonb_build_object(
    'measure', jsonb_build_object('id', a.id),
    'cells', coalesce((
      select jsonb_agg(cell_json(row(s.id, l.measure, l.first_day, l.last_day, l.as_of)::cell) order by s.n)
      from unnest(a.all_of) with ordinality as s(id, n)), '[]'),
    'break', break_json(l, a.all_of),
    'training', case when a.kind = 'VOLUME' and (is_wanted('TrainingTotals.') or is_wanted('ReportLine.training')) then (
      select jsonb_object_agg(f.field, jsonb_build_object(
        'reported', training_total(l, a.expected, f.field, 'reported', a.unit_id, f.usual),
        'computed', training_total(l, a.expected, f.field, 'computed', a.unit_id, f.usual)))
      from (values ('classes', 'LOP'), ('attendances', 'LUOT_NGUOI'), ('classDays', 'NGAY_LOP')) as f(field, usual)
      where is_wanted('ReportLine.training') or is_wanted('TrainingTotals.' || f.field)) end,
    'completed', case when is_wanted('ReportLine.completed') then (
      select jsonb_build_object('reported', training_total(l, w.lived, 'issued', 'reported', a.unit_id, 'NGUOI'),
        'computed', training_total(l, w.lived, 'issued', 'computed', a.unit_id, 'NGUOI'))
      from (select coalesce(array_agg(p.id order by s.n) filter (where alive(p, l.first_day, l.last_day)), '{}') as lived
        from unnest(a.all_of) with ordinality as s(id, n) join place p on p.id = s.id) w) end,
    'rate', case when a.kind = 'RATE' and is_wanted('ReportLine.rate') then jsonb_build_object(
      'reported', rate_total(l, a.expected, 'reported', a.unit_id, l.as_of),
      'computed', rate_total(l, a.expected, 'computed', a.unit_id, l.as_of)) end,
    'combined', case when a.kind = 'RATE' and (is_wanted('ReportLine.combined') or is_wanted('CombinedTarget.'))
      and l.scope = 'row' and cardinality(a.merged) > 1
      then combined_json(l, a.merged, a.unit_id) end)
  from asked a
); end
$$;

-- A whole report; the cells that it has are asked for first.
create procedure ask_report(boundaries text, ids text[], measures text[], first_day date, last_day date, as_of date)
language sql as $$
  delete from cell;
  insert into cell
  select distinct p.id, m, first_day, last_day, as_of
  from unnest(report_rows(boundaries, ids)) as r(id), unnest(measures) m, place p
  where p.id = r.id or exists (select from unit u where u.id = p.id and u.successor = r.id);
  call ask();
$$;

create function report_json(boundaries text, ids text[], measures text[], first_day date, last_day date, as_of date)
returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  with shown as (select report_rows(boundaries, ids) as ids)
  select jsonb_build_object(
    'boundaries', boundaries, 'asOf', as_of, 'period', jsonb_build_object('from', first_day, 'to', last_day),
    'rows', case when is_wanted('rows') then (select jsonb_agg(jsonb_build_object(
        'province', jsonb_build_object('id', p.unit),
        'administrativeUnit', case when p.id <> p.unit then jsonb_build_object('id', p.id) end,
        'lines', (select jsonb_agg(line_json(
          row('row', boundaries, array[r.id], m.id, first_day, last_day, as_of)::report_line) order by m.n)
          from unnest(measures) with ordinality as m(id, n))) order by r.n)
      from unnest(shown.ids) with ordinality as r(id, n) join place p on p.id = r.id) end,
    'totals', case when is_wanted('totals') then (select jsonb_agg(line_json(
        row('total', boundaries, shown.ids, m.id, first_day, last_day, as_of)::report_line) order by m.n)
      from unnest(measures) with ordinality as m(id, n)) end)
  from shown
); end
$$;
