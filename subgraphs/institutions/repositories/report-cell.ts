import type { DataSource } from 'typeorm';
import { prepared } from '../../kit/prepared.ts';
import { NOT_YET_ENROLLED, RESULTS } from '../entities/enrolment-status.ts';
import { IS_REPORTED_TWICE } from './held-class.ts';

/** What a cell asks of the rows. Null parts do not filter. */
export interface CellFilter {
  /** The district or commune that had the class opened; null = all of the province. */
  readonly unitId: string | null;
  /** Population for which the class was held. */
  readonly audience: string | null;
  /** A programme's group or code. */
  readonly programme: string | null;
  readonly from: string;
  readonly to: string;
  /** Population of the learners who completed, by their snapshots: its code, and what it means. */
  readonly population: string;
  readonly kinds: readonly string[] | null;
  readonly titles: readonly string[] | null;
  readonly level: string | null;
  readonly leading: boolean | null;
}

/** What the rows of a unit count for a cell. */
export interface CellCounts {
  classes: number;
  /** Classes whose days are not recorded: then the sum is unknown. */
  classesWithoutDays: number;
  classDays: number;
  shortestDays: number | null;
  longestDays: number | null;
  attendances: number;
  issued: number;
}

/** A class that was put off, cancelled or is yet to begin was not held. */
const HELD = ['DANG_HOC', 'KET_THUC'];

const CELL = `no int, "unitId" text, audience text, programme text,
  "from" date, "to" date, population text, kinds text[], titles text[], level text, "leading" boolean`;

/** A class, `t`, that a cell, `c`, counts whatever its days. */
const IS_OF_CELL = `(c."unitId" is null or t.unit_id = c."unitId") and (c.audience is null or t.audience = c.audience)`;

const IS_PROGRAMME_OF_CELL = `p.id = t.programme_id
    and (c.programme is null or c.programme in (p.code, p.programme_group))`;

/** An enrolment, `e`, completed in the period by a learner of the population. */
const IS_COMPLETED = `e.completed_on between c."from" and c."to"
    and (c.kinds is null or e.learner_kind = any(c.kinds))
    and (c.titles is null or e.learner_title = any(c.titles))
    and (c.level is null or e.learner_level = c.level)
    and (c."leading" is null or e.learner_leading = c."leading")`;

/**
 * A cell, `c`, that the rollup answers: whole months, all of the province, a population that is defined there as here.
 * Any other filter would make another completion the first.
 */
const IS_ROLLED_UP = `c."unitId" is null and c.audience is null
    and c."from" = date_trunc('month', c."from") and c."to" + 1 = date_trunc('month', c."to" + 1)
    and exists (select from completion_population p where p.code = c.population
      and p.kinds is not distinct from c.kinds and p.titles is not distinct from c.titles
      and p.level is not distinct from c.level and p.is_leading is not distinct from c."leading")`;

const MONTH_OF = (day: string) => `(extract(year from ${day}) * 12 + extract(month from ${day}))::int`;

const OFFERED = `cell as (
  select c.*, ${IS_ROLLED_UP} as is_rolled_up from jsonb_to_recordset($1::jsonb) as c(${CELL})
), offered as (
  select c.no, t.id, t.starts_on, t.days, t.status
  from cell c
  join training_class t on ${IS_OF_CELL}
  join programme p on ${IS_PROGRAMME_OF_CELL}
  where not ${IS_REPORTED_TWICE}
), held as (
  select o.* from offered o join cell c on c.no = o.no
  where o.starts_on between c."from" and c."to" and o.status = any($2)
)`;

/** One statement whatever the number of cells. */
const COUNT = prepared(`
with ${OFFERED}, class_count as (
  select no, count(*)::int as classes, count(*) filter (where days is null)::int as without_days,
    sum(days)::int as class_days, min(days) as shortest, max(days) as longest,
    sum(a.attendances)::int as attendances
  from held h left join class_attendance a on a.class_id = h.id
  group by no
), issued_count as (
  select c.no, sum(r.persons)::int as issued
  from cell c
  join completion_rollup r on r.population = c.population and r.programme = coalesce(c.programme, '')
    and r.month between ${MONTH_OF('c."from"')} and ${MONTH_OF('c."to"')} and r.previous < ${MONTH_OF('c."from"')}
  where c.is_rolled_up
  group by c.no
  union all
  select c.no, count(distinct e.person_id)::int
  from cell c
  join offered o on o.no = c.no
  cross join lateral (
    select * from enrolment where class_id = o.id
    offset 0 -- or all that was completed in the period is read for each class
  ) e
  where not c.is_rolled_up and ${IS_COMPLETED} and e.status = any($3)
  group by c.no
)
select coalesce(classes, 0) as classes, coalesce(without_days, 0) as "classesWithoutDays",
  coalesce(class_days, 0) as "classDays", shortest as "shortestDays", longest as "longestDays",
  coalesce(attendances, 0) as attendances, coalesce(issued, 0) as issued
from cell
left join class_count using (no)
left join issued_count using (no)
order by no`);

const COUNT_PERSONS = prepared(`
with ${OFFERED}, learner_count as (
  select h.no, count(distinct e.person_id)::int as persons
  from held h join enrolment e on e.class_id = h.id
  where e.status <> all($3)
  group by h.no
)
select coalesce(persons, 0) as persons from cell left join learner_count using (no) order by no`);

/** Counts for each cell, in their order, in one statement. */
export async function countCells(
  dataSource: DataSource,
  cells: readonly CellFilter[],
): Promise<CellCounts[]> {
  if (cells.length === 0) return [];
  const filters = JSON.stringify(cells.map((cell, no) => ({ no, ...cell })));
  return dataSource.query(COUNT, [filters, HELD, RESULTS]);
}

/** Distinct learners of the classes that each cell counts, in their order, in one statement: it reads every enrolment. */
export async function countLearners(dataSource: DataSource, cells: readonly CellFilter[]): Promise<number[]> {
  if (cells.length === 0) return [];
  const filters = JSON.stringify(cells.map((cell, no) => ({ no, ...cell })));
  const rows: { persons: number }[] = await dataSource.query(COUNT_PERSONS, [
    filters,
    HELD,
    NOT_YET_ENROLLED,
  ]);
  return rows.map(({ persons }) => persons);
}

/** What a cell asks, and persons of whom it is asked whether it counts them. */
export interface ListedFilter extends CellFilter {
  readonly persons: readonly string[];
}

/** A person whom a cell counts as issued, with the first day of the month of the first completion in the period. */
export interface ListedCompletionRow {
  readonly asked: number;
  readonly personId: string;
  readonly firstMonth: string;
}

/** Of the persons of each cell those whom `issued` counts, found from the persons: they are few, enrolments many. */
export function findListedCompletions(
  dataSource: DataSource,
  cells: readonly ListedFilter[],
): Promise<ListedCompletionRow[]> {
  return dataSource.query(
    `with cell as (select * from jsonb_to_recordset($1::jsonb) as c(${CELL}, persons text[]))
     select c.no as asked, e.person_id as "personId", date_trunc('month', min(e.completed_on))::date as "firstMonth"
     from cell c
     cross join lateral unnest(c.persons) as listed(person_id)
     join enrolment e on e.person_id = listed.person_id and ${IS_COMPLETED} and e.status = any($2)
     join training_class t on t.id = e.class_id and ${IS_OF_CELL}
     join programme p on ${IS_PROGRAMME_OF_CELL}
     group by c.no, e.person_id
     order by c.no, e.person_id`,
    [JSON.stringify(cells.map((cell, no) => ({ no, ...cell }))), RESULTS],
  );
}
