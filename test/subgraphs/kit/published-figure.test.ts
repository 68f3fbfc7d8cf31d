import { describe, expect, it } from 'vitest';
import type { CellKey } from '../../../common/measure.ts';
import { publishedFlow, publishedStock } from '../../../subgraphs/kit/published-figure.ts';
import type { ReportedFigureRow } from '../../../subgraphs/kit/reported-figure.ts';

const cell: CellKey = {
  ...{ unitId: 'H63-186', measureId: 'LOP', kind: 'VOLUME', countUnit: 'LOP', population: 'TAT_CA' },
  ...{ dimension: 'ANY', threshold: '', includesInProgress: false },
  ...{ from: '2010-01-01', to: '2018-12-31', asOf: '2018-12-31' },
};

function row(more: Partial<ReportedFigureRow>): ReportedFigureRow {
  return {
    ...{ id: 'r', factIds: ['F-1'], sourceFile: 'a.txt', publishedOn: null, publishedOnReliable: null },
    ...{ unitId: 'H63-186', measureId: 'LOP', subject: 'classes', recordId: null, countUnit: 'LOP' },
    ...{ operator: 'EXACT', value: '36', valueTo: null, numerator: null, denominator: null },
    ...{ population: null, includesInProgress: false, openEnd: false, annual: false, asOf: null },
    ...{ periodFrom: '2010-01-01', periodTo: '2018-12-31' },
    ...more,
  };
}

const flow = (rows: ReportedFigureRow[], of: CellKey = cell) =>
  publishedFlow(rows, of, { countUnit: 'LOP', unitId: 'H63-186' }, 'không có');

describe('the published flow of a cell', () => {
  it('is that of its own period, the latest published', () => {
    const rows = [row({ periodFrom: '2011-01-01', value: '1' }), row({ value: '35' }), row({ value: '36' })];
    expect(flow(rows)).toMatchObject({ state: 'REPORTED', low: 36, high: 36 });
  });

  it('is that of a rate as well: people are sent, and classes held, over a period', () => {
    expect(flow([row({})], { ...cell, kind: 'RATE' })).toMatchObject({ state: 'REPORTED', low: 36 });
    expect(flow([row({ periodTo: '2017-12-31' })], { ...cell, kind: 'RATE' })).toMatchObject({
      state: 'NO_FIGURE',
    });
  });

  it.each([
    [{ periodFrom: '2017-01-01', periodTo: null, openEnd: true }, 'từ 2017 đến nay'],
    [{ periodFrom: '2015-08-03', periodTo: null, openEnd: true }, 'từ 03/08/2015 đến nay'],
    [{ periodFrom: '2017-01-01', periodTo: null }, 'từ 2017'],
    [{ periodFrom: '2011-01-01', periodTo: '2015-06-30' }, '2011–30/06/2015'],
    [{ periodFrom: null, periodTo: '2015-12-31' }, 'đến 2015'],
    [{ periodFrom: null, periodTo: null }, 'không nêu rõ'],
  ])('is none where the source speaks of another period, which is named: %o', (period, words) => {
    expect(flow([row(period)])).toMatchObject({
      state: 'NO_FIGURE',
      low: null,
      reason: `Số công bố là của giai đoạn khác: ${words}.`,
    });
  });

  it('is what a source says without number and period', () => {
    const vague = row({ operator: 'UNSPECIFIED', value: null, periodFrom: null, periodTo: null });
    expect(flow([vague])).toMatchObject({ state: 'REPORTED', operator: 'UNSPECIFIED', low: null });
    expect(flow([row({}), vague])).toMatchObject({ low: 36 });
  });

  it('is none of another unit, measure or time', () => {
    const others = [
      row({ unitId: 'P63-20' }),
      row({ measureId: 'X' }),
      row({ periodFrom: '2019-01-01', periodTo: null }),
    ];
    expect(flow(others)).toMatchObject({ state: 'NO_FIGURE', reason: 'không có' });
  });
});

describe('the published stock of a cell', () => {
  const stock = (asOf: string | null, value: string) =>
    row({ asOf, value, periodFrom: null, periodTo: null });

  it('is the latest that is not after its day; one of no known day gives way', () => {
    const rows = [
      stock('2018-12-31', '2'),
      stock('2019-01-01', '3'),
      stock('2015-12-31', '1'),
      stock(null, '0'),
    ];
    expect(publishedStock(rows, cell)?.value).toBe('2');
    expect(publishedStock([stock(null, '0')], cell)?.value).toBe('0');
    expect(publishedStock([stock('2019-01-01', '3')], cell)).toBeNull();
  });

  it('is, of two for one day, the one published later', () => {
    expect(publishedStock([stock('2018-12-31', '1'), stock('2018-12-31', '2')], cell)?.value).toBe('2');
  });
});
