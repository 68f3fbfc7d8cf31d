import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perClass } from '../../../subgraphs/kit/figure-quotient.ts';
import {
  type CountUnit,
  computedCount,
  type Figure,
  type FigureOperator,
  noFigure,
  notApplicable,
  statedFigure,
  suppressed,
} from '../../../subgraphs/kit/figures.ts';

const period = { from: '2010-01-01', to: '2018-12-31' };
const subject = { countUnit: 'LUOT_NGUOI_MOI_LOP' as const, unitId: 'P63-06', period };
const of = (countUnit: CountUnit) => ({ ...subject, countUnit });

const stated = (operator: FigureOperator, value: number, countUnit: CountUnit, factId = 'F'): Figure =>
  statedFigure(
    {
      operator,
      value,
      source: { factIds: [factId], file: 'a.txt', publishedOn: null, publishedOnReliable: null },
    },
    of(countUnit),
  );
const range = (low: number, high: number, countUnit: CountUnit): Figure => ({
  ...stated('EXACT', low, countUnit),
  ...{ operator: 'RANGE', high },
});
const learners = (operator: FigureOperator, value: number) => stated(operator, value, 'LUOT_NGUOI', 'F-2');
const classes = (operator: FigureOperator, value: number) => stated(operator, value, 'LOP', 'F-1');
const quotient = (whole: Figure, parts: Figure) => perClass(whole, parts, subject);

describe('attendances a class', () => {
  it('are the quotient of two numbers, never rounded, with both facts as the source', () => {
    expect(quotient(learners('EXACT', 3344), classes('EXACT', 36))).toEqual({
      ...{ state: 'REPORTED', operator: 'EXACT', low: 3344 / 36, lowOpen: false, high: 3344 / 36 },
      ...{ highOpen: false, approximate: false, countUnit: 'LUOT_NGUOI_MOI_LOP', unitId: 'P63-06', period },
      ...{ annual: false, asOf: null, reason: null },
      source: { factIds: ['F-2', 'F-1'], file: 'a.txt', publishedOn: null, publishedOnReliable: null },
    });
  });

  it('of more than 1,500 in a little under 20 classes are more than 75: both push up', () => {
    expect(quotient(learners('MORE_THAN', 1500), classes('NEARLY', 20))).toMatchObject({
      ...{ state: 'REPORTED', operator: 'MORE_THAN', low: 75, lowOpen: true, high: null, highOpen: true },
      approximate: true,
    });
  });

  it('of a known number in a little under 20 classes leave the lower end out: fewer classes have more each', () => {
    expect(quotient(learners('EXACT', 100), classes('NEARLY', 20))).toMatchObject({
      ...{ operator: 'MORE_THAN', low: 5, lowOpen: true, high: null },
    });
  });

  it('of more than 3,000 a year in 35 to 40 classes are more than 75, as 40 classes have', () => {
    const whole = { ...stated('MORE_THAN', 3000, 'HOC_VIEN_NAM'), annual: true };
    const parts = { ...range(35, 40, 'LOP_NAM'), annual: true };
    expect(quotient(whole, parts)).toMatchObject({
      ...{ operator: 'MORE_THAN', low: 75, lowOpen: true, high: null },
      ...{ countUnit: 'HOC_VIEN_MOI_LOP', annual: true },
    });
  });

  it('have no value where both numbers are open upwards', () => {
    expect(quotient(learners('MORE_THAN', 3000), classes('AT_LEAST', 35))).toMatchObject({
      ...{ state: 'NOT_COMPUTABLE', low: null, high: null },
      reason: 'Số lớp không có giới hạn trên, nên thương không có giới hạn dưới.',
    });
  });

  it('are nearly a number only over a known number of classes', () => {
    expect(quotient(learners('NEARLY', 100), classes('EXACT', 4))).toMatchObject({
      ...{ operator: 'NEARLY', low: null, high: 25, highOpen: true, approximate: true },
    });
    expect(quotient(learners('NEARLY', 100), range(2, 4, 'LOP')).state).toBe('NOT_COMPUTABLE');
    expect(quotient(learners('NEARLY', 100), classes('NEARLY', 4)).state).toBe('NOT_COMPUTABLE');
  });

  it('of no class are not computable, and never 0', () => {
    const none = quotient(computedCount(0, of('LUOT_NGUOI')), computedCount(0, of('LOP')));
    expect(none).toMatchObject({ state: 'NOT_COMPUTABLE', low: null, reason: 'Không có lớp nào.' });
  });

  it.each([
    ['NO_FIGURE', noFigure(of('LOP'), 'Nguồn không nêu số lớp.')],
    ['NOT_APPLICABLE', notApplicable(of('LOP'), 'Không áp dụng.')],
    ['SUPPRESSED', suppressed(of('LOP'), 'Được ẩn.')],
  ])('are %s where a part is, for the same reason', (state, part) => {
    expect(quotient(learners('EXACT', 10), part)).toMatchObject({ state, low: null, reason: part.reason });
  });

  it.each([
    ['a published number by a counted one', computedCount(36, of('LOP')), /công bố/],
    [
      'numbers of two periods',
      { ...classes('EXACT', 36), period: { from: '2011-01-01', to: null } },
      /giai đoạn/,
    ],
    ['a number of the whole period by a yearly one', { ...classes('EXACT', 36), annual: true }, /hằng năm/],
    ['numbers of two units', { ...classes('EXACT', 36), unitId: 'P63-19' }, /đơn vị/],
    ['a number that is none of classes', stated('EXACT', 36, 'NGAY_LOP'), /không phải số lớp/],
  ])('never divide %s', (_what, part, reason) => {
    expect(quotient(learners('EXACT', 3344), part)).toMatchObject({
      state: 'NOT_COMPUTABLE',
      reason: expect.stringMatching(reason),
    });
  });

  it('hold every quotient that the two intervals allow, and reach their ends', () => {
    const ends = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(ends, ends, share, share, ([low, more], [few, others], one, other) => {
        const result = quotient(range(low, low + more, 'LUOT_NGUOI'), range(few, few + others, 'LOP'));
        const value = (low + one * more) / (few + other * others);
        expect(value).toBeGreaterThanOrEqual((result.low ?? Infinity) * (1 - 1e-12));
        expect(value).toBeLessThanOrEqual((result.high ?? 0) * (1 + 1e-12));
        expect([result.low, result.high]).toEqual([low / (few + others), (low + more) / few]);
      }),
    );
  });
});
