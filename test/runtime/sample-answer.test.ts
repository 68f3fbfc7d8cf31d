import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CrossProvinceProgressQuery } from '../../codegen/client/graphql.ts';
import { formatTable } from '../../runtime/sample-answer.ts';
import { sampleTable } from '../../runtime/sample-table.ts';

describe('a table', () => {
  it('has columns as wide as their widest cell', () => {
    const lines = formatTable(
      ['unit', 'rate'],
      [
        ['Bắc Ninh', '72,06'],
        ['TW', '–'],
      ],
    ).split('\n');
    expect(lines.map((line) => line.trim())).toEqual([
      'unit      rate',
      '────────  ─────',
      'Bắc Ninh  72,06',
      'TW        –',
      '',
    ]);
  });
});

describe('the table of the sample answer', () => {
  const { data } = JSON.parse(readFileSync('test/runtime/expected-answer.json', 'utf8')) as {
    data: CrossProvinceProgressQuery;
  };
  const cells = sampleTable(data)
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));

  it.each([
    ['Bắc Ninh (P63-27)', '80 %', '≥ 80 %', '84 % (126/150) · đạt'],
    ['Bắc Ninh (P63-27)', 'không nêu số', 'không nêu số', '45 % (18/40) · không đo được'],
    ['Thái Nguyên (P34-19)', 'lượt người', '3.344 (từ 1/2 đơn vị)', '3.344 (từ 1/2 đơn vị)'],
    ['Thái Bình (P63-34)', 'lớp mỗi năm', '35–40', '–'],
    ['Thái Bình (P63-34)', 'học viên mỗi năm', '> 3.000', '–'],
    ['Bắc Kạn (P63-06)', 'chuyên môn', '72,06 %', '72,06 % (49/68)'],
    ['Bắc Kạn (P63-06)', 'Ban Thường vụ Thành ủy Bắc Kạn', '24', '24'],
  ])('shows for %s, %s: %s and %s', (unit, _what, published, counted) => {
    expect(cells.some((row) => row[0] === unit && row[2] === published && row[3] === counted)).toBe(true);
  });
});
