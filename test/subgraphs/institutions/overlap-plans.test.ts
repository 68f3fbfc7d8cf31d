import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSessionsOfClasses } from '../../../subgraphs/institutions/repositories/class-session.ts';
import {
  countTransfers,
  findTransferPages,
  findTransfersOfEnrolments,
} from '../../../subgraphs/institutions/repositories/enrolment-transfer.ts';
import {
  findListedEnrolments,
  findMeetings,
} from '../../../subgraphs/institutions/repositories/listed-study.ts';
import { findOverlaps } from '../../../subgraphs/institutions/repositories/overlap.ts';
import { subgraph } from '../../../subgraphs/institutions/subgraph.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';

let database: TestDatabase;
let dataSource: DataSource;

const CLASSES = 1_500;
const ALL = { from: '2016-01-01', to: '2025-12-31' };
const YEAR = { from: '2020-01-01', to: '2020-12-31' };

/** 1,500 classes over ten years with ten learners each, every second one with a timetable, and 15,000 learners who moved. */
const ROWS = [
  `insert into institution (id, name_vi, kind, origin)
   select md5('i' || n)::uuid, 'Trung tâm ' || n, 'TRUNG_TAM_CT_HUYEN', 'SYNTHETIC' from generate_series(1, 50) n`,
  `insert into programme (id, code, name_vi, programme_group, training_type)
   values (md5('p')::uuid, 'KY_NANG', 'Kỹ năng', 'KY_NANG', 'BOI_DUONG')`,
  `insert into training_class (id, name_vi, programme_id, status, schedule, funding_sources, unit_id, starts_on, ends_on, days,
     awarding_institution_id, origin)
   select md5('c' || n)::uuid, 'Lớp ' || n, md5('p')::uuid, 'KET_THUC', 'HANH_CHINH', '{}', 'P63-06',
     date '2016-01-04' + n * 2, date '2016-01-04' + n * 2 + 8, 7, md5('i' || (1 + n % 50))::uuid, 'SYNTHETIC'
   from generate_series(1, ${CLASSES}) n`,
  `insert into enrolment (id, class_id, person_id, status, enrolled_on)
   select md5('e' || n || '-' || k)::uuid, md5('c' || n)::uuid, 'k0.' || ((n * 7 + k) % 9000), 'HOAN_THANH', '2016-01-01'
   from generate_series(1, ${CLASSES}) n cross join generate_series(1, 10) k`,
  `insert into class_session (class_id, day, part)
   select t.id, t.starts_on + d, p from training_class t cross join generate_series(0, 8) d
   cross join unnest(array['SANG', 'CHIEU']) p where extract(isodow from t.starts_on + d) <= 5`,
  `insert into enrolment_transfer (enrolment_id, to_unit_id, on_day) select id, 'P34-19', '2025-06-30' from enrolment`,
  'analyze',
];

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDatabase(subgraph, database.url);
  await migrate(dataSource);
  for (const statement of ROWS) await dataSource.query(statement);
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.close();
});

type Ask = (source: DataSource) => Promise<unknown>;

/** The plans of all statements that a repository function sends. */
async function plansOf(ask: Ask): Promise<string> {
  const plans: string[] = [];
  const query = async (sql: string, parameters: unknown[]) => {
    const rows: { 'QUERY PLAN': string }[] = await dataSource.query(`explain ${sql}`, parameters);
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    return [];
  };
  await ask({ ...dataSource, query } as unknown as DataSource);
  expect(plans).toHaveLength(1);
  return plans.join('\n');
}

const classIds = [1, 2, 3].map((n) => `c${n}`);
const uuids = (names: readonly string[]): Promise<string[]> =>
  dataSource
    .query('select md5(name)::uuid as id from unnest($1::text[]) name', [names])
    .then((rows) => rows.map(({ id }: { id: string }) => id));

describe('no table of more than ten thousand rows is read whole', () => {
  const page = { afterFirst: null, afterSecond: null, take: 21 };
  const persons = Array.from({ length: 300 }, (_, n) => `k0.${n}`);
  it.each<[string, Ask]>([
    ['for the overlaps of a year', (db) => findOverlaps(db, [{ ...YEAR, page: null }])],
    ['for the overlaps of ten years', (db) => findOverlaps(db, [{ ...ALL, page: null }])],
    ['for a page of pairs', (db) => findOverlaps(db, [{ ...ALL, page }])],
    ['for what listed persons study', (db) => findListedEnrolments(db, [{ ...ALL, persons }], 10_001)],
    [
      'for when their classes meet',
      async (db) => findMeetings(db, [{ ...ALL, classIds: await uuids(classIds) }]),
    ],
    ['for the sessions of classes', async (db) => findSessionsOfClasses(db, await uuids(classIds))],
    [
      'for the transfers of enrolments',
      async (db) => findTransfersOfEnrolments(db, await uuids(['e1-1', 'e2-1'])),
    ],
    ['for the transfers of an institution', async (db) => countTransfers(db, await uuids(['i1', 'i2']))],
    [
      'for a page of them',
      async (db) => {
        const [institutionId = ''] = await uuids(['i1']);
        return findTransferPages(db, [{ institutionId, after: null, take: 21 }]);
      },
    ],
  ])('%s', async (_, ask) => {
    const plan = await plansOf(ask);
    expect(plan).toContain('Scan');
    expect(plan).not.toMatch(/Seq Scan on (enrolment|class_session|enrolment_transfer)\b/);
  });
});
