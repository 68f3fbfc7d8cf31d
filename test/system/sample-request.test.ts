import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrossProvinceProgressQuery } from '../../codegen/client/graphql.ts';
import { SUBGRAPHS } from '../../common/units.ts';
import { FACT_IDS, fact } from '../../sample/facts.ts';
import { type Answer, startTestSystem, type TestSystem } from './system.ts';

type Data = CrossProvinceProgressQuery;
type Line = NonNullable<Data['classes']>['rows'][number]['lines'][number];

let system: TestSystem;
let answer: Answer<Data>;

beforeAll(async () => {
  system = await startTestSystem();
  answer = await system.askWhole();
}, 180_000);
afterAll(() => system?.stop());

function only<T>(items: readonly T[] | null | undefined, fits: (item: T) => boolean): T {
  const found = (items ?? []).filter(fits);
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`Found ${found.length} items, expected one.`);
  return found[0];
}

const oldProvince = (id: string) =>
  only(
    answer.data.provinces?.flatMap((province) => province.predecessors),
    (province) => province.id === id,
  );

function classLine(unitId: string): Line {
  return only(only(answer.data.classes?.rows, (row) => row.province.id === unitId).lines, () => true);
}

function theoryRate(unitId: string, measureId: string) {
  const row = only(answer.data.theory?.rows, (r) => (r.administrativeUnit?.id ?? r.province.id) === unitId);
  const cell = only(only(row.lines, (line) => line.measure.id === measureId).cells, () => true);
  return cell.dossier?.rate;
}

