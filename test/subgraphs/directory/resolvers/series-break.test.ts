import { describe, expect, it } from 'vitest';
import type { SuccessionRow } from '../../../../subgraphs/directory/entities/succession.ts';
import { seriesBreak } from '../../../../subgraphs/directory/resolvers/series-break.ts';
import { unit } from './parts.ts';

const succession = (fromId: string, toId: string, kind: SuccessionRow['kind']): SuccessionRow => ({
  ...{ fromId, toId, kind, effectiveOn: '2025-07-01' },
});
const thaiNguyen = [
  succession('P63-06', 'P34-19', 'CONSOLIDATED'),
  succession('P63-19', 'P34-19', 'CONSOLIDATED'),
];
const langSon = [succession('P63-20', 'P34-20', 'CONTINUES')];
const across = { from: '2025-01-01', to: '2025-12-31' };
const district = { ...unit('P63-20'), id: 'H63-186', provinceId: 'P63-20', inside: ['P63-20'] };

describe('a series over 1/7/2025', () => {
  it('breaks where units were merged, and says which became which', () => {
    expect(seriesBreak(across, [unit('P34-19')], thaiNguyen)).toEqual({
      on: '2025-07-01',
      reason:
        'Chuỗi số liệu ngắt tại 01/07/2025: P63-06, P63-19 hợp nhất thành P34-19. ' +
        'Số liệu trước và từ ngày này được ghi nhận ở các đơn vị khác nhau.',
    });
  });

  it('names only the units that changed', () => {
    const units = [unit('P34-19'), unit('P34-20'), unit('P63-20')];
    expect(seriesBreak(across, units, [...langSon, ...thaiNguyen])?.reason).not.toContain('P34-20');
  });

  it('goes on unbroken for a unit that was not merged, and for the centre', () => {
    expect(seriesBreak(across, [unit('P34-20'), unit('P63-20')], langSon)).toBeNull();
    expect(seriesBreak(across, [{ ...unit('P34-20'), id: 'TW' }], [])).toBeNull();
  });

  it('breaks for a unit that was not merged, when the line has one side of it alone', () => {
    for (const id of ['P63-20', 'P34-20']) {
      expect(seriesBreak(across, [unit(id)], langSon)?.reason).toContain('P63-20 từ 01/07/2025 là P34-20.');
    }
  });

  it('breaks for districts, which ended with the old map', () => {
    expect(seriesBreak(across, [district], [])?.reason).toContain('H63-186 thuộc bản đồ cũ, đến 30/06/2025');
  });

  it('names three mergers and counts the others', () => {
    const many = ['01', '02', '03', '04', '05'].map((code) =>
      succession(`P63-${code}`, `P34-${code}`, 'CONSOLIDATED'),
    );
    expect(seriesBreak(across, [], many)?.reason).toContain(
      'P63-03 hợp nhất thành P34-03 và 2 trường hợp khác.',
    );
  });
});

it.each([
  ['ends on the last day of the old map', { from: '2010-01-01', to: '2025-06-30' }, false],
  ['ends on the first day of the new one', { from: '2010-01-01', to: '2025-07-01' }, true],
  ['begins on the last day of the old map', { from: '2025-06-30', to: '2026-01-01' }, true],
  ['begins on the first day of the new one', { from: '2025-07-01', to: '2026-01-01' }, false],
])('a period that %s: break %o', (_what, period, breaks) => {
  expect(seriesBreak(period, [unit('P34-19')], thaiNguyen) !== null).toBe(breaks);
});
