import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  ClassesByYearQuery,
  OldResultsOnNewMapQuery,
  SchoolYearQuery,
  TargetProgressQuery,
  TargetsAfterMergerQuery,
} from '../../codegen/client/graphql.ts';
import { type Answer, startTestSystem, type TestSystem } from './system.ts';

let system: TestSystem;

beforeAll(async () => {
  system = await startTestSystem();
  await system.askWhole();
}, 180_000);
afterAll(() => system?.stop());

/** Asks a typed document, once, with its own variables and others in place of some. */
function ask<Data>(name: string, others: Record<string, unknown> = {}): Promise<Answer<Data>> {
  const path = `codegen/operations/${name}`;
  const variables = JSON.parse(readFileSync(`${path}.variables.json`, 'utf8'));
  return system.ask<Data>(readFileSync(`${path}.graphql`, 'utf8'), { ...variables, ...others });
}

/** The answer of a request that nothing is wrong with, and that asked each deployment once at most. */
async function answerOf<Data>(name: string): Promise<Data> {
  system.wire();
  const { status, data, errors } = await ask<Data>(name);
  expect([status, errors]).toEqual([200, []]);
  const calls = system.wire().map(({ deployment }) => deployment);
  const routed = calls.filter((deployment) => deployment !== 'directory');
  expect(routed.length).toBeGreaterThan(0);
  expect(routed).toEqual([...new Set(routed)]);
  expect(calls.length - routed.length).toBeLessThanOrEqual(2);
  return data;
}

function only<T>(items: readonly T[] | null | undefined, fits: (item: T) => boolean = () => true): T {
  const found = (items ?? []).filter(fits);
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`Found ${found.length} items, expected one.`);
  return found[0];
}

interface PlannedTarget {
  readonly position: number | null;
  readonly measureId: string | null;
  readonly comparison: string | null;
  readonly value: { readonly low: number | null } | null;
}

const SEVEN_TARGETS = [
  ['TIEU_CHUAN_TRUOC_BO_NHIEM', 'EQUALS', 100],
  ['PHAP_LUAT_DAO_DUC_CBCC', 'AT_LEAST', 80],
  ['KY_NANG_CBCC', 'EQUALS', 70],
  ['CDNN_VIEN_CHUC', 'ABOUT', 80],
  ['QUAN_LY_VIEN_CHUC_LANH_DAO', 'EQUALS', 70],
  ['KY_NANG_KHONG_CHUYEN_TRACH_XA', 'UNSPECIFIED', null],
  ['BOI_DUONG_DAI_BIEU_HDND', 'EQUALS', 100],
];

const inWords = (targets: readonly PlannedTarget[] | null) =>
  (targets ?? [])
    .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map(({ measureId, comparison, value }) => [measureId, comparison, value?.low ?? null]);

describe('Q01, progress on the targets of 2021-2025', () => {
  let data: TargetProgressQuery;
  beforeAll(async () => {
    data = await answerOf<TargetProgressQuery>('q01-target-progress');
  });

  it('has the seven targets of old Bắc Ninh, of the plan 12/QĐ-UBND', () => {
    const plan = only(only(data.provinces, ({ id }) => id === 'P63-27').trainingPlans);
    expect(plan.approvedBy).toMatchObject({ number: '12/QĐ-UBND', issuedOn: '2021-01-07' });
    expect(inWords(plan.targets)).toEqual(SEVEN_TARGETS);
    expect(plan.targets?.flatMap(({ value }) => value?.source?.factIds ?? []).sort()).toEqual([
      ...['BN-02', 'BN-03', 'BN-04', 'BN-05', 'BN-06', 'BN-07', 'BN-08'],
    ]);
  });

  it('says of each whether it is met, and of the one without a figure that nobody can measure it', () => {
    const row = only(data.progress?.rows, ({ province }) => province.id === 'P63-27');
    const standing = row.lines.map(({ measure, cells }) => {
      const { status, gap, reason } = only(only(cells).assessments);
      return [measure.id, status, gap === null ? null : Math.round(gap), reason !== null];
    });
    expect(standing).toEqual([
      ['TIEU_CHUAN_TRUOC_BO_NHIEM', 'KHONG_DO_DUOC', null, true],
      ['PHAP_LUAT_DAO_DUC_CBCC', 'DAT', 4, false],
      ['KY_NANG_CBCC', 'DAT', 0, false],
      ['CDNN_VIEN_CHUC', 'DAT', 2, false],
      ['QUAN_LY_VIEN_CHUC_LANH_DAO', 'KHONG_DAT', -5, false],
      ['KY_NANG_KHONG_CHUYEN_TRACH_XA', 'KHONG_DO_DUOC', null, true],
      ['BOI_DUONG_DAI_BIEU_HDND', 'DAT', 0, false],
    ]);
  });

  it('gives no target, no rate and no status to old Bắc Giang, which reported nothing', () => {
    expect(only(data.provinces, ({ id }) => id === 'P63-24').trainingPlans).toEqual([]);
    const row = only(data.progress?.rows, ({ province }) => province.id === 'P63-24');
    for (const { cells } of row.lines) {
      const cell = only(cells);
      expect(cell.assessments).toEqual([]);
      expect(cell.dossier?.rate.computed).toMatchObject({ low: null, numerator: null });
    }
  });
});

