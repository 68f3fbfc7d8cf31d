import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatOverlapCellId } from '../../../common/overlap-key.ts';
import { subgraph } from '../../../subgraphs/institutions/subgraph.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { startTestHost, type TestHost } from '../kit/test-host.ts';

const UNIT = 'P34-19';
const AUTUMN = { from: '2025-09-01', to: '2025-12-31' };
/** A Monday. */
const MONDAY = '2025-10-06';

let database: TestDatabase;
let dataSource: DataSource;
let host: TestHost;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDatabase(subgraph, database.url);
  await migrate(dataSource);
  host = await startTestHost(subgraph, { [UNIT]: database.url }, { devPersons: true });
});
afterAll(async () => {
  await host?.stop(1_000);
  await dataSource?.destroy();
  await database?.close();
});
beforeEach(async () => {
  await dataSource.query('truncate institution, programme, row_holding cascade');
  await dataSource.query(
    `insert into row_holding (id, measure_id, unit_id, valid_from) values ('${SCHOOL}', '*', '${UNIT}', '2025-07-01')`,
  );
  await dataSource.query(
    `insert into institution (id, name_vi, kind, origin) values ('${SCHOOL}', 'Trường', 'TRUONG_CHINH_TRI_TINH', 'SYNTHETIC')`,
  );
  await dataSource.query(
    `insert into programme (id, code, name_vi, programme_group, training_type)
     values ('${SCHOOL}', 'KY_NANG', 'Kỹ năng', 'KY_NANG', 'BOI_DUONG')`,
  );
});

const SCHOOL = '00000000-0000-8000-a000-000000000001';

interface ClassParts {
  starts?: string;
  ends?: string | null;
  schedule?: string | null;
  status?: string;
  days?: number;
  /** The timetable; none when left out. */
  sessions?: readonly (readonly [day: string, part: string])[];
}

async function addClass(parts: ClassParts): Promise<string> {
  const {
    starts = MONDAY,
    ends = '2025-10-10',
    schedule = 'HANH_CHINH',
    status = 'KET_THUC',
    days = 5,
  } = parts;
  const id = randomUUID();
  await dataSource.query(
    `insert into training_class (id, name_vi, programme_id, status, schedule, funding_sources, unit_id, starts_on, ends_on,
       days, awarding_institution_id, origin)
     values ($1, 'Lớp', '${SCHOOL}', $2, $3, '{}', '${UNIT}', $4, $5, $6, '${SCHOOL}', 'SYNTHETIC')`,
    [id, status, schedule, starts, ends, days],
  );
  for (const [day, part] of parts.sessions ?? []) {
    await dataSource.query('insert into class_session (class_id, day, part) values ($1, $2, $3)', [
      id,
      day,
      part,
    ]);
  }
  return id;
}

async function enrol(classId: string, person: string, status = 'HOAN_THANH', left: string | null = null) {
  const id = randomUUID();
  await dataSource.query(
    'insert into enrolment (id, class_id, person_id, status, enrolled_on) values ($1, $2, $3, $4, $5)',
    [id, classId, person, status, '2025-09-01'],
  );
  if (left) {
    await dataSource.query(
      'insert into enrolment_step (enrolment_id, position, status, on_day) values ($1, 0, $2, $3)',
      [id, status, left],
    );
  }
  return id;
}

