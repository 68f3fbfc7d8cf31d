import { describe, expect, it } from 'vitest';
import { shareOf } from '../../../../subgraphs/directory/resolvers/coverage.ts';

const weights = (...given: (number | null)[]) => given.map((weight) => (weight === null ? null : { weight }));
const expected = ['P34-19', 'P34-20', 'P34-24'];

describe('the share of a total', () => {
  it('is the weight of the units with a figure in percent of all expected', () => {
    expect(shareOf({ expected, withFigure: ['P34-19', 'P34-24'] }, weights(60, 25, 15))).toBe(75);
    expect(shareOf({ expected, withFigure: [] }, weights(60, 25, 15))).toBe(0);
    expect(shareOf({ expected, withFigure: expected }, weights(60, 25, 15))).toBe(100);
  });

  it('is null when one unit has no weight, whether or not it gave a figure', () => {
    expect(shareOf({ expected, withFigure: ['P34-19'] }, weights(60, null, 15))).toBeNull();
    expect(shareOf({ expected, withFigure: ['P34-20'] }, weights(60, null, 15))).toBeNull();
  });

  it('is null when nothing weighs anything, and over no unit', () => {
    expect(shareOf({ expected, withFigure: ['P34-19'] }, weights(0, 0, 0))).toBeNull();
    expect(shareOf({ expected: [], withFigure: [] }, [])).toBeNull();
  });
});
