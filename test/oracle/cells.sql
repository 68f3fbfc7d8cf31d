-- What each domain says of one cell: a place, a measure, a period, a day.

create table cell (place text, measure text, first_day date, last_day date, as_of date,
  primary key (place, measure, first_day, last_day, as_of));
create table said (
  place text, measure text, first_day date, last_day date, as_of date, domain text, field text, side text, said figure,
  primary key (place, measure, first_day, last_day, as_of, field, side)
);

-- How many a class has. Both must speak of the same span; where only an upper end, or none, would be left there is none.
create function per_class(a figure, c figure, at text, first_day date, last_day date)
returns figure language plpgsql immutable as $$
#variable_conflict use_column
begin return (
  with ends as (
    select a.low / c.high as low, a.high / nullif(c.low, 0) as high
  ), open as (
    select low, low is null or a.low_open or c.high_open as low_open,
      high, high is null or a.high_open or c.low_open as high_open, a.approximate or c.approximate as approximate
    from ends
  )
  select case
    when a.state not in ('COMPUTED', 'REPORTED')
      then without(a.state, 'LUOT_NGUOI_MOI_LOP', at, first_day, last_day)
    when a.operator <> 'UNSPECIFIED' and c.state not in ('COMPUTED', 'REPORTED')
      then without(c.state, 'LUOT_NGUOI_MOI_LOP', at, first_day, last_day)
    when 'UNSPECIFIED' in (a.operator, c.operator) or a.annual <> c.annual or coalesce(c.high, 0) = 0
      or (a.period_from, a.period_to) is distinct from (c.period_from, c.period_to)
      or a.low is null and c.low is distinct from c.high or open.low is null and open.high is null
      then without('NOT_COMPUTABLE', 'LUOT_NGUOI_MOI_LOP', at, first_day, last_day)
    else row(a.state, word_for(open.low, open.low_open, open.high, open.approximate),
      open.low, open.low_open, open.high, open.high_open, open.approximate,
      case a.count_unit when 'NGUOI' then 'NGUOI_MOI_LOP' when 'LUOT_NGUOI' then 'LUOT_NGUOI_MOI_LOP'
        when 'NGUOI_HOAC_LUOT' then 'NGUOI_HOAC_LUOT_MOI_LOP' else 'HOC_VIEN_MOI_LOP' end,
      at, a.period_from, a.period_to, a.annual, null,
      (joined(array[a, c])).facts, (joined(array[a, c])).file, (joined(array[a, c])).published_on,
      (joined(array[a, c])).reliable, null, null, null, false)::figure
  end
  from open
); end
$$;

-- Classes that a cell counts whatever their days.
create function offered(c cell) returns setof class language plpgsql stable as $$
#variable_conflict use_column
begin return query
  select k.* from place p, measure m, class k
  where p.id = c.place and m.id = c.measure and k.unit = p.unit and p.id in (k.unit, k.place)
    and (m.dimension <> 'ANY' or m.population = 'TAT_CA' or k.audience = m.population)
    and (m.dimension <> 'PROGRAMME' or m.programme in (k.programme, k.programme_group));
end
$$;

-- Who of the measure's population completed such training in the period, by what was known of each at enrolment.
create function completions(c cell) returns setof text language plpgsql stable as $$
#variable_conflict use_column
begin return query
  select l.person from offered(c) o join learner l on l.class = o.id, measure m, population pop
  where m.id = c.measure and pop.code = m.population and l.completed_on between c.first_day and c.last_day
    and l.status in ('HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO')
    and (pop.kinds is null or l.kind = any (pop.kinds)) and (pop.titles is null or l.title = any (pop.titles))
    and (pop.level is null or l.level = pop.level) and (pop.leads is null or l.leads = pop.leads);
end
$$;