describe('Q02, classes for commune staff by year', () => {
  let data: ClassesByYearQuery;
  beforeAll(async () => {
    data = await answerOf<ClassesByYearQuery>('q02-classes-by-year');
  });
  const trainingOf = (report: ClassesByYearQuery['allYears']) => {
    const { training } = only(only(only(report?.rows).lines).cells);
    if (!training) throw new Error('The cell is lost.');
    return training;
  };

  it('are 36 with 3,344 attendances, 92.89 each, over 180 to 720 days', () => {
    const { classes, attendances, attendancesPerClass, classDays } = trainingOf(data.allYears);
    expect([classes.reported.low, classes.reported.high]).toEqual([36, 36]);
    expect([attendances.reported.low, attendances.reported.high]).toEqual([3344, 3344]);
    expect(attendancesPerClass.reported).toMatchObject({
      ...{ state: 'REPORTED', operator: 'EXACT', low: 3344 / 36, high: 3344 / 36 },
      ...{ countUnit: 'LUOT_NGUOI_MOI_LOP', source: { factIds: ['BK-02', 'BK-01'] } },
    });
    expect(attendancesPerClass.reported.low?.toFixed(2)).toBe('92.89');
    expect(classDays.reported).toMatchObject({ operator: 'RANGE', low: 180, high: 720 });
  });

  it('name no persons, for the source tells attendances only', () => {
    expect(trainingOf(data.allYears).persons.reported).toMatchObject({
      ...{ state: 'NO_FIGURE', low: null, high: null },
      reason: 'Nguồn không nêu số người.',
    });
  });

  it('have no published figure of a single year, though the rows of all years add up', () => {
    const years = [
      ...[data.year2010, data.year2011, data.year2012, data.year2013, data.year2014],
      ...[data.year2015, data.year2016, data.year2017, data.year2018],
    ].map(trainingOf);
    for (const { classes, attendances, attendancesPerClass } of years) {
      for (const { reported } of [classes, attendances, attendancesPerClass]) {
        expect(reported).toMatchObject({ state: 'NO_FIGURE', low: null, high: null });
        expect(reported.reason).toContain('2010–2018');
      }
    }
    const added = years.reduce((sum, { classes }) => sum + (classes.computed.low ?? 0), 0);
    expect(added).toBe(36);
  });
});

