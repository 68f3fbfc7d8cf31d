import type { National } from './national.ts';
import { lastDayOf } from './staff-answers.ts';

/** A post held on the day on which a table looks at its unit. */
export interface HeldPost {
  unit: string;
  id: string;
  cadre: string;
  gender: string | null;
  born: number | null;
  kind: string;
  title: string;
  level: string;
  leading: boolean;
  place: string | null;
  from: string;
}

/** Rows of all units, by plain SQL and nothing of the product's: what the answers of tables of staff are held against. */
export async function readStaff(national: National, asOf: string) {
  const [posts, levels, standards, entries, nominations, seats] = await Promise.all([
    national.queryAll<Omit<HeldPost, 'unit'> & { to: string | null }>(
      'personnel',
      `select a.id, c.id as cadre, c.gender, c.birth_year as born, a.cadre_kind as kind, a.title, a.level,
         a.is_leading as leading, g.unit_id as place, a.valid_from::text as "from", a.valid_to::text as "to"
       from assignment a join cadre c on c.id = a.cadre_id left join agency g on g.id = a.agency_id`,
    ),
    national.queryAll<{
      cadre: string;
      dimension: string;
      rank: number;
      obtained: string | null;
      started: string | null;
    }>(
      'personnel',
      `select cadre_id as cadre, dimension, rank, obtained_on::text as obtained, started_on::text as started
       from qualification where rank is not null`,
    ),
    national.queryAll<{
      title: string;
      level: string;
      dimension: string;
      rank: number;
      from: string;
      to: string | null;
    }>(
      'planning',
      `select title, level, dimension, minimum_rank as rank, valid_from::text as "from", valid_to::text as "to"
       from position_standard`,
    ),
    national.queryAll<{
      cadre: string;
      title: string;
      level: string;
      status: string;
      from: string;
      to: string | null;
    }>(
      'planning',
      `select cadre_id as cadre, planned_title as title, level, status, valid_from::text as "from", valid_to::text as "to"
       from succession_entry`,
    ),
    national.queryAll<{ cadre: string; group: string; decided: string }>(
      'planning',
      `select cadre_id as cadre, programme_group as "group", decided_on::text as decided
       from nomination where status = 'DA_DUYET'`,
    ),
    national.queryAll<{
      cadre: string;
      code: string;
      group: string;
      status: string;
      enrolled: string;
      completed: string | null;
      issued: string | null;
    }>(
      'institutions',
      `select e.cadre_id as cadre, p.code, p.programme_group as "group", e.status, e.enrolled_on::text as enrolled,
         e.completed_on::text as completed, x.issued_on::text as issued
       from enrolment e join training_class t on t.id = e.class_id join programme p on p.id = t.programme_id
       left join certificate x on x.enrolment_id = e.id
       where e.cadre_id is not null and e.status not in ('TU_DANG_KY', 'TRUNG_TUYEN')`,
    ),
  ]);
  const isOn = ({ from, to }: { from: string; to: string | null }, day: string) =>
    from <= day && (to === null || to >= day);
  const dayOf = (unit: string) => lastDayOf(unit, asOf);
  const reached = new Map<string, number>();
  const begun = new Map<string, number>();
  for (const { unit, cadre, dimension, rank, obtained, started } of levels) {
    const key = `${cadre} ${dimension}`;
    const has = obtained !== null && obtained <= dayOf(unit);
    if (has) reached.set(key, Math.max(rank, reached.get(key) ?? 0));
    if (has || (started !== null && started <= dayOf(unit)))
      begun.set(key, Math.max(rank, begun.get(key) ?? 0));
  }
  return {
    /** Held on the day, of every unit. */
    posts: posts.filter((post) => isOn(post, dayOf(post.unit))),
    rankOf: (cadre: string, dimension: string) => reached.get(`${cadre} ${dimension}`) ?? 0,
    rankBegun: (cadre: string, dimension: string) => begun.get(`${cadre} ${dimension}`) ?? 0,
    /** The rank that a title asks for on the day; undefined = nothing. */
    standardOf: (unit: string, title: string, level: string, dimension: string) =>
      standards.find(
        (one) =>
          one.unit === unit &&
          one.title === title &&
          one.level === level &&
          one.dimension === dimension &&
          isOn(one, dayOf(unit)),
      )?.rank,
    /** The pool on the day. */
    entries: entries.filter((entry) => entry.status !== 'DE_XUAT' && isOn(entry, dayOf(entry.unit))),
    nominated: (group: string) =>
      new Set(
        nominations.flatMap((one) =>
          one.group === group && one.decided <= dayOf(one.unit) ? one.cadre : [],
        ),
      ),
    /** Enrolments of cadres up to the day. */
    seats: seats.filter((seat) => seat.enrolled <= dayOf(seat.unit)),
    dayOf,
  };
}

/** How many there are of each. */
export function countBy(keys: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Each pair of key and person once. */
export function countPersons<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  personOf: (row: Row) => string,
): Record<string, number> {
  const pairs = new Map(rows.map((row) => [`${keyOf(row)}|${personOf(row)}`, keyOf(row)]));
  return countBy(pairs.values());
}