interface Pair {
  first: { id: string };
  second: { id: string };
  overlapDays: number;
  from: string;
  to: string;
  approximate: boolean;
}
interface Cell {
  within: { pairs: Record<string, unknown>; persons: Record<string, unknown> };
  pairs: { nodes: Pair[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
  listedStudy: {
    enrolments: Record<string, unknown>[];
    classes: { sessions: number[]; approximate: boolean }[];
  } | null;
}

const PAIRS =
  'nodes { first { id } second { id } overlapDays from to approximate } pageInfo { endCursor hasNextPage }';

async function cell(selection: string, span = AUTUMN, more: object = {}): Promise<Cell> {
  const id = formatOverlapCellId({ unitId: UNIT, ...span });
  const { data, errors } = await host.entities(
    [{ __typename: 'OverlapCell', provinceId: UNIT, id, ...more }],
    `... on OverlapCell { ${selection} }`,
  );
  expect(errors).toEqual([]);
  const [entity] = (data?._entities ?? []) as Cell[];
  if (!entity) throw new Error('No entity.');
  return entity;
}

/** Enrols one person in two classes, and says how many days they meet and whether that is approximate; null = no pair. */
async function meeting(a: ClassParts, b: ClassParts, span = AUTUMN) {
  for (const parts of [a, b]) await enrol(await addClass(parts), 'k0.one');
  const { pairs } = await cell(`pairs { ${PAIRS} }`, span);
  expect(pairs.nodes.length).toBeLessThan(2);
  const [pair] = pairs.nodes;
  return pair ? [pair.overlapDays, pair.from, pair.to, pair.approximate] : null;
}

const MORNINGS = [
  [MONDAY, 'SANG'],
  ['2025-10-07', 'SANG'],
] as const;

describe('two classes of one person', () => {
  it('overlap on the days on which both meet in the same part of the day', async () => {
    const b = [...MORNINGS.slice(1), ['2025-10-08', 'SANG'] as const];
    expect(await meeting({ sessions: MORNINGS }, { sessions: b })).toEqual([
      1,
      '2025-10-07',
      '2025-10-07',
      false,
    ]);
  });

  it('do not overlap in other parts of one day, whatever their dates', async () => {
    const b = MORNINGS.map(([day]) => [day, 'CHIEU'] as const);
    expect(await meeting({ sessions: MORNINGS }, { sessions: b })).toBeNull();
  });

  it('do not overlap where one begins on the day after the other', async () => {
    expect(await meeting({ ends: '2025-10-08' }, { starts: '2025-10-09' })).toBeNull();
  });

  it.each([
    ['CUOI_TUAN', 'HANH_CHINH', null],
    ['BUOI_TOI', 'HANH_CHINH', null],
    ['HANH_CHINH', 'HANH_CHINH', [5, MONDAY, '2025-10-10', true]],
    ['CUOI_TUAN', 'CUOI_TUAN', [2, '2025-10-11', '2025-10-12', true]],
    ['THEO_DOT', 'HANH_CHINH', [5, MONDAY, '2025-10-10', true]],
    ['BUOI_TOI', 'BUOI_TOI', [7, MONDAY, '2025-10-12', true]],
    [null, 'CUOI_TUAN', [2, '2025-10-11', '2025-10-12', true]],
  ])('without a timetable meet as schedules %s and %s allow', async (a, b, met) => {
    const ends = '2025-10-12';
    expect(await meeting({ schedule: a, ends }, { schedule: b, ends })).toEqual(met);
  });

  it('are compared by timetable on one side and by schedule on the other, and the days are approximate', async () => {
    expect(await meeting({ sessions: MORNINGS }, {})).toEqual([2, MONDAY, '2025-10-07', true]);
  });

  it('count on days of the period alone', async () => {
    expect(await meeting({}, {}, { from: '2025-10-08', to: '2025-10-09' })).toEqual([
      2,
      '2025-10-08',
      '2025-10-09',
      true,
    ]);
    expect((await cell(`pairs { ${PAIRS} }`, { from: '2025-10-11', to: '2025-12-31' })).pairs.nodes).toEqual(
      [],
    );
  });

  it.each(['HOAN', 'HUY'])('do not overlap where one has the state %s: it was not held', async (status) => {
    expect(await meeting({}, { status })).toBeNull();
  });

  it('last as many days as are taught where no last day is recorded', async () => {
    expect(await meeting({ ends: null, days: 3 }, {})).toEqual([3, MONDAY, '2025-10-08', true]);
  });
});

describe('a learner', () => {
  const both = async (status: string, left: string | null = null) => {
    await enrol(await addClass({}), 'k0.one');
    await enrol(await addClass({}), 'k0.one', status, left);
    return (await cell(`pairs { ${PAIRS} } within { pairs { low approximate } }`)).pairs.nodes;
  };

  it.each(['TU_DANG_KY', 'TRUNG_TUYEN'])('who has come no further than %s is in no class', async (status) => {
    expect(await both(status)).toEqual([]);
  });

  it('who left overlaps until the day before', async () => {
    expect(await both('THOI_HOC', '2025-10-08')).toMatchObject([{ overlapDays: 2, to: '2025-10-07' }]);
  });

  it('who moved on before the other class met does not overlap', async () => {
    expect(await both('CHUYEN_LOP', MONDAY)).toEqual([]);
  });

  it('who left on a day that nobody recorded overlaps approximately', async () => {
    expect(await both('THOI_HOC')).toMatchObject([{ overlapDays: 5, approximate: true }]);
  });

  it('is told from others by the person alone', async () => {
    await enrol(await addClass({}), 'k0.one');
    await enrol(await addClass({}), 'k0.two');
    expect((await cell(`pairs { ${PAIRS} }`)).pairs.nodes).toEqual([]);
  });
});

describe('the counts of a cell', () => {
  it('tell pairs from persons: three classes at once are three pairs of one person', async () => {
    for (const person of ['k0.one', 'k0.one', 'k0.one'])
      await enrol(await addClass({ sessions: MORNINGS }), person);
    const { within } = await cell(
      'within { pairs { state operator low countUnit } persons { low countUnit } }',
    );
    expect(within).toEqual({
      pairs: { state: 'COMPUTED', operator: 'EXACT', low: 3, countUnit: 'CAP_GHI_DANH' },
      persons: { low: 1, countUnit: 'NGUOI' },
    });
  });

  it('are no figure where the unit does not hold all rows, and zero where it does', async () => {
    const COUNT = 'within { pairs { state low reason } }';
    expect((await cell(COUNT)).within.pairs).toMatchObject({ state: 'COMPUTED', low: 0 });
    await dataSource.query('truncate row_holding');
    expect((await cell(COUNT)).within.pairs).toMatchObject({
      state: 'NO_FIGURE',
      low: null,
      reason: 'Chưa có đủ bản ghi cho giai đoạn này.',
    });
    expect((await cell(COUNT, { from: '2020-01-01', to: '2020-12-31' })).within.pairs).toMatchObject({
      state: 'NOT_APPLICABLE',
    });
  });
});

it('pages pairs in a fixed order, and goes on after a pair that is gone', async () => {
  const classes = [await addClass({}), await addClass({})];
  for (const place of [0, 1, 2, 3, 4]) {
    for (const classId of classes) await enrol(classId, `k0.${place}`);
  }
  const { pairs: all } = await cell(`pairs(first: 100) { ${PAIRS} }`);
  expect(all.nodes).toHaveLength(5);
  const { pairs: page } = await cell(`pairs(first: 2) { ${PAIRS} }`);
  expect(page.nodes).toEqual(all.nodes.slice(0, 2));
  expect(page.pageInfo.hasNextPage).toBe(true);
  await dataSource.query('delete from enrolment where id = $1', [page.nodes[1]?.first.id]);
  const { pairs: next } = await cell(`pairs(first: 10, after: "${page.pageInfo.endCursor}") { ${PAIRS} }`);
  expect(next.nodes).toEqual(all.nodes.slice(2));
  expect(next.pageInfo.hasNextPage).toBe(false);
});

describe('what listed persons study', () => {
  const STUDY =
    'listedStudy { enrolments { personId id class from to approximate } classes { sessions approximate } }';

  it('comes with the half-days of their classes, each class once, and of nobody else', async () => {
    const classId = await addClass({ sessions: [...MORNINGS, [MONDAY, 'TOI'], [MONDAY, 'CHIEU']] });
    const ids = [await enrol(classId, 'k0.one'), await enrol(classId, 'k0.two')];
    await enrol(classId, 'k0.three');
    const { listedStudy } = await cell(STUDY, AUTUMN, { listedPersons: ['k0.one', 'k0.two', 'k0.nobody'] });
    const monday = Date.parse(MONDAY) / 86_400_000;
    expect(listedStudy?.classes).toEqual([
      { sessions: [monday * 4, monday * 4 + 1, monday * 4 + 2, (monday + 1) * 4], approximate: false },
    ]);
    expect(listedStudy?.enrolments.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(listedStudy?.enrolments[0]).toMatchObject({
      class: 0,
      from: MONDAY,
      to: '2025-10-10',
      approximate: false,
    });
  });

  it('is null where no list came, and empty for an empty one', async () => {
    expect((await cell(STUDY)).listedStudy).toBeNull();
    const none = await cell(STUDY, AUTUMN, { listedPersons: [] });
    expect(none.listedStudy).toEqual({ enrolments: [], classes: [] });
  });
});

it('refuses a cell of another unit, a broken one, and a cursor of another list', async () => {
  const refused = async (id: string, selection = 'within { pairs { low } }') => {
    const { errors } = await host.entities(
      [{ __typename: 'OverlapCell', provinceId: UNIT, id }],
      `... on OverlapCell { ${selection} }`,
    );
    return errors[0]?.extensions.code;
  };
  for (const id of ['', 'overlaps~P34-20~2025-09-01~2025-12-31', 'overlaps~P34-19~2025-12-31~2025-09-01']) {
    expect(await refused(id)).toBe('BAD_ARGUMENT');
  }
  const good = formatOverlapCellId({ unitId: UNIT, ...AUTUMN });
  expect(await refused(good, 'pairs(after: "x") { nodes { from } }')).toBe('BAD_ARGUMENT');
  expect(await refused(good, 'pairs(first: 0) { nodes { from } }')).toBe('BAD_ARGUMENT');
});
