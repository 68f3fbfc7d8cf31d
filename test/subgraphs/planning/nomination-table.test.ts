import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFields } from '../../../common/table-fields.ts';
import { TABLES } from '../../../common/table-key.ts';
import { openDatabase } from '../../../subgraphs/kit/database.ts';
import { packApprovals } from '../../../subgraphs/planning/repositories/approval-keys.ts';
import {
  countNominations,
  type NominationSelection,
} from '../../../subgraphs/planning/repositories/nomination-tally.ts';
import {
  loadApprovalEvidence,
  loadNominationEvidence,
} from '../../../subgraphs/planning/repositories/sending-evidence.ts';
import { subgraph } from '../../../subgraphs/planning/subgraph.ts';
import { bytesOf, keyOf, type MadeUnit, madeUnit, readWhole, tableCell, UNIT } from '../kit/made-unit.ts';
import { countStatements } from '../kit/probes.ts';

const [HERE, COMMUNE] = [randomUUID(), randomUUID()];
const CODE = 'KY_NANG';

let unit: MadeUnit;
beforeAll(async () => {
  unit = await madeUnit(subgraph, fill);
});
afterAll(() => unit?.close());

async function fill(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `insert into nominating_body (id, name_vi, unit_id, programme_code, measure_id) values
      ($1, 'Ban Tổ chức', '${UNIT}', '${CODE}', '*'), ($2, 'Ban Thường vụ', 'X34-01840', '${CODE}', '*')`,
    [HERE, COMMUNE],
  );
  const nominations = [
    // Sent twice, came twice; the second decision is of a day before the first class began.
    ['twice', 'DA_DUYET', HERE, '2026-02-01', null],
    ['twice', 'DA_DUYET', HERE, '2026-02-10', null],
    ['absent', 'DA_DUYET', COMMUNE, '2026-03-01', null],
    // Refused, then approved on the day of enrolment.
    ['again', 'TU_CHOI', COMMUNE, '2026-03-01', null],
    ['again', 'DA_DUYET', COMMUNE, '2026-03-10', null],
    ['late', 'DA_DUYET', HERE, '2026-05-20', null],
    ['proposed', 'DE_CU', HERE, null, '2026-06-01'],
    // Approved in another year: it is not counted, and yet somebody came after it.
    ['before', 'DA_DUYET', HERE, '2025-12-20', null],
  ];
  for (const [cadre, status, body, decided, recorded] of nominations) {
    await dataSource.query(
      `insert into nomination (id, cadre_id, programme_code, programme_group, status, sent_by_id, decided_on, recorded_on,
         in_succession_pool, origin)
       values (gen_random_uuid(), $1, '${CODE}', 'KY_NANG', $2, $3, $4, $5, false, 'SYNTHETIC')`,
      [cadre, status, body, decided, recorded],
    );
  }
}

const [STUDIES, WITHDREW, FAILED, COMPLETED] = [0, 1, 2, 3];
function came(
  cadre: string,
  day: string,
  outcome: number | undefined,
  held: number | null,
  attended: number | null,
) {
  const rest = Buffer.alloc(6);
  rest.writeUInt8(outcome ?? 0, 0);
  rest.writeUInt8(1, 1); // TAP_TRUNG
  rest.writeUInt16BE(held ?? 65_535, 2);
  rest.writeUInt16BE(attended ?? 65_535, 4);
  return Buffer.concat([keyOf(cadre, CODE), bytesOf(day), rest]);
}

const outcomes = (...records: Buffer[]) => ({
  reason: null,
  keys: Buffer.concat(records).toString('base64url'),
});
const ALL_WHO_CAME = outcomes(
  came('twice', '2026-02-11', COMPLETED, 10, 9),
  came('twice', '2026-02-20', FAILED, 10, 4),
  came('again', '2026-03-10', WITHDREW, 2, 1),
  came('late', '2026-05-01', STUDIES, 6, 6),
  came('before', '2026-01-05', COMPLETED, 8, 8),
  came('never sent', '2026-01-05', COMPLETED, 8, 8),
);

interface Group {
  values: { code: string | null }[];
  [figure: string]: unknown;
}
interface Tally {
  state: string;
  reason: string | null;
  groups: Group[];
}

const FIGURES = [
  'nominations',
  'persons',
  'approved',
  'notEnrolled',
  'studying',
  'withdrawn',
  'failed',
  'completed',
];
const TALLY = `... on NominationCell { nominations { state reason groups {
  values { dimension code } ${FIGURES.map((figure) => `${figure} { state low reason }`).join(' ')}
  attendanceRate { state numerator denominator reason }
} } }`;

async function tallyOf(cell: object, of: MadeUnit = unit): Promise<Tally> {
  const { data, errors } = await of.host.entities([cell], TALLY);
  expect(errors).toEqual([]);
  const [entity] = (data?._entities ?? []) as { nominations: Tally }[];
  if (!entity) throw new Error('No tally.');
  return entity.nominations;
}

