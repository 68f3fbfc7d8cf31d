import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFields } from '../../../common/table-fields.ts';
import { TABLES } from '../../../common/table-key.ts';
import { packOutcomes } from '../../../subgraphs/institutions/repositories/sending-outcomes.ts';
import { findSelectedEnrolments } from '../../../subgraphs/institutions/repositories/training-enrolments.ts';
import type { TrainingSelection } from '../../../subgraphs/institutions/repositories/training-selection.ts';
import { countTraining } from '../../../subgraphs/institutions/repositories/training-tally.ts';
import { subgraph } from '../../../subgraphs/institutions/subgraph.ts';
import { openDatabase } from '../../../subgraphs/kit/database.ts';
import { bytesOf, keyOf, type MadeUnit, madeUnit, readWhole, tableCell, UNIT } from '../kit/made-unit.ts';
import { countStatements } from '../kit/probes.ts';
import { cellOf } from './cells.ts';

const [SCHOOL, CENTRE, PROGRAMME, EMPTY, FULL, AGAIN] = Array.from({ length: 6 }, () => randomUUID());
const CODE = 'KY_NANG';

let unit: MadeUnit;
beforeAll(async () => {
  unit = await madeUnit(subgraph, fill);
});
afterAll(() => unit?.close());

async function fill(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `insert into institution (id, name_vi, kind, origin) values
      ($1, 'Trường', 'TRUONG_CHINH_TRI_TINH', 'SYNTHETIC'), ($2, 'Trung tâm', 'TRUNG_TAM_CT_XA', 'SYNTHETIC')`,
    [SCHOOL, CENTRE],
  );
  await dataSource.query(
    `insert into programme (id, code, name_vi, programme_group, training_type)
      values ($1, '${CODE}', 'Kỹ năng', 'KY_NANG', 'BOI_DUONG')`,
    [PROGRAMME],
  );
  const classOf = (
    id: string | undefined,
    name: string,
    day: string,
    awarding: string | undefined,
    days: number | null,
  ) =>
    dataSource.query(
      `insert into training_class (id, name_vi, programme_id, status, funding_sources, unit_id, starts_on, ends_on, days,
         awarding_institution_id, host_institution_id, attendance_form, origin)
       values ($1, $2, $3, 'KET_THUC', '{NSNN_TINH,XA_HOI_HOA}', '${UNIT}', $4, $4::date + 4, $5, $6, $7, 'TAP_TRUNG', 'SYNTHETIC')`,
      [id, name, PROGRAMME, day, days, awarding, CENTRE],
    );
  await classOf(EMPTY, 'Lớp 1', '2026-02-02', SCHOOL, null);
  await classOf(FULL, 'Lớp 2', '2026-03-02', SCHOOL, 5);
  // What the centre reports of the class that the school awards and it hosts.
  await classOf(AGAIN, 'Lớp 2', '2026-03-02', CENTRE, 5);
  const learners = [
    ['inTime', '2026-02-27', 'DA_GHI_HO_SO', 10, 9, null],
    ['late', '2026-02-27', 'THOI_HOC', 4, 2, 'HOC_VIEN_TU_TUC'],
    ['unsent', '2026-02-27', 'KHONG_DU_DK', 10, 5, null],
    ['undated', null, 'DANG_HOC', 10, 10, null],
    [null, '2026-02-27', 'HOAN_THANH', null, null, null],
    ['applied', '2026-02-27', 'TRUNG_TUYEN', null, null, null],
  ];
  for (const [cadre, enrolled, status, held, attended, payer] of learners) {
    await dataSource.query(
      `insert into enrolment (id, class_id, cadre_id, person_id, status, enrolled_on, sessions_held, sessions_attended, funding_source)
       values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8)`,
      [FULL, cadre, `person-${cadre}`, status, enrolled, held, attended, payer],
    );
  }
}

