import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatCellId, parseCellId } from '../../../common/measure.ts';
import type { Province, ReportCell } from '../../../subgraphs/planning/types.generated.ts';
import { cell, entitiesOf, entityOf, province, type ServedPlanning, servePlanning } from './served.ts';

let planning: ServedPlanning;

beforeAll(async () => {
  planning = await servePlanning(['P63-06', 'P63-19', 'P63-27', 'P34-19']);
});

afterAll(() => planning.stop());

const TERM = { from: '2015-08-03', to: '2020-12-31' };
const SPAN = { from: '2021-01-01', to: '2025-12-31' };
const CITY_CELL = { unitId: 'H63-058', ...TERM, asOf: '2020-12-31' };
const FIGURE = 'state operator low high countUnit unitId period { from to } reason source { factIds }';
const PAIR = `reported { ${FIGURE} } computed { ${FIGURE} }`;

async function totalsOf(unitId: string, { from, to } = TERM, fields = `persons { ${PAIR} }`) {
  const args = `programmeCode: "LLCT_CAO_CAP", from: "${from}", to: "${to}"`;
  const selection = `... on Province { nominationTotals(${args}) { ${fields} } }`;
  return (await entityOf<Province>(planning.host, province(unitId), selection)).nominationTotals;
}

async function nominatedIn(representation: object) {
  const answer = await entityOf<ReportCell>(
    planning.host,
    representation,
    `... on ReportCell { plan { targets { targetId } nominated { ${PAIR} } } }`,
  );
  return answer.plan.nominated;
}

