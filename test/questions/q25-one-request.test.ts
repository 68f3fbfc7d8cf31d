import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  OneRequestQuery,
  PoolWithoutTheoryQuery,
  TargetProgressQuery,
  TrainingMoneyQuery,
} from '../../codegen/client/graphql.ts';
import { type National, startNational } from './national.ts';

const UNITS = ['P34-19', 'P34-33', 'P34-24'];
const DOWN = 'P34-33';
const { measureIds } = JSON.parse(readFileSync('codegen/operations/q25-one-request.variables.json', 'utf8'));
const ASKED = {
  unitIds: UNITS,
  measureIds,
  period: { from: '2025-01-01', to: '2026-12-31' },
  asOf: '2026-10-31',
  boundaries: 'AS_RECORDED',
};

let national: National;
let whole: OneRequestQuery;
beforeAll(async () => {
  national = await startNational();
  const { data, errors } = await ask<OneRequestQuery>('q25-one-request');
  expect(errors).toEqual([]);
  if (!data) throw new Error('No answer.');
  whole = data;
}, 180_000);
afterAll(() => national?.close());

/** A listed document with those of the variables that it has. */
function ask<Data>(name: string) {
  const text = readFileSync(`codegen/operations/${name}.graphql`, 'utf8');
  const known = Object.entries(ASKED).filter(([variable]) => text.includes(`$${variable}:`));
  return national.askText<Data>(text, Object.fromEntries(known));
}

async function dataOf<Data>(name: string): Promise<Data> {
  const { data, errors } = await ask<Data>(name);
  expect(errors).toEqual([]);
  if (!data) throw new Error('No answer.');
  return data;
}

type Rows<Cell> = readonly { readonly line: { readonly cells: readonly Cell[] } }[] | undefined;
const cellsOf = <Cell>(rows: Rows<Cell>): Cell[] => (rows ?? []).flatMap(({ line }) => line.cells);
type Report<Line> = { readonly rows: readonly { readonly lines: readonly Line[] }[] } | null;
const linesOf = <Line>(report: Report<Line>): Line[] => (report?.rows ?? []).flatMap(({ lines }) => lines);
const without = <Keyed extends { readonly provinceId: string }>(all: readonly Keyed[]) =>
  all.filter(({ provinceId }) => provinceId !== DOWN);

