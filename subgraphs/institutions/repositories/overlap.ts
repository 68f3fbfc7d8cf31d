import type { DataSource } from 'typeorm';
import { NOT_YET_ENROLLED } from '../entities/enrolment-status.ts';
import { dayOfLeaving, hasTimetable, LAST_DAY, LEFT, meetings, NOT_HELD } from './class-days.ts';

/** Days on which sessions may meet, both included. */
export interface OverlapSpan {
  readonly from: string;
  readonly to: string;
}

/** One page of the pairs of a span, in the order of their ids. */
interface OverlapPageRequest {
  /** After this pair. */
  readonly afterFirst: string | null;
  readonly afterSecond: string | null;
  /** Rows at most. */
  readonly take: number;
}

/** What is asked of the overlaps of a span: a page of the pairs, or null for their counts. */
export interface OverlapQuestion extends OverlapSpan {
  readonly page: OverlapPageRequest | null;
}

/** Two enrolments of one person whose sessions meet; `first` has the lower id. */
interface OverlapRow {
  readonly first: string;
  readonly second: string;
  readonly overlapDays: number;
  readonly from: string;
  readonly to: string;
  /** A class has no timetable on record, or it is not known when a learner left. */
  readonly approximate: boolean;
}

/** How many pairs, of how many persons, and whether any of them is approximate. */
interface OverlapCounts {
  readonly pairs: number;
  readonly persons: number;
  readonly approximate: boolean;
}

/** What answers one question: its counts, or the pairs of its page. */
export interface OverlapAnswer {
  readonly counts: OverlapCounts;
  readonly pairs: readonly OverlapRow[];
}

/**
 * Whose dates meet is found in one pass over the enrolments of the span, class by class and ordered by person and day; only
 * these few people's sessions are compared. `offset 0` keeps each class and person on an index of its own: the planner would
 * read the whole table for a long span.
 */
const MET = `
with r as (
  select * from unnest($1::date[], $2::date[]) with ordinality as r("from", "to", asked)
), class as materialized (
  select r.asked, r."from", r."to", t.id, t.schedule, t.starts_on, ${LAST_DAY} as last_day
  from r join training_class t on t.starts_on <= r."to" and ${LAST_DAY} >= r."from" and t.status <> all($3)
), busy as (
  select distinct asked, person_id
  from (
    select c.asked, e.person_id, greatest(c.starts_on, e.enrolled_on, c."from") as from_day,
      max(least(c.last_day, c."to")) over (
        partition by c.asked, e.person_id collate "C" order by greatest(c.starts_on, e.enrolled_on, c."from")
        rows between unbounded preceding and 1 preceding) as busy_to
    from class c cross join lateral (
      select e.person_id, e.enrolled_on from enrolment e where e.class_id = c.id and e.status <> all($4) offset 0
    ) e
  ) seat where busy_to >= from_day
), study as materialized (
  select c.asked, e.id, e.person_id, e.class_id, c.schedule,
    greatest(c.starts_on, e.enrolled_on, c."from") as from_day,
    least(c.last_day, c."to", gone.day - 1) as to_day,
    e.status = any($5) and gone.day is null as open
  from busy
  cross join lateral (
    select e.* from enrolment e where e.person_id = busy.person_id and e.status <> all($4) offset 0
  ) e
  join class c on c.asked = busy.asked and c.id = e.class_id
  cross join lateral (select ${dayOfLeaving('$5')} as day offset 0) gone
), pair as (
  select a.asked, a.person_id, a.id as first, b.id as second, a.class_id as a_id, b.class_id as b_id,
    a.schedule as a_schedule, b.schedule as b_schedule,
    greatest(a.from_day, b.from_day) as from_day, least(a.to_day, b.to_day) as to_day, a.open or b.open as open
  from study a
  join study b on b.asked = a.asked and b.person_id = a.person_id and b.id > a.id
    and b.from_day <= a.to_day and a.from_day <= b.to_day
), met as (
  select pair.*, days.*, pair.open or not timed.a or not timed.b as approximate
  from pair
  cross join lateral (select ${hasTimetable('pair.a_id')} as a, ${hasTimetable('pair.b_id')} as b offset 0) timed
  cross join lateral (
    select count(distinct day)::int as overlap_days, min(day) as first_day, max(day) as last_day
    from (${ofClass('a')}) a join (${ofClass('b')}) b using (day, part)
  ) days
  where days.overlap_days > 0
)`;

function ofClass(alias: 'a' | 'b'): string {
  return meetings({
    classId: `pair.${alias}_id`,
    schedule: `pair.${alias}_schedule`,
    hasTimetable: `timed.${alias}`,
    from: 'pair.from_day',
    to: 'pair.to_day',
  });
}

/** Counts of each span, and each page with its pairs in order, from the same `met`. */
const ANSWERS = `${MET}, page as (
  select * from unnest($6::int[], $7::int[], $8::uuid[], $9::uuid[], $10::int[])
    as page(question, asked, after_first, after_second, take)
), shown as (
  select page.question, page.take, met.*,
    row_number() over (partition by page.question order by met.first, met.second) as place
  from page join met on met.asked = page.asked
    and (page.after_first is null or (met.first, met.second) > (page.after_first, page.after_second))
)
select null::int as question, asked::int - 1 as span, count(*)::int as pairs, count(distinct person_id)::int as persons,
  bool_or(approximate) as approximate, null::uuid as first, null::uuid as second, null::int as "overlapDays",
  null::date as "from", null::date as "to"
from met group by asked
union all
select question, null, null, null, approximate, first, second, overlap_days, first_day, last_day
from shown where place <= take
order by question, first, second`;

/** A count of a span (`question` is null) or a pair of a page (`span` is null). */
type AnswerRow =
  | ({ readonly question: null; readonly span: number } & OverlapCounts)
  | ({ readonly question: number; readonly span: null } & OverlapRow);

const NO_PAIR: OverlapCounts = { pairs: 0, persons: 0, approximate: false };

/** Answers to all these questions, in their order and in one statement, which looks through each span once. */
export async function findOverlaps(
  dataSource: DataSource,
  questions: readonly OverlapQuestion[],
): Promise<OverlapAnswer[]> {
  const spans = new Map(questions.map(({ from, to }) => [`${from} ${to}`, { from, to }]));
  const places = new Map([...spans.keys()].map((text, place) => [text, place]));
  const placeOf = ({ from, to }: OverlapSpan) => places.get(`${from} ${to}`) ?? -1;
  const pages = questions.flatMap(({ page, ...span }, question) =>
    page ? [{ ...page, question, asked: placeOf(span) + 1 }] : [],
  );
  const rows: AnswerRow[] = await dataSource.query(ANSWERS, [
    ...[[...spans.values()].map(({ from }) => from), [...spans.values()].map(({ to }) => to)],
    ...[NOT_HELD, NOT_YET_ENROLLED, LEFT],
    ...[pages.map(({ question }) => question), pages.map(({ asked }) => asked)],
    ...[pages.map(({ afterFirst }) => afterFirst), pages.map(({ afterSecond }) => afterSecond)],
    pages.map(({ take }) => take),
  ]);
  const counts = new Map(rows.flatMap((row) => (row.question === null ? [[row.span, row] as const] : [])));
  return questions.map((asked, question) => ({
    counts: counts.get(placeOf(asked)) ?? NO_PAIR,
    pairs: rows.flatMap((row) => (row.question === question ? [row] : [])),
  }));
}
