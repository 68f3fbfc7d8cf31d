import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTableCell } from '../../../common/table-key.ts';
import { TALLIES } from '../../../subgraphs/kit/packed-groups.ts';
import { queryOn } from '../../database.ts';
import { type SampleDirectory, startSampleDirectory } from './sample-host.ts';

let directory: SampleDirectory;

beforeAll(async () => {
  directory = await startSampleDirectory();
});
afterAll(() => directory.close());

interface Line {
  id: string;
  cells: { provinceId: string; id: string }[];
}
interface Table {
  id: string;
  rows: { province: { id: string }; administrativeUnit: { id: string } | null; line: Line }[];
  total: Line;
}

const LINES = `id boundaries by
  rows { province { id } administrativeUnit { id } line { id cells { provinceId id } } }
  total { id cells { provinceId id } }`;

async function staff(units: readonly string[], args = ''): Promise<Table> {
  const query = `query ($units: [ID!]!) { staffTable(unitIds: $units, asOf: "2025-12-31" ${args}) { ${LINES} } }`;
  const { data, errors } = await directory.host.ask(query, { units });
  expect(errors).toEqual([]);
  return data?.staffTable as Table;
}

async function training(units: readonly string[], args: string): Promise<Table> {
  const query = `query ($units: [ID!]!) { trainingTable(unitIds: $units, ${args}) { ${LINES} } }`;
  const { data, errors } = await directory.host.ask(query, { units });
  expect(errors).toEqual([]);
  return data?.trainingTable as Table;
}

/** What a line adds up to when its cells come back with these tallies. */
async function line(type: string, id: string, cells: object[], fields: string) {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${fields} } } }`;
  const { data, errors } = await directory.host.ask(query, { r: [{ __typename: type, id, cells }] });
  return { line: (data?._entities as Record<string, unknown>[] | undefined)?.[0], errors };
}

const tally = (groups: unknown[]) => ({ state: 'COMPUTED', packed: JSON.stringify(groups) });
const unitsOf = ({ cells }: Line, table: 'staff' | 'training' = 'staff') =>
  cells.map(({ id }) => parseTableCell(table, id).unitId);

describe('a table', () => {
  it('has a row for each unit, and the same cells behind rows and total', async () => {
    const table = await staff(['P34-19', 'P34-33', 'P34-19'], 'by: [LEVEL, GENDER]');
    expect(table).toMatchObject({ boundaries: 'AS_RECORDED', by: ['LEVEL', 'GENDER'] });
    expect(table.rows.map(({ province }) => province.id)).toEqual(['P34-19', 'P34-33']);
    expect(table.total.cells).toEqual(table.rows.flatMap((row) => row.line.cells));
  });

  it('tells the domains all that was asked in the ids of its cells', async () => {
    const { total } = await staff(
      ['P34-19'],
      `by: [TITLE], meeting: { theoryAtLeast: 2 }
       filter: { levels: [XA, TINH], leading: false, standardOn: APPOINTMENT, inPool: { lacking: [LLCT] } }`,
    );
    expect(parseTableCell('staff', total.cells[0]?.id ?? '')).toMatchObject({
      ...{ unitId: 'P34-19', by: ['TITLE'], from: '2025-12-31', to: '2025-12-31', mostGroups: 1_000 },
      filter: {
        ...{ levels: ['TINH', 'XA'], leading: false, standardOn: 'APPOINTMENT', theoryBelow: null },
        ...{ inPool: { lacking: ['LLCT'], levels: null }, training: null },
      },
      meeting: { theoryAtLeast: 2, includeInProgress: false },
    });
  });

  it('shares out what its cells may give together', async () => {
    const query = `{ provinces(on: "2025-06-30") { id } }`;
    const { data } = await directory.host.ask(query);
    const units = ((data?.provinces ?? []) as { id: string }[]).map(({ id }) => id);
    expect(units.length).toBeGreaterThan(50);
    const { total } = await staff(units);
    expect(parseTableCell('staff', total.cells[0]?.id ?? '').mostGroups).toBe(
      Math.floor(40_000 / units.length),
    );
  });

  it('of a day has, on the map of 34, the units that exist on it; of a period those that lived in it', async () => {
    const today = await staff(['P34-19'], 'boundaries: CURRENT_34');
    expect(unitsOf(today.total)).toEqual(['P34-19']);
    const before = await training(
      ['P34-19'],
      'boundaries: CURRENT_34, period: { from: "2010-01-01", to: "2018-12-31" }',
    );
    expect(unitsOf(before.total, 'training')).toEqual(['P63-06', 'P63-19']);
  });

  it('has rows of districts and communes, whose province answers', async () => {
    const { rows } = await staff(['H63-186']);
    expect(rows).toMatchObject([
      {
        province: { id: 'P63-20' },
        administrativeUnit: { id: 'H63-186' },
        line: { cells: [{ provinceId: 'P63-20' }] },
      },
    ]);
  });

  it('is found again by its id, as are its lines', async () => {
    const table = await staff(['P34-19', 'P34-33'], 'by: [LEVEL], filter: { titles: ["BI_THU"] }');
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on StaffTable { ${LINES} } ... on StaffLine { id cells { provinceId id } } } }`;
    const r = [
      { __typename: 'StaffTable', id: table.id },
      { __typename: 'StaffLine', id: table.total.id },
    ];
    const { data, errors } = await directory.host.ask(query, { r });
    expect(errors).toEqual([]);
    expect(data?._entities).toEqual([table, table.total]);
  });
});

