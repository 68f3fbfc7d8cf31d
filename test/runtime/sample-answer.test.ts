import { describe, expect, it } from 'vitest';
import { tableOf } from '../../runtime/sample-answer.ts';

describe('the table of a sample answer', () => {
  it('has a row for each item of the first list and a column for each value in it', () => {
    const data = {
      report: {
        rows: [
          { __typename: 'Row', unit: { name: 'Bắc Ninh' }, rate: 72.06 },
          { unit: { name: 'TW' }, rate: null },
        ],
      },
    };
    expect(
      tableOf(data)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['unit.name  rate', '─────────  ─────', 'Bắc Ninh   72.06', 'TW         –', '']);
  });

  it('says so when there is none', () => {
    expect(tableOf({ total: 3 })).toBe('(the answer holds no list)\n');
  });
});
