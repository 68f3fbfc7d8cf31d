import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InternalError } from '../../../common/errors.ts';
import { sumFigures } from '../../../subgraphs/kit/figure-sums.ts';
import {
  computedCount,
  computedRange,
  type Figure,
  type FigureOperator,
  intervalOf,
  noFigure,
  notApplicable,
  notComputable,
  rate,
  rateOfPublished,
  reportedFigure,
  reportedRate,
  statedFigure,
  suppressed,
} from '../../../subgraphs/kit/figures.ts';
import type { ReportedFigureRow } from '../../../subgraphs/kit/reported-figure.ts';

const period = { from: '2010-01-01', to: '2018-12-31' };
const subject = (unitId: string) => ({ countUnit: 'HOC_VIEN' as const, unitId, period });
const total = { ...subject('P34-19') };
const sourceColumns = (factId: string, sourceFile = 'a.txt') => ({
  factIds: [factId],
  sourceFile,
  publishedOn: '2020-03-02',
  publishedOnReliable: true,
});

const text = (number: number | null) => (number === null ? null : String(number));

function row(
  operator: string,
  value: number | null,
  more: Partial<ReportedFigureRow> = {},
): ReportedFigureRow {
  return {
    id: 'r',
    ...sourceColumns('F-1'),
    unitId: 'P63-06',
    measureId: null,
    subject: 'learners',
    recordId: null,
    operator,
    value: text(value),
    valueTo: null,
    countUnit: 'HOC_VIEN',
    numerator: null,
    denominator: null,
    population: null,
    includesInProgress: false,
    periodFrom: period.from,
    periodTo: period.to,
    openEnd: false,
    annual: false,
    asOf: null,
    ...more,
  };
}

const stated = (
  operator: FigureOperator,
  value: number | null,
  valueTo: number | null = null,
  unitId = 'P63-06',
) => reportedFigure(row(operator, value, { unitId, valueTo: text(valueTo) }));

const interval = ({ low, lowOpen, high, highOpen, approximate, operator }: Figure) => ({
  interval: `${lowOpen ? '(' : '['}${low}, ${high}${highOpen ? ')' : ']'}`,
  approximate,
  operator,
});

describe('a reported figure', () => {
  it('is the interval that its operator means', () => {
    const shown = (operator: FigureOperator, value: number | null, valueTo?: number) =>
      interval(stated(operator, value, valueTo)).interval;
    expect(shown('EXACT', 36)).toBe('[36, 36]');
    expect(shown('AT_LEAST', 80)).toBe('[80, null)');
    expect(shown('MORE_THAN', 3000)).toBe('(3000, null)');
    expect(shown('NEARLY', 20)).toBe('(null, 20)');
    expect(shown('ABOUT', 80)).toBe('[80, 80]');
    expect(shown('RANGE', 35, 40)).toBe('[35, 40]');
    expect(shown('UNSPECIFIED', null)).toBe('(null, null)');
    expect(stated('NEARLY', 20).approximate).toBe(true);
    expect(stated('ABOUT', 80).approximate).toBe(true);
  });

  it('takes numeric columns as PostgreSQL gives them, without rounding', () => {
    const figure = reportedFigure(row('EXACT', 72.06, {}));
    expect(figure).toMatchObject({
      state: 'REPORTED',
      low: 72.06,
      high: 72.06,
      unitId: 'P63-06',
      period,
      reason: null,
    });
    expect(figure.source).toEqual({
      factIds: ['F-1'],
      file: 'a.txt',
      publishedOn: '2020-03-02',
      publishedOnReliable: true,
    });
  });

  it('without any day of its period has none', () => {
    expect(reportedFigure(row('EXACT', 1, { periodFrom: null, periodTo: null })).period).toBeNull();
  });

  it('said without a number is reported, has no value and says so', () => {
    expect(stated('UNSPECIFIED', null)).toMatchObject({
      state: 'REPORTED',
      low: null,
      reason: 'Nguồn không nêu số.',
    });
  });

  it('is refused when its operator lacks its number, or its row holds no word of the contract', () => {
    expect(() => intervalOf('EXACT', null)).toThrow(RangeError);
    expect(() => intervalOf('EXACT', Number.NaN)).toThrow(RangeError);
    expect(() => intervalOf('RANGE', 40, 35)).toThrow(RangeError);
    expect(() => reportedFigure(row('EXACT', 1, { countUnit: 'PEOPLE' }))).toThrow(InternalError);
    expect(() => reportedFigure(row('EXACT', 1, { operator: 'PERHAPS' }))).toThrow('PERHAPS');
  });
});

