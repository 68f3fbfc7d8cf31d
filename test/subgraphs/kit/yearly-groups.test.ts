import { describe, expect, it } from 'vitest';
import { areWholeYears, groupByYears, yearlySum, yearsOf } from '../../../subgraphs/kit/yearly-groups.ts';

const subject = { countUnit: 'CHO', unitId: 'P34-19' } as const;
const row = (year: number, PROGRAMME: string, seats: number) => ({ year, codes: { PROGRAMME }, seats });
const ROWS = [row(2026, 'KY_NANG', 5), row(2026, 'QP_AN', 7), row(2028, 'KY_NANG', 9)];
const shown = (groups: ReturnType<typeof groupByYears<(typeof ROWS)[number]>>) =>
  groups.map(({ values, years, rows }) => [
    ...values.map(({ code }) => code),
    years.join(),
    rows.map(({ seats }) => seats).join(),
  ]);

describe('rows of years in groups', () => {
  it('stand in the order of the dimensions asked for', () => {
    expect(shown(groupByYears(['PROGRAMME', 'YEAR'], null, ROWS))).toEqual([
      ['KY_NANG', '2026', '2026', '5'],
      ['KY_NANG', '2028', '2028', '9'],
      ['QP_AN', '2026', '2026', '7'],
    ]);
    expect(shown(groupByYears(['PROGRAMME'], [2026, 2027, 2028], ROWS))).toEqual([
      ['KY_NANG', '2026,2027,2028', '5,9'],
      ['QP_AN', '2026,2027,2028', '7'],
    ]);
  });

  it('have a group for a year without a row, and one when nothing is grouped by', () => {
    expect(shown(groupByYears(['YEAR'], [2026, 2027], []))).toEqual([
      ['2026', '2026', ''],
      ['2027', '2027', ''],
    ]);
    expect(shown(groupByYears(['YEAR', 'PROGRAMME'], [2026, 2027, 2028], ROWS))).toContainEqual([
      ...['2027', 'QP_AN', '2027', ''],
    ]);
    expect(shown(groupByYears([], [2026], []))).toEqual([['2026', '']]);
  });

  it('are summed only when every year has recorded something, which is no 0 otherwise', () => {
    const recorded = new Set([2026]);
    expect(yearlySum([], [2026], recorded, 'nhu cầu', subject)).toMatchObject({ state: 'COMPUTED', low: 0 });
    expect(yearlySum([5, 7], [2026], recorded, 'nhu cầu', subject).low).toBe(12);
    expect(yearlySum([], [2027], recorded, 'nhu cầu', subject)).toMatchObject({
      ...{ state: 'NO_FIGURE', reason: 'Chưa ghi nhu cầu năm 2027.' },
    });
    expect(yearlySum([5], [2025, 2026, 2028], recorded, 'nhu cầu', subject)).toMatchObject({
      ...{ state: 'NOT_COMPUTABLE', reason: 'Chưa ghi nhu cầu các năm 2025, 2028.' },
    });
    expect(yearlySum([5, null], [2026], recorded, 'giảng viên', subject).reason).toBe(
      '1/2 bản ghi chưa ghi giảng viên.',
    );
  });

  it('cut no calendar year', () => {
    expect(areWholeYears({ from: '2025-01-01', to: '2026-12-31' })).toBe(true);
    expect(areWholeYears({ from: '2025-07-01', to: '2026-12-31' })).toBe(false);
    expect(yearsOf({ from: '2025-07-01', to: '2027-01-01' })).toEqual([2025, 2026, 2027]);
  });
});
