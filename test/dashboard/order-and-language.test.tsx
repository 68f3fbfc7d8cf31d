import { describe, expect, it } from 'vitest';
import { bandOf } from '../../dashboard/figures/band.ts';
import { orderedRows } from '../../dashboard/figures/ordered-rows.ts';
import { placeOf } from '../../dashboard/figures/rank.ts';
import { fold, isFound } from '../../dashboard/language/fold.ts';
import { languageOf } from '../../dashboard/language/language.ts';

const vi = languageOf('vi');
const NAMES = [
  'Đắk Lắk',
  'Điện Biên',
  'Đà Nẵng',
  'Cần Thơ',
  'Gia Lai',
  'An Giang',
  'Huế',
  'Hà Tĩnh',
  'Cao Bằng',
];

describe('the order of rows', () => {
  const rows = NAMES.map((name, place) => ({ name, rate: place % 3 === 0 ? null : place * 10 }));
  const keyOf = (row: (typeof rows)[number], column: string) => (column === 'name' ? row.name : row.rate);

  it('by name puts Đ after D and before G', () => {
    const ordered = orderedRows(rows, 'name', keyOf, vi).map(({ name }) => name);
    expect(ordered).toEqual([
      ...['An Giang', 'Cao Bằng', 'Cần Thơ', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên', 'Gia Lai', 'Hà Tĩnh', 'Huế'],
    ]);
  });

  it.each(['rate', '-rate'])('by %s leaves those without a figure at the end', (sort) => {
    const ordered = orderedRows(rows, sort, keyOf, vi);
    const missing = rows.filter(({ rate }) => rate === null).length;
    expect(ordered.slice(-missing).every(({ rate }) => rate === null)).toBe(true);
    const given = ordered.slice(0, -missing).map(({ rate }) => rate ?? 0);
    expect(given).toEqual([...given].sort((a, b) => (sort === 'rate' ? a - b : b - a)));
  });

  it('gives equal values one rank', () => {
    expect([90, 80, 80, 70].map((value) => placeOf(value, [90, 80, 80, 70]))).toEqual([1, 2, 2, 4]);
  });
});

describe('search', () => {
  it('needs no marks', () => {
    expect(fold('Đắk Lắk')).toBe('dak lak');
    expect(isFound('đak', 'Đắk Lắk')).toBe(true);
    expect(isFound('quang', 'Quảng Ninh')).toBe(true);
    expect(isFound('', 'Huế')).toBe(true);
    expect(isFound('ha noi', 'Hà Nam')).toBe(false);
  });

  it('finds a name whose letters and marks are stored apart', () => {
    expect(isFound('Huế'.normalize('NFD'), 'Huế'.normalize('NFC'))).toBe(true);
  });
});

describe('the bands', () => {
  it.each([
    [49.99, 'band-0'],
    [50, 'band-50'],
    [69.99, 'band-50'],
    [70, 'band-70'],
    [90, 'band-90'],
    [99.99, 'band-90'],
    [100, 'band-100'],
    [110, 'band-110'],
    [null, 'band-none'],
  ])('put %s percent of plan into %s', (percent, band) => {
    expect(bandOf(percent)).toBe(band);
  });
});

describe('days and moments', () => {
  it('are written as in Việt Nam, by its clock', () => {
    expect(vi.day('2025-12-31')).toBe('31/12/2025');
    expect(vi.moment('2026-11-21T18:30:00Z')).toContain('22/11/2026');
    expect(vi.moment('2026-11-21T18:30:00Z')).toContain('01:30');
  });
});