describe('Q25, one request over everything', () => {
  it('has every target in force, as Q01 has it', async () => {
    const alone = await dataOf<TargetProgressQuery>('q01-target-progress');
    const targets = ({ provinces }: Pick<TargetProgressQuery, 'provinces'> | OneRequestQuery) =>
      (provinces ?? []).flatMap(({ id, trainingPlans }) =>
        (trainingPlans ?? []).flatMap((plan) =>
          (plan.targets ?? []).map(({ id: target, comparison, value, deadline }) => {
            return { unit: id, plan: plan.id, target, comparison, low: value?.low, deadline };
          }),
        ),
      );
    expect(targets(whole)).toEqual(targets(alone));
    expect(new Set(targets(whole).map(({ unit }) => unit))).toEqual(new Set(UNITS));
  });

  it('gives numerators, denominators and states of targets as Q01 does', async () => {
    const alone = await dataOf<TargetProgressQuery>('q01-target-progress');
    type Line = NonNullable<OneRequestQuery['progress']>['rows'][number]['lines'][number];
    type Cell = Omit<Line['cells'][number], 'classes' | 'dossier'> & {
      readonly dossier: { readonly rate: NonNullable<Line['cells'][number]['dossier']>['rate'] } | null;
    };
    const rates = (report: Report<Pick<Line, 'measure'> & { readonly cells: readonly Cell[] }>) =>
      linesOf(report).flatMap(({ measure, cells }) =>
        cells.map(({ provinceId, dossier, training, assessments }) => {
          const { state, numerator, denominator } = dossier?.rate.computed ?? {};
          const issued = training?.issued.computed.low;
          return { provinceId, measure: measure.id, state, numerator, denominator, issued, assessments };
        }),
      );
    expect(rates(whole.progress)).toEqual(rates(alone.progress));
    expect(rates(whole.progress).filter(({ denominator }) => (denominator ?? 0) > 0).length).toBeGreaterThan(
      6,
    );
  });

  it('splits each counted rate by gender and level of the same people', async () => {
    const cells = linesOf(whole.progress).flatMap((line) => line.cells);
    for (const { dossier } of cells) {
      const { rate, rateGroups } = dossier ?? {};
      expect(rateGroups === null).toBe(rate?.computed.denominator === null);
      const parts = (rateGroups ?? []).map((group) => group.rate);
      const sum = (side: 'numerator' | 'denominator') =>
        parts.reduce((total, part) => total + (part[side] ?? 0), 0);
      // Whoever holds posts of two levels stands in both.
      expect(sum('denominator')).toBeGreaterThanOrEqual(rate?.computed.denominator ?? 0);
      expect(sum('numerator')).toBeGreaterThanOrEqual(rate?.computed.numerator ?? 0);
    }
  });

  it('splits into parts that add up where nobody stands in two', async () => {
    const { data, errors } = await national.askText<Pick<OneRequestQuery, 'progress'>>(
      `query ($unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
        progress: report(unitIds: $unitIds, measureIds: $measureIds, period: $period, asOf: $asOf) {
          rows { lines { cells { provinceId id dossier {
            rate { computed { numerator denominator } }
            rateGroups(by: [GENDER]) { values { code } rate { numerator denominator } }
          } } } } } }`,
      ASKED,
    );
    expect(errors).toEqual([]);
    const counted = linesOf(data?.progress ?? null)
      .flatMap(({ cells }) => cells)
      .filter(({ dossier }) => (dossier?.rateGroups?.length ?? 0) > 1);
    expect(counted.length).toBeGreaterThan(6);
    for (const { dossier } of counted) {
      const add = (side: 'numerator' | 'denominator') =>
        dossier?.rateGroups?.reduce((total, { rate }) => total + (rate[side] ?? 0), 0);
      const { numerator, denominator } = dossier?.rate.computed ?? {};
      expect([add('numerator'), add('denominator')]).toEqual([numerator, denominator]);
    }
  });

  it('pages the classes of each target', () => {
    const pages = linesOf(whole.progress).flatMap(({ cells }) =>
      cells.flatMap(({ classes }) => classes ?? []),
    );
    expect(pages.every(({ nodes }) => nodes.length <= 20)).toBe(true);
    expect(pages.some(({ nodes }) => nodes.length > 0)).toBe(true);
  });

  it('gives money as Q05 does', async () => {
    const alone = await dataOf<TrainingMoneyQuery>('q05-training-money');
    const money = (cells: ReturnType<typeof moneyCells>) =>
      cells.flatMap(({ provinceId, budget }) =>
        (budget?.groups ?? []).map(({ values, planned, spent, settled }) => {
          return { provinceId, codes: values.map(({ code }) => code), planned, spent, settled };
        }),
      );
    const moneyCells = (
      rows: Rows<NonNullable<OneRequestQuery['money']>['rows'][number]['line']['cells'][number]>,
    ) => cellsOf(rows);
    expect(money(moneyCells(whole.money?.rows))).toEqual(money(moneyCells(alone.byYearAndSource?.rows)));
    expect(money(moneyCells(whole.money?.rows)).length).toBeGreaterThan(2);
  });

  it('counts members of the pool who lack theory as Q09 does', async () => {
    const alone = await dataOf<PoolWithoutTheoryQuery>('q09-pool-without-theory');
    type Cell = NonNullable<OneRequestQuery['pool']>['rows'][number]['line']['cells'][number];
    const persons = (
      rows: Rows<
        Pick<Cell, 'provinceId'> & {
          staff: {
            groups: { values: { code: string | null }[]; persons: { state: string; low: number | null } }[];
          } | null;
        }
      >,
    ) =>
      cellsOf(rows).flatMap(({ provinceId, staff }) =>
        (staff?.groups ?? []).map((group) => [
          provinceId,
          group.values[0]?.code,
          group.persons.state,
          group.persons.low,
        ]),
      );
    expect(persons(whole.pool?.rows)).toEqual(persons(alone.nominated?.rows));
    expect(persons(whole.pool?.rows).length).toBeGreaterThan(0);
    expect(persons(whole.poolByGender?.rows).map(([, code]) => code)).toContain('NU');
  });

  it('leaves the rest whole when a province is down, and says what is lost of it', async () => {
    for (const domain of ['personnel', 'institutions', 'planning'] as const)
      await national.stop(domain, DOWN);
    const { data, errors } = await ask<OneRequestQuery>('q25-one-request');
    for (const domain of ['personnel', 'institutions', 'planning'] as const)
      await national.resume(domain, DOWN);
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors.map(({ unit }) => unit))).toEqual(new Set([DOWN]));
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['UNREACHABLE']));
    if (!data) throw new Error('No answer.');
    expect(data.provinces?.filter(({ id }) => id !== DOWN)).toEqual(
      whole.provinces?.filter(({ id }) => id !== DOWN),
    );
    expect(data.provinces?.find(({ id }) => id === DOWN)).toMatchObject({ trainingPlans: null });
    const progress = (of: OneRequestQuery) => linesOf(of.progress).flatMap(({ cells }) => without(cells));
    expect(progress(data)).toEqual(progress(whole));
    expect(without(cellsOf(data.money?.rows))).toEqual(without(cellsOf(whole.money?.rows)));
    expect(without(cellsOf(data.pool?.rows))).toEqual(without(cellsOf(whole.pool?.rows)));
    expect(cellsOf(data.pool?.rows).find(({ provinceId }) => provinceId === DOWN)).toMatchObject({
      staff: null,
    });
  });
});