describe('who was sent to cao cấp', () => {
  it('are 24 people of Bắc Kạn city as published, and 24 counted, by decisions of its standing board', async () => {
    const totals = await totalsOf(
      'P63-06',
      TERM,
      `unitId programmeCode withinQuota sentBy { nameVi unitId } persons { ${PAIR} }
       decisions { provinceId number issuedOn issuer issuerUnitId kind origin }`,
    );
    expect(totals).toHaveLength(1);
    const [total] = totals;
    const { persons, decisions, ...rest } = total ?? {};
    expect(rest).toEqual({
      unitId: 'H63-058',
      programmeCode: 'LLCT_CAO_CAP',
      withinQuota: true,
      sentBy: { nameVi: 'Ban Thường vụ Thành ủy Bắc Kạn', unitId: 'H63-058' },
    });
    expect(persons).toEqual({
      reported: {
        ...{ state: 'REPORTED', operator: 'EXACT', low: 24, high: 24, countUnit: 'NGUOI', unitId: 'H63-058' },
        ...{ period: { from: '2015-08-03', to: null }, reason: null, source: { factIds: ['BKC-01'] } },
      },
      computed: {
        ...{ state: 'COMPUTED', operator: 'EXACT', low: 24, high: 24, countUnit: 'NGUOI', unitId: 'H63-058' },
        ...{ period: TERM, reason: null, source: null },
      },
    });
    expect(decisions).toHaveLength(4);
    expect(decisions?.map((decision) => decision.issuedOn)).toEqual([
      '2016-04-12',
      '2017-03-21',
      '2018-04-10',
      '2019-03-19',
    ]);
    expect(decisions?.[0]).toMatchObject({
      provinceId: 'P63-06',
      kind: 'QUYET_DINH',
      issuer: 'Ban Thường vụ Thành ủy Bắc Kạn',
      issuerUnitId: 'H63-058',
      origin: 'SYNTHETIC',
    });
  });

  it('are the same 24 in the cell of the city, and no figure in that of the province', async () => {
    const period = { ...TERM, asOf: '2020-12-31' };
    const ofCity = await nominatedIn(cell('P63-06', 'CU_DI_HOC_CAO_CAP', { unitId: 'H63-058', ...period }));
    expect(ofCity).toMatchObject({ reported: { low: 24 }, computed: { state: 'COMPUTED', low: 24 } });
    const ofProvince = await nominatedIn(
      cell('P63-06', 'CU_DI_HOC_CAO_CAP', { unitId: 'P63-06', ...period }),
    );
    expect(ofProvince).toMatchObject({
      reported: { state: 'NO_FIGURE', low: null },
      computed: { state: 'NO_FIGURE', low: null, reason: 'Chưa có bản ghi cho giai đoạn này.' },
    });
  });

  it('are found by the group of the programme as well', async () => {
    const { measureId, ...key } = parseCellId(cell('P63-06', 'CU_DI_HOC_CAO_CAP', { ...CITY_CELL }).id);
    const asked = (threshold: string) => ({
      __typename: 'ReportCell',
      provinceId: 'P63-06',
      id: formatCellId({ ...key, measureId, threshold }),
    });
    expect((await nominatedIn(asked('LLCT'))).computed.low).toBe(24);
    expect((await nominatedIn(asked('KY_NANG'))).computed).toMatchObject({ state: 'COMPUTED', low: 0 });
  });

  it('are counted as nobody where all rows are held and there are none', async () => {
    const [total] = await totalsOf('P63-06', { from: '2021-01-01', to: '2025-12-31' });
    expect(total?.persons.computed).toMatchObject({ state: 'COMPUTED', low: 0 });
  });

  it('are refused for a period that ends before it begins, and only they', async () => {
    const ask = (alias: string, from: string, to: string) =>
      `${alias}: nominationTotals(programmeCode: "LLCT_CAO_CAP", from: "${from}", to: "${to}") { unitId }`;
    const { data, errors } = await planning.host.entities(
      [province('P63-06')],
      `... on Province { ${ask('wrong', '2020-12-31', '2015-08-03')} ${ask('right', '2015-08-03', '2020-12-31')} }`,
    );
    expect(errors).toMatchObject([{ path: ['_entities', 0, 'wrong'], extensions: { code: 'BAD_ARGUMENT' } }]);
    expect(data?._entities).toEqual([{ wrong: null, right: [{ unitId: 'H63-058' }] }]);
  });

  it('are nobody for a programme code that no record can have, and no other question suffers', async () => {
    const ask = (alias: string, code: string) =>
      `${alias}: nominationTotals(programmeCode: "${code}", from: "2015-08-03", to: "2020-12-31") { unitId }`;
    const answer = await entityOf<Province & { odd: unknown[]; right: unknown[] }>(
      planning.host,
      province('P63-06'),
      `... on Province { ${ask('odd', 'LLCT\\u0000')} ${ask('right', 'LLCT_CAO_CAP')} }`,
    );
    expect([answer.odd, answer.right]).toEqual([[], [{ unitId: 'H63-058' }]]);
  });

  it('are told for the published period only, and counted for any that the rows cover', async () => {
    const [total] = await totalsOf('P63-06', { from: '2017-01-01', to: '2018-12-31' });
    expect(total?.persons.reported).toMatchObject({
      state: 'NO_FIGURE',
      low: null,
      reason: 'Số công bố là của giai đoạn khác: từ 03/08/2015 đến nay.',
    });
    expect(total?.persons.computed).toMatchObject({ state: 'COMPUTED', low: 12 });
    const [before] = await totalsOf(
      'P63-06',
      { from: '2014-01-01', to: '2020-12-31' },
      `persons { ${PAIR} } decisions { id }`,
    );
    expect(before?.persons.computed).toMatchObject({ state: 'NO_FIGURE', low: null });
    expect(before?.decisions).toEqual([]);
  });

  it('count as persons: a second approved nomination of one of them adds nobody', async () => {
    await planning.sql(
      'P63-06',
      `insert into nomination select gen_random_uuid(), cadre_id, person_id, programme_code, programme_group,
         status, sent_by_id, decision_id, decided_on, in_succession_pool, origin from nomination limit 1`,
    );
    const [total] = await totalsOf('P63-06');
    expect(total?.persons.computed.low).toBe(24);
    await planning.sql(
      'P63-06',
      'delete from nomination a using nomination b where a.cadre_id = b.cadre_id and a.id > b.id',
    );
  });

  it('change by one in the computed figure alone when one nomination is deleted, or is refused', async () => {
    const before = await totalsOf('P63-06');
    await planning.sql(
      'P63-06',
      `update nomination set status = 'TU_CHOI' where id = (select id from nomination order by id limit 1)`,
    );
    const [refused] = await totalsOf('P63-06');
    expect(refused?.persons.computed.low).toBe(23);
    await planning.sql('P63-06', `update nomination set status = 'DA_DUYET'`);
    await planning.sql(
      'P63-06',
      'delete from nomination where id = (select min(id::text)::uuid from nomination)',
    );
    const after = await totalsOf('P63-06');
    expect(before[0]?.persons.computed.low).toBe(24);
    expect(after[0]?.persons.computed).toEqual({ ...before[0]?.persons.computed, low: 23, high: 23 });
    expect(after[0]?.persons.reported).toEqual(before[0]?.persons.reported);
  });
});