const record = (cadre: string, day: string) => Buffer.concat([keyOf(cadre, CODE), bytesOf(day)]);
const APPROVALS = {
  reason: null,
  keys: Buffer.concat([
    record('inTime', '2026-02-27'),
    record('late', '2026-02-28'),
    record('undated', '2026-01-05'),
    record('somebody else', '2026-01-05'),
  ]).toString('base64url'),
};

const TALLY = `... on TrainingCell { training { state reason groups {
  values { dimension code } classes { state low reason } attendances { low } persons { low } classDays { state low reason }
  withdrawn { low } failed { low } completed { low } certified { low }
  attendanceRate { state numerator denominator reason countUnit }
} } }`;

interface Group {
  values: { code: string | null }[];
  classes: { low: number };
  attendances: { low: number };
  classDays: { state: string; low: number | null; reason: string | null };
  attendanceRate: {
    state: string;
    numerator: number | null;
    denominator: number | null;
    reason: string | null;
  };
}

interface Tally {
  state: string;
  reason: string | null;
  groups: Group[];
}

async function tallies(cells: readonly object[]): Promise<Tally[]> {
  const { data, errors } = await unit.host.entities(cells, TALLY);
  expect(errors).toEqual([]);
  const entities = (data?._entities ?? []) as { training: Tally }[];
  return entities.map(({ training }) => training);
}

async function tallyOf(cell: object): Promise<Tally> {
  const [one] = await tallies([cell]);
  if (!one) throw new Error('No tally.');
  return one;
}

const cell = (
  ...args: Parameters<typeof tableCell<'training'>> extends [unknown, unknown, ...infer Rest] ? Rest : never
) => tableCell('training', 'TrainingCell', ...args);

describe('a cell of the training table', () => {
  it('counts classes without learners, once each, and not what a host reports again', async () => {
    const { groups } = await tallyOf(cell([]));
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ values: [], classes: { low: 2 }, attendances: { low: 5 } });
    expect(groups[0]?.classDays).toMatchObject({
      state: 'NOT_COMPUTABLE',
      reason: '1/2 lớp chưa ghi số ngày.',
    });
    expect(groups[0]?.attendanceRate).toMatchObject({
      ...{ state: 'NOT_COMPUTABLE', reason: '1/5 lượt người chưa ghi số buổi học.' },
    });
  });

  it('counts only classes with a fitting learner where it is of learners', async () => {
    const { groups } = await tallyOf(cell([], { onlyCadres: true }));
    expect(groups[0]).toMatchObject({
      ...{ classes: { low: 1 }, attendances: { low: 4 }, classDays: { state: 'COMPUTED', low: 5 } },
      attendanceRate: { state: 'COMPUTED', numerator: 26, denominator: 34, countUnit: 'BUOI_HOC' },
    });
  });

  it('judges by the first decision and the day of enrolment, and not where that day is not recorded', async () => {
    const { groups } = await tallyOf({ ...cell(['APPROVAL']), approvals: APPROVALS });
    const byCode = Object.fromEntries(
      groups.map(({ values, attendances }) => [values[0]?.code ?? '', attendances.low]),
    );
    expect(byCode).toEqual({ APPROVED: 1, LATE: 1, NONE: 1, NOT_A_CADRE: 1, '': 1 });
  });

  it('takes the payer of the learner before those of the class, and stands in the group of each of these', async () => {
    const { groups } = await tallyOf(cell(['FUNDING_SOURCE'], { onlyCadres: true }));
    const byCode = Object.fromEntries(
      groups.map(({ values, attendances }) => [values[0]?.code ?? '', attendances.low]),
    );
    expect(byCode).toEqual({ NSNN_TINH: 3, XA_HOI_HOA: 3, HOC_VIEN_TU_TUC: 1 });
  });

  it('gives no groups when there would be more than it may give', async () => {
    const tally = await tallyOf(cell(['STATUS'], {}, { mostGroups: 3 }));
    expect(tally).toMatchObject({ state: 'NOT_COMPUTABLE', groups: [] });
  });

  it('is not computable without the decisions that it asks for, and says whose they are', async () => {
    const silent = await tallyOf({ ...cell(['APPROVAL']), approvals: null });
    expect(silent).toMatchObject({
      state: 'NOT_COMPUTABLE',
      reason: expect.stringContaining('planning'),
      groups: [],
    });
    const told = await tallyOf({
      ...cell([], { approvals: ['NONE'] }),
      approvals: { reason: 'Vì sao.', keys: null },
    });
    expect(told).toMatchObject({ state: 'NOT_COMPUTABLE', reason: 'Vì sao.' });
    const needless = await tallyOf({ ...cell(['STATUS']), approvals: null });
    expect(needless.state).toBe('COMPUTED');
  });

  it('refuses keys that planning did not write, and gives the other cells of the call', async () => {
    const cells = [{ ...cell(['APPROVAL']), approvals: { reason: null, keys: 'AAAA' } }, cell([])];
    const { data, errors } = await unit.host.entities(cells, TALLY);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_ARGUMENT']);
    expect(data?._entities).toMatchObject([{ training: null }, { training: { state: 'COMPUTED' } }]);
  });

  it('has no figure before the days of which all rows are held', async () => {
    const tally = await tallyOf(cell([], {}, { from: '2025-07-01', to: '2026-12-31' }));
    expect(tally.state).toBe('COMPUTED');
    await unit.sql(`update row_holding set valid_from = '2026-01-01'`);
    expect((await tallyOf(cell([], {}, { from: '2025-07-01', to: '2026-12-31' }))).state).toBe('NO_FIGURE');
    await unit.sql(`update row_holding set valid_from = '2016-01-01'`);
  });

  it('counts any number of cells in one statement', async () => {
    const source = await openDatabase(subgraph, unit.url);
    const probe = countStatements(source);
    const selections = (['STATUS', 'GENDER', 'YEAR'] as const).map((dimension) =>
      selection({ by: [dimension] }),
    );
    await countTraining(source, selections);
    expect(probe.texts).toHaveLength(1);
    await source.destroy();
    const many = Array.from({ length: 12 }, (_, place) => cell(['STATUS'], {}, { mostGroups: 20 + place }));
    expect(await tallies(many)).toHaveLength(12);
  });
});

