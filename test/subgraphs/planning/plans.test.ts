import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCellId } from '../../../common/measure.ts';
import { fact } from '../../../sample/facts.ts';
import type { OfficialDocument, Province } from '../../../subgraphs/planning/types.generated.ts';
import { entityOf, province, type ServedPlanning, servePlanning } from './served.ts';

let planning: ServedPlanning;

beforeAll(async () => {
  planning = await servePlanning(['P63-06', 'P63-19', 'P63-27', 'P34-19', 'TW']);
});

afterAll(() => planning.stop());

async function plansOf(unitId: string, args: string, fields: string) {
  const selection = `... on Province { trainingPlans${args} { ${fields} } }`;
  return (await entityOf<Province>(planning.host, province(unitId), selection)).trainingPlans;
}

const VALUE =
  'value { state operator low high approximate countUnit unitId period { from to } reason source { factIds file } }';

describe('the plan of old Bắc Ninh on 31/12/2025', () => {
  it('is in force half a year after its unit ended, by the decision that approved it', async () => {
    const plans = await plansOf(
      'P63-27',
      '(inForceOn: "2025-12-31")',
      `provinceId status unitId unitEndedOn period { from to } origin source { factIds }
       approvedBy { number issuedOn issuer kind source { factIds file } }`,
    );
    expect(plans).toEqual([
      {
        provinceId: 'P63-27',
        status: 'DA_PHE_DUYET',
        unitId: 'P63-27',
        unitEndedOn: '2025-06-30',
        period: { from: '2021-01-01', to: '2025-12-31' },
        origin: 'PUBLISHED',
        source: { factIds: ['BN-01', 'BN-09', 'BN-10', 'BN-13'] },
        approvedBy: {
          number: '12/QĐ-UBND',
          issuedOn: '2021-01-07',
          issuer: 'UBND tỉnh Bắc Ninh',
          kind: 'QUYET_DINH',
          source: { factIds: ['BN-01'], file: fact('BN-01').file },
        },
      },
    ]);
    expect(await plansOf('P63-27', '(inForceOn: "2026-01-01")', 'id')).toEqual([]);
  });

  it('has seven targets: 100, at least 80, 70, about 80, 70, none, 100', async () => {
    const [plan] = await plansOf(
      'P63-27',
      '(inForceOn: "2025-12-31")',
      `targets { position comparison measurable ${VALUE} }`,
    );
    const seven = plan?.targets.map((target) => [
      target.position,
      target.comparison,
      target.measurable,
      target.value.state,
      target.value.operator,
      target.value.low,
      target.value.high,
      target.value.approximate,
      target.value.source.factIds,
    ]);
    expect(seven).toEqual([
      [1, 'EQUALS', false, 'REPORTED', 'EXACT', 100, 100, false, ['BN-02']],
      [2, 'AT_LEAST', true, 'REPORTED', 'AT_LEAST', 80, null, false, ['BN-03']],
      [3, 'EQUALS', true, 'REPORTED', 'EXACT', 70, 70, false, ['BN-04']],
      [4, 'ABOUT', true, 'REPORTED', 'ABOUT', 80, 80, true, ['BN-05']],
      [5, 'EQUALS', true, 'REPORTED', 'EXACT', 70, 70, false, ['BN-06']],
      [6, 'UNSPECIFIED', false, 'NO_FIGURE', null, null, null, false, ['BN-07']],
      [7, 'EQUALS', true, 'REPORTED', 'EXACT', 100, 100, false, ['BN-08']],
    ]);
    expect(plan?.targets[5]?.value).toMatchObject({
      countUnit: 'PHAN_TRAM',
      unitId: 'P63-27',
      period: { from: '2021-01-01', to: '2025-12-31' },
      reason: 'Chỉ tiêu không nêu số.',
    });
  });

  it('gives each target the cell in which numerator and denominator can be asked', async () => {
    const [plan] = await plansOf(
      'P63-27',
      '(inForceOn: "2025-12-31")',
      'targets { measureId population cell { provinceId id } }',
    );
    const { cell, ...skills } = plan?.targets[2] ?? {};
    expect(skills).toEqual({ measureId: 'KY_NANG_CBCC', population: 'CAN_BO_CONG_CHUC' });
    expect(cell?.provinceId).toBe('P63-27');
    expect(parseCellId(cell?.id ?? '')).toEqual({
      unitId: 'P63-27',
      measureId: 'KY_NANG_CBCC',
      kind: 'RATE',
      countUnit: 'NGUOI',
      population: 'CAN_BO_CONG_CHUC',
      dimension: 'PROGRAMME',
      threshold: 'KY_NANG',
      includesInProgress: false,
      from: '2021-01-01',
      to: '2025-12-31',
      asOf: '2025-12-31',
    });
    // The term of the councils outlasts the plan.
    expect(parseCellId(plan?.targets[6]?.cell.id ?? '')).toMatchObject({
      from: '2021-05-23',
      to: '2026-03-15',
    });
  });

  it('names seven contents, six groups of tasks, who pays and who goes first', async () => {
    const [plan] = await plansOf(
      'P63-27',
      '',
      'contents fundingSources priorityGroups taskGroups { state operator low high countUnit source { factIds } } achievement { state }',
    );
    expect(plan).toEqual({
      contents: ['LLCT', 'CHUYEN_MON', 'NGHIEP_VU', 'QLNN', 'TIN_HOC', 'NGOAI_NGU', 'QP_AN'],
      fundingSources: ['NSNN_TINH', 'TAI_TRO_QUOC_TE'],
      priorityGroups: ['NU'],
      taskGroups: {
        state: 'REPORTED',
        operator: 'EXACT',
        low: 6,
        high: 6,
        countUnit: 'NHIEM_VU',
        source: { factIds: ['BN-11'] },
      },
      achievement: null,
    });
  });
});

