import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { populationOf } from '../../common/populations.ts';
import { type Case, databaseOf, type Seeded, seeded } from './seeded.ts';

/** Neighbours in the ring of units, a predecessor, and the one that is silent. */
const UNITS = ['P63-06', 'P34-19', 'P34-20'];
const SILENT = 'P63-33';
const TODAY = '2026-10-31';
/** Another one each time; SEED_OF_TEST gives the one of a failed run again. */
const SEED = process.env.SEED_OF_TEST ?? String(Math.floor(Math.random() * 1_000_000));

let loaded: Seeded;
let cases: Case[];

beforeAll(async () => {
  loaded = seeded();
  const run = await loaded.run('--scale', 'S', '--seed', SEED, '--units', ['VN', SILENT, ...UNITS].join(','));
  expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('13 databases loaded')]);
  const manifest = loaded.manifest('S', SEED);
  expect(manifest.exhaustive).toBe(true);
  cases = manifest.cases;
});

afterAll(() => loaded?.close());

/** What the manifest names of a kind, by one of its ids. */
function named(kind: string, id: string): string[] {
  return sorted(cases.filter((one) => one.kind === kind).map((one) => String(one[id])));
}

const sorted = (list: Iterable<string>) => [...list].sort();

/** Rows of every unit, with the unit in each. */
async function everywhere<Row extends object>(
  domain: 'personnel' | 'institutions' | 'planning',
  sql: string,
): Promise<(Row & { unit: string })[]> {
  const all = await Promise.all(
    UNITS.map(async (unit) =>
      (await loaded.query<Row>(databaseOf(domain, unit), sql)).map((row) => ({ ...row, unit })),
    ),
  );
  return all.flat();
}

interface Seat {
  unit: string;
  id: string;
  person: string;
  cadre: string | null;
  code: string;
  group: string;
  status: string;
  enrolled: string;
  completed: string | null;
  class: string;
  starts: string;
  ends: string;
  schedule: string;
  audience: string | null;
  kind: string;
  title: string;
  level: string;
  leading: boolean;
}

const seats = () =>
  everywhere<Seat>(
    'institutions',
    `select e.id, e.person_id as person, e.cadre_id as cadre, p.code, p.programme_group as "group", e.status,
       e.enrolled_on::text as enrolled, e.completed_on::text as completed, c.id as class,
       c.starts_on::text as starts, c.ends_on::text as ends, c.schedule, c.audience,
       e.learner_kind as kind, e.learner_title as title, e.learner_level as level, e.learner_leading as leading
     from enrolment e join training_class c on c.id = e.class_id join programme p on p.id = c.programme_id`,
  );

interface Nomination {
  cadre: string;
  code: string;
  status: string;
  decided: string | null;
}

const nominations = () =>
  everywhere<Nomination>(
    'planning',
    `select cadre_id as cadre, programme_code as code, status, decided_on::text as decided from nomination`,
  );

interface Level {
  cadre: string;
  dimension: string;
  rank: number | null;
  group: string | null;
  obtained: string | null;
}

const levels = () =>
  everywhere<Level>(
    'personnel',
    `select cadre_id as cadre, dimension, rank, programme_group as "group", obtained_on::text as obtained
     from qualification`,
  );

function byKey<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(key(row), [...(found.get(key(row)) ?? []), row]);
  return found;
}