const cell = (
  ...args: Parameters<typeof tableCell<'nomination'>> extends [unknown, unknown, ...infer Rest] ? Rest : never
) => ({
  ...tableCell('nomination', 'NominationCell', ...args),
  outcomes: ALL_WHO_CAME,
});
const lows = (group: Group | undefined) =>
  FIGURES.map((figure) => Reflect.get(Object(group?.[figure]), 'low') as number | null);

describe('a cell of the nomination table', () => {
  it('says of each decision what became of it, the latest first, and of each enrolment once', async () => {
    const { groups } = await tallyOf(cell([]));
    expect(groups).toHaveLength(1);
    expect(Object.fromEntries(FIGURES.map((figure, place) => [figure, lows(groups[0])[place]]))).toEqual({
      ...{ nominations: 6, persons: 5, approved: 5, notEnrolled: 1 },
      ...{ studying: 1, withdrawn: 1, failed: 1, completed: 1 },
    });
    expect(groups[0]?.attendanceRate).toMatchObject({ numerator: 20, denominator: 28 });
  });

  it('groups by who sent and by the form of the class that came of it; what nobody followed has none', async () => {
    const { groups } = await tallyOf(cell(['SENT_BY', 'ATTENDANCE_FORM'], { statuses: ['DA_DUYET'] }));
    const told = groups.map((group) => [...group.values.map(({ code }) => code), lows(group)[0]].join(' '));
    expect(told.sort()).toEqual(['P34-19 TAP_TRUNG 3', 'X34-01840  1', 'X34-01840 TAP_TRUNG 1']);
  });

  it('keeps those with one of the outcomes asked for, and those whom a commune sent', async () => {
    const absent = await tallyOf(cell(['OUTCOME'], { outcomes: ['CHUA_NHAP_HOC', 'THOI_HOC'] }));
    expect(absent.groups.map(({ values }) => values[0]?.code).sort()).toEqual(['CHUA_NHAP_HOC', 'THOI_HOC']);
    const commune = await tallyOf(cell([], { sentByUnitIds: ['X34-01840'] }));
    expect(lows(commune.groups[0])[0]).toBe(2);
  });

  it('says that it does not know what became of them where institutions did not answer, and counts the rest', async () => {
    const { state, groups } = await tallyOf({ ...cell([]), outcomes: null });
    expect([state, lows(groups[0]).slice(0, 4)]).toEqual(['COMPUTED', [6, 5, 5, null]]);
    expect(groups[0]?.notEnrolled).toMatchObject({
      ...{ state: 'NOT_COMPUTABLE', reason: expect.stringContaining('institutions') },
    });
    const byOutcome = await tallyOf({ ...cell(['OUTCOME']), outcomes: { reason: 'Vì sao.', keys: null } });
    expect(byOutcome).toMatchObject({ state: 'NOT_COMPUTABLE', reason: 'Vì sao.', groups: [] });
  });

  it('does not count what has no day at all, and says how many these are', async () => {
    await unit.sql(`update nomination set recorded_on = null where status = 'DE_CU'`);
    const { groups } = await tallyOf(cell([]));
    await unit.sql(`update nomination set recorded_on = '2026-06-01' where status = 'DE_CU'`);
    expect(groups[0]?.nominations).toMatchObject({
      state: 'NOT_COMPUTABLE',
      reason: '1 lượt cử chưa ghi ngày.',
    });
    expect(groups[0]?.approved).toMatchObject({ state: 'COMPUTED', low: 5 });
  });

  it('hides groups of a few persons where it is asked for the pool, from those who may not see persons', async () => {
    const closed = await madeUnit(subgraph, fill, { devPersons: false });
    const byPool = await tallyOf(cell(['IN_SUCCESSION_POOL', 'SENT_BY']), closed);
    const all = await tallyOf(cell(['SENT_BY']), closed);
    await closed.close();
    expect(byPool.groups.map(({ persons }) => persons)).toMatchObject([
      { state: 'SUPPRESSED', low: null },
      { state: 'SUPPRESSED', low: null },
    ]);
    expect(all.groups.map(({ persons }) => persons)).toMatchObject([
      { state: 'COMPUTED' },
      { state: 'COMPUTED' },
    ]);
  });

  it('does not know the attendance of those of whom nothing was recorded', async () => {
    const one = outcomes(came('twice', '2026-02-11', COMPLETED, null, null));
    const { groups } = await tallyOf({ ...cell([]), outcomes: one });
    expect(groups[0]?.attendanceRate).toMatchObject({
      ...{ state: 'NOT_COMPUTABLE', reason: '1 lượt người chưa ghi số buổi học.' },
    });
  });
});

