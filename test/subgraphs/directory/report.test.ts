import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCellId } from '../../../common/measure.ts';
import { computed, reported, without } from './resolvers/parts.ts';
import { type SampleDirectory, startSampleDirectory } from './sample-host.ts';

let directory: SampleDirectory;

beforeAll(async () => {
  directory = await startSampleDirectory();
});
afterAll(() => directory.close());

const REPORT = `query ($units: [ID!]!, $measures: [ID!]!, $from: Date!, $to: Date!, $asOf: Date!, $boundaries: Boundaries) {
  report(unitIds: $units, measureIds: $measures, period: { from: $from, to: $to }, asOf: $asOf, boundaries: $boundaries) {
    id boundaries asOf period { from to }
    rows { province { id } administrativeUnit { id } lines { id measure { id } cells { provinceId id province { id } } } }
    totals { id measure { id } cells { provinceId id } }
  }
}`;

interface Line {
  id: string;
  measure: { id: string };
  cells: { provinceId: string; id: string }[];
}

interface Report {
  id: string;
  rows: { province: { id: string }; administrativeUnit: { id: string } | null; lines: Line[] }[];
  totals: Line[];
}

const DECADE = { from: '2010-01-01', to: '2018-12-31', asOf: '2025-12-31' };

async function report(variables: object): Promise<Report> {
  const { data, errors } = await directory.host.ask(REPORT, {
    ...DECADE,
    measures: ['LOP_CAP_XA'],
    ...variables,
  });
  expect(errors).toEqual([]);
  return data?.report as Report;
}

async function refusal(variables: object) {
  const { data, errors } = await directory.host.ask(REPORT, {
    ...DECADE,
    measures: ['LOP_CAP_XA'],
    ...variables,
  });
  expect(data).toEqual({ report: null });
  expect(errors).toHaveLength(1);
  return { code: errors[0]?.extensions.code, message: errors[0]?.message ?? '' };
}

const unitsOf = (line: Line | undefined) => line?.cells.map(({ id }) => parseCellId(id).unitId);

describe('a report on the map of 34', () => {
  it('has the cells of the units that lived in the period behind each row and the totals', async () => {
    const units = ['P34-19', 'P34-33', 'P34-20', 'P34-24'];
    const { rows, totals } = await report({ units, boundaries: 'CURRENT_34' });
    expect(rows.map(({ province }) => province.id)).toEqual(units);
    expect(rows.map(({ lines }) => unitsOf(lines[0]))).toEqual([
      ['P63-06', 'P63-19'],
      ['P63-33', 'P63-34'],
      ['P63-20'],
      ['P63-24', 'P63-27'],
    ]);
    expect(unitsOf(totals[0])).toEqual([
      'P63-06',
      'P63-19',
      'P63-33',
      'P63-34',
      'P63-20',
      'P63-24',
      'P63-27',
    ]);
  });

  it('refuses an old unit and names the one of today', async () => {
    const { code, message } = await refusal({ units: ['P34-19', 'P63-27'], boundaries: 'CURRENT_34' });
    expect(code).toBe('BAD_ARGUMENT');
    expect(message).toContain(
      'unitIds[1]: P63-27 was Bắc Ninh until 30/06/2025; today it is P34-24 (Bắc Ninh)',
    );
  });

  it('refuses districts, which live as recorded only', async () => {
    const { code, message } = await refusal({ units: ['H63-186'], boundaries: 'CURRENT_34' });
    expect([code, message]).toEqual(['BAD_ARGUMENT', expect.stringContaining('AS_RECORDED')]);
  });
});

describe('a report as recorded', () => {
  it('has one cell a line, of the unit itself, also of a district', async () => {
    const { rows } = await report({
      units: ['P63-06', 'H63-186'],
      measures: ['CM_TRUNG_CAP_CAN_BO_XA', 'LLCT_TRUNG_CAP_BI_THU_XA'],
    });
    expect(rows.map(({ province, administrativeUnit }) => [province.id, administrativeUnit?.id])).toEqual([
      ['P63-06', undefined],
      ['P63-20', 'H63-186'],
    ]);
    const cells = rows.flatMap(({ lines }) => lines.map(({ cells }) => cells));
    expect(cells.map((one) => one.length)).toEqual([1, 1, 1, 1]);
    expect(cells[3]?.[0]).toMatchObject({ provinceId: 'P63-20', province: { id: 'P63-20' } });
    expect(parseCellId(cells[3]?.[0]?.id ?? '')).toEqual({
      ...{ unitId: 'H63-186', measureId: 'LLCT_TRUNG_CAP_BI_THU_XA', kind: 'RATE', countUnit: 'NGUOI' },
      ...{ population: 'BI_THU_CAP_XA', dimension: 'LLCT', threshold: '2', includesInProgress: false },
      ...DECADE,
    });
  });
});

describe('the cell key of a measure', () => {
  it.each([
    ['LOP_CAP_XA', ''],
    ['LOP_LLCT_TRUNG_CAP', 'LLCT_TRUNG_CAP'],
    ['LOP_BOI_DUONG_CAP_NHAT', 'CAP_NHAT_KIEN_THUC'],
  ])('carries the threshold of %s: "%s"', async (measure, threshold) => {
    const { totals } = await report({ units: ['P63-06'], measures: [measure] });
    expect(parseCellId(totals[0]?.cells[0]?.id ?? '').threshold).toBe(threshold);
  });
});

