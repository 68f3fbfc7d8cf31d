import { describe, expect, it } from 'vitest';
import {
  computedCount,
  computedRange,
  notApplicable,
  rate,
  rateWithout,
  statedFigure,
} from '../../../subgraphs/kit/figures.ts';
import { moneyFigure, noMoney } from '../../../subgraphs/kit/money-figure.ts';
import { type GroupOf, packGroups, readGroups } from '../../../subgraphs/kit/packed-groups.ts';

const persons = { countUnit: 'NGUOI', unitId: 'P34-19' } as const;
const posts = { countUnit: 'CHUC_VU', unitId: 'P34-19' } as const;
const share = { ...persons, population: 'NHOM' };

const group = (more: Partial<GroupOf<'staff'>> = {}): GroupOf<'staff'> => ({
  values: [{ dimension: 'LEVEL', code: 'XA' }, { dimension: 'GENDER' }],
  persons: computedCount(3, persons),
  posts: computedRange(3, 5, posts),
  meeting: rate(1, 3, share),
  ...more,
});

describe('groups between a domain and directory', () => {
  it('are read as they were written', () => {
    const nobody = group({
      persons: computedCount(0, persons),
      posts: notApplicable(posts, 'không áp dụng'),
      meeting: rate(0, 0, share),
    });
    expect(readGroups('staff', 2, packGroups('staff', [group(), nobody]))).toEqual([
      {
        codes: ['XA', null],
        figures: [
          { low: 3, high: 3 },
          { low: 3, high: 5 },
          { numerator: 1, denominator: 3 },
        ],
      },
      {
        codes: ['XA', null],
        figures: [
          { low: 0, high: 0 },
          { state: 'NOT_APPLICABLE', reason: 'không áp dụng' },
          { numerator: 0, denominator: 0 },
        ],
      },
    ]);
  });

  it('tell a rate that nobody asked for from one that is not known', () => {
    const unknown = group({ meeting: rateWithout('NOT_COMPUTABLE', share, 'thiếu tiêu chuẩn') });
    const read = readGroups('staff', 2, packGroups('staff', [group({ meeting: null }), unknown]));
    expect(read?.map(({ figures }) => figures[2])).toEqual([
      null,
      { state: 'NOT_COMPUTABLE', reason: 'thiếu tiêu chuẩn' },
    ]);
  });

  it('leave a published figure out: it is never added to counted ones', () => {
    const published = statedFigure({ operator: 'EXACT', value: 7, source: null }, persons);
    const read = readGroups('staff', 2, packGroups('staff', [group({ persons: published })]));
    expect(read?.[0]?.figures[0]).toMatchObject({ state: 'NO_FIGURE' });
  });

  it('carry money of any size, and how many records state none', () => {
    const budget: GroupOf<'budget'> = {
      values: [],
      planned: moneyFigure(9_223_372_036_854_775_807n, 2, 1),
      allotted: moneyFigure(0n, 0, 3),
      spent: moneyFigure(0n, 0, 0),
      settled: noMoney('NOT_APPLICABLE', 'chưa đến kỳ'),
      spentSocialised: moneyFigure(-5n, 1, 0),
    };
    expect(readGroups('budget', 0, packGroups('budget', [budget]))?.[0]?.figures).toEqual([
      { known: 9_223_372_036_854_775_807n, records: 2, recordsWithout: 1 },
      { known: null, records: 0, recordsWithout: 3 },
      { known: 0n, records: 0, recordsWithout: 0 },
      { state: 'NOT_APPLICABLE', reason: 'chưa đến kỳ' },
      { known: -5n, records: 1, recordsWithout: 0 },
    ]);
  });

  const good = packGroups('staff', [group()]);
  it.each([
    ['no JSON', 'x'],
    ['no list', '{}'],
    ['a group with too few figures', '[[["XA",null],3,5]]'],
    ['codes that are no text', good.replace('"XA"', '7')],
    ['a count below 0', good.replace('3,', '-3,')],
    ['a count that is no whole number', good.replace('3,', '3.5,')],
    ['half a rate', good.replace('[1,3]', '[1]')],
    ['a state that is none', good.replace('[1,3]', '{"state":"FINE","reason":null}')],
  ])('are read as nothing with %s', (_, text) => {
    expect(readGroups('staff', 2, text)).toBeNull();
  });

  it('are read as nothing when they are of other dimensions', () => {
    expect(readGroups('staff', 1, good)).toBeNull();
    expect(readGroups('training', 2, good)).toBeNull();
  });
});

describe('a sum of money', () => {
  it('is whole only when every record states an amount', () => {
    expect(moneyFigure(5n, 2, 0)).toMatchObject({ state: 'COMPUTED', amount: '5', amountOfKnown: '5' });
    expect(moneyFigure(5n, 2, 1)).toMatchObject({ state: 'COMPUTED', amount: null, amountOfKnown: '5' });
  });

  it('is none where no record states an amount, and 0 where there are no records', () => {
    expect(moneyFigure(0n, 0, 4)).toMatchObject({ state: 'NO_FIGURE', amount: null, amountOfKnown: null });
    expect(moneyFigure(0n, 0, 0)).toMatchObject({ state: 'COMPUTED', amount: '0' });
  });
});