describe('the decisions behind a cell of the training table', () => {
  const APPROVALS = '... on TrainingCell { approvals { reason keys } }';
  interface Told {
    approvals: { reason: string | null; keys: string | null };
  }
  const told = async (of: object) => {
    const { data, errors, text } = await unit.host.entities([of], APPROVALS);
    expect(errors).toEqual([]);
    const [entity] = (data?._entities ?? []) as Told[];
    if (!entity) throw new Error('No answer.');
    const { extensions } = JSON.parse(text) as { extensions?: { keySets?: { sets: number; bytes: number } } };
    return { ...entity.approvals, keySets: extensions?.keySets };
  };

  it('are the first of each dossier and programme, eleven bytes each, and their length is told', async () => {
    const { reason, keys, keySets } = await told(tableCell('training', 'TrainingCell', ['APPROVAL']));
    const set = Buffer.from(keys ?? '', 'base64url');
    const records = Array.from({ length: set.length / 11 }, (_, at) =>
      set.subarray(at * 11, at * 11 + 11).toString('hex'),
    );
    const expected = [
      ...[
        ['twice', '2026-02-01'] as const,
        ['absent', '2026-03-01'] as const,
        ['again', '2026-03-10'] as const,
      ],
      ...[['late', '2026-05-20'] as const, ['before', '2025-12-20'] as const],
    ].map(([cadre, day]) => Buffer.concat([keyOf(cadre, CODE), bytesOf(day)]).toString('hex'));
    expect([reason, records.sort()]).toEqual([null, expected.sort()]);
    expect(keySets).toEqual({ sets: 1, bytes: keys?.length });
  });

  it('are not told where the cell does not ask, nor where not all rows are held', async () => {
    expect(await told(tableCell('training', 'TrainingCell', ['YEAR']))).toEqual({ reason: null, keys: null });
    await unit.sql(`update row_holding set valid_from = '2026-06-01'`);
    const { reason, keys } = await told(tableCell('training', 'TrainingCell', [], { approvals: ['NONE'] }));
    await unit.sql(`update row_holding set valid_from = '2016-01-01'`);
    expect([reason, keys]).toEqual([expect.stringContaining('planning'), null]);
  });

  it('are of the programmes that the cell keeps', async () => {
    const other = tableCell('training', 'TrainingCell', ['APPROVAL'], { programmeCodes: ['LLCT_TRUNG_CAP'] });
    expect((await told(other)).keys).toBe('');
  });
});

it('makes two statements for the cells of a unit, however many they are', async () => {
  const source = await openDatabase(subgraph, unit.url);
  const probe = countStatements(source);
  const filter = parseFields(TABLES.nomination.filter, new Map());
  const of = { from: '2026-01-01', to: '2026-12-31', filter, mostGroups: 100, unitId: null };
  const who = Buffer.from(ALL_WHO_CAME.keys, 'base64url');
  const cells = (['STATUS', 'OUTCOME', 'YEAR', 'SENT_BY'] as const).map((dimension) => ({
    ...{ ...of, by: [dimension], outcomes: who },
  }));
  expect(await loadNominationEvidence(source, cells)).toHaveLength(4);
  expect(await loadApprovalEvidence(source, [filter, filter, filter])).toHaveLength(3);
  expect(probe.texts).toHaveLength(4);
  await source.destroy();
});

it('reads no nomination but by the body that sent, whatever is asked of how many', async () => {
  const made = await madeUnit(subgraph, async (dataSource) => {
    await fill(dataSource);
    await dataSource.query(
      `insert into nominating_body (id, name_vi, unit_id, programme_code, measure_id)
       select gen_random_uuid(), 'Cơ quan ' || n, '${UNIT}', 'P' || n, '*' from generate_series(1, 40) n`,
    );
    await dataSource.query(
      `insert into nomination (id, cadre_id, programme_code, programme_group, status, sent_by_id, decided_on, in_succession_pool, origin)
       select gen_random_uuid(), 'cadre-' || n, b.programme_code, 'KY_NANG', 'DA_DUYET', b.id, date '2018-01-01' + n, false, 'SYNTHETIC'
       from nominating_body b, generate_series(1, 400) n where b.name_vi like 'Cơ quan%'`,
    );
    await dataSource.query('analyze');
  });
  const source = await openDatabase(subgraph, made.url);
  expect(await readWhole(source, (of) => of.query('select * from nomination'))).toEqual(['nomination']);
  const filter = parseFields(TABLES.nomination.filter, new Map());
  const selection = (parts: Partial<NominationSelection> = {}): NominationSelection => ({
    ...{
      by: [],
      from: '2016-01-01',
      to: '2026-12-31',
      filter,
      mostGroups: 100,
      unitId: null,
      outcomes: null,
      ...parts,
    },
  });
  const who = Buffer.from(ALL_WHO_CAME.keys, 'base64url');
  const asked: [string, (dataSource: DataSource) => Promise<unknown>][] = [
    [
      'all',
      (of) => countNominations(of, [selection(), selection({ by: ['OUTCOME', 'YEAR'], outcomes: who })]),
    ],
    ['a month', (of) => countNominations(of, [selection({ from: '2018-03-01', to: '2018-03-31' })])],
    ['keys', (of) => packApprovals(of, [{ programmeCodes: null, programmeGroups: null }])],
  ];
  for (const [what, ask] of asked) {
    const whole = await readWhole(source, (of) => ask(of as DataSource));
    expect({ what, whole: whole.filter((table) => table === 'nomination') }).toEqual({ what, whole: [] });
  }
  await source.destroy();
  await made.close();
});