describe('the arguments of a report', () => {
  it.each([
    [
      'an unknown measure',
      { measures: ['LOP_CAP_XA', 'LOP_X'] },
      'BAD_ARGUMENT',
      'measureIds[1]: no measure has the id "LOP_X"',
    ],
    ['an unknown unit', { units: ['P63-99'] }, 'UNKNOWN_UNIT', 'unitIds[0]: no unit has the id "P63-99"'],
    [
      'an unknown district',
      { units: ['H63-999'] },
      'UNKNOWN_UNIT',
      'unitIds[0]: no unit has the id "H63-999"',
    ],
    ['a bare code', { units: ['24'] }, 'UNKNOWN_UNIT', 'code 24 was Bắc Giang until 30/06/2025'],
    [
      'the period the wrong way round',
      { from: '2019-01-01' },
      'BAD_ARGUMENT',
      'period: from 2019-01-01 is after',
    ],
    [
      'too many units',
      { units: Array(101).fill('P34-19') },
      'BAD_ARGUMENT',
      'unitIds: 101 units, at most 100',
    ],
    [
      'too many measures',
      { measures: Array(31).fill('LOP_CAP_XA') },
      'BAD_ARGUMENT',
      'measureIds: 31 measures',
    ],
  ])('are refused for %s, with the place', async (_what, variables, code, message) => {
    expect(await refusal({ units: ['P34-19'], ...variables })).toEqual({
      code,
      message: expect.stringContaining(message),
    });
  });

  it('must be real days', async () => {
    const { errors } = await directory.host.ask(REPORT, {
      ...DECADE,
      units: ['P34-19'],
      measures: ['LOP_CAP_XA'],
      asOf: '2025-02-30',
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
  });
});

const CLASSES = `... on ReportLine { training { classes {
  reported { __typename ...Total } computed { __typename ...Total }
} } rate { computed { __typename } } }`;
const TOTAL = `fragment Total on FigureTotal {
  ... on CompleteTotal { total { state low source { factIds } } coverage { ...Cover } }
  ... on PartialTotal { sumOfKnown { state low reason source { factIds } } coverage { ...Cover } }
}
fragment Cover on Coverage { expected withFigure withoutFigure missing { unitId domain reason } }`;

async function totals(line: Line | undefined, cells: unknown, coverage: object[] = []) {
  const { data, errors } = await directory.host.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ${CLASSES} } } ${TOTAL}`,
    { r: [{ __typename: 'ReportLine', id: line?.id, ...(cells ? { cells } : {}) }] },
    { extensions: { coverage } },
  );
  expect(errors).toEqual([]);
  return (data?._entities as object[] | undefined)?.[0];
}

function training(classes: object, rest: object = without('NO_FIGURE', 'Chưa có.')) {
  const pair = { reported: rest, computed: rest };
  return { training: { classes, attendances: pair, classDays: pair } };
}

describe('the totals of a line', () => {
  it('show 36 published classes under Thái Nguyên as from one of two predecessors', async () => {
    const { rows } = await report({ units: ['P34-19'], boundaries: 'CURRENT_34' });
    const source = { factIds: ['BK-01'], file: 'x.txt', publishedOn: null, publishedOnReliable: null };
    const none = without('NO_FIGURE', 'Chưa có bản ghi.');
    const cells = [
      training({ reported: { ...reported('EXACT', 36), source }, computed: computed(36) }),
      training({ reported: none, computed: none }),
    ];
    const coverage = {
      expected: ['P63-06', 'P63-19'],
      withFigure: ['P63-06'],
      withoutFigure: ['P63-19'],
      missing: [],
    };
    expect(await totals(rows[0]?.lines[0], cells)).toEqual({
      training: {
        classes: {
          reported: {
            __typename: 'PartialTotal',
            sumOfKnown: { state: 'REPORTED', low: 36, reason: null, source: { factIds: ['BK-01'] } },
            coverage,
          },
          computed: {
            __typename: 'PartialTotal',
            sumOfKnown: { state: 'COMPUTED', low: 36, reason: null, source: null },
            coverage,
          },
        },
      },
      rate: null,
    });
  });

  it('name the unit whose cell is lost, for the reason that the gateway told', async () => {
    const { totals: lines } = await report({ units: ['P63-06', 'P63-19'] });
    const told = [{ unit: 'P63-19', domain: 'institutions', state: 'CIRCUIT_OPEN' }];
    const filled = training({ reported: reported('EXACT', 36), computed: computed(36) });
    expect(await totals(lines[0], [filled, { training: null }], told)).toMatchObject({
      training: {
        classes: {
          computed: {
            __typename: 'PartialTotal',
            sumOfKnown: { low: 36 },
            coverage: { missing: [{ unitId: 'P63-19', domain: 'INSTITUTIONS', reason: 'CIRCUIT_OPEN' }] },
          },
        },
      },
    });
  });

  it('are all missing when the line comes by its id alone, and never 0', async () => {
    const { rows } = await report({ units: ['P63-06'] });
    expect(await totals(rows[0]?.lines[0], null)).toMatchObject({
      training: {
        classes: {
          computed: {
            __typename: 'PartialTotal',
            sumOfKnown: { state: 'NO_FIGURE', low: null },
            coverage: { missing: [{ unitId: 'P63-06', reason: 'UNKNOWN' }] },
          },
        },
      },
    });
  });

  it('of a rate stand on the units of the day', async () => {
    const { totals: lines } = await report({
      ...{ units: ['P34-24', 'P63-27'], measures: ['KY_NANG_CBCC'], from: '2021-01-01', to: '2025-12-31' },
    });
    const parts = { countUnit: 'NGUOI', asOf: '2025-12-31', reason: null, source: null };
    const counted = (numerator: number, denominator: number) => ({
      dossier: {
        rate: {
          reported: { ...parts, state: 'NO_FIGURE', numerator: null, denominator: null },
          computed: { ...parts, state: 'COMPUTED', numerator, denominator },
        },
      },
    });
    const { data, errors } = await directory.host.entities(
      [{ __typename: 'ReportLine', id: lines[0]?.id, cells: [counted(40, 80), counted(105, 150)] }],
      `... on ReportLine { training { classes { computed { __typename } } } rate { computed {
        ... on CompleteRate { rate { state low numerator denominator population unitId asOf } coverage { expected } }
      } reported { __typename } } }`,
    );
    expect(errors).toEqual([]);
    const rate = {
      state: 'COMPUTED',
      low: 50,
      numerator: 40,
      denominator: 80,
      population: 'CAN_BO_CONG_CHUC',
    };
    expect(data?._entities).toEqual([
      {
        training: null,
        rate: {
          computed: {
            rate: { ...rate, unitId: null, asOf: '2025-12-31' },
            coverage: { expected: ['P34-24'] },
          },
          reported: { __typename: 'PartialRate' },
        },
      },
    ]);
  });
});

describe('reports and lines by their ids alone', () => {
  it('are the same as when they were asked for', async () => {
    const asked = await report({ units: ['P34-19', 'P34-20'], boundaries: 'CURRENT_34' });
    const { data, errors } = await directory.host.entities(
      [
        { __typename: 'Report', id: asked.id },
        { __typename: 'ReportLine', id: asked.totals[0]?.id },
        { __typename: 'ReportLine', id: asked.rows[0]?.lines[0]?.id },
        { __typename: 'ReportLine', id: 'total~of~nothing' },
      ],
      `... on Report { id rows { province { id } } totals { id } } ... on ReportLine { id measure { id } cells { id provinceId } }`,
    );
    expect(data?._entities).toEqual([
      {
        id: asked.id,
        rows: asked.rows.map(({ province }) => ({ province })),
        totals: asked.totals.map(({ id }) => ({ id })),
      },
      asked.totals[0],
      {
        id: asked.rows[0]?.lines[0]?.id,
        measure: { id: 'LOP_CAP_XA' },
        cells: asked.rows[0]?.lines[0]?.cells.map(({ id, provinceId }) => ({ id, provinceId })),
      },
      null,
    ]);
    expect(errors).toMatchObject([{ path: ['_entities', 3], extensions: { code: 'BAD_ARGUMENT' } }]);
  });
});

describe('the assessments of a cell', () => {
  const target = {
    ...{ targetId: 't1', comparison: 'EQUALS', startsOn: '2021-01-01', deadline: '2025-12-31' },
    value: { state: 'REPORTED', low: 70, high: 70, approximate: false, reason: null },
  };
  const dossier = {
    rate: { computed: { state: 'COMPUTED', low: 65, high: 65, asOf: '2025-06-30', reason: null } },
  };

  async function assessments(given: object) {
    const { totals: lines } = await report({ units: ['P63-27'], measures: ['KY_NANG_CBCC'] });
    const { data, errors } = await directory.host.entities(
      [{ __typename: 'ReportCell', ...lines[0]?.cells[0], ...given }],
      `... on ReportCell { assessments { targetId status gap } }`,
    );
    expect(errors).toEqual([]);
    return data?._entities;
  }

  it('compare the counted rate with each target on the day of the report', async () => {
    expect(await assessments({ dossier, plan: { targets: [target] } })).toEqual([
      { assessments: [{ targetId: 't1', status: 'KHONG_DAT', gap: -5 }] },
    ]);
  });

  it('have no status without personnel, and are null without planning', async () => {
    expect(await assessments({ dossier: null, plan: { targets: [target] } })).toEqual([
      { assessments: [{ targetId: 't1', status: null, gap: null }] },
    ]);
    expect(await assessments({ dossier, plan: null })).toEqual([{ assessments: null }]);
  });

  it('refuse a cell that directory did not write', async () => {
    const { errors } = await directory.host.entities(
      [{ __typename: 'ReportCell', provinceId: 'P63-27', id: 'made-up' }],
      `... on ReportCell { assessments { targetId } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
  });
});