describe('one request over four provinces and three domains', () => {
  it('answers whole, without an error, and every unit is told to be well', () => {
    expect(answer.errors).toEqual([]);
    expect(answer.status).toBe(200);
    expect(answer.extensions.coverage?.filter((entry) => entry.state !== 'OK')).toEqual([]);
  });

  it("gives old Bắc Ninh's seven targets, the one without a figure neither 0 nor met", () => {
    const plan = only(oldProvince('P63-27').trainingPlans, () => true);
    expect(plan.approvedBy).toMatchObject({ number: '12/QĐ-UBND', issuedOn: '2021-01-07' });
    const targets = [...(plan.targets ?? [])].sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
    expect(targets.map(({ comparison, value }) => [comparison, value?.state, value?.low])).toEqual([
      ['EQUALS', 'REPORTED', 100],
      ['AT_LEAST', 'REPORTED', 80],
      ['EQUALS', 'REPORTED', 70],
      ['ABOUT', 'REPORTED', 80],
      ['EQUALS', 'REPORTED', 70],
      ['UNSPECIFIED', 'NO_FIGURE', null],
      ['EQUALS', 'REPORTED', 100],
    ]);
    expect(targets[5]).toMatchObject({ measurable: false });
    expect(targets[3]?.value?.approximate).toBe(true);
    expect(targets.flatMap((target) => target.value?.source?.factIds ?? [])).toEqual(
      expect.arrayContaining(['BN-02', 'BN-03', 'BN-04', 'BN-05', 'BN-06', 'BN-08']),
    );
  });

  it('sets numerator and denominator beside the targets, where rows allow', () => {
    const row = only(answer.data.targets?.rows, (r) => r.province.id === 'P63-27');
    const parts = Object.fromEntries(
      row.lines.map((line) => {
        const cell = only(line.cells, () => true);
        const rate = cell.dossier?.rate.computed;
        return [
          line.measure.id,
          [rate?.state, rate?.numerator, rate?.denominator, cell.assessments?.[0]?.status],
        ];
      }),
    );
    expect(parts).toEqual({
      TIEU_CHUAN_TRUOC_BO_NHIEM: ['NOT_COMPUTABLE', null, null, 'KHONG_DO_DUOC'],
      PHAP_LUAT_DAO_DUC_CBCC: ['COMPUTED', 126, 150, 'DAT'],
      KY_NANG_CBCC: ['COMPUTED', 105, 150, 'DAT'],
      CDNN_VIEN_CHUC: ['COMPUTED', 98, 120, 'DAT'],
      QUAN_LY_VIEN_CHUC_LANH_DAO: ['COMPUTED', 13, 20, 'KHONG_DAT'],
      KY_NANG_KHONG_CHUYEN_TRACH_XA: ['COMPUTED', 18, 40, 'KHONG_DO_DUOC'],
      BOI_DUONG_DAI_BIEU_HDND: ['COMPUTED', 40, 40, 'DAT'],
    });
  });

  it('gives the total rate of the four units of today as a complete one', () => {
    const total = only(answer.data.targets?.totals, (line) => line.measure.id === 'PHAP_LUAT_DAO_DUC_CBCC')
      .rate?.computed;
    if (!(total && 'rate' in total)) throw new Error('expected a complete rate');
    expect([...total.coverage.expected].sort()).toEqual(['P34-19', 'P34-20', 'P34-24', 'P34-33']);
    expect(total.coverage.withFigure).toHaveLength(4);
    expect(total.rate.denominator).toBe(80 + 70 + 65 + 80);
  });

  it('counts 36 classes and 3,344 attendances in P63-06, published and from rows', () => {
    const cell = only(classLine('P34-19').cells, (c) => c.provinceId === 'P63-06');
    expect(cell.training?.classes.reported).toMatchObject({
      state: 'REPORTED',
      operator: 'EXACT',
      low: 36,
      high: 36,
    });
    expect(cell.training?.attendances.reported).toMatchObject({
      state: 'REPORTED',
      low: 3344,
      high: 3344,
      countUnit: 'LUOT_NGUOI',
    });
    expect(cell.training?.classes.computed).toMatchObject({ state: 'COMPUTED', low: 36 });
    expect(cell.training?.attendances.computed).toMatchObject({ state: 'COMPUTED', low: 3344 });
    expect(cell.training?.classDays.reported).toMatchObject({ operator: 'RANGE', low: 180, high: 720 });
    expect(cell.training?.persons.reported.state).toBe('NO_FIGURE');
    expect(cell.training?.persons.computed.state).toBe('COMPUTED');
  });

  it('shows them under Thái Nguyên of today as from one of two predecessors', () => {
    const line = classLine('P34-19');
    for (const total of [line.training?.classes.reported, line.training?.classes.computed]) {
      if (!(total && 'sumOfKnown' in total)) throw new Error('expected a partial total');
      expect(total.sumOfKnown).toMatchObject({ low: 36, high: 36 });
      expect(total.coverage).toMatchObject({
        withFigure: ['P63-06'],
        withoutFigure: ['P63-19'],
        missing: [],
      });
      expect([...total.coverage.expected].sort()).toEqual(['P63-06', 'P63-19']);
    }
    const attendances = line.training?.attendances.reported;
    expect(attendances && 'sumOfKnown' in attendances && attendances.sumOfKnown.low).toBe(3344);
  });

  it('never turns a unit without figures into 0', () => {
    const cell = only(classLine('P34-19').cells, (c) => c.provinceId === 'P63-19');
    expect(cell.training?.classes.reported).toMatchObject({ state: 'NO_FIGURE', low: null, high: null });
    expect(cell.training?.classes.computed).toMatchObject({ state: 'NO_FIGURE', low: null, high: null });
  });

  it("gives the year of Thái Bình's school as bounds, and no full-time share", () => {
    const year = only(only(oldProvince('P63-34').institutions, () => true).years, (y) => y.year === null);
    expect(year.classesRunning.reported).toMatchObject({ operator: 'RANGE', low: 35, high: 40 });
    expect(year.learners.reported).toMatchObject({
      operator: 'MORE_THAN',
      low: 3000,
      lowOpen: true,
      high: null,
    });
    expect(year.fullTimeLearners.reported).toMatchObject({ operator: 'MORE_THAN', low: 1000, high: null });
    expect(year.fullTimeShare.reported.state).toBe('NOT_COMPUTABLE');
  });

  it.each([
    ['H63-186', 'LLCT_TRUNG_CAP_CAP_UY_VIEN_XA', 55.8, 203, 364],
    ['H63-186', 'LLCT_TRUNG_CAP_BI_THU_XA', 84.6, 22, 26],
    ['P63-06', 'CM_TRUNG_CAP_CAN_BO_XA', 72.06, 49, 68],
    ['P63-06', 'CM_TRUNG_CAP_CONG_CHUC_XA', 98.79, 163, 165],
    ['X63-13276', 'LLCT_TRUNG_CAP_CHUC_DANH_XA', 100, 21, 21],
  ])(
    'gives %s %s: %f published, %i of %i from rows',
    (unitId, measureId, published, numerator, denominator) => {
      const rate = theoryRate(unitId, measureId);
      expect(rate?.reported).toMatchObject({ state: 'REPORTED', low: published, high: published });
      expect(rate?.computed).toMatchObject({ state: 'COMPUTED', numerator, denominator });
    },
  );

  it('gives the two classes and 139 learners of Hữu Lũng, published and from rows', () => {
    const lines = only(answer.data.centres?.rows, () => true).lines;
    const training = only(
      only(lines, (line) => line.measure.id === 'LOP_LLCT_TRUNG_CAP').cells,
      () => true,
    ).training;
    expect([training?.classes.reported.low, training?.classes.computed.low]).toEqual([2, 2]);
    expect([training?.attendances.reported.low, training?.attendances.computed.low]).toEqual([139, 139]);
    const refreshers = only(
      only(lines, (line) => line.measure.id === 'LOP_BOI_DUONG_CAP_NHAT').cells,
      () => true,
    ).training;
    expect(refreshers?.classes.reported).toMatchObject({
      operator: 'NEARLY',
      low: null,
      high: 20,
      highOpen: true,
      approximate: true,
    });
    expect(refreshers?.attendances.reported).toMatchObject({
      operator: 'MORE_THAN',
      low: 1500,
      countUnit: 'NGUOI_HOAC_LUOT',
    });
  });

  it('says who sent 24 people to cao cấp, and by whose decision', () => {
    const total = only(oldProvince('P63-06').nominationTotals, () => true);
    expect(total.sentBy).toEqual({ nameVi: 'Ban Thường vụ Thành ủy Bắc Kạn', unitId: 'H63-058' });
    expect(total.persons.reported).toMatchObject({
      state: 'REPORTED',
      low: 24,
      high: 24,
      source: { factIds: ['BKC-01'] },
    });
    expect(total.persons.computed).toMatchObject({ state: 'COMPUTED', low: 24, high: 24 });
    expect(total.decisions.length).toBeGreaterThan(0);
    for (const decision of total.decisions) expect(decision.issuer).toContain('Bắc Kạn');
  });
});

