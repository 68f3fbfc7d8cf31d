import { describe, expect, it } from 'vitest';
import { type CellKey, formatCellId, parseCellId } from '../../common/measure.ts';

const key: CellKey = {
  unitId: 'H63-186',
  measureId: 'LOP_LLCT_TRUNG_CAP',
  kind: 'VOLUME',
  countUnit: 'LOP',
  population: 'TAT_CA',
  dimension: 'PROGRAMME',
  threshold: 'LLCT_TRUNG_CAP',
  includesInProgress: false,
  from: '2017-01-01',
  to: '2024-02-29',
  asOf: '2025-12-31',
};

describe('the id of a report cell', () => {
  it('says again what was written', () => {
    expect(parseCellId(formatCellId(key))).toEqual(key);
    expect(parseCellId(formatCellId({ ...key, threshold: '', includesInProgress: true }))).toEqual({
      ...key,
      threshold: '',
      includesInProgress: true,
    });
  });

  it.each([
    ['nothing', ''],
    ['too few parts', 'H63-186~LOP'],
    ['a day that no calendar has', formatCellId({ ...key, asOf: '2025-02-31' })],
    ['a day that is no day', formatCellId({ ...key, from: 'today' })],
    ['a period that ends before it begins', formatCellId({ ...key, to: '2001-01-01' })],
    ['a character that no id has', formatCellId({ ...key, measureId: 'LOP\u0000' })],
    ['neither yes nor no', formatCellId(key).replace('~0~', '~2~')],
    ['an unknown dimension', formatCellId(key).replace('PROGRAMME', 'ANYTHING')],
    ['an unknown kind', formatCellId(key).replace('VOLUME', 'SUM')],
  ])('is refused with %s', (_, id) => {
    expect(() => parseCellId(id)).toThrowError(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
  });
});
