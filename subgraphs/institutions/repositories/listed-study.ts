import type { DataSource } from 'typeorm';
import type { Answering } from '../../kit/batch.ts';
import { NOT_YET_ENROLLED } from '../entities/enrolment-status.ts';
import { dayOfLeaving, hasTimetable, LAST_DAY, LEFT, meetings, NOT_HELD } from './class-days.ts';
import type { OverlapSpan } from './overlap.ts';

/** Persons of whom it is asked what they study in a span. */
export interface ListedSpan extends OverlapSpan {
  readonly persons: readonly string[];
}

/** An enrolment of a listed person in a class of the span. */
export interface ListedEnrolmentRow extends Answering {
  readonly personId: string;
  readonly id: string;
  readonly classId: string;
  /** Days within the span on which the learner belonged to the class. */
  readonly from: string;
  readonly to: string;
  /** It is not known when the learner left. */
  readonly approximate: boolean;
}

/** When a class of listed persons meets in a span. */
export interface ListedClassRow extends Answering {
  readonly classId: string;
  /** As `ListedClass.sessions` of the contract. */
  readonly sessions: number[];
  /** No timetable is on record. */
  readonly approximate: boolean;
}

/** What the persons of each span study in it, found from the persons: they are few, enrolments many. At most `most` rows. */
export function findListedEnrolments(
  dataSource: DataSource,
  spans: readonly ListedSpan[],
  most: number,
): Promise<ListedEnrolmentRow[]> {
  return dataSource.query(
    `select * from (
       select r.asked, e.person_id as "personId", e.id, e.class_id as "classId",
         greatest(t.starts_on, e.enrolled_on, r."from") as "from",
         least(${LAST_DAY}, r."to", gone.day - 1) as "to",
         e.status = any($4) and gone.day is null as approximate
       from jsonb_to_recordset($1::jsonb) as r(asked int, "from" date, "to" date, persons text[])
       cross join lateral unnest(r.persons) listed(person_id)
       join enrolment e on e.person_id = listed.person_id and e.status <> all($3)
       join training_class t on t.id = e.class_id and t.starts_on <= r."to" and ${LAST_DAY} >= r."from"
         and t.status <> all($2)
       cross join lateral (select ${dayOfLeaving('$4')} as day) gone
     ) studied
     where "from" <= "to"
     order by asked, id limit $5`,
    [questions(spans), NOT_HELD, NOT_YET_ENROLLED, LEFT, most],
  );
}

/** When these classes meet, each in the span that asks for it. */
export function findMeetings(
  dataSource: DataSource,
  questionsOfClasses: readonly (OverlapSpan & { readonly classIds: readonly string[] })[],
): Promise<ListedClassRow[]> {
  const ofClass = meetings({
    ...{ classId: 't.id', schedule: 't.schedule', hasTimetable: 'timetable.known' },
    ...{ from: 'greatest(t.starts_on, r."from")', to: `least(${LAST_DAY}, r."to")` },
  });
  return dataSource.query(
    `select r.asked, t.id as "classId", not timetable.known as approximate,
       (select coalesce(array_agg((m.day - date '1970-01-01') * 4
          + case m.part when 'SANG' then 0 when 'CHIEU' then 1 else 2 end order by m.day, m.part = 'TOI', m.part = 'CHIEU'), '{}')
        from (${ofClass}) m) as sessions
     from jsonb_to_recordset($1::jsonb) as r(asked int, "from" date, "to" date, "classIds" uuid[])
     cross join lateral unnest(r."classIds") wanted(id)
     join training_class t on t.id = wanted.id
     cross join lateral (select ${hasTimetable('t.id')} as known) timetable
     order by r.asked, t.id`,
    [questions(questionsOfClasses)],
  );
}

function questions(spans: readonly OverlapSpan[]): string {
  return JSON.stringify(spans.map((span, asked) => ({ asked, ...span })));
}
