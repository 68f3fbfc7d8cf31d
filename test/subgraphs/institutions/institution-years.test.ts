import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RateFigure } from '../../../subgraphs/kit/figures.ts';
import { FIGURE_FRAGMENT, PAIR, type Pair } from './cells.ts';
import { type SampleHost, sampleHost } from './sample-host.ts';

interface Year {
  year: number | null;
  classesRunning: Pair;
  learners: Pair;
  fullTimeLearners: Pair;
  offPlanClasses: Pair;
  weekendClasses: Pair;
  fullTimeShare: { reported: RateFigure; computed: RateFigure };
}

interface School {
  nameVi: string;
  kind: string;
  years: Year[];
}

let sample: SampleHost;

beforeAll(async () => {
  sample = await sampleHost(['P63-06', 'P63-20', 'P63-27', 'P63-34', 'P34-24']);
});

afterAll(async () => {
  await sample?.close();
});

const RATE = '{ state low numerator denominator population reason }';
const YEARS = `query ($r: [_Any!]!) {
  _entities(representations: $r) { ... on Province { institutions { nameVi kind years { year
    classesRunning ${PAIR} learners ${PAIR} fullTimeLearners ${PAIR} offPlanClasses ${PAIR} weekendClasses ${PAIR}
    fullTimeShare { reported ${RATE} computed ${RATE} }
  } } } }
}
${FIGURE_FRAGMENT}`;

async function institutionsOf(unitId: string): Promise<School[]> {
  const { data, errors } = await sample.host.ask(YEARS, { r: [{ __typename: 'Province', id: unitId }] });
  expect(errors).toEqual([]);
  const [province] = (data?._entities ?? []) as { institutions: School[] }[];
  return province?.institutions ?? [];
}

async function yearsOf(unitId: string): Promise<Year[]> {
  return (await institutionsOf(unitId))[0]?.years ?? [];
}

describe("the year of Thái Bình's school", () => {
  it('is what was published of every year: 35–40 classes, more than 3,000 learners, more than 1,000 full-time', async () => {
    const [year, ...others] = await yearsOf('P63-34');
    expect(others).toEqual([]);
    expect(year?.year).toBeNull();
    expect(year?.classesRunning.reported).toMatchObject({
      ...{ state: 'REPORTED', operator: 'RANGE', low: 35, high: 40, countUnit: 'LOP_NAM', annual: true },
      source: { factIds: ['TB-01'], publishedOn: '2020-03-02', publishedOnReliable: true },
    });
    expect(year?.learners.reported).toMatchObject({
      ...{ state: 'REPORTED', operator: 'MORE_THAN', low: 3000, lowOpen: true, high: null, highOpen: true },
      source: { factIds: ['TB-02'] },
    });
    expect(year?.fullTimeLearners.reported).toMatchObject({
      ...{ state: 'REPORTED', operator: 'MORE_THAN', low: 1000, lowOpen: true, high: null },
      source: { factIds: ['TB-03'] },
    });
  });

  it('has no full-time share: two open lower bounds give none', async () => {
    const [year] = await yearsOf('P63-34');
    expect(year?.fullTimeShare.reported).toMatchObject({
      state: 'NOT_COMPUTABLE',
      low: null,
      numerator: null,
    });
    expect(year?.fullTimeShare.reported.reason).toContain('chỉ có giới hạn dưới');
  });

  it('has classes outside the plan and at weekends, of a number that nobody states', async () => {
    const [year] = await yearsOf('P63-34');
    for (const pair of [year?.offPlanClasses, year?.weekendClasses]) {
      expect(pair?.reported).toMatchObject({
        ...{ state: 'REPORTED', operator: 'UNSPECIFIED', low: null, high: null },
        source: { factIds: ['TB-04'] },
      });
    }
  });

  it('has nothing that could be counted', async () => {
    const [year] = await yearsOf('P63-34');
    const { year: _year, ...pairs } = year as Year;
    for (const { computed } of Object.values(pairs)) {
      expect(computed).toMatchObject({ state: 'NO_FIGURE', low: null });
      expect(computed.reason).toBeTruthy();
    }
  });
});

describe('a counted year', () => {
  it('has the classes that overlap it and distinct learners, where all rows are held', async () => {
    const years = await yearsOf('P63-27');
    expect(years.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
    for (const { year, classesRunning, learners } of years) {
      const [counted] = await sample.databases.of('P63-27').query(
        `select count(distinct t.id)::int as classes, count(distinct e.person_id)::int as persons
         from training_class t join enrolment e on e.class_id = t.id
         where t.starts_on <= make_date($1, 12, 31) and t.ends_on >= make_date($1, 1, 1)`,
        [year],
      );
      expect(classesRunning.computed).toMatchObject({
        state: 'COMPUTED',
        low: counted.classes,
        high: counted.classes,
      });
      expect(learners.computed).toMatchObject({
        state: 'COMPUTED',
        low: counted.persons,
        countUnit: 'NGUOI',
      });
      expect(classesRunning.reported).toMatchObject({ state: 'NO_FIGURE' });
    }
  });

  it('counts a class that runs into the next year in both', async () => {
    const dataSource = sample.databases.of('P34-24');
    const total = (years: Year[]) =>
      years.reduce((sum, year) => sum + (year.classesRunning.computed.low ?? 0), 0);
    const before = await yearsOf('P34-24');
    await dataSource.query(
      `update training_class set ends_on = '2026-02-01' where id = (select id from training_class order by starts_on limit 1)`,
    );
    expect(total(await yearsOf('P34-24'))).toBe(total(before) + 1);
  });

  it('has the full-time share with both of its parts', async () => {
    const [year] = await yearsOf('P63-27');
    expect(year?.fullTimeShare.computed).toMatchObject({
      ...{ state: 'COMPUTED', low: 100, population: 'TAT_CA' },
      numerator: year?.learners.computed.low,
      denominator: year?.learners.computed.low,
    });
  });

  it('is not given where only the classes of one measure are held', async () => {
    expect(await yearsOf('P63-06')).toEqual([]);
  });
});

it('is not made up for an institution of which nothing is published and no whole year is held', async () => {
  const institutions = await institutionsOf('P63-20');
  expect(institutions.map(({ kind, years }) => ({ kind, years }))).toEqual([
    { kind: 'TRUNG_TAM_CT_HUYEN', years: [] },
    { kind: 'TRUONG_CHINH_TRI_TINH', years: [] },
  ]);
});