create function training_said(c cell) returns table (field text, side text, said figure) language plpgsql stable as $$
#variable_conflict use_column
begin return query
  with asked as (
    select p.id as at, p.unit, m.*,
      m.dimension in ('ANY', 'PROGRAMME') and l.first_lived is not null as applies,
      vouched('institutions', m.id, p.id, l.first_lived, l.last_lived) as is_held
    from place p, measure m, lived(c.place, c.first_day, c.last_day) l
    where p.id = c.place and m.id = c.measure
  ), begun as (
    select * from offered(c) where starts_on between c.first_day and c.last_day and status in ('DANG_HOC', 'KET_THUC')
  ), enrolled as (
    select l.* from begun b join learner l on l.class = b.id where l.status not in ('TU_DANG_KY', 'TRUNG_TUYEN')
  ), number (field, count_unit, n) as (
    select 'classes', 'LOP', (select count(*) from begun)
    union all select 'attendances', 'LUOT_NGUOI', (select count(*) from enrolled)
    union all select 'persons', 'NGUOI', (select count(distinct person) from enrolled)
    union all select 'classDays', 'NGAY_LOP',
      (select case when bool_or(days is null) then null else coalesce(sum(days), 0) end from begun)
    union all select 'daysPerClass', 'NGAY_MOI_LOP',
      (select case when bool_or(days is null) then null else min(days) end from begun)
    union all select 'issued', 'NGUOI', (select count(distinct who) from completions(c) as d(who))
  ), computed as (
    select n.field, case
      when not a.applies then without('NOT_APPLICABLE', n.count_unit, a.at, c.first_day, c.last_day)
      when not a.is_held then without('NO_FIGURE', n.count_unit, a.at, c.first_day, c.last_day)
      when n.n is null then without('NOT_COMPUTABLE', n.count_unit, a.at, c.first_day, c.last_day)
      when n.field = 'daysPerClass' and longest.days > n.n then row('COMPUTED', 'RANGE', n.n, false, longest.days, false,
        false, n.count_unit, a.at, c.first_day, c.last_day, false, null, null, null, null, null, null, null, null,
        false)::figure
      else counted(n.n, n.count_unit, a.at, c.first_day, c.last_day) end as f
    from number n, asked a, (select max(days) as days from begun) longest
  ), reported as (
    select n.field, case when not a.applies then without('NOT_APPLICABLE', n.count_unit, a.at, c.first_day, c.last_day)
      else published_flow('institutions', n.field, null, a.at, a.id, c.first_day, c.last_day, n.count_unit) end as f
    from number n, asked a
  ), both_sides as (
    select field, 'computed' as side, f from computed union all select field, 'reported', f from reported
  )
  select * from both_sides
  union all
  select 'attendancesPerClass', a.side, per_class(a.f, k.f, c.place, c.first_day, c.last_day)
  from both_sides a join both_sides k using (side) where a.field = 'attendances' and k.field = 'classes';
end
$$;

-- Whom a rate is about: each post where titles are counted, else each dossier; whose it is, and whether it meets the measure.
create function rated(c cell) returns table (who text, meets boolean) language plpgsql stable as $$
#variable_conflict use_column
begin return query
  with asked as (
    select p.id as at, p.unit, m.*, pop.kinds, pop.titles, pop.level, pop.leads, least(u.valid_to, c.as_of) as day
    from place p join unit u on u.id = p.unit, measure m, population pop
    where p.id = c.place and m.id = c.measure and pop.code = m.population
  ), counted_post as (
    select distinct on (case when a.count_unit = 'CHUC_DANH' then o.id else o.dossier end) o.id, o.dossier
    from post o join asked a on o.unit = a.unit
    left join place agency on agency.id = o.agency
    where o.valid_from <= a.day and coalesce(o.valid_to, 'infinity') >= a.day
      and (a.kinds is null or o.kind = any (a.kinds)) and (a.titles is null or o.title = any (a.titles))
      and (a.level is null or o.level = a.level) and (a.leads is null or o.leads = a.leads)
      and (a.at = a.unit or a.at = agency.id or a.at = any (agency.inside))
  )
  select case when a.count_unit = 'CHUC_DANH' then o.id else coalesce(d.person, d.id) end, exists (
    select from qualification q
    where q.dossier = o.dossier and case
      when a.dimension = 'PROGRAMME' then q.dimension = 'BOI_DUONG' and q.programme_group = a.programme
        and q.obtained_on between c.first_day and least(c.last_day, a.day)
      else q.dimension = a.dimension and q.rank >= a.minimum_rank and (q.obtained_on <= a.day
        or a.in_progress and q.started_on <= a.day and coalesce(q.obtained_on, 'infinity') > a.day) end)
  from counted_post o join dossier d on d.id = o.dossier, asked a;
end
$$;

