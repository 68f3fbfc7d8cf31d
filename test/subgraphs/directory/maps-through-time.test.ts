import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCellId } from '../../../common/measure.ts';
import { type SampleDirectory, startSampleDirectory } from './sample-host.ts';

let directory: SampleDirectory;

beforeAll(async () => {
  directory = await startSampleDirectory();
});
afterAll(() => directory.close());

const REPORT = `query ($units: [ID!]!, $measures: [ID!]!, $from: Date!, $to: Date!, $asOf: Date!, $boundaries: Boundaries!) {
  report(unitIds: $units, measureIds: $measures, period: { from: $from, to: $to }, asOf: $asOf, boundaries: $boundaries) {
    id boundaries
    rows { province { id } lines { id break { on reason } cells { provinceId id } } }
    totals { id break { on reason } cells { provinceId id } }
  }
}`;

interface Line {
  id: string;
  break: { on: string; reason: string } | null;
  cells: { provinceId: string; id: string }[];
}

interface Report {
  id: string;
  boundaries: string;
  rows: { province: { id: string }; lines: Line[] }[];
  totals: Line[];
}

const asked = {
  ...{ units: ['P63-06'], measures: ['LOP_CAP_XA'], from: '2010-01-01', to: '2018-12-31' },
  ...{ asOf: '2025-06-30', boundaries: 'HISTORICAL_63' },
};

async function report(variables: object): Promise<Report> {
  const { data, errors } = await directory.host.ask(REPORT, { ...asked, ...variables });
  expect(errors).toEqual([]);
  return data?.report as Report;
}

async function refusal(variables: object): Promise<[unknown, string]> {
  const { data, errors } = await directory.host.ask(REPORT, { ...asked, ...variables });
  expect(data).toEqual({ report: null });
  expect(errors).toHaveLength(1);
  return [errors[0]?.extensions.code, errors[0]?.message ?? ''];
}

const rowsOf = ({ rows }: Report) => rows.map(({ province }) => province.id);
const unitsOf = (line: Line | undefined) => line?.cells.map(({ id }) => parseCellId(id).unitId);