describe('a wrong question', () => {
  it.each([
    ['by: [LEVEL, LEVEL]', 'by[1]: LEVEL is there already; name each dimension once.'],
    ['by: [YEAR]', /^by\[0\]: the staff table cannot be grouped by YEAR; it offers LEVEL, CADRE_KIND, /],
    ['by: [LEVEL, GENDER, TITLE, LACKING]', /^by: 4 dimensions, at most 3/],
    ['filter: { titles: [] }', /^filter\.titles: is empty/],
    ['filter: { titles: ["BI_THUU"] }', /^filter\.titles: the list PositionTitle has no "BI_THUU"/],
    [
      'filter: { inPool: { plannedTitles: ["X"] } }',
      /^filter\.inPool\.plannedTitles: the list PositionTitle/,
    ],
    ['filter: { theoryBelow: 9 }', /^filter\.theoryBelow: the list PoliticalTheoryLevel has no "9"/],
    ['filter: { theoryAtLeast: 3, theoryBelow: 2 }', /^filter: nobody has theoryAtLeast 3 and theoryBelow 2/],
    [
      'filter: { training: { from: "2025-02-01", to: "2025-01-01" } }',
      /^filter\.training: from 2025-02-01 is after/,
    ],
    [
      'filter: { agencyUnitIds: ["H63-186", "H63-000"] }',
      /^filter\.agencyUnitIds: no administrative unit has the id "H63-000"/,
    ],
    ['meeting: { includeInProgress: true }', /^meeting: asks for nothing/],
    [
      'meeting: { recorded: { from: "2025-02-01", to: "2025-01-01" } }',
      /^meeting\.recorded: from 2025-02-01 is after/,
    ],
    [
      'meeting: { stateManagementAtLeast: 7 }',
      /^meeting\.stateManagementAtLeast: the list StateManagementLevel/,
    ],
    ['boundaries: HISTORICAL_63', /^asOf: 2025-12-31 is after 2025-06-30/],
    ['boundaries: CURRENT_34', /^unitIds\[0\]: P63-06 was Bắc Kạn until 30\/06\/2025; today it is P34-19/],
  ])('of staff is refused with %s', async (args, message) => {
    const query = `{ staffTable(unitIds: ["P63-06"], asOf: "2025-12-31", ${args}) { id } }`;
    const { data, errors } = await directory.host.ask(query);
    expect(data).toEqual({ staffTable: null });
    expect(errors).toMatchObject([{ path: ['staffTable'], extensions: { code: 'BAD_ARGUMENT' } }]);
    expect(errors[0]?.message).toMatch(message);
  });

  it.each([
    ['no unit', '[]', 'from: "2024-01-01", to: "2024-12-31"', /^unitIds: is empty/],
    [
      'a period that ends before it begins',
      '["P63-06"]',
      'from: "2024-12-31", to: "2024-01-01"',
      /^period: from/,
    ],
    [
      'a code for a unit',
      '["24"]',
      'from: "2024-01-01", to: "2024-12-31"',
      /^unitIds\[0\]: no unit has the id "24": code 24/,
    ],
  ])('of training is refused with %s', async (_, units, period, message) => {
    const query = `{ trainingTable(unitIds: ${units}, period: { ${period} }) { id } }`;
    const { errors } = await directory.host.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(message);
  });

  it('is not smuggled in by an id: a line of another table, a row of two units, a forged map', async () => {
    const { total } = await staff(['P34-19', 'P34-33']);
    for (const id of [
      total.id.replace('~staff~', '~training~'),
      total.id.replace('total', 'row'),
      total.id.replace('AS_RECORDED', 'FLAT_EARTH'),
      total.id.replace('P34-33', 'P34-19'),
      total.id.replace('most=1000', 'most=1e3'),
    ]) {
      const { errors } = await line('StaffLine', id, [], 'id');
      expect(errors, id).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
    }
  });
});