describe('on the wire', () => {
  it('makes one call per deployment, carrying only its own units', async () => {
    system.wire();
    await system.askSample();
    const calls = system.wire();
    const routed = calls.filter((call) => call.subgraph !== 'directory');
    const expected = system.deployments
      .filter(({ units }) => units && !units.includes('TW'))
      .map(({ name }) => name);
    expect(routed.map((call) => call.deployment).sort()).toEqual(expected.sort());
    expect(expected).toHaveLength(12);
    for (const call of routed) {
      const held = system.deployments.find(({ name }) => name === call.deployment)?.units ?? [];
      expect(call.units.filter((unit) => !held.includes(unit))).toEqual([]);
      expect(call.units.length).toBeGreaterThan(0);
    }
    expect(calls.filter((call) => call.subgraph === 'directory')).toHaveLength(2);
  });
});

describe('the README', () => {
  it('shows a first query with the exact answer', async () => {
    const text = readFileSync('README.md', 'utf8');
    const block = (language: string) => text.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
    const { data, errors } = await system.ask(block('graphql'));
    expect(errors).toEqual([]);
    expect(data).toEqual(JSON.parse(block('json')));
  });
});

describe('the sample data', () => {
  const units = () => [...new Set(system.deployments.flatMap((entry) => entry.units ?? []))];
  const inAll = async <Row extends Record<string, unknown>>(domain: string, text: string) =>
    (await Promise.all(units().map((unit) => system.sql<Row>(domain, unit, text)))).flat();

  it('hold about 1,500 cadres, and exactly 100 classes and 4,500 enrolments', async () => {
    const count = async (domain: string, table: string) =>
      (await inAll<{ n: number }>(domain, `select count(*)::int as n from ${table}`)).reduce(
        (sum, { n }) => sum + n,
        0,
      );
    expect(await count('personnel', 'cadre')).toBe(1502);
    expect(await count('institutions', 'training_class')).toBe(100);
    expect(await count('institutions', 'enrolment')).toBe(4500);
  });

  it('hold every published figure with its own value, operator, place and file', async () => {
    interface Row extends Record<string, unknown> {
      fact_ids: string[];
      source_file: string;
      unit_id: string;
      operator: string;
      value: string | null;
      value_to: string | null;
      numerator: number | null;
    }
    const text =
      'select fact_ids, source_file, unit_id, operator, value, value_to, numerator from reported_figure';
    const rows = (await Promise.all(SUBGRAPHS.slice(1).map((domain) => inAll<Row>(domain, text)))).flat();
    const figures = FACT_IDS.map(fact).filter(
      ({ kind, value, countUnit }) => kind === 'ACTUAL' && typeof value !== 'string' && countUnit !== null,
    );
    expect(figures.length).toBeGreaterThan(20);
    for (const { id, file, unitId, operator, value } of figures) {
      const [low = null, high = null] = Array.isArray(value) ? value : [value];
      // A fact about several plans stands at each of them.
      const own = rows.filter((row) => row.fact_ids.length === 1 && row.fact_ids[0] === id);
      expect([id, own.length > 0]).toEqual([id, true]);
      for (const row of own) {
        expect({
          id,
          file: row.source_file,
          unitId: row.unit_id,
          operator: row.operator,
          // A count with its denominator stands as a rate: 21 of 21.
          low: row.numerator ?? (row.value === null ? null : Number(row.value)),
          high: row.value_to === null ? null : Number(row.value_to),
        }).toEqual({ id, file, unitId, operator, low, high });
      }
    }
  });

  it('hold every document that the sources name, under its number and day', async () => {
    const documents = await inAll<{ number: string; issued_on: string | null }>(
      'planning',
      'select number, issued_on::text from official_document',
    );
    for (const { documentNumber, documentDate } of FACT_IDS.map(fact)) {
      if (documentNumber === undefined) continue;
      expect(documents).toContainEqual({ number: documentNumber, issued_on: documentDate ?? null });
    }
  });

  it('say of each of the 71 facts where it went', () => {
    const told = [
      ...readFileSync('docs/published-facts.md', 'utf8').matchAll(/^\| `?([A-Z]{2,3}-\d{2})`? \|/gm),
    ];
    expect(told.map((match) => match[1]).sort()).toEqual([...FACT_IDS].sort());
    expect(FACT_IDS).toHaveLength(71);
  });
});

