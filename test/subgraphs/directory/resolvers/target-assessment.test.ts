import { describe, expect, it } from 'vitest';
import {
  assessTarget,
  type RequiredActual,
  type RequiredTarget,
} from '../../../../subgraphs/directory/resolvers/target-assessment.ts';

const DEADLINE = '2025-12-31';

function target(
  comparison: RequiredTarget['comparison'],
  percent: number | null,
  more: Partial<RequiredTarget> = {},
): RequiredTarget {
  const value = { low: percent, high: percent, approximate: comparison === 'ABOUT', reason: null };
  return {
    targetId: 't1',
    comparison,
    value: { ...value, state: percent === null ? 'NO_FIGURE' : 'REPORTED' },
    startsOn: '2021-01-01',
    deadline: DEADLINE,
    ...more,
  };
}

function actual(percent: number): RequiredActual {
  return { state: 'COMPUTED', low: percent, high: percent, asOf: '2025-06-30', reason: null };
}

const statusOf = (wanted: RequiredTarget, percent: number, asOf = DEADLINE) =>
  assessTarget(wanted, actual(percent), asOf).status;

describe('a target', () => {
  it.each(['EQUALS', 'AT_LEAST', 'ABOUT'] as const)(
    'of %s is met when it is reached or exceeded',
    (comparison) => {
      expect(statusOf(target(comparison, 70), 70)).toBe('DAT');
      expect(assessTarget(target(comparison, 70), actual(84), DEADLINE)).toEqual({
        targetId: 't1',
        status: 'DAT',
        gap: 14,
        percentOfTarget: 120,
        reason: null,
      });
    },
  );

  it('is met as soon as it is reached, long before the deadline', () => {
    expect(statusOf(target('EQUALS', 70), 70, '2021-02-01')).toBe('DAT');
  });

  it('that was not reached on the deadline is not met, with the gap in points', () => {
    expect(assessTarget(target('EQUALS', 70), actual(65), DEADLINE)).toMatchObject({
      status: 'KHONG_DAT',
      gap: -5,
    });
  });

  it('is on pace or at risk before the deadline by the share of time that has passed', () => {
    const wanted = target('AT_LEAST', 80, { startsOn: '2021-01-01', deadline: '2021-12-31' });
    expect(statusOf(wanted, 40, '2021-07-02')).toBe('DUNG_TIEN_DO');
    expect(statusOf(wanted, 39.9, '2021-07-02')).toBe('NGUY_CO');
    expect(statusOf(wanted, 0, '2020-12-01')).toBe('DUNG_TIEN_DO');
  });

  it('of about 80 is not judged below 80, because about has no lower bound', () => {
    expect(assessTarget(target('ABOUT', 80), actual(79), DEADLINE)).toMatchObject({
      status: 'KHONG_DO_DUOC',
      gap: -1,
      reason: expect.stringContaining('khoảng 80%'),
    });
  });

  it('without a figure is not measurable and never met, whoever answers', () => {
    const none = {
      targetId: 't1',
      status: 'KHONG_DO_DUOC',
      gap: null,
      percentOfTarget: null,
      reason: 'Chỉ tiêu không nêu số.',
    };
    expect(assessTarget(target('UNSPECIFIED', null), actual(100), DEADLINE)).toEqual(none);
    expect(assessTarget(target('UNSPECIFIED', 100), actual(100), DEADLINE)).toEqual(none);
    expect(assessTarget(target('EQUALS', null), actual(100), DEADLINE)).toEqual(none);
    expect(assessTarget(target('UNSPECIFIED', null), null, DEADLINE)).toEqual(none);
  });

  it('is not measurable, for the reason that personnel gives, when nothing was counted', () => {
    const lacking = {
      ...actual(0),
      state: 'NO_FIGURE',
      low: null,
      high: null,
      reason: 'Chưa có bản ghi.',
    } as const;
    expect(assessTarget(target('EQUALS', 70), lacking, DEADLINE)).toEqual({
      targetId: 't1',
      status: 'KHONG_DO_DUOC',
      gap: null,
      percentOfTarget: null,
      reason: 'Chưa có bản ghi.',
    });
  });

  it('has no status while personnel does not answer', () => {
    expect(assessTarget(target('EQUALS', 70), null, DEADLINE)).toMatchObject({
      status: null,
      gap: null,
      reason: expect.stringContaining('không trả lời'),
    });
  });

  it('of 0 is met by any rate, which is no percentage of it', () => {
    expect(assessTarget(target('EQUALS', 0), actual(3), DEADLINE)).toMatchObject({
      status: 'DAT',
      percentOfTarget: null,
    });
  });

  it('without dates can be met but not missed', () => {
    expect(statusOf(target('EQUALS', 70, { deadline: null }), 75)).toBe('DAT');
    expect(statusOf(target('EQUALS', 70, { deadline: null }), 65)).toBe('KHONG_DO_DUOC');
    expect(statusOf(target('EQUALS', 70, { startsOn: null }), 65, '2024-01-01')).toBe('KHONG_DO_DUOC');
    expect(statusOf(target('EQUALS', 70, { startsOn: null }), 65)).toBe('KHONG_DAT');
  });
});