create function dossier_said(c cell) returns table (field text, side text, said figure) language plpgsql stable as $$
#variable_conflict use_column
begin return query
  with asked as (
    select p.id as at, p.unit, m.*, d.day,
      case m.count_unit when 'CHUC_DANH' then 'CHUC_DANH' else 'NGUOI' end as counts,
      m.kind = 'RATE' and u.valid_from <= c.as_of
        and (m.dimension <> 'PROGRAMME' or c.first_day <= d.day and c.last_day >= u.valid_from) as applies,
      case when m.dimension = 'PROGRAMME' then greatest(c.first_day, u.valid_from) else d.day end as held_from
    from place p join unit u on u.id = p.unit, measure m,
      lateral (select least(u.valid_to, c.as_of) as day) d
    where p.id = c.place and m.id = c.measure
  ), number as (
    select count(*)::int as denominator, count(*) filter (where meets)::int as numerator from rated(c)
  )
  select 'rate', 'computed', case
    when not a.applies
      then without('NOT_APPLICABLE', a.counts, a.at, null, null, a.day, a.population, a.in_progress)
    when not vouched('personnel', a.id, a.at, a.held_from, a.day)
      then without('NO_FIGURE', a.counts, a.at, null, null, a.day, a.population, a.in_progress)
    when a.dimension = 'STANDARD' or a.programme = 'LLCT_CAO_CAP'
      then without('NOT_COMPUTABLE', a.counts, a.at, null, null, a.day, a.population, a.in_progress)
    else rate_of('COMPUTED', n.numerator, n.denominator, a.counts, a.at, a.day, a.population, a.in_progress) end
  from asked a, number n
  union all
  select 'rate', 'reported', case
    when not a.applies
      then without('NOT_APPLICABLE', a.counts, a.at, null, null, a.day, a.population, a.in_progress)
    else coalesce((
      select stated(p) from published p
      where p.domain = 'personnel' and p.place = a.at and p.measure = a.id and coalesce(p.as_of, '-infinity') <= c.as_of
      order by p.as_of desc nulls last, p.published_on desc nulls last, p.id desc limit 1
    ), without('NO_FIGURE', a.counts, a.at, null, null, a.day, a.population, a.in_progress)) end
  from asked a;
end
$$;

create function nominated_said(c cell) returns table (field text, side text, said figure) language plpgsql stable as $$
#variable_conflict use_column
begin return query
  with asked as (
    select p.id as at, p.unit, m.*, m.dimension = 'PROGRAMME' and l.first_lived is not null as applies,
      vouched('planning', m.id, p.id, l.first_lived, l.last_lived) as is_held
    from place p, measure m, lived(c.place, c.first_day, c.last_day) l
    where p.id = c.place and m.id = c.measure
  )
  select 'nominated', 'computed', case
    when not a.applies then without('NOT_APPLICABLE', 'NGUOI', a.at, c.first_day, c.last_day)
    when not a.is_held then without('NO_FIGURE', 'NGUOI', a.at, c.first_day, c.last_day)
    when a.population <> 'TAT_CA' then without('NOT_COMPUTABLE', 'NGUOI', a.at, c.first_day, c.last_day)
    else counted((
      select count(distinct n.who) from nomination n
      where n.unit = a.unit and a.at in (n.unit, n.place) and n.status = 'DA_DUYET'
        and n.decided_on between c.first_day and c.last_day and a.programme in (n.programme, n.programme_group)
    ), 'NGUOI', a.at, c.first_day, c.last_day) end
  from asked a
  union all
  select 'nominated', 'reported', case
    when not a.applies then without('NOT_APPLICABLE', 'NGUOI', a.at, c.first_day, c.last_day)
    else published_flow('planning', 'nominated', null, a.at, a.id, c.first_day, c.last_day, 'NGUOI') end
  from asked a;
end
$$;

-- Asks every domain that answers; the others have said nothing.
create procedure ask() language sql as $$
  delete from said;
  insert into said
  select c.*, 'institutions', t.* from cell c join place p on p.id = c.place, training_said(c) t
  where not exists (select from down d where d.domain = 'institutions' and d.unit = p.unit)
    and (is_wanted('CellTraining.') or is_wanted('TrainingTotals.') or is_wanted('ReportLine.training')
      or is_wanted('ReportLine.completed'));
  insert into said
  select c.*, 'personnel', t.* from cell c join place p on p.id = c.place, dossier_said(c) t
  where not exists (select from down d where d.domain = 'personnel' and d.unit = p.unit)
    and (is_wanted('CellDossier.') or is_wanted('ReportLine.rate') or is_wanted('ReportLine.combined')
      or is_wanted('CombinedTarget.') or is_wanted('ReportCell.assessments'));
  insert into said
  select c.*, 'planning', t.* from cell c join place p on p.id = c.place, nominated_said(c) t
  where not exists (select from down d where d.domain = 'planning' and d.unit = p.unit)
    and is_wanted('CellPlan.');
$$;

create function target_value(t target, place text) returns figure language sql immutable as $$
  select case when t.value is null
    then row('NO_FIGURE', null, null, true, null, true, false, 'PHAN_TRAM', place, t.starts_on, t.deadline, false, null,
      t.facts, t.file, t.published_on, t.reliable, null, null, null, false)::figure
    else row('REPORTED', case t.comparison when 'EQUALS' then 'EXACT' else t.comparison end, t.value, false,
      case when t.comparison <> 'AT_LEAST' then t.value end, t.comparison = 'AT_LEAST', t.comparison = 'ABOUT',
      'PHAN_TRAM', place, t.starts_on, t.deadline, false, null, t.facts, t.file, t.published_on, t.reliable,
      null, null, null, false)::figure end