describe('a rate', () => {
  const of = { countUnit: 'NGUOI' as const, population: 'BI_THU_XA', unitId: 'H63-186', asOf: '2024-02-29' };

  it('carries its parts and is not rounded', () => {
    expect(rate(22, 26, of)).toMatchObject({
      state: 'COMPUTED',
      numerator: 22,
      denominator: 26,
      low: 2200 / 26,
    });
  });

  it('of nobody is not computable rather than 0 or 100', () => {
    expect(rate(0, 0, of)).toMatchObject({
      state: 'NOT_COMPUTABLE',
      low: null,
      denominator: 0,
      reason: 'Mẫu số bằng 0.',
    });
  });

  it('that was published alone has no parts', () => {
    const published = reportedRate(
      row('EXACT', 84.6, { population: 'CAP_UY_VIEN_CAP_XA', countUnit: 'NGUOI' }),
    );
    expect(published).toMatchObject({
      state: 'REPORTED',
      low: 84.6,
      high: 84.6,
      numerator: null,
      denominator: null,
    });
    expect(() => reportedRate(row('EXACT', 84.6, {}))).toThrow('population');
  });
});

describe('a sum of figures', () => {
  it('adds the ends of its parts', () => {
    expect(interval(sumFigures([stated('EXACT', 36), stated('RANGE', 35, 40)], total))).toEqual({
      interval: '[71, 76]',
      approximate: false,
      operator: 'RANGE',
    });
  });

  it('keeps open what one part leaves open', () => {
    expect(interval(sumFigures([stated('EXACT', 36), stated('MORE_THAN', 3000)], total))).toEqual({
      interval: '(3036, null)',
      approximate: false,
      operator: 'MORE_THAN',
    });
    expect(interval(sumFigures([stated('AT_LEAST', 1), stated('RANGE', 35, 40)], total)).interval).toBe(
      '[36, null)',
    );
  });

  it('is approximate when one part is', () => {
    expect(interval(sumFigures([stated('EXACT', 36), stated('ABOUT', 80)], total))).toEqual({
      interval: '[116, 116]',
      approximate: true,
      operator: 'ABOUT',
    });
  });

  it('cannot be computed with a part said without a number, and names it', () => {
    const sum = sumFigures([stated('EXACT', 36), stated('UNSPECIFIED', null, null, 'P63-19')], total);
    expect(sum).toMatchObject({ state: 'NOT_COMPUTABLE', low: null, reason: 'P63-19: nguồn không nêu số.' });
  });

  it('cannot be computed with a part that is not computable', () => {
    const sum = sumFigures([stated('EXACT', 36), notComputable(subject('P63-19'), 'thiếu mẫu số.')], total);
    expect(sum).toMatchObject({ state: 'NOT_COMPUTABLE', reason: 'P63-19: thiếu mẫu số.' });
  });

  it('leaves parts without a figure to coverage', () => {
    const parts = [
      stated('EXACT', 3344),
      noFigure(subject('P63-19'), 'Không có.'),
      notApplicable(subject('TW'), 'Không.'),
    ];
    expect(sumFigures(parts, total)).toMatchObject({
      state: 'REPORTED',
      low: 3344,
      high: 3344,
      operator: 'EXACT',
      unitId: 'P34-19',
      period,
      source: { factIds: ['F-1'], file: 'a.txt' },
    });
  });

  it('of no figure at all is no figure, not 0', () => {
    expect(sumFigures([noFigure(subject('P63-19'), 'Không có.')], total)).toMatchObject({
      state: 'NO_FIGURE',
      low: null,
    });
    expect(sumFigures([], total)).toMatchObject({ state: 'NO_FIGURE', high: null });
  });

  it('never mixes published with counted, persons with attendances, or two periods', () => {
    const reported = stated('EXACT', 36);
    const reasonWith = (part: Figure) => sumFigures([reported, part], total).reason;
    expect(reasonWith(computedCount(1, subject('P63-19')))).toContain('số công bố và số tính được');
    expect(reasonWith(computedCount(1, { ...subject('P63-19'), countUnit: 'LUOT_NGUOI' }))).toContain(
      'LUOT_NGUOI',
    );
    expect(reasonWith({ ...stated('EXACT', 1), period: { from: '2019-01-01', to: null } })).toContain(
      'giai đoạn',
    );
    expect(reasonWith({ ...stated('EXACT', 1), annual: true })).toContain('hằng năm');
    const percent = { ...total, countUnit: 'PHAN_TRAM' as const };
    expect(sumFigures([computedCount(50, percent)], percent).state).toBe('NOT_COMPUTABLE');
  });

  it('without any end left is not computable', () => {
    expect(sumFigures([stated('NEARLY', 20), stated('MORE_THAN', 3000)], total).state).toBe('NOT_COMPUTABLE');
  });

  it('names the facts and files of all its parts', () => {
    const other = reportedFigure(row('EXACT', 1, { unitId: 'P63-19', ...sourceColumns('F-2', 'b.txt') }));
    expect(sumFigures([stated('EXACT', 36), other], total).source).toMatchObject({
      factIds: ['F-1', 'F-2'],
      file: 'a.txt, b.txt',
    });
  });

  it('of counts is the count of all, in any order and grouping', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 2 }), fc.nat(), (counts, cut) => {
        const parts = counts.map((count) => computedCount(count, subject('P63-06')));
        const at = 1 + (cut % (parts.length - 1));
        const sum = counts.reduce((a, b) => a + b);
        const nested = sumFigures(
          [sumFigures(parts.slice(at), total), sumFigures(parts.slice(0, at), total)],
          total,
        );
        expect(sumFigures(parts, total)).toMatchObject({
          low: sum,
          high: sum,
          operator: 'EXACT',
          state: 'COMPUTED',
        });
        expect(nested).toEqual(sumFigures(parts, total));
      }),
    );
  });
});

