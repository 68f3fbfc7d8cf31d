import { describe, expect, it } from 'vitest';
import {
  checkRequest,
  formatLineId,
  formatReportId,
  parseLineId,
  parseReportId,
  type ReportRequest,
} from '../../../../subgraphs/directory/resolvers/report-request.ts';

const request: ReportRequest = {
  boundaries: 'CURRENT_34',
  from: '2010-01-01',
  to: '2018-12-31',
  asOf: '2025-12-31',
  measureIds: ['LOP_CAP_XA', 'LOP_NGHIEP_VU'],
  unitIds: ['P34-19', 'P34-33'],
};
const { measureIds: _, ...shared } = request;

describe('the ids of reports and lines', () => {
  it('say everything that was asked', () => {
    for (const boundaries of ['AS_RECORDED', 'CURRENT_34', 'HISTORICAL_63'] as const) {
      const asked = { ...request, boundaries };
      expect(parseReportId(formatReportId(asked))).toEqual(asked);
    }
    const total = { ...shared, scope: 'total', measureId: 'LOP_CAP_XA' } as const;
    expect(parseLineId(formatLineId(total))).toEqual(total);
    const row = { ...total, scope: 'row', unitIds: ['P34-19'] } as const;
    expect(parseLineId(formatLineId(row))).toEqual(row);
    expect(formatLineId(row)).not.toBe(formatLineId({ ...row, scope: 'total' }));
  });

  it.each([
    'nonsense',
    'total~CURRENT_34~2010-01-01~2018-12-31~2025-12-31~A,B~P34-19',
    'row~CURRENT_34~2010-01-01~2018-12-31~2025-12-31~A~P34-19,P34-33',
    'total~HISTORICAL~2010-01-01~2018-12-31~2025-12-31~A~P34-19',
    'total~CURRENT_34~2010-02-30~2018-12-31~2025-12-31~A~P34-19',
    'total~CURRENT_34~2018-12-31~2010-01-01~2025-12-31~A~P34-19',
    `total~CURRENT_34~2010-01-01~2018-12-31~2025-12-31~A~${'P34-19,'.repeat(101)}`,
    formatReportId(request),
  ])('are refused when directory did not write them: %s', (id) => {
    expect(() => parseLineId(id)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
  });
});

describe('the limits of a report', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `U${index}`);

  it('let 100 units and 30 measures through, each once', () => {
    expect(checkRequest({ ...request, unitIds: many(100), measureIds: many(30) }).unitIds).toHaveLength(100);
    expect(checkRequest({ ...request, unitIds: ['P34-19', 'P34-19'] }).unitIds).toEqual(['P34-19']);
  });

  it.each([
    ['too many units', { unitIds: many(101) }, /^unitIds: 101 units, at most 100 .*ask in parts/],
    ['too many measures', { measureIds: many(31) }, /^measureIds: 31 measures, at most 30/],
    ['no unit', { unitIds: [] }, /^unitIds: is empty/],
    [
      'a period that ends before it begins',
      { from: '2019-01-01' },
      /^period: from 2019-01-01 is after to 2018-12-31/,
    ],
  ])('refuse %s, with the place and the remedy', (_what, more, message) => {
    expect(() => checkRequest({ ...request, ...more })).toThrow(message);
  });
});