$$;

-- The targets of a cell, in the order of plans and targets.
create function targets_of(c cell) returns table (n bigint, t target) language plpgsql stable as $$
#variable_conflict use_column
begin return query
  select row_number() over (order by p.starts_on, p.id, t.position), t
  from plan p join target t on t.plan = p.id
  where p.place = c.place and t.measure = c.measure and p.status = 'DA_PHE_DUYET'
    and c.as_of between p.starts_on and p.ends_on;
end
$$;

-- How a unit stands: met as soon as it is reached; else by the pace from start to deadline, a straight line.
create function assessment(t target, actual figure, as_of date) returns jsonb language plpgsql immutable as $$
#variable_conflict use_column
begin return (
  with standing as (
    select case
      when t.value is null then 'KHONG_DO_DUOC'
      when actual is null or actual.state is null then null
      when actual.state <> 'COMPUTED' then 'KHONG_DO_DUOC'
      when actual.low >= t.value then 'DAT'
      when t.comparison = 'ABOUT' then 'KHONG_DO_DUOC'
      when as_of >= t.deadline then 'KHONG_DAT'
      when actual.low >= t.value * (greatest(as_of - t.starts_on, 0)::float8 / (t.deadline - t.starts_on))
        then 'DUNG_TIEN_DO'
      else 'NGUY_CO' end as status
  )
  select jsonb_build_object('targetId', t.id, 'status', status,
    'gap', case when actual.state = 'COMPUTED' then actual.low - t.value end,
    'percentOfTarget', case when actual.state = 'COMPUTED' and t.value > 0 then actual.low * 100 / t.value end,
    'reason', case when status is null or status = 'KHONG_DO_DUOC' then '(reason)' end)
  from standing
); end
$$;

create function pair_of(c cell, of_field text) returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  select jsonb_object_agg(s.side, case when s.field = 'rate' then rate_json(s.said) else figure_json(s.said) end)
  from said s
  where (s.place, s.measure, s.first_day, s.last_day, s.as_of) = (c.place, c.measure, c.first_day, c.last_day, c.as_of)
    and s.field = of_field
); end
$$;

create function cell_json(c cell) returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  select jsonb_build_object(
    'provinceId', p.unit,
    'training', case when institutions.reason is null and is_wanted('CellTraining.') then jsonb_build_object(
      'classes', case when is_wanted('CellTraining.classes ') then pair_of(c, 'classes') end, 'attendances', case when is_wanted('CellTraining.attendances ') then pair_of(c, 'attendances') end, 'persons', case when is_wanted('CellTraining.persons ') then pair_of(c, 'persons') end,
      'attendancesPerClass', case when is_wanted('CellTraining.attendancesPerClass ') then pair_of(c, 'attendancesPerClass') end, 'classDays', case when is_wanted('CellTraining.classDays ') then pair_of(c, 'classDays') end,
      'daysPerClass', case when is_wanted('CellTraining.daysPerClass ') then pair_of(c, 'daysPerClass') end, 'issued', case when is_wanted('CellTraining.issued ') then pair_of(c, 'issued') end) end,
    'dossier', case when personnel.reason is null and is_wanted('CellDossier.') then jsonb_build_object('rate', pair_of(c, 'rate')) end,
    'plan', case when planning.reason is null and (is_wanted('CellPlan.') or is_wanted('CellTarget.')) then jsonb_build_object(
      'nominated', pair_of(c, 'nominated'),
      'targets', coalesce((
        select jsonb_agg(jsonb_build_object('targetId', (x.t).id, 'comparison', (x.t).comparison,
          'value', figure_json(target_value(x.t, c.place)), 'startsOn', (x.t).starts_on, 'deadline', (x.t).deadline)
          order by x.n)
        from targets_of(c) x), '[]')) end,
    'assessments', case when planning.reason is null and is_wanted('ReportCell.assessments') then coalesce((
      select jsonb_agg(assessment(x.t, actual.said, c.as_of) order by x.n)
      from targets_of(c) x left join said actual
        on (actual.place, actual.measure, actual.first_day, actual.last_day, actual.as_of)
          = (c.place, c.measure, c.first_day, c.last_day, c.as_of)
        and (actual.field, actual.side) = ('rate', 'computed')), '[]') end
  )
  from place p
  left join down institutions on institutions.unit = p.unit and institutions.domain = 'institutions'
  left join down personnel on personnel.unit = p.unit and personnel.domain = 'personnel'
  left join down planning on planning.unit = p.unit and planning.domain = 'planning'
  where p.id = c.place
); end
$$;