describe('Q03, a year of the provincial schools', () => {
  it('of Thái Bình: 35 to 40 classes, more than 3,000 and 1,000 learners, and no share of them', async () => {
    const data = await answerOf<SchoolYearQuery>('q03-school-year');
    const school = only(only(data.provinces, ({ id }) => id === 'P63-34').institutions);
    const year = only(school.years);
    expect(year.year).toBeNull();
    expect(year.classesRunning.reported).toMatchObject({
      ...{ operator: 'RANGE', low: 35, high: 40, countUnit: 'LOP_NAM', source: { factIds: ['TB-01'] } },
    });
    expect(year.learners.reported).toMatchObject({
      ...{ operator: 'MORE_THAN', low: 3000, lowOpen: true, high: null, source: { factIds: ['TB-02'] } },
    });
    expect(year.fullTimeLearners.reported).toMatchObject({
      ...{ operator: 'MORE_THAN', low: 1000, lowOpen: true, high: null, source: { factIds: ['TB-03'] } },
    });
    expect(year.fullTimeShare.reported).toMatchObject({ state: 'NOT_COMPUTABLE', low: null, high: null });
    expect(year.fullTimeShare.reported.reason).toContain('giới hạn dưới');
    for (const { reported } of [year.offPlanClasses, year.weekendClasses]) {
      expect(reported).toMatchObject({
        ...{ state: 'REPORTED', operator: 'UNSPECIFIED', low: null, high: null },
        source: { factIds: ['TB-04'] },
      });
    }
  });
});

describe('Q21, results of old Bắc Kạn on the new map', () => {
  let data: OldResultsOnNewMapQuery;
  beforeAll(async () => {
    data = await answerOf<OldResultsOnNewMapQuery>('q21-old-results-on-new-map');
  });

  it('stand under Thái Nguyên as those of one of two predecessors', () => {
    const line = only(only(data.onMapOf34?.rows, ({ province }) => province.id === 'P34-19').lines);
    const [bacKan, thaiNguyen] = ['P63-06', 'P63-19'].map((id) =>
      only(line.fromPredecessors, ({ provinceId }) => provinceId === id),
    );
    expect(line.fromPredecessors).toHaveLength(2);
    expect([bacKan?.training?.classes.reported.low, bacKan?.training?.attendances.reported.low]).toEqual([
      ...[36, 3344],
    ]);
    expect(thaiNguyen?.training?.classes.reported).toMatchObject({ state: 'NO_FIGURE', low: null });
    for (const [total, sum] of [
      [line.training?.classes.reported, 36],
      [line.training?.attendances.reported, 3344],
    ] as const) {
      if (!(total && 'sumOfKnown' in total)) throw new Error('expected a partial total');
      expect(total.sumOfKnown).toMatchObject({ low: sum, high: sum });
      expect(total.coverage).toEqual({
        ...{ expected: ['P63-06', 'P63-19'], withFigure: ['P63-06'], withoutFigure: ['P63-19'], missing: [] },
      });
    }
    expect(line.break).toBeNull();
  });

  it('are complete as recorded', () => {
    const { training } = only(only(data.asRecorded?.rows).lines);
    for (const [total, sum] of [
      [training?.classes.reported, 36],
      [training?.attendances.reported, 3344],
    ] as const) {
      if (!(total && 'total' in total)) throw new Error('expected a complete total');
      expect(total.total).toMatchObject({ low: sum, high: sum });
      expect(total.coverage.expected).toEqual(['P63-06']);
    }
  });

  it.each([
    [
      '06',
      'UNKNOWN_UNIT',
      'code 06 was Bắc Kạn until 30/06/2025 (P63-06, which became part of Thái Nguyên, P34-19)',
    ],
    ['P63-06', 'BAD_ARGUMENT', 'P63-06 was Bắc Kạn until 30/06/2025; today it is P34-19 (Thái Nguyên)'],
  ])(
    'asked on the map of 34 for %s are an error that explains, never an empty list',
    async (id, code, text) => {
      const { data, errors } = await ask<OldResultsOnNewMapQuery>('q21-old-results-on-new-map', {
        unitIds: [id],
      });
      expect(data.onMapOf34).toBeNull();
      expect(data.asRecorded?.rows).toHaveLength(1);
      expect(errors).toMatchObject([{ path: ['onMapOf34'], extensions: { code } }]);
      expect(errors[0]?.message).toContain(text);
    },
  );
});

