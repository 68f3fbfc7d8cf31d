-- What units say of their institutions, plans, nominations and pools.

-- The last published of a record's figures for a field.
create function published_of(of_record text, of_subject text) returns figure language plpgsql stable as $$
#variable_conflict use_column
begin return (
  select stated(p) from published p where p.record = of_record and p.subject = of_subject
  order by p.published_on desc nulls last, p.id desc limit 1
); end
$$;

create function year_pair(reported figure, computed figure) returns jsonb language sql immutable as $$
  select jsonb_build_object('reported', figure_json(reported), 'computed', figure_json(computed))
$$;

create function year_rates(reported figure, computed figure) returns jsonb language sql immutable as $$
  select jsonb_build_object('reported', rate_json(reported), 'computed', rate_json(computed))
$$;

-- A yearly figure without a value.
create function no_year(count_unit text, unit_id text) returns figure language sql immutable as $$
  select row('NO_FIGURE', null, null, true, null, true, false, count_unit, unit_id, null, null, true, null,
    null, null, null, null, null, null, null, false)::figure
$$;

-- The published year speaks of every year and comes first; then each calendar year whose rows are all held, from the first
-- to the last in which a class of the institution ran.
create function years_json(i institution) returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  with field (field, counts) as (
    values ('classesRunning', 'LOP'), ('learners', 'NGUOI'), ('fullTimeLearners', 'NGUOI'), ('offPlanClasses', 'LOP'),
      ('weekendClasses', 'LOP')
  ), published_figure as (
    select field, coalesce(published_of(i.id, field), no_year(counts, i.place)) as f, counts from field
  ), published_year as (
    select 0 as year, jsonb_object_agg(field, year_pair(f, no_year(counts, i.place)))
      || jsonb_build_object('year', null, 'fullTimeShare', year_rates(
        without(case when bool_and((f).state = 'REPORTED' and (f).low is not null and (f).high is null)
          filter (where field in ('learners', 'fullTimeLearners')) then 'NOT_COMPUTABLE' else 'NO_FIGURE' end,
          'NGUOI', i.place, null, null, null, 'TAT_CA'),
        without('NO_FIGURE', 'NGUOI', i.place, null, null, null, 'TAT_CA'))) as told
    from published_figure
    having exists (select from published x where x.record = i.id)
  ), running as (
    select k.*, y.year from class k, generate_series(extract(year from k.starts_on)::int,
      extract(year from coalesce(k.ends_on, k.starts_on))::int) as y(year)
    where k.institution = i.id and k.status in ('DANG_HOC', 'KET_THUC')
  ), calendar as (
    select y.year, make_date(y.year, 1, 1) as first_day, make_date(y.year, 12, 31) as last_day
    from (select min(year) as first, max(year) as last from running) r, generate_series(r.first, r.last) as y(year)
  ), held as (
    select c.* from calendar c, lived(i.unit, c.first_day, c.last_day) l
    where vouched('institutions', '*', i.place, l.first_lived, l.last_lived)
  ), learned as (
    select r.year, count(distinct l.person)::int as learners,
      count(distinct l.person) filter (where r.form = 'TAP_TRUNG')::int as full_time
    from running r join learner l on l.class = r.id and l.status not in ('TU_DANG_KY', 'TRUNG_TUYEN') group by r.year
  ), number as (
    select h.*, coalesce(n.learners, 0) as learners, coalesce(n.full_time, 0) as full_time, count(r.id) as classes,
      count(*) filter (where r.basis = 'NGOAI_KE_HOACH') as off_plan,
      count(*) filter (where r.schedule = 'CUOI_TUAN') as weekend,
      bool_or(r.id is not null and r.basis is null) as no_basis,
      bool_or(r.id is not null and r.schedule is null) as no_schedule,
      bool_or(r.id is not null and r.form is null) as no_form
    from held h left join running r using (year) left join learned n using (year)
    group by h.year, h.first_day, h.last_day, n.learners, n.full_time
  ), figure_of as (
    select n.*, f.field, without('NO_FIGURE', f.counts, i.place, n.first_day, n.last_day) as reported, case
      when f.unknown then without('NOT_COMPUTABLE', f.counts, i.place, n.first_day, n.last_day)
      else counted(f.n, f.counts, i.place, n.first_day, n.last_day) end as computed
    from number n, lateral (values
      ('classesRunning', 'LOP', n.classes, false), ('learners', 'NGUOI', n.learners, false),
      ('fullTimeLearners', 'NGUOI', n.full_time, n.no_form), ('offPlanClasses', 'LOP', n.off_plan, n.no_basis),
      ('weekendClasses', 'LOP', n.weekend, n.no_schedule)) as f(field, counts, n, unknown)
  ), counted_year as (
    select year, jsonb_object_agg(field, year_pair(reported, computed)) || jsonb_build_object('year', year,
      'fullTimeShare', year_rates(without('NO_FIGURE', 'NGUOI', i.place, null, null, null, 'TAT_CA'),
        case when no_form then without('NOT_COMPUTABLE', 'NGUOI', i.place, null, null, null, 'TAT_CA')
        else rate_of('COMPUTED', full_time, learners, 'NGUOI', i.place, null, 'TAT_CA', false) end)) as told
    from figure_of group by year, no_form, full_time, learners
  )
  select coalesce(jsonb_agg(told order by year), '[]')
  from (select * from published_year union all select * from counted_year) y
); end
$$;