const TOTAL = `__typename
  ... on CompleteTotal { total { low countUnit } } ... on PerUnitTotal { sumPerUnit { low } }
  ... on PartialTotal { sumOfKnown { state low } coverage { missing { unitId domain } withoutFigure } }`;

describe('the groups of a line', () => {
  it('are added up from its cells, with what the total stands on', async () => {
    const { total } = await staff(['P34-19', 'P34-33'], 'by: [LEVEL]');
    const cells = [
      { staff: tally([[['XA'], 5, 6, null]]) },
      {
        staff: tally([
          [['XA'], 1, 1, null],
          [['TINH'], 2, 2, null],
        ]),
      },
    ];
    const { line: added } = await line(
      'StaffLine',
      total.id,
      cells,
      `coverage { expected withFigure share weighedBy weights { weight } withoutWeight }
       groups { values { dimension code } persons { ${TOTAL} } posts { ${TOTAL} } meeting { __typename } }`,
    );
    expect(added).toEqual({
      coverage: {
        ...{ expected: ['P34-19', 'P34-33'], withFigure: ['P34-19', 'P34-33'], share: null },
        ...{ weighedBy: 'NONE', weights: [], withoutWeight: ['P34-19', 'P34-33'] },
      },
      groups: [
        {
          values: [{ dimension: 'LEVEL', code: 'TINH' }],
          persons: { __typename: 'CompleteTotal', total: { low: 2, countUnit: 'NGUOI' } },
          posts: { __typename: 'CompleteTotal', total: { low: 2, countUnit: 'CHUC_VU' } },
          meeting: null,
        },
        {
          values: [{ dimension: 'LEVEL', code: 'XA' }],
          persons: { __typename: 'CompleteTotal', total: { low: 6, countUnit: 'NGUOI' } },
          posts: { __typename: 'CompleteTotal', total: { low: 7, countUnit: 'CHUC_VU' } },
          meeting: null,
        },
      ],
    });
  });

  it('are none where nobody answered, and coverage tells that from nothing counted', async () => {
    const { total } = await staff(['P34-19', 'P34-33'], 'by: [LEVEL]');
    const { line: added } = await line(
      'StaffLine',
      total.id,
      [{ staff: tally([]) }, { staff: null }],
      'coverage { withFigure missing { unitId domain reason } } groups { persons { __typename } }',
    );
    expect(added).toEqual({
      coverage: {
        withFigure: ['P34-19'],
        missing: [{ unitId: 'P34-33', domain: 'PERSONNEL', reason: 'UNKNOWN' }],
      },
      groups: [],
    });
  });

  it('count persons per unit where the index has one of them in two units, or is not kept', async () => {
    const persons = async (units: string[]) => {
      const { total } = await staff(units);
      const cells = units.map(() => ({ staff: tally([[[], 3, 3, null]]) }));
      const { line: added } = await line('StaffLine', total.id, cells, `groups { persons { ${TOTAL} } }`);
      return ((added?.groups ?? []) as { persons: unknown }[])[0]?.persons;
    };
    expect(await persons(['P34-19', 'P34-33'])).toMatchObject({ __typename: 'CompleteTotal' });
    expect(await persons(['P34-20', 'P34-24'])).toEqual({
      __typename: 'PerUnitTotal',
      sumPerUnit: { low: 6 },
    });
    expect(await persons(['P34-24'])).toMatchObject({ __typename: 'CompleteTotal' });
    await queryOn(directory.url, `update person_index set is_current = false where province_id = 'P34-33'`);
    expect(await persons(['P34-19', 'P34-33'])).toMatchObject({ __typename: 'PerUnitTotal' });
    await queryOn(directory.url, `update person_index set is_current = true where province_id = 'P34-33'`);
  });

  it('take people who went over at the merger for the same ones, in a period on both maps only', async () => {
    const persons = async (from: string, to: string) => {
      const units = ['P63-27', 'P34-24'];
      const { total } = await training(units, `period: { from: "${from}", to: "${to}" }`);
      const cells = units.map(() => ({ training: tally([[[], 1, 3, 3, 1, [1, 1], 0, 0, 0, 0]]) }));
      const { line: added } = await line('TrainingLine', total.id, cells, `groups { persons { ${TOTAL} } }`);
      return ((added?.groups ?? []) as { persons: unknown }[])[0]?.persons;
    };
    expect(await persons('2025-01-01', '2025-12-31')).toMatchObject({ __typename: 'PerUnitTotal' });
    expect(await persons('2025-01-01', '2025-06-30')).toMatchObject({
      __typename: 'CompleteTotal',
      total: { low: 3 },
    });
  });

  it('are refused when they are more than anybody reads', async () => {
    const { total } = await staff(['P34-19'], 'by: [AGENCY_UNIT]');
    const groups = Array.from({ length: 2_001 }, (_, place) => [[`X34-${place}`], 1, 1, null]);
    const { line: added, errors } = await line(
      'StaffLine',
      total.id,
      [{ staff: tally(groups) }],
      'id groups { values { code } }',
    );
    expect(added).toEqual({ id: total.id, groups: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
    expect(errors[0]?.message).toMatch(/2001 different groups together, at most 2000/);
  });

  it('of capacity add up what each unit lacks: seats to spare fill no need elsewhere', async () => {
    const query = `{ capacityTable(unitIds: ["P34-19", "P34-33", "P34-24"], by: [YEAR], period: { from: "2026-01-01", to: "2026-12-31" }) { total { id } } }`;
    const { data } = await directory.host.ask(query);
    const { id } = (data?.capacityTable as Table | undefined)?.total ?? { id: '' };
    const kinds = Object.entries<object>(TALLIES.capacity);
    const capacity = (seats: number) =>
      tally([
        [['2026'], ...kinds.map(([name, kind]) => (name === 'seats' ? seats : 'rate' in kind ? [1, 2] : 1))],
      ]);
    const cells = [
      { capacity: capacity(100), need: tally([[['2026'], 150, 90]]) },
      { capacity: capacity(500), need: tally([[['2026'], 20, 20]]) },
      { capacity: tally([]), need: null },
    ];
    const { line: added } = await line(
      'CapacityLine',
      id,
      cells,
      `groups { seats { ${TOTAL} } need { ${TOTAL} } shortfall { ${TOTAL} } }`,
    );
    const missing = [{ unitId: 'P34-24', domain: 'PLANNING' }];
    expect(added?.groups).toEqual([
      {
        seats: { __typename: 'CompleteTotal', total: { low: 600, countUnit: 'CHO' } },
        need: {
          __typename: 'PartialTotal',
          sumOfKnown: { state: 'COMPUTED', low: 170 },
          coverage: { missing, withoutFigure: [] },
        },
        shortfall: {
          __typename: 'PartialTotal',
          sumOfKnown: { state: 'COMPUTED', low: 50 },
          coverage: { missing, withoutFigure: [] },
        },
      },
    ]);
  });
});