describe('Q22, targets of Bắc Ninh and Bắc Giang after the merger', () => {
  let data: TargetsAfterMergerQuery;
  beforeAll(async () => {
    data = await answerOf<TargetsAfterMergerQuery>('q22-targets-after-merger');
  });

  it('are the seven of old Bắc Ninh alone, whose plan outlives it', () => {
    const predecessors = data.successor?.predecessors;
    expect(predecessors?.map(({ id, validTo, successor }) => [id, validTo, successor?.id])).toEqual([
      ['P63-24', '2025-06-30', 'P34-24'],
      ['P63-27', '2025-06-30', 'P34-24'],
    ]);
    expect(only(predecessors, ({ id }) => id === 'P63-24').trainingPlans).toEqual([]);
    const plan = only(only(predecessors, ({ id }) => id === 'P63-27').trainingPlans);
    expect(plan).toMatchObject({ unitEndedOn: '2025-06-30', period: { to: '2025-12-31' } });
    expect(inWords(plan.targets)).toEqual(SEVEN_TARGETS);
  });

  it('are not one target, and the answer says why instead of a common figure', () => {
    const lines = only(data.progress?.rows).lines;
    expect(lines).toHaveLength(7);
    for (const { combined } of lines) {
      expect(combined?.predecessors.map(({ id }) => id)).toEqual(['P63-24', 'P63-27']);
      expect(combined).toMatchObject({ comparable: false, weightedActual: null });
      expect(combined?.reason).toContain('Bắc Giang (P63-24) không có chỉ tiêu này.');
    }
    const unstated = only(lines, ({ measure }) => measure.id === 'KY_NANG_KHONG_CHUYEN_TRACH_XA');
    expect(unstated.combined?.reason).toContain('Chỉ tiêu của Bắc Ninh (P63-27) không nêu số.');
  });

  it('are answered for by the new unit in the second half of 2025, with a plan of its own and a break', () => {
    const plan = only(data.successor?.trainingPlans);
    expect(plan.period).toEqual({ from: '2025-07-01', to: '2025-12-31' });
    for (const line of only(data.progress?.rows).lines) {
      expect(line.break?.on).toBe('2025-07-01');
      expect(line.break?.reason).toContain('P63-24, P63-27 hợp nhất thành P34-24');
      expect(line.cells.map(({ provinceId }) => provinceId)).toEqual(['P34-24', 'P63-24', 'P63-27']);
    }
  });

  it('stay with the same ids when the type changes on 20/9/2026', () => {
    expect(data.successor).toMatchObject({
      ...{ id: 'P34-24', typeBefore: 'TINH', typeAfter: 'THANH_PHO_TRUC_THUOC_TW' },
    });
    expect(data.successor?.versions.map(({ type, validFrom }) => [type, validFrom])).toEqual([
      ['TINH', '2025-07-01'],
      ['THANH_PHO_TRUC_THUOC_TW', '2026-09-20'],
    ]);
  });

  it('asked by the code 24 are an error that tells both units that bore it', async () => {
    const { data, errors } = await ask<TargetsAfterMergerQuery>('q22-targets-after-merger', {
      successorId: '24',
    });
    expect(data).toEqual({ successor: null, progress: null });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNKNOWN_UNIT', 'UNKNOWN_UNIT']);
    for (const { message } of errors) {
      expect(message).toContain('code 24 was Bắc Giang until 30/06/2025 (P63-24');
      expect(message).toContain('today it is Bắc Ninh, P34-24');
    }
  });
});

describe('the same results on the map of 63', () => {
  const ask63 = (period: string) =>
    system.ask<{ report: { rows: { province: { id: string }; lines: unknown[] }[] } | null }>(`{
      report(unitIds: ["P34-19"], measureIds: ["LOP_CAP_XA"], period: ${period}, asOf: "2025-12-31", boundaries: HISTORICAL_63) {
        rows { province { id } lines { training { classes { reported {
          ... on CompleteTotal { total { low } } ... on PartialTotal { sumOfKnown { state low } }
        } } } } }
      }
    }`);

  it('stand with the old unit that recorded them, and the other has none', async () => {
    const { data, errors } = await ask63('{ from: "2010-01-01", to: "2018-12-31" }');
    expect(errors).toEqual([]);
    const line = (reported: object) => [{ training: { classes: { reported } } }];
    expect(data.report?.rows).toEqual([
      { province: { id: 'P63-06' }, lines: line({ total: { low: 36 } }) },
      { province: { id: 'P63-19' }, lines: line({ sumOfKnown: { state: 'NO_FIGURE', low: null } }) },
    ]);
  });

  it('are refused over 1/7/2025, and no province is asked', async () => {
    system.wire();
    const { data, errors } = await ask63('{ from: "2010-01-01", to: "2025-12-31" }');
    expect(data).toEqual({ report: null });
    expect(errors).toMatchObject([{ path: ['report'], extensions: { code: 'BAD_ARGUMENT' } }]);
    expect(errors[0]?.message).toContain('cannot be split back to old ones such as P63-06');
    expect(system.wire().map(({ deployment }) => deployment)).toEqual(['directory']);
  });
});