create function sent_json(b body, first_day date, last_day date) returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  select jsonb_build_object('unitId', b.place, 'programmeCode', b.programme, 'persons', case
    when l.first_lived is null then year_pair(
      without('NOT_APPLICABLE', 'NGUOI', b.place, first_day, last_day),
      without('NOT_APPLICABLE', 'NGUOI', b.place, first_day, last_day))
    else year_pair(
      published_flow('planning', 'sent', b.id, b.place, b.measure, first_day, last_day, 'NGUOI'),
      case when not vouched('planning', b.measure, b.place, l.first_lived, l.last_lived)
        then without('NO_FIGURE', 'NGUOI', b.place, first_day, last_day)
        else counted((select count(distinct n.who) from nomination n where n.body = b.id and n.status = 'DA_DUYET'
          and n.decided_on between first_day and last_day), 'NGUOI', b.place, first_day, last_day) end) end)
  from lived(b.place, first_day, last_day) l
); end
$$;

-- The pool of each title on a day, or on the unit's last; under five persons are not shown.
create function pool_json(u unit, asked_day date) returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  with pool_of as (
    select p.place, p.title, p.level, d.day, count(distinct p.who) as persons
    from pool p, (select least(u.valid_to, asked_day) as day) d
    where p.unit = u.id and u.valid_from <= asked_day and p.status <> 'DE_XUAT'
      and p.valid_from <= d.day and coalesce(p.valid_to, 'infinity') >= d.day
    group by p.place, p.title, p.level, d.day
  )
  select coalesce(jsonb_agg(jsonb_build_object('plannedTitle', title, 'level', level, 'count', figure_json(case
    when not vouched('planning', 'QUY_HOACH_CAN_BO', place, day, day)
      then without('NO_FIGURE', 'NGUOI', place, null, null, day)
    when persons < 5 then without('SUPPRESSED', 'NGUOI', place, null, null, day)
    else counted(persons, 'NGUOI', place, null, null, day) end)) order by place, level, title), '[]')
  from pool_of
); end
$$;

create function plans_in_force(of_unit text, on_day date) returns setof plan language sql stable as $$
  select * from plan where unit = of_unit and status = 'DA_PHE_DUYET' and on_day between starts_on and ends_on
$$;

create function cell_of(t target, place text) returns cell language sql immutable as $$
  select row(place, t.measure, t.starts_on, t.deadline, t.deadline)::cell
$$;

create function plans_json(of_unit text, on_day date) returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  select coalesce(jsonb_agg(jsonb_build_object('id', p.id,
    'taskGroups', (select figure_json(f) from published_of(p.id, 'taskGroups') f where f.state is not null),
    'achievement', (select figure_json(f) from published_of(p.id, 'achievement') f where f.state is not null),
    'targets', (select coalesce(jsonb_agg(jsonb_build_object('provinceId', of_unit, 'id', t.id,
        'value', figure_json(target_value(t, p.place)),
        'cell', case when t.measure is not null then cell_json(cell_of(t, p.place)) end) order by t.position), '[]')
      from target t where t.plan = p.id)) order by p.starts_on, p.ends_on desc, p.place, p.id), '[]')
  from plans_in_force(of_unit, on_day) p
); end
$$;

create procedure ask_provinces(ids text[], programme_code text, first_day date, last_day date, on_day date)
language sql as $$
  delete from cell;
  insert into cell
  select distinct (c).* from (
    select cell_of(t, p.place) as c from unnest(ids) as asked(id), plans_in_force(asked.id, on_day) p
    join target t on t.plan = p.id where t.measure is not null
  ) cells;
  call ask();
$$;

create function provinces_json(ids text[], programme_code text, first_day date, last_day date, on_day date)
returns jsonb language plpgsql stable as $$
#variable_conflict use_column
begin return (
  select jsonb_agg(jsonb_build_object('id', u.id,
    'institutions', case when institutions.unit is null then (
      select jsonb_agg(jsonb_build_object('id', i.id, 'years',
        case when is_wanted('InstitutionYear.') then years_json(i) end) order by i.place)
      from institution i where i.unit = u.id) end)
    || case when planning.unit is not null
      then '{"nominationTotals": null, "successionPool": null, "trainingPlans": null, "practices": null}'::jsonb
      else jsonb_build_object(
        'nominationTotals', (select jsonb_agg(sent_json(b, first_day, last_day) order by b.place) from body b
          where b.unit = u.id and b.programme = programme_code),
        'successionPool', pool_json(u, on_day),
        'trainingPlans', plans_json(u.id, on_day),
        'practices', (select coalesce(jsonb_agg(jsonb_build_object('textVi', p.id, 'figure', (
            select figure_json(f) from published_of(p.id, 'practice') f where f.state is not null)) order by p.id), '[]')
          from practice p where p.unit = u.id)) end
    order by asked.n)
  from unnest(ids) with ordinality as asked(id, n) join unit u on u.id = asked.id
  left join down institutions on institutions.unit = u.id and institutions.domain = 'institutions'
  left join down planning on planning.unit = u.id and planning.domain = 'planning'
); end
$$;
