import type { EnrolmentStatus } from '../types.generated.ts';

/** Classes in this state hold no sessions. */
export const NOT_HELD = ['HOAN', 'HUY'];

/** Last states of an enrolment that ended before its class did, or was interrupted. */
export const LEFT: readonly EnrolmentStatus[] = ['THOI_HOC', 'CHUYEN_LOP', 'BAO_LUU'];

/** Last day of a class `t`: as recorded, else of its timetable, else as many days on as it teaches. */
export const LAST_DAY = `coalesce(t.ends_on, (select max(s.day) from class_session s where s.class_id = t.id),
    t.starts_on + coalesce(t.days, 1) - 1)`;

/** True when a timetable of a class is on record; read by the index, however many classes are asked. */
export const hasTimetable = (classId: string): string =>
  `(select true from class_session s where s.class_id = ${classId} limit 1) is not null`;

/** The day on which the learner of enrolment `e` left its class; null: did not, or nobody knows. `left` is a parameter. */
export const dayOfLeaving = (left: string): string => `case when e.status = any(${left}) then
    (select max(s.on_day) from enrolment_step s where s.enrolment_id = e.id and s.status = e.status) end`;

/**
 * When a class meets from one day to another, as (day, part): by its timetable, else on all days that its schedule allows.
 * Blocks and office hours are on weekdays; of an unknown schedule any day may be meant.
 */
export function meetings(parts: {
  readonly classId: string;
  readonly schedule: string;
  readonly hasTimetable: string;
  readonly from: string;
  readonly to: string;
}): string {
  const { classId, schedule, hasTimetable, from, to } = parts;
  return `select s.day, s.part from class_session s where s.class_id = ${classId} and s.day between ${from} and ${to}
    union all
    select d.day::date, p.part
    from generate_series(${from}::timestamp, ${to}::timestamp, interval '1 day') d(day)
    cross join unnest(case when ${schedule} = 'BUOI_TOI' then array['TOI'] else array['SANG', 'CHIEU'] end) p(part)
    where not ${hasTimetable} and case
      when ${schedule} = 'CUOI_TUAN' then extract(isodow from d.day) >= 6
      when ${schedule} in ('HANH_CHINH', 'THEO_DOT') then extract(isodow from d.day) <= 5
      else true end`;
}