describe('the plans of old Bắc Kạn', () => {
  it('are two period plans that rest on 1374/QĐ-TTg and 163/QĐ-TTg, with a scheme of the city', async () => {
    const plans = await plansOf(
      'P63-06',
      '(horizon: GIAI_DOAN)',
      `unitId period { from to } fundingSources basis { provinceId number issuer issuedOn kind }
       approvedBy { number issuedOn } priorityGroups`,
    );
    const issuer = 'Thủ tướng Chính phủ';
    const basis = { provinceId: 'TW', issuer, kind: 'QUYET_DINH' };
    expect(plans).toEqual([
      {
        unitId: 'P63-06',
        period: { from: '2011-01-01', to: '2015-12-31' },
        fundingSources: ['NSNN_TINH'],
        basis: [{ ...basis, number: '1374/QĐ-TTg', issuedOn: '2011-08-12' }],
        approvedBy: null,
        priorityGroups: [],
      },
      {
        unitId: 'P63-06',
        period: { from: '2016-01-01', to: '2020-12-31' },
        fundingSources: ['NSNN_TINH'],
        basis: [{ ...basis, number: '163/QĐ-TTg', issuedOn: '2016-01-25' }],
        approvedBy: null,
        priorityGroups: [],
      },
      {
        unitId: 'H63-058',
        period: { from: '2017-01-01', to: '2020-12-31' },
        fundingSources: [],
        basis: [],
        approvedBy: { number: '08-ĐA/TU', issuedOn: null },
        priorityGroups: ['CAP_TRUONG', 'CAP_PHO'],
      },
    ]);
  });

  it('have yearly plans under them, made up and marked so', async () => {
    const years = await plansOf(
      'P63-06',
      '(horizon: NAM)',
      'period { from } origin source { file } parent { period { from } }',
    );
    expect(years).toHaveLength(10);
    expect(years[7]).toEqual({
      period: { from: '2018-01-01' },
      origin: 'SYNTHETIC',
      source: null,
      parent: { period: { from: '2016-01-01' } },
    });
  });

  it('met their targets as published, without a figure: neither 0 nor 100', async () => {
    const [plan] = await plansOf(
      'P63-06',
      '(inForceOn: "2012-06-30", horizon: GIAI_DOAN)',
      'achievement { state operator low high countUnit period { from to } source { factIds } }',
    );
    expect(plan?.achievement).toEqual({
      state: 'REPORTED',
      operator: 'UNSPECIFIED',
      low: null,
      high: null,
      countUnit: 'PHAN_TRAM',
      period: { from: '2010-01-01', to: '2018-12-31' },
      source: { factIds: ['BK-09'] },
    });
  });
});