describe('the cell of a unit without rows', () => {
  it('says that there is no figure, never 0, and has no targets', async () => {
    const answer = await entityOf<ReportCell>(
      planning.host,

      cell('P63-19', 'KY_NANG_CBCC', {
        unitId: 'P63-19',
        from: '2021-01-01',
        to: '2025-12-31',
        asOf: '2025-12-31',
      }),
      `... on ReportCell { plan { targets { targetId } nominated { ${PAIR} } } }`,
    );
    expect(answer.plan.targets).toEqual([]);
    expect(answer.plan.nominated).toMatchObject({
      reported: { state: 'NO_FIGURE', low: null, high: null },
      computed: { state: 'NO_FIGURE', low: null, high: null, reason: 'Chưa có bản ghi cho giai đoạn này.' },
    });
  });

  it('is not applicable where the measure counts no sending, or the unit did not exist', async () => {
    const period = { from: '2010-01-01', to: '2018-12-31', asOf: '2020-03-02' };
    const classes = await nominatedIn(cell('P63-06', 'LOP_CAP_XA', { unitId: 'P63-06', ...period }));
    expect(classes).toMatchObject({
      reported: { state: 'NOT_APPLICABLE' },
      computed: { state: 'NOT_APPLICABLE' },
    });
    const unborn = await nominatedIn(cell('P34-19', 'CU_DI_HOC_CAO_CAP', { unitId: 'P34-19', ...period }));
    expect(unborn.computed).toMatchObject({
      state: 'NOT_APPLICABLE',
      reason: 'Đơn vị không tồn tại trong giai đoạn này.',
    });
  });

  it('gives no count of people of a population, which decisions do not tell', async () => {
    await planning.sql(
      'P63-19',
      `insert into row_holding values (gen_random_uuid(), '*', 'P63-19', '2015-01-01', '2025-06-30')`,
    );
    const period = { unitId: 'P63-19', from: '2021-01-01', to: '2025-12-31', asOf: '2025-12-31' };
    const some = await nominatedIn(cell('P63-19', 'KY_NANG_CBCC', period));
    expect(some.computed).toMatchObject({ state: 'NOT_COMPUTABLE', low: null });
    // A holding to the unit's last day covers a period that goes on after it.
    const all = await nominatedIn(cell('P63-19', 'CU_DI_HOC_CAO_CAP', period));
    expect(all.computed).toMatchObject({ state: 'COMPUTED', low: 0 });
    await planning.sql('P63-19', 'delete from row_holding');
  });
});

describe('a target in a cell', () => {
  it('stands in the cell of its measure and unit while its plan is in force', async () => {
    const at = (asOf: string) => cell('P63-27', 'KY_NANG_CBCC', { ...SPAN, unitId: 'P63-27', asOf });
    const ofDistrict = cell('P63-27', 'KY_NANG_CBCC', { ...SPAN, unitId: 'H63-256', asOf: '2025-12-31' });
    const [inForce, over, district] = await entitiesOf<ReportCell>(
      planning.host,
      [at('2025-12-31'), at('2026-01-01'), ofDistrict],
      `... on ReportCell { plan { targets {
         targetId comparison startsOn deadline value { state low source { factIds } }
         target { id position plan { approvedBy { number } } } } } }`,
    );
    const [target] = inForce?.plan.targets ?? [];
    expect(target).toEqual({
      targetId: target?.target.id,
      comparison: 'EQUALS',
      startsOn: '2021-01-01',
      deadline: '2025-12-31',
      value: { state: 'REPORTED', low: 70, source: { factIds: ['BN-04'] } },
      target: { id: expect.any(String), position: 3, plan: { approvedBy: { number: '12/QĐ-UBND' } } },
    });
    expect(inForce?.plan.targets).toHaveLength(1);
    expect(over?.plan.targets).toEqual([]);
    expect(district?.plan.targets).toEqual([]);
  });
});