describe('persons', () => {
  it.each([
    ['names', '{ province(id: "P34-19") { cadres { nodes { fullName } } } }'],
    ['learners', '{ province(id: "P63-06") { trainingClasses { nodes { enrolments { nodes { id } } } } } }'],
    ['people of several units', '{ person(personId: "k0.0") { units { id } } }'],
  ])('are refused before any call: %s', async (_, query) => {
    system.wire();
    const { data, errors } = await system.ask(query);
    expect(data ?? null).toBeNull();
    expect(errors.map((error) => error.extensions.code)).toEqual(['FORBIDDEN']);
    expect(errors[0]?.message).toMatch(/DEV_PERSONS/);
    expect(system.wire()).toEqual([]);
  });
});

describe('a deleted row', () => {
  it('changes exactly the counted figure by one, and leaves the published one', async () => {
    const gone = await system.sql(
      'institutions',
      'P63-06',
      'delete from enrolment where id = (select id from enrolment order by id limit 1) returning id',
    );
    expect(gone).toHaveLength(1);
    const after = await system.askSample();
    const find = (data: Data) =>
      only(only(data.classes?.rows, (row) => row.province.id === 'P34-19').lines, () => true).cells.find(
        (c) => c.provinceId === 'P63-06',
      )?.training;
    expect(find(after.data)?.attendances.computed.low).toBe(3343);
    expect(find(after.data)?.attendances.reported.low).toBe(3344);
    expect(find(after.data)?.classes).toEqual(find(answer.data)?.classes);
  });
});