describe('the basis of a plan', () => {
  it('is a key that the deployment of the centre resolves in full', async () => {
    const [plan] = await plansOf('P63-06', '(horizon: GIAI_DOAN)', 'basis { provinceId id }');
    const document = await entityOf<OfficialDocument>(
      planning.host,
      { __typename: 'OfficialDocument', ...plan?.basis[0] },
      '... on OfficialDocument { number titleVi source { factIds } origin }',
    );
    expect(document).toEqual({
      number: '1374/QĐ-TTg',
      titleVi: expect.stringContaining('2011-2015'),
      source: { factIds: ['BK-06'] },
      origin: 'PUBLISHED',
    });
  });

  it('is answered as the plan cites it where the centre is held elsewhere, and what is not cited says so', async () => {
    const alone = await servePlanning(['P63-06']);
    const { data, errors } = await alone.host.entities(
      [province('P63-06')],
      '... on Province { trainingPlans(horizon: GIAI_DOAN) { basis { number titleVi } } }',
    );
    expect(data).toMatchObject({
      _entities: [{ trainingPlans: [{ basis: [{ number: '1374/QĐ-TTg', titleVi: null }] }, {}, {}] }],
    });
    expect(errors[0]).toMatchObject({
      path: ['_entities', 0, 'trainingPlans', 0, 'basis', 0, 'titleVi'],
      extensions: { code: 'NOT_CONNECTED', unit: 'TW' },
    });
    await alone.stop();
  });
});

describe('a plan that is not approved', () => {
  it('is listed, and is in force on no day', async () => {
    await planning.sql('P34-19', `update training_plan set status = 'DU_THAO'`);
    expect(await plansOf('P34-19', '(inForceOn: "2025-12-31")', 'id')).toEqual([]);
    expect(await plansOf('P34-19', '', 'status')).toEqual([{ status: 'DU_THAO' }]);
    await planning.sql('P34-19', `update training_plan set status = 'DA_PHE_DUYET'`);
  });
});

describe('units', () => {
  it('that hold nothing have an empty list of plans', async () => {
    expect(await plansOf('P63-19', '', 'id')).toEqual([]);
  });

  it('of the new map have a made-up plan with targets and money in whole đồng', async () => {
    const [plan] = await plansOf(
      'P34-19',
      '(inForceOn: "2025-12-31")',
      'origin approvedBy { origin titleVi } targets { measureId comparison value { state low source { file } } origin } budgetLines { year source planned allotted spent settled }',
    );
    expect(plan?.origin).toBe('SYNTHETIC');
    expect(plan?.approvedBy).toEqual({
      origin: 'SYNTHETIC',
      titleVi: expect.stringContaining('dữ liệu tổng hợp'),
    });
    expect(plan?.targets.map((target) => [target.measureId, target.comparison, target.value])).toEqual([
      ['PHAP_LUAT_DAO_DUC_CBCC', 'AT_LEAST', { state: 'REPORTED', low: 50, source: null }],
      ['KY_NANG_CBCC', 'AT_LEAST', { state: 'REPORTED', low: 40, source: null }],
      ['CDNN_VIEN_CHUC', 'ABOUT', { state: 'REPORTED', low: 60, source: null }],
    ]);
    expect(plan?.budgetLines).toHaveLength(2);
    for (const line of plan?.budgetLines ?? []) {
      expect(line).toMatchObject({
        year: 2025,
        planned: expect.stringMatching(/^\d+000000$/),
        settled: null,
      });
    }
  });
});
