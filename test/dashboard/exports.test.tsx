import { describe, expect, it } from 'vitest';
import { totalCell, valueCell } from '../../dashboard/exports/cells.ts';
import { guarded, toCsv } from '../../dashboard/exports/csv.ts';
import { partOf } from '../../dashboard/exports/part.ts';
import { fileName, type Sheet } from '../../dashboard/exports/sheet.ts';
import { languageOf } from '../../dashboard/language/language.ts';
import { coverage, NOTHING, rate, total, value } from './totals.tsx';

const vi = languageOf('vi');
const SHEET: Sheet = {
  title: 'Tiến độ',
  about: [['Thiếu', 'Quảng Ninh: Quá thời hạn']],
  columns: ['Tỉnh', 'Tỷ lệ'],
  rows: [
    ['Huế', 71.42],
    ['=HYPERLINK("x")', '…'],
  ],
  name: 'tien-do-dao-tao_2026-11-22',
  part: { given: 31, of: 34 },
};

describe('an export', () => {
  it('says in its name which part it holds', () => {
    expect(fileName(SHEET, 'xlsx')).toBe('tien-do-dao-tao_2026-11-22_PARTIAL-31of34.xlsx');
    expect(fileName({ ...SHEET, part: null }, 'csv')).toBe('tien-do-dao-tao_2026-11-22.csv');
  });

  it('is a part as soon as one of its totals is, or somebody did not answer', () => {
    const whole = total('complete', value(1), coverage(34, 34));
    expect(partOf([whole], 34, [])).toBeNull();
    expect(partOf([whole, total('partial', value(1), coverage(31, 34))], 34, [])).toEqual({
      given: 31,
      of: 34,
    });
    expect(partOf([], 34, ['P34-22', 'P34-24'])).toEqual({ given: 32, of: 34 });
  });

  it('begins with a mark that keeps the Vietnamese letters, and quotes what has to be', () => {
    const text = toCsv(SHEET);
    expect(text.startsWith('﻿Tiến độ\r\n')).toBe(true);
    expect(text).toContain('\r\nHuế,71.42\r\n');
    expect(text).toContain(`"'=HYPERLINK(""x"")",…`);
  });

  it.each(['=1+1', '+84', '-x', '@SUM(A1)', '\t=1', ' =1', '\r=1'])('guards %j', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  it('leaves other texts as they are', () => {
    expect(['Huế', '…', '–', '≥ 3.344', '1 = 1'].map(guarded)).toEqual(['Huế', '…', '–', '≥ 3.344', '1 = 1']);
  });

  it('holds … where a figure is missing, never 0 and never nothing', () => {
    expect(valueCell(null, vi)).toBe('…');
    expect(totalCell(null, vi)).toBe('…');
    expect(totalCell(total('partial', NOTHING, coverage(0, 34)), vi)).toBe('…');
    expect(valueCell(value(null, { state: 'NOT_APPLICABLE' }), vi)).toBe('–');
    expect(valueCell(value(0), vi)).toBe(0);
  });

  it('holds exact figures as numbers and bounds in words, so that no part is added up as a whole', () => {
    expect(valueCell(rate(86.486486), vi)).toBe(86.486486);
    expect(totalCell(total('partial', value(18_240), coverage(31, 34)), vi)).toBe('≥ 18.240');
    expect(valueCell(value(20, { approximate: true, operator: 'ABOUT' }), vi)).toBe('khoảng 20');
  });
});