describe('a figure without rows behind it', () => {
  it('is withheld with a reason, and no end of it shows', () => {
    expect(suppressed(total, 'Ẩn số dưới 5 người.')).toMatchObject({
      ...{ state: 'SUPPRESSED', operator: null, low: null, high: null, reason: 'Ẩn số dưới 5 người.' },
    });
  });

  it('is a number that a record states, whether or not a source has it', () => {
    expect(statedFigure({ operator: 'AT_LEAST', value: 80, source: null }, total)).toMatchObject({
      ...{ state: 'REPORTED', operator: 'AT_LEAST', low: 80, high: null, highOpen: true, reason: null },
    });
  });
});

describe('a count from rows', () => {
  it('is a range, or one number where both ends are the same', () => {
    expect(computedRange(5, 20, total)).toMatchObject({
      ...{ state: 'COMPUTED', operator: 'RANGE', low: 5, high: 20, lowOpen: false, highOpen: false },
    });
    expect(computedRange(5, 5, total)).toEqual(computedCount(5, total));
  });
});

describe('a rate of published parts', () => {
  const spoken = { countUnit: 'NGUOI' as const, population: 'TAT_CA', unitId: 'P63-06' };

  it('is reported with its source, and of nobody there is none', () => {
    const source = { factIds: ['F-1'], file: 'a.txt', publishedOn: null, publishedOnReliable: null };
    expect(rateOfPublished(21, 21, spoken, source)).toMatchObject({ state: 'REPORTED', low: 100, source });
    expect(rateOfPublished(0, 0, spoken, source)).toMatchObject({
      state: 'NOT_COMPUTABLE',
      low: null,
      source,
    });
  });
});
