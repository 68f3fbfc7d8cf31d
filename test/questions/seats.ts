import type { National } from './national.ts';

/** A seat of a class, read by plain SQL, with all that a table can group it by; a class without learners has one seat without. */
export interface Seat {
  unit: string;
  class: string;
  starts: string;
  ends: string;
  days: number;
  form: string | null;
  schedule: string | null;
  basis: string | null;
  funding: string[];
  awarding: string;
  institutionKind: string;
  code: string;
  group: string;
  id: string | null;
  person: string | null;
  cadre: string | null;
  status: string | null;
  admission: string | null;
  enrolled: string | null;
  gender: string | null;
  born: number | null;
  kind: string | null;
  title: string | null;
  level: string | null;
  place: string | null;
  held: number | null;
  attended: number | null;
  payer: string | null;
  /** How the enrolment stands to the unit's decisions; told by {@link judged}. */
  approval?: string;
}

export interface Sent {
  unit: string;
  id: string;
  cadre: string;
  person: string;
  code: string;
  group: string;
  status: string;
  day: string | null;
  decided: string | null;
  pool: boolean;
  sender: string | null;
}

/** All seats of all units, of classes that were held; what a host reports a second time is left out, as the manifest names it. */
export async function seatsOf(national: National): Promise<Seat[]> {
  const twice = new Set(
    national.cases.flatMap(({ kind, classes }) =>
      kind === 'CLASS_REPORTED_TWICE' && Array.isArray(classes) ? [String(classes[1])] : [],
    ),
  );
  const seats = await national.queryAll<Omit<Seat, 'unit'>>(
    'institutions',
    `select c.id as class, c.starts_on::text as starts, coalesce(c.ends_on, c.starts_on)::text as ends, c.days,
       c.attendance_form as form, c.schedule, c.plan_basis as basis, c.funding_sources as funding,
       c.awarding_institution_id as awarding, i.kind as "institutionKind", p.code, p.programme_group as "group",
       e.id, e.person_id as person, e.cadre_id as cadre, e.status, e.admission_mode as admission,
       e.enrolled_on::text as enrolled, e.learner_gender as gender, e.learner_birth_year as born,
       e.learner_kind as kind, e.learner_title as title, e.learner_level as level, e.learner_unit_id as place,
       e.sessions_held as held, e.sessions_attended as attended, e.funding_source as payer
     from training_class c join programme p on p.id = c.programme_id
     join institution i on i.id = c.awarding_institution_id
     left join enrolment e on e.class_id = c.id and e.status not in ('TU_DANG_KY', 'TRUNG_TUYEN')
     where c.status in ('DANG_HOC', 'KET_THUC')`,
  );
  return seats.filter((seat) => !twice.has(seat.class));
}

/** All nominations of all units. */
export function nominationsOf(national: National): Promise<Sent[]> {
  return national.queryAll<Omit<Sent, 'unit'>>(
    'planning',
    `select m.id, m.cadre_id as cadre, coalesce(m.person_id, m.cadre_id) as person, m.programme_code as code,
       m.programme_group as "group", m.status, coalesce(m.decided_on, m.recorded_on)::text as day,
       m.decided_on::text as decided, m.in_succession_pool as pool, b.unit_id as sender
     from nomination m left join nominating_body b on b.id = m.sent_by_id`,
  );
}

/** Says of each seat how it stands to the decisions of its unit. */
export function judged(seats: readonly Seat[], sent: readonly Sent[]): Seat[] {
  const keyOf = ({ unit, cadre, code }: Pick<Seat, 'unit' | 'cadre' | 'code'>) => `${unit} ${cadre} ${code}`;
  const decisions = new Map<string, string[]>();
  for (const one of sent) {
    if (one.status !== 'DA_DUYET' || one.decided === null) continue;
    const key = keyOf(one);
    const days = decisions.get(key);
    if (days) days.push(one.decided);
    else decisions.set(key, [one.decided]);
  }
  return seats.map((seat) => {
    if (seat.id === null) return seat;
    if (seat.cadre === null) return { ...seat, approval: 'NOT_A_CADRE' };
    const days = decisions.get(keyOf(seat)) ?? [];
    const inTime = days.some((day) => day <= (seat.enrolled ?? ''));
    return { ...seat, approval: days.length === 0 ? 'NONE' : inTime ? 'APPROVED' : 'LATE' };
  });
}
