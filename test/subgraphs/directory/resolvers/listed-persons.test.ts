import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsWithin, countedAgain } from '../../../../subgraphs/directory/resolvers/listed-persons.ts';

const list = (...ids: string[]) => ids.map((personId) => ({ personId }));

describe('persons counted again', () => {
  it('are those whom a list before has, once for each', () => {
    expect(countedAgain([list('a', 'b'), list('b', 'c'), list('a', 'b')])).toBe(3);
    expect(countedAgain([list('a', 'b'), list('c')])).toBe(0);
    expect(countedAgain([])).toBe(0);
  });

  it('are what the sum of all lists has beyond the number of persons', () => {
    const unit = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 6 }), (units) => {
        const sum = units.reduce((total, ids) => total + ids.length, 0);
        const again = countedAgain(units.map((ids) => list(...ids)));
        expect(sum - again).toBe(new Set(units.flat()).size);
      }),
    );
  });

  it('are not those whom one list names twice', () => {
    expect(countedAgain([list('a', 'a'), list('b')])).toBe(0);
  });
});

describe('the list of a cell', () => {
  const period = { from: '2025-07-15', to: '2025-12-31' };
  const month = (firstMonth: string) => [{ personId: 'a', firstMonth }];

  it('is taken when its months lie in the period, the first of which may have begun before it', () => {
    expect(completionsWithin(month('2025-07-01'), period)).toHaveLength(1);
    expect(completionsWithin(month('2025-12-01'), period)).toHaveLength(1);
    expect(completionsWithin([], period)).toEqual([]);
  });

  it('is not taken when a month lies outside: it is a list of something else', () => {
    expect(completionsWithin(month('2025-06-01'), period)).toBeNull();
    expect(completionsWithin(month('2026-01-01'), period)).toBeNull();
    expect(completionsWithin(null, period)).toBeNull();
    expect(completionsWithin(undefined, period)).toBeNull();
  });
});