describe(`what is planted with seed ${SEED}, and nothing else, is found by plain means`, () => {
  it('people in two classes whose sessions meet, also across units', async () => {
    const isWeekend = (seat: Seat) => seat.schedule === 'CUOI_TUAN';
    const meeting = [...byKey(await seats(), ({ person }) => person)].filter(([, of]) =>
      of.some((a, place) =>
        of
          .slice(place + 1)
          .some((b) => a.starts <= b.ends && b.starts <= a.ends && isWeekend(a) === isWeekend(b)),
      ),
    );
    const across = cases.filter(
      ({ kind, unit, otherUnit }) =>
        kind === 'OVERLAP_ACROSS_UNITS' && unit === 'P34-19' && otherUnit === 'P34-20',
    );
    expect(across).toHaveLength(1);
    const wanted = [...named('OVERLAP', 'person'), ...across.map(({ person }) => String(person))];
    expect(sorted(meeting.map(([person]) => person))).toEqual(sorted(wanted));
    expect(wanted.length).toBeGreaterThan(6);
  });

  it('its near misses are there: the next day, the weekend, the namesake', async () => {
    const of = byKey(await seats(), ({ person }) => person);
    for (const person of named('NEXT_CLASS_ON_THE_NEXT_DAY', 'person')) {
      const [a, b] = (of.get(person) ?? []).sort((x, y) => (x.starts < y.starts ? -1 : 1));
      expect(Date.parse(b?.starts ?? '') - Date.parse(a?.ends ?? '')).toBe(86_400_000);
    }
    for (const person of named('WEEKEND_BESIDE_WEEKDAYS', 'person')) {
      const [a, b] = of.get(person) ?? [];
      expect(a && b && a.starts <= b.ends && b.starts <= a.ends && a.schedule !== b.schedule).toBe(true);
    }
    for (const { person, unit, otherUnit } of cases) {
      if (unit !== 'P34-19' || otherUnit !== 'P34-20') continue;
      const kinds = cases.filter((one) => one.person === person).map(({ kind }) => kind);
      if (kinds.includes('NAMESAKE_IN_AN_OVERLAPPING_CLASS')) {
        expect(kinds).toContain('SAME_NAME_OTHER_PERSON');
        expect(of.get(String(person))).toHaveLength(1);
      }
      if (kinds.includes('NEXT_DAY_IN_ANOTHER_UNIT')) {
        expect(new Set(of.get(String(person))?.map((seat) => seat.unit)).size).toBe(2);
      }
    }
  });

  it('learners with a dossier whom nobody sent in time', async () => {
    const sent = byKey(await nominations(), ({ cadre, code }) => `${cadre} ${code}`);
    const notSent: string[] = [];
    const late: string[] = [];
    const onTheDay: string[] = [];
    for (const { id, cadre, code, enrolled } of await seats()) {
      if (cadre === null) continue;
      const days = (sent.get(`${cadre} ${code}`) ?? [])
        .filter(({ status }) => status === 'DA_DUYET')
        .map(({ decided }) => decided ?? '');
      if (days.length === 0) notSent.push(id);
      else if (days.every((day) => day > enrolled)) late.push(id);
      if (days.includes(enrolled)) onTheDay.push(id);
    }
    expect(sorted(notSent)).toEqual(named('NOT_SENT', 'enrolment'));
    expect(sorted(late)).toEqual(named('DECIDED_LATE', 'enrolment'));
    // Two classes of one programme can meet so by chance: it is no fault, so nothing says that there are no others.
    expect(named('DECIDED_ON_THE_DAY', 'enrolment').filter((id) => !onTheDay.includes(id))).toEqual([]);
    expect(onTheDay.filter((id) => late.includes(id))).toEqual([]);
    const oneDayLate = named('DECIDED_ONE_DAY_LATE', 'enrolment');
    expect(oneDayLate.filter((id) => !late.includes(id))).toEqual([]);
    expect(notSent.length).toBeGreaterThan(2);
    expect(late.length).toBeGreaterThan(5);
  });

  it('learners who are none of those their class is for', async () => {
    const off = (await seats()).filter(({ cadre, audience, kind, title, level, leading }) => {
      if (cadre === null || audience === null) return false;
      const population = populationOf(audience);
      const fits =
        (population.kinds?.includes(kind) ?? true) &&
        (population.titles?.includes(title) ?? true) &&
        (population.level === null || population.level === level) &&
        (population.leading === null || population.leading === leading);
      return !fits;
    });
    expect(sorted(off.map(({ id }) => id))).toEqual(named('OFF_AUDIENCE', 'enrolment'));
    const open = new Set((await seats()).filter(({ audience }) => audience === null).map(({ id }) => id));
    expect(named('IN_AN_OPEN_CLASS', 'enrolment').every((id) => open.has(id))).toBe(true);
  });

  it('results that are said to have reached a dossier which does not know them', async () => {
    const known = new Set(
      (await levels()).map(
        ({ cadre, dimension, group, obtained }) => `${cadre} ${group ?? dimension} ${obtained}`,
      ),
    );
    const unknown = (await seats()).filter(
      ({ cadre, status, group, completed }) =>
        cadre !== null && status === 'DA_GHI_HO_SO' && !known.has(`${cadre} ${group} ${completed}`),
    );
    expect(sorted(unknown.map(({ id }) => id))).toEqual(named('CERTIFICATE_NOT_IN_DOSSIER', 'enrolment'));
  });

  it('leaders without the standard that was in force when they were appointed', async () => {
    const standards = await everywhere<{
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
    );
    const posts = await everywhere<{ id: string; cadre: string; title: string; level: string; from: string }>(
      'personnel',
      `select id, cadre_id as cadre, title, level, valid_from::text as "from" from assignment where is_leading`,
    );
    const held = byKey(await levels(), ({ cadre, dimension }) => `${cadre} ${dimension}`);
    const lacking = posts.filter(({ unit, cadre, title, level, from }) =>
      standards.some(
        (one) =>
          one.unit === unit &&
          one.title === title &&
          one.level === level &&
          one.from <= from &&
          (one.to === null || one.to >= from) &&
          !(held.get(`${cadre} ${one.dimension}`) ?? []).some(
            ({ rank, obtained }) => (rank ?? 0) >= one.rank && obtained !== null && obtained <= from,
          ),
      ),
    );
    expect(sorted(lacking.map(({ id }) => id))).toEqual(named('LEADER_BELOW_STANDARD', 'assignment'));
    expect(lacking.length).toBeGreaterThanOrEqual(UNITS.length);
    for (const kind of ['LEVEL_ON_THE_DAY_BEFORE', 'STANDARD_BECAME_STRICTER_LATER']) {
      const ids = new Set(posts.map(({ id }) => id));
      expect(named(kind, 'assignment').every((id) => ids.has(id))).toBe(true);
    }
    expect(named('LEVEL_ON_THE_DAY_BEFORE', 'assignment').length).toBeGreaterThanOrEqual(UNITS.length);
  });

  it('people planned for a title whose theory they lack, neither sent nor studying', async () => {
    const entries = await everywhere<{ id: string; cadre: string; from: string; rank: number }>(
      'planning',
      `select e.id, e.cadre_id as cadre, e.valid_from::text as "from", s.minimum_rank as rank
       from succession_entry e join position_standard s on s.title = e.planned_title and s.level = e.level
         and s.dimension = 'LLCT' and s.valid_from <= '${TODAY}' and (s.valid_to is null or s.valid_to >= '${TODAY}')
       where e.status = 'DANG_HIEU_LUC' and e.valid_to is null`,
    );
    const theory = byKey(
      (await levels()).filter(({ dimension, obtained }) => dimension === 'LLCT' && obtained !== null),
      ({ cadre }) => cadre,
    );
    const busy = new Set([
      ...(await nominations())
        .filter(({ status, code }) => status === 'DA_DUYET' && code.startsWith('LLCT'))
        .map(({ cadre }) => cadre),
      ...(await seats())
        .filter(({ status, group }) => status === 'DANG_HOC' && group === 'LLCT')
        .map(({ cadre }) => cadre),
    ]);
    const neither = entries.filter(
      ({ cadre, rank }) =>
        !busy.has(cadre) && !(theory.get(cadre) ?? []).some((level) => (level.rank ?? 0) >= rank),
    );
    expect(sorted(neither.map(({ id }) => id))).toEqual(named('POOL_LACKS_THEORY', 'entry'));
    expect(neither.length).toBeGreaterThan(2);
    const sure = new Set(entries.map(({ id }) => id));
    for (const kind of ['LACKS_AND_IS_SENT', 'LACKS_AND_STUDIES']) {
      expect(named(kind, 'entry').length).toBeGreaterThan(2);
      expect(named(kind, 'entry').every((id) => sure.has(id))).toBe(true);
    }
    expect(named('LACKS_AND_LEFT_THE_POOL', 'entry').some((id) => sure.has(id))).toBe(false);
  });

  it('one human with dossiers in two provinces of today, and namesakes who are two', async () => {
    const dossiers = await everywhere<{ id: string; person: string; name: string }>(
      'personnel',
      'select id, person_id as person, full_name as name from cadre',
    );
    const now = dossiers.filter(({ unit }) => unit.startsWith('P34-'));
    const twice = [...byKey(now, ({ person }) => person)].filter(([, of]) => of.length > 1);
    const told = cases.filter(
      ({ kind, unit }) => unit === 'P34-19' && (kind === 'PERSON_IN_TWO_UNITS' || kind === 'NAME_IN_NFD'),
    );
    expect(sorted(twice.map(([person]) => person))).toEqual(sorted(told.map(({ person }) => String(person))));
    const namesOf = (kind: string) => {
      const person = told.find((one) => one.kind === kind)?.person;
      return now.filter((one) => one.person === person).map(({ name }) => name);
    };
    const [nfd, nfc] = namesOf('NAME_IN_NFD').sort((a, b) => b.length - a.length);
    expect(nfd).not.toBe(nfc);
    expect(nfd?.normalize('NFC')).toBe(nfc);
    expect(new Set(namesOf('PERSON_IN_TWO_UNITS')).size).toBe(1);
    const namesake = cases.find(({ kind, unit }) => kind === 'SAME_NAME_OTHER_PERSON' && unit === 'P34-19');
    const same = now.filter(({ name }) => name === namesake?.name);
    expect(same.map(({ unit }) => unit)).toContain('P34-20');
    expect(same.filter(({ person }) => person === namesake?.person)).toHaveLength(1);
  });

  it('records that name what is gone, a class told twice, a rate without its parts', async () => {
    const agencies = await everywhere<{ id: string; place: string }>(
      'personnel',
      'select id, unit_id as place from agency',
    );
    const old = agencies.filter(({ unit, place }) => unit.startsWith('P34-') && /^[PHX]63-/.test(place));
    expect(sorted(old.map(({ id }) => id))).toEqual(named('OLD_CODE_IN_NEW_DATA', 'agency'));
    const plans = await everywhere<{ id: string }>(
      'planning',
      `select id from training_plan where unit_id ~ '^[PHX]63-' and period_from > '2025-06-30'`,
    );
    expect(sorted(plans.map(({ id }) => id))).toEqual(named('PLAN_OF_A_GONE_UNIT', 'plan'));
    const rates = await everywhere<{ id: string }>(
      'personnel',
      `select id from reported_figure where subject = 'rate' and denominator is null`,
    );
    expect(sorted(rates.map(({ id }) => id))).toEqual(named('RATE_WITHOUT_DENOMINATOR', 'figure'));
    const twins = await everywhere<{ ids: string[] }>(
      'institutions',
      `select array_agg(id::text order by id::text) as ids from training_class
       group by name_vi, programme_id, starts_on, ends_on having count(*) > 1`,
    );
    const told = cases.filter(({ kind }) => kind === 'CLASS_REPORTED_TWICE').map((one) => one.classes);
    expect(sorted(twins.map(({ ids }) => ids.join()))).toEqual(
      sorted(told.map((classes) => sorted(Array.isArray(classes) ? classes.map(String) : []).join())),
    );
  });

  it('a unit that holds nothing, and promises nothing', async () => {
    for (const domain of ['personnel', 'institutions', 'planning'] as const) {
      const hashes = await loaded.hashes(databaseOf(domain, SILENT));
      expect(Object.values(hashes).every((hash) => hash.startsWith('0 '))).toBe(true);
    }
    expect(named('NO_ANSWER', 'unit')).toEqual([SILENT]);
  });
});