function selection(parts: Partial<TrainingSelection> = {}): TrainingSelection {
  const filter = { ...parseFields(TABLES.training.filter, new Map()), ...parts.filter };
  return {
    ...{
      by: [],
      from: '2016-01-01',
      to: '2026-12-31',
      mostGroups: 100,
      unitId: null,
      approvals: null,
      ...parts,
    },
    filter,
  };
}

describe('the list of enrolments of a cell', () => {
  const page = (first: number, after: string | null = null) =>
    `... on TrainingCell { enrolments(first: ${first}, after: ${JSON.stringify(after)}) {
      nodes { id status } pageInfo { endCursor hasNextPage }
    } }`;
  interface Page {
    nodes: { id: string; status: string }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  }
  const pageOf = async (of: object, first: number, after: string | null = null): Promise<Page> => {
    const { data, errors } = await unit.host.entities([of], page(first, after));
    expect(errors).toEqual([]);
    const [entity] = (data?._entities ?? []) as { enrolments: Page }[];
    if (!entity) throw new Error('No page.');
    return entity.enrolments;
  };

  it('has those whom the cell counts, and loses and repeats none while others come', async () => {
    const all = await pageOf(cell([]), 100);
    expect(all.nodes).toHaveLength(5);
    expect(all.nodes.map(({ status }) => status)).not.toContain('TRUNG_TUYEN');
    const first = await pageOf(cell([]), 2);
    await unit.sql(
      `insert into enrolment (id, class_id, person_id, status) values ('ffffffff-ffff-4fff-bfff-ffffffffffff', $1, 'new', 'DANG_HOC')`,
      [FULL],
    );
    const rest = await pageOf(cell([]), 100, first.pageInfo.endCursor);
    await unit.sql(`delete from enrolment where person_id = 'new'`);
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('is chosen by decisions like the counts', async () => {
    const late = { ...cell([], { approvals: ['LATE'] }), approvals: APPROVALS };
    expect((await pageOf(late, 10)).nodes.map(({ status }) => status)).toEqual(['THOI_HOC']);
  });

  it('does not take the cursor of another cell', async () => {
    const { pageInfo } = await pageOf(cell([]), 1);
    const { errors } = await unit.host.entities([cell(['YEAR'])], page(1, pageInfo.endCursor));
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_ARGUMENT']);
  });
});

it('lists the classes that a cell of a report counts, page by page', async () => {
  const of = cellOf(UNIT, 'KY_NANG_CBCC', '2026-01-01', '2026-12-31');
  const selection = (first: number, after: string | null) =>
    `... on ReportCell { classes(first: ${first}, after: ${JSON.stringify(after)}) {
      nodes { nameVi startsOn enrolmentCount } pageInfo { endCursor hasNextPage }
    } }`;
  interface Listed {
    classes: { nodes: { nameVi: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
  }
  const one = await unit.host.entities([of], selection(1, null));
  const [first] = (one.data?._entities ?? []) as Listed[];
  expect(first?.classes.nodes).toMatchObject([
    { nameVi: 'Lớp 2', startsOn: '2026-03-02', enrolmentCount: 6 },
  ]);
  const two = await unit.host.entities([of], selection(1, first?.classes.pageInfo.endCursor ?? null));
  expect(two.data?._entities).toMatchObject([
    { classes: { nodes: [{ nameVi: 'Lớp 1' }], pageInfo: { hasNextPage: false } } },
  ]);
});

it('reads no enrolment but by its class, whatever is asked of how many', async () => {
  const made = await madeUnit(subgraph, async (dataSource) => {
    await fill(dataSource);
    await dataSource.query(
      `insert into training_class (id, name_vi, programme_id, status, funding_sources, unit_id, starts_on, awarding_institution_id, origin)
       select gen_random_uuid(), 'Lớp ' || n, $1, 'KET_THUC', '{}', '${UNIT}', date '2018-01-01' + n, $2, 'SYNTHETIC'
       from generate_series(1, 600) n`,
      [PROGRAMME, SCHOOL],
    );
    await dataSource.query(
      `insert into enrolment (id, class_id, cadre_id, person_id, status, enrolled_on)
       select gen_random_uuid(), c.id, 'cadre-' || n, c.id || '-' || n, 'HOAN_THANH', c.starts_on
       from training_class c, generate_series(1, 25) n where c.name_vi like 'Lớp ___'`,
    );
    await dataSource.query('analyze');
  });
  const source = await openDatabase(subgraph, made.url);
  expect(await readWhole(source, (of) => of.query('select * from enrolment'))).toEqual(['enrolment']);
  const approvals = Buffer.from(APPROVALS.keys, 'base64url');
  const asked: [string, (dataSource: DataSource) => Promise<unknown>][] = [
    ['all', (of) => countTraining(of, [selection(), selection({ by: ['APPROVAL', 'YEAR'], approvals })])],
    [
      'a month',
      (of) => countTraining(of, [selection({ from: '2018-03-01', to: '2018-03-31', by: ['GENDER'] })]),
    ],
    [
      'page',
      (of) =>
        findSelectedEnrolments(of, [{ selection: selection(), afterDay: null, afterId: null, take: 21 }]),
    ],
    ['keys', (of) => packOutcomes(of, [{ programmeCodes: null, programmeGroups: null }])],
  ];
  for (const [what, ask] of asked) {
    const whole = await readWhole(source, (of) => ask(of as DataSource));
    expect({ what, whole: whole.filter((table) => table === 'enrolment') }).toEqual({ what, whole: [] });
  }
  await source.destroy();
  await made.close();
});
