import type { National } from './national.ts';

/** Two enrolments of one person that meet, found by plain means from the rows of all databases. */
export interface Pair {
  person: string;
  a: { unit: string; id: string };
  b: { unit: string; id: string };
  overlapDays: number;
  from: string;
  to: string;
  approximate: boolean;
}

interface Seat {
  unit: string;
  id: string;
  person: string;
  class: string;
  enrolled: string | null;
  status: string;
  left: string | null;
}

interface ClassRow {
  unit: string;
  id: string;
  starts: string;
  ends: string;
  schedule: string;
  sessions: string[] | null;
}

const DAY_MS = 86_400_000;

/** Every person's enrolments laid side by side, half-day by half-day; SQL reads rows only. */
export async function pairsOf(national: National, period: { from: string; to: string }): Promise<Pair[]> {
  const classes = await national.queryAll<ClassRow>(
    'institutions',
    `select t.id, t.starts_on::text as starts, t.ends_on::text as ends, t.schedule,
       (select array_agg(s.day::text || ' ' || s.part) from class_session s where s.class_id = t.id) as sessions
     from training_class t where t.status not in ('HOAN', 'HUY')`,
  );
  const seats = await national.queryAll<Seat>(
    'institutions',
    `select e.id, e.person_id as person, e.class_id as class, e.enrolled_on::text as enrolled, e.status,
       (select max(s.on_day)::text from enrolment_step s where s.enrolment_id = e.id and s.status = e.status) as left
     from enrolment e where e.status not in ('TU_DANG_KY', 'TRUNG_TUYEN')`,
  );
  const classById = new Map(classes.map((one) => [one.id, one]));
  const slotsOf = new Map<string, Set<string>>();
  const ofPerson = new Map<string, Seat[]>();
  for (const seat of seats) ofPerson.set(seat.person, [...(ofPerson.get(seat.person) ?? []), seat]);
  const pairs: Pair[] = [];
  for (const [person, own] of ofPerson) {
    for (const [place, a] of own.entries()) {
      for (const b of own.slice(place + 1)) {
        const [first, second] = [a, b].map((seat) => classById.get(seat.class));
        if (!first || !second || first.starts > second.ends || second.starts > first.ends) continue;
        const common = [...slots(first, slotsOf)].filter((slot) => slots(second, slotsOf).has(slot));
        const days = common.map((slot) => slot.slice(0, 10)).filter((day) => isIn(day, a) && isIn(day, b));
        const met = [...new Set(days)].filter((day) => day >= period.from && day <= period.to).sort();
        const [from] = met;
        const to = met.at(-1);
        if (!from || !to) continue;
        const approximate = first.sessions === null || second.sessions === null;
        pairs.push({ person, a, b, overlapDays: met.length, from, to, approximate });
      }
    }
  }
  return pairs;
}

/** While the learner belonged to the class. */
function isIn(day: string, { enrolled, status, left }: Seat): boolean {
  const isGone = ['THOI_HOC', 'CHUYEN_LOP', 'BAO_LUU'].includes(status) && left !== null && day >= left;
  return !isGone && day >= (enrolled ?? day);
}

function slots(one: ClassRow, known: Map<string, Set<string>>): Set<string> {
  const found = known.get(one.id) ?? new Set(one.sessions ?? guessed(one));
  known.set(one.id, found);
  return found;
}

/** All days that the schedule allows. */
function guessed({ starts, ends, schedule }: ClassRow): string[] {
  const parts = schedule === 'BUOI_TOI' ? ['TOI'] : ['SANG', 'CHIEU'];
  const found: string[] = [];
  for (let time = Date.parse(starts); time <= Date.parse(ends); time += DAY_MS) {
    const day = new Date(time);
    const isWeekend = day.getUTCDay() === 0 || day.getUTCDay() === 6;
    const meets = schedule === 'BUOI_TOI' || isWeekend === (schedule === 'CUOI_TUAN');
    if (meets) found.push(...parts.map((part) => `${day.toISOString().slice(0, 10)} ${part}`));
  }
  return found;
}