describe('a report on the map of 63', () => {
  it('has a row for each old unit, with the cell of that unit alone', async () => {
    const answer = await report({ units: ['P63-06', 'P63-19'] });
    expect(rowsOf(answer)).toEqual(['P63-06', 'P63-19']);
    expect(answer.rows.map(({ lines }) => unitsOf(lines[0]))).toEqual([['P63-06'], ['P63-19']]);
    expect(unitsOf(answer.totals[0])).toEqual(['P63-06', 'P63-19']);
  });

  it('shows a unit of today by those it came from, each once', async () => {
    const answer = await report({ units: ['P34-19', 'P63-06', 'P34-20'] });
    expect(rowsOf(answer)).toEqual(['P63-06', 'P63-19', 'P63-20']);
    expect(unitsOf(answer.totals[0])).toEqual(['P63-06', 'P63-19', 'P63-20']);
  });

  it('is the same by its id, and by the ids of its lines', async () => {
    const answer = await report({ units: ['P34-19', 'P34-24'] });
    const { data, errors } = await directory.host.entities(
      [
        { __typename: 'Report', id: answer.id },
        { __typename: 'ReportLine', id: answer.totals[0]?.id },
      ],
      `... on Report { id boundaries rows { province { id } } totals { id } } ... on ReportLine { id cells { provinceId id } }`,
    );
    expect(errors).toEqual([]);
    const { id, cells } = answer.totals[0] ?? {};
    expect(data?._entities).toEqual([
      {
        ...{ id: answer.id, boundaries: 'HISTORICAL_63' },
        rows: rowsOf(answer).map((unitId) => ({ province: { id: unitId } })),
        totals: [{ id }],
      },
      { id, cells },
    ]);
  });

  it('lets the centre, which stands on both maps, go past the last day of the old one', async () => {
    const answer = await report({ units: ['TW'], to: '2025-12-31', asOf: '2025-12-31' });
    expect(rowsOf(answer)).toEqual(['TW']);
  });

  it.each([
    ['classes', ['LOP_CAP_XA'], { to: '2025-07-01' }, 'period.to: 2025-07-01 is after 2025-06-30'],
    [
      'a rate',
      ['LOP_CAP_XA', 'KY_NANG_CBCC'],
      { asOf: '2025-12-31' },
      'asOf: 2025-12-31 is after 2025-06-30',
    ],
    ['what a rate counts over a period', ['KY_NANG_CBCC'], { to: '2025-12-31' }, 'period.to: 2025-12-31'],
  ])('refuses %s of days since, which nothing splits back', async (_what, measures, days, message) => {
    for (const units of [['P34-24'], ['P63-24', 'P63-27']]) {
      const [code, text] = await refusal({ units, measures, ...days });
      expect(code).toBe('BAD_ARGUMENT');
      expect(text).toContain(message);
      expect(text).toContain('P63-24');
      expect(text).toContain('boundaries: CURRENT_34');
    }
  });

  it('does not mind a later day where flows alone are asked', async () => {
    expect(rowsOf(await report({ asOf: '2025-12-31' }))).toEqual(['P63-06']);
  });

  it('refuses such a line by its id as well', async () => {
    const id = 'row~HISTORICAL_63~2025-01-01~2025-12-31~2025-06-30~LOP_CAP_XA~P63-06';
    const { errors } = await directory.host.entities(
      [{ __typename: 'ReportLine', id }],
      '... on ReportLine { id }',
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
  });

  it('refuses districts, which live as recorded only', async () => {
    const [code, message] = await refusal({ units: ['H63-186'] });
    expect([code, message]).toEqual(['BAD_ARGUMENT', expect.stringContaining('AS_RECORDED')]);
  });
});

describe('the break of a line over 1/7/2025', () => {
  const across = { from: '2025-01-01', to: '2025-12-31', asOf: '2025-12-31', boundaries: 'CURRENT_34' };

  it('is told on merged units and on the total over them, not on a unit that went on alone', async () => {
    const { rows, totals } = await report({ ...across, units: ['P34-19', 'P34-20'] });
    expect(rows.map(({ lines }) => lines[0]?.break?.on ?? null)).toEqual(['2025-07-01', null]);
    expect(rows[0]?.lines[0]?.break?.reason).toContain('P63-06, P63-19 hợp nhất thành P34-19');
    expect(totals[0]?.break?.reason).toContain('P63-06, P63-19 hợp nhất thành P34-19');
  });

  it('is told of each unit as recorded, whose own records are of one side alone', async () => {
    const units = ['P63-27', 'P34-24', 'P63-20', 'H63-186'];
    const { rows } = await report({ ...across, units, boundaries: 'AS_RECORDED' });
    expect(rows.map(({ lines }) => lines[0]?.break?.on)).toEqual(units.map(() => '2025-07-01'));
    const both = await report({ ...across, units: ['P63-20', 'P34-20'], boundaries: 'AS_RECORDED' });
    expect(both.totals[0]?.break).toBeNull();
  });

  it('is absent from a period on one side of the day', async () => {
    for (const days of [{ to: '2025-06-30' }, { from: '2025-07-01' }]) {
      const { rows, totals } = await report({ ...across, ...days, units: ['P34-19'] });
      expect([rows[0]?.lines[0]?.break, totals[0]?.break]).toEqual([null, null]);
    }
  });
});

describe('the targets of merged units on a line', () => {
  const targets = {
    ...asked,
    measures: ['KY_NANG_CBCC'],
    from: '2021-01-01',
    to: '2025-12-31',
    asOf: '2025-12-31',
  };
  const parts = { state: 'COMPUTED', countUnit: 'NGUOI', asOf: '2025-06-30', reason: null, source: null };
  const target = {
    ...{ targetId: 't', comparison: 'EQUALS', startsOn: '2021-01-01', deadline: '2025-12-31' },
    value: { state: 'REPORTED', low: 70, high: 70, approximate: false, reason: null },
  };
  const filled = (numerator: number, denominator: number) => {
    const computed = { ...parts, numerator, denominator };
    return {
      dossier: { rate: { reported: computed, computed } },
      ratedByListed: [],
      plan: { targets: [target] },
    };
  };

  async function combined(line: Line | undefined, cells: (unitId: string) => object) {
    const { data, errors } = await directory.host.entities(
      [{ __typename: 'ReportLine', id: line?.id, cells: unitsOf(line)?.map(cells) }],
      `... on ReportLine { combined { comparable reason predecessors { id nameVi } weightedActual {
        ... on CompleteRate { rate { numerator denominator low asOf } coverage { expected } }
      } } }`,
    );
    expect(errors).toEqual([]);
    return (data?._entities as { combined: unknown }[] | undefined)?.[0]?.combined;
  }

  it('weigh the merged units alone, whatever order their cells have', async () => {
    const { rows } = await report({ ...targets, units: ['P34-24'], boundaries: 'CURRENT_34' });
    const line = rows[0]?.lines[0];
    expect(unitsOf(line)).toEqual(['P34-24', 'P63-24', 'P63-27']);
    const cells = (unitId: string) => (unitId === 'P34-24' ? filled(1, 1) : filled(30, 100));
    expect(await combined(line, cells)).toEqual({
      ...{ comparable: true, reason: null },
      predecessors: [
        { id: 'P63-24', nameVi: 'Bắc Giang' },
        { id: 'P63-27', nameVi: 'Bắc Ninh' },
      ],
      weightedActual: {
        rate: { numerator: 60, denominator: 200, low: 30, asOf: '2025-06-30' },
        coverage: { expected: ['P63-24', 'P63-27'] },
      },
    });
  });

  it('are none of a unit that was not merged, of a total, of an old unit, and of days since', async () => {
    const current = { ...targets, boundaries: 'CURRENT_34' };
    const single = await report({ ...current, units: ['P34-20'] });
    const total = await report({ ...current, units: ['P34-24'] });
    const old = await report({ ...targets, units: ['P63-27'], boundaries: 'AS_RECORDED' });
    const since = await report({ ...current, units: ['P34-24'], from: '2025-07-01' });
    for (const line of [
      single.rows[0]?.lines[0],
      total.totals[0],
      old.rows[0]?.lines[0],
      since.rows[0]?.lines[0],
    ]) {
      expect(await combined(line, () => filled(30, 100))).toBeNull();
    }
  });
});
