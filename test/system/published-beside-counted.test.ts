import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CapacityAndNeedsQuery, TrainingMoneyQuery } from '../../codegen/client/graphql.ts';
import { startTestSystem, type TestSystem } from './system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
  await system.askWhole();
}, 180_000);
afterAll(() => system?.stop());

/** Asks a typed document with its own variables and others in place of some. */
async function ask<Data>(name: string, others: Record<string, unknown> = {}): Promise<Data> {
  const path = `codegen/operations/${name}`;
  const variables = JSON.parse(readFileSync(`${path}.variables.json`, 'utf8'));
  const text = readFileSync(`${path}.graphql`, 'utf8');
  const { data, errors } = await system.ask<Data>(text, { ...variables, ...others });
  expect(errors).toEqual([]);
  return data;
}

function only<T>(items: readonly T[] | null | undefined, fits: (item: T) => boolean = () => true): T {
  const found = (items ?? []).filter(fits);
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`Found ${found.length} items, expected one.`);
  return found[0];
}

describe('Q05, what training costs', () => {
  it('has no amount that a source gives, and names who pays where one says so', async () => {
    const { byYear } = await ask<TrainingMoneyQuery>('q05-training-money');
    const cells = (byYear?.rows ?? []).flatMap(({ line }) => line.cells);
    const fundingOf = (unit: string, source: string) =>
      only(
        only(cells, ({ provinceId }) => provinceId === unit).budget?.named,
        (one) => one.source === source && one.textVi !== null,
      );
    expect(fundingOf('P63-06', 'NSNN_TINH').publishedIn.factIds).toEqual(['BK-12']);
    expect(fundingOf('P63-20', 'XA_HOI_HOA')).toMatchObject({
      unitId: 'H63-186',
      classes: { state: 'REPORTED', operator: 'UNSPECIFIED', low: null, high: null, countUnit: 'LOP' },
      publishedIn: { factIds: ['HL-03'] },
    });
    for (const { provinceId, budget } of cells) {
      if (provinceId.startsWith('P63-')) expect(budget).toMatchObject({ state: 'NO_FIGURE', groups: [] });
    }
    const rows = (byYear?.rows ?? []).filter(({ province }) => province.id.startsWith('P63-'));
    expect(rows.flatMap(({ line }) => line.groups ?? [])).toEqual([]);
  });
});

describe('Q18, capacity', () => {
  it('of Thái Bình is what its school published of every year, beside no counted figure', async () => {
    const others = { unitIds: ['P63-34'], period: { from: '2018-01-01', to: '2019-12-31' } };
    const data = await ask<CapacityAndNeedsQuery>('q18-capacity-and-needs', others);
    const cell = only(only(data.byYear?.rows).line.cells);
    expect(cell.capacity?.state).toBe('NO_FIGURE');
    const { values, seats, learners } = only(cell.capacity?.groups);
    expect([values[0]?.code, seats.state, learners.computed.state]).toEqual([null, 'NO_FIGURE', 'NO_FIGURE']);
    expect(learners).toMatchObject({
      reported: {
        operator: 'MORE_THAN',
        low: 3000,
        high: null,
        annual: true,
        source: { factIds: ['TB-02'] },
      },
      difference: null,
    });
    expect(cell.need?.state).toBe('NO_FIGURE');
  });
});

describe('published and counted figures', () => {
  const DIFFERENCES = `query ($units: [ID!]!, $measures: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
    report(unitIds: $units, measureIds: $measures, period: $period, asOf: $asOf) { rows { lines { cells {
      training { classes { ...Apart } attendances { ...Apart } persons { ...Apart } }
      dossier { rate { difference { low high approximate countUnit reason } } } } } } } }
    fragment Apart on FigurePair { difference { low high approximate countUnit reason } }`;
  type Apart = { difference: { low: number | null; high: number | null; reason: string | null } | null };
  const differences = async (unit: string, measure: string, from: string, to: string, asOf: string) => {
    const variables = { units: [unit], measures: [measure], period: { from, to }, asOf };
    const { data, errors } = await system.ask<{
      report: {
        rows: { lines: { cells: { training: Record<string, Apart>; dossier: { rate: Apart } }[] }[] }[];
      };
    }>(DIFFERENCES, variables);
    expect(errors).toEqual([]);
    return only(only(only(data.report.rows).lines).cells);
  };

  it('stand with their difference where both exist', async () => {
    const { training } = await differences('P63-06', 'LOP_CAP_XA', '2010-01-01', '2018-12-31', '2018-12-31');
    expect(training.classes?.difference).toMatchObject({ low: 0, high: 0, countUnit: 'LOP', reason: null });
    expect(training.attendances?.difference).toMatchObject({ low: 0, high: 0 });
    expect(training.persons?.difference).toBeNull();
    const { dossier } = await differences(
      ...(['P63-06', 'CM_TRUNG_CAP_CAN_BO_XA', '2018-01-01', '2018-12-31', '2018-12-31'] as const),
    );
    expect(dossier.rate.difference).toMatchObject({ countUnit: 'PHAN_TRAM', approximate: false });
    expect(dossier.rate.difference?.low).toBeCloseTo((49 / 68) * 100 - 72.06, 10);
  });

  it('have none that is told where they count different things or speak of different days', async () => {
    const learners = await differences(
      'H63-186',
      'LOP_LLCT_TRUNG_CAP',
      '2017-01-01',
      '2025-06-30',
      '2025-06-30',
    );
    expect(learners.training.attendances?.difference).toMatchObject({
      low: null,
      high: null,
      reason: 'Số công bố đếm bằng HOC_VIEN, số tính được bằng LUOT_NGUOI.',
    });
    const later = await differences(
      ...(['P63-06', 'CM_TRUNG_CAP_CAN_BO_XA', '2018-01-01', '2018-12-31', '2025-06-30'] as const),
    );
    expect(later.dossier.rate.difference?.reason).toBe('Hai số của hai ngày khác nhau.');
    const unknownDay = await differences(
      ...(['H63-186', 'LLCT_TRUNG_CAP_CAP_UY_VIEN_XA', '2020-01-01', '2020-12-31', '2020-03-02'] as const),
    );
    expect(unknownDay.dossier.rate.difference).toMatchObject({ approximate: true, reason: null });
  });
});