describe('targets that both merged units set alike', () => {
  const planning = (unitId: string, text: string) => system.sql<{ row: object }>('planning', unitId, text);
  const copy = async (table: string, where: string, changes: object) => {
    const rows = await planning('P63-27', `select to_jsonb(t) as row from ${table} t where ${where}`);
    for (const { row } of rows) {
      const json = `$json$${JSON.stringify({ ...row, ...changes })}$json$`;
      const record = `jsonb_populate_record(null::${table}, ${json})`;
      await planning('P63-24', `insert into ${table} select * from ${record}`);
    }
    return rows.length;
  };

  it('are read together, and the rate says that only one of the two has a figure', async () => {
    expect(await copy('training_plan', 'true', { unit_id: 'P63-24', approved_by_id: null })).toBe(1);
    expect(await copy('plan_target', `measure_id in ('KY_NANG_CBCC', 'CDNN_VIEN_CHUC')`, {})).toBe(2);
    await planning('P63-24', `update plan_target set value = 60 where measure_id = 'CDNN_VIEN_CHUC'`);
    const data = await answerOf<TargetsAfterMergerQuery>('q22-targets-after-merger');
    const combined = (measureId: string) =>
      only(only(data.progress?.rows).lines, ({ measure }) => measure.id === measureId).combined;
    expect(combined('KY_NANG_CBCC')).toMatchObject({
      ...{ comparable: true, reason: null },
      weightedActual: {
        rateOfKnown: { numerator: 105, denominator: 150, low: 70, asOf: '2025-06-30' },
        coverage: {
          ...{ expected: ['P63-24', 'P63-27'], withFigure: ['P63-27'], withoutFigure: ['P63-24'] },
          missing: [],
        },
      },
    });
    expect(combined('CDNN_VIEN_CHUC')).toMatchObject({
      ...{ comparable: false, weightedActual: null },
      reason:
        'Chỉ tiêu khác nhau: Bắc Giang (P63-24) khoảng 60% đến 31/12/2025; Bắc Ninh (P63-27) khoảng 80% đến 31/12/2025.',
    });
  });

  const whileClosed = async (deployment: string) => {
    await system.proxyOf(deployment).close();
    const { data } = await ask<TargetsAfterMergerQuery>('q22-targets-after-merger');
    await system.proxyOf(deployment).open();
    const line = only(only(data.progress?.rows).lines, ({ measure }) => measure.id === 'KY_NANG_CBCC');
    return line.combined;
  };

  it('stay one target while personnel is away, with a rate that names whom it misses', async () => {
    const away = { domain: 'PERSONNEL', reason: 'UNREACHABLE' };
    const missing = ['P63-24', 'P63-27'].map((unitId) => ({ unitId, ...away }));
    const weightedActual = { rateOfKnown: { state: 'NO_FIGURE', low: null }, coverage: { missing } };
    expect(await whileClosed('personnel/bac-ninh')).toMatchObject({ comparable: true, weightedActual });
  });

  it('are not called one while planning is away, nor called none', async () => {
    expect(await whileClosed('planning/bac-ninh')).toMatchObject({
      ...{ comparable: false, weightedActual: null },
      reason:
        'Hệ thống kế hoạch của Bắc Giang (P63-24) không trả lời. Hệ thống kế hoạch của Bắc Ninh (P63-27) không trả lời.',
    });
  });
});