describe(`the manifest of seed ${SEED}`, () => {
  it('names at least as many near misses as faults of every kind that a unit can have', () => {
    const faults = byKey(
      cases.filter(({ role, kind }) => role === 'FAULT' && kind !== 'NO_ANSWER'),
      ({ kind }) => kind,
    );
    expect([...faults.keys()].length).toBeGreaterThanOrEqual(13);
    for (const [kind, of] of faults) {
      const near = cases.filter((one) => one.of === kind).length;
      // A few are drawn: over the whole country they are more, in three units they may fall short by one or two.
      expect([kind, near]).toEqual([kind, expect.toSatisfy((count: number) => count >= of.length - 2)]);
    }
  });
});

describe('the index of persons', () => {
  it('names exactly those who have records in two of the units', async () => {
    const records = [
      ...(await everywhere<{ person: string }>('personnel', 'select person_id as person from cadre')),
      ...(await everywhere<{ person: string }>(
        'institutions',
        'select distinct person_id as person from enrolment',
      )),
    ];
    const found = [...byKey(records, ({ person }) => person)]
      .map(([person, of]) => ({ person, units: [...new Set(of.map(({ unit }) => unit))].sort() }))
      .filter(({ units }) => units.length > 1);
    const index = await loaded.query<{ person: string; units: string[] }>(
      'directory',
      `select person_id as person, array_agg(province_id order by province_id) as units from person_unit
       where province_id = any($1) group by 1 having count(*) > 1`,
      [UNITS],
    );
    const lines = (list: readonly { person: string; units: string[] }[]) =>
      sorted(list.map(({ person, units }) => `${person} ${units.join()}`));
    expect(lines(index)).toEqual(lines(found));
    expect(found.length).toBeGreaterThan(100);
  });
});
