import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureDifference, figuresApart, rateDifference } from '../../../subgraphs/kit/figure-difference.ts';
import {
  computedCount,
  computedRange,
  type Figure,
  type FigureOperator,
  noFigure,
  rate,
  rateWithout,
  statedFigure,
} from '../../../subgraphs/kit/figures.ts';

const PERIOD = { from: '2020-01-01', to: '2020-12-31' };
const subject = { countUnit: 'LOP', unitId: 'P63-06', period: PERIOD } as const;
const SOURCE = { factIds: ['X'], file: 'x.txt', publishedOn: null, publishedOnReliable: null };
const stated = (operator: FigureOperator, value: number): Figure =>
  statedFigure({ operator, value, source: SOURCE }, subject);
const counted = (count: number) => computedCount(count, subject);

describe('the difference of a published and a counted figure', () => {
  it('is the counted one less the published one', () => {
    expect(figureDifference({ reported: stated('EXACT', 36), computed: counted(34) })).toEqual({
      ...{ low: -2, lowOpen: false, high: -2, highOpen: false, approximate: false },
      ...{ countUnit: 'LOP', reason: null },
    });
  });

  it('leaves open what a bound leaves open', () => {
    const more = figureDifference({ reported: stated('MORE_THAN', 3000), computed: counted(3100) });
    expect(more).toMatchObject({ low: null, lowOpen: true, high: 100, highOpen: true });
    const nearly = figureDifference({ reported: stated('NEARLY', 20), computed: counted(25) });
    expect(nearly).toMatchObject({ low: 5, lowOpen: true, high: null, approximate: true });
    expect(figureDifference({ reported: stated('ABOUT', 20), computed: counted(20) })).toMatchObject({
      ...{ low: 0, high: 0, approximate: true },
    });
  });

  it('holds every difference that both figures allow, and its ends are reached', () => {
    const operators = fc.constantFrom<FigureOperator>('EXACT', 'AT_LEAST', 'MORE_THAN', 'ABOUT');
    const count = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(operators, count, count, count, fc.nat(30), (operator, value, low, span, above) => {
        const reported = stated(operator, value);
        const computed = computedRange(low, low + span, subject);
        const difference = figureDifference({ reported, computed });
        if (!difference) throw new Error('Both exist.');
        const published = reported.lowOpen
          ? value + 1 + above
          : reported.high === null
            ? value + above
            : value;
        for (const real of [low, low + span]) {
          const apart = real - published;
          expect(difference.low === null || apart >= difference.low).toBe(true);
          expect(difference.high === null || apart <= difference.high).toBe(true);
        }
        if (!reported.lowOpen) expect(difference.high).toBe(low + span - value);
      }),
    );
  });

  it('does not exist where one of them does not', () => {
    expect(figureDifference({ reported: noFigure(subject, 'none'), computed: counted(1) })).toBeNull();
    expect(
      figureDifference({ reported: stated('EXACT', 1), computed: noFigure(subject, 'none') }),
    ).toBeNull();
  });

  it('is not told of other things, spans and days, and says why', () => {
    const reasonOf = (reported: Figure, computed: Figure = counted(1)) => {
      const found = figureDifference({ reported, computed });
      expect(found).toMatchObject({ low: null, high: null });
      return found?.reason;
    };
    const exact = stated('EXACT', 1);
    expect(reasonOf({ ...exact, ...{ operator: 'UNSPECIFIED', low: null, high: null } })).toMatch(
      /không nêu số/,
    );
    expect(reasonOf({ ...exact, countUnit: 'HOC_VIEN' })).toMatch(/HOC_VIEN.*LOP/);
    expect(reasonOf({ ...exact, annual: true })).toMatch(/hằng năm/);
    expect(reasonOf({ ...exact, period: { from: '2019-01-01', to: '2020-12-31' } })).toMatch(/giai đoạn/);
    expect(reasonOf({ ...exact, unitId: 'P63-19' })).toMatch(/đơn vị/);
    // "Until now" is compared with the count beside it.
    const open = { ...exact, period: { from: '2020-01-01', to: null } };
    expect(figureDifference({ reported: open, computed: counted(1) })).toMatchObject({
      low: 0,
      reason: null,
    });
  });

  it('of two counts of one thing is told as well, and of none is none', () => {
    expect(figuresApart(counted(3), counted(5))).toMatchObject({ low: 2, high: 2 });
    expect(figuresApart(counted(3), noFigure(subject, 'none'))).toBeNull();
  });
});

describe('the difference of two rates', () => {
  const about = { countUnit: 'NGUOI', population: 'CAN_BO_CAP_XA', unitId: 'P63-06' } as const;
  const published = (asOf: string | null) => ({
    ...rateWithout('NO_FIGURE', { ...about, asOf }, ''),
    ...{
      state: 'REPORTED',
      operator: 'EXACT',
      low: 72,
      lowOpen: false,
      high: 72,
      highOpen: false,
      reason: null,
    },
  });
  const computed = rate(3, 4, { ...about, asOf: '2018-12-31' });

  it('is in percentage points, of one day, and of an unknown day approximate', () => {
    const same = { ...published('2018-12-31'), state: 'REPORTED', operator: 'EXACT' } as const;
    expect(rateDifference({ reported: same, computed })).toMatchObject({
      ...{ low: 3, high: 3, countUnit: 'PHAN_TRAM', approximate: false },
    });
    expect(rateDifference({ reported: { ...same, asOf: null }, computed })?.approximate).toBe(true);
    expect(rateDifference({ reported: { ...same, asOf: '2019-12-31' }, computed })?.reason).toMatch(/ngày/);
    expect(rateDifference({ reported: { ...same, includesInProgress: true }, computed })?.reason).toMatch(
      /đang học/,
    );
    expect(rateDifference({ reported: { ...same, population: 'X' }, computed })?.reason).toMatch(/đối tượng/);
  });
});
