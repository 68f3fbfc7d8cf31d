import { describe, expect, it } from 'vitest';
import { effectiveDay, lastDayOf, withinLife } from '../../../subgraphs/kit/unit-life.ts';

describe('the part of a span in which a unit existed', () => {
  const whole = { from: '2025-01-01', to: '2025-12-31' };

  it.each([
    ['P63-06', whole, { from: '2025-01-01', to: '2025-06-30' }],
    ['H63-186', whole, { from: '2025-01-01', to: '2025-06-30' }],
    ['P34-19', whole, { from: '2025-07-01', to: '2025-12-31' }],
    ['TW', whole, whole],
    ['P63-06', { from: '2025-06-30', to: '2025-07-01' }, { from: '2025-06-30', to: '2025-06-30' }],
    ['X34-01840', { from: '2025-06-30', to: '2025-07-01' }, { from: '2025-07-01', to: '2025-07-01' }],
    ['P63-06', { from: '2025-07-01', to: '2025-12-31' }, null],
    ['P34-19', { from: '2025-01-01', to: '2025-06-30' }, null],
  ])('of %s: %o is %o', (unitId, span, part) => {
    expect(withinLife(unitId, span)).toEqual(part);
  });
});

describe('the day of a stock', () => {
  it('is the last day of a unit that had ended before', () => {
    expect(effectiveDay('P63-06', '2025-06-29')).toBe('2025-06-29');
    expect(effectiveDay('P63-06', '2025-06-30')).toBe('2025-06-30');
    expect(effectiveDay('X63-06454', '2026-01-01')).toBe('2025-06-30');
  });

  it('is the day asked for where the unit exists today', () => {
    expect(['P34-19', 'TW'].map((unitId) => effectiveDay(unitId, '2026-01-01'))).toEqual([
      '2026-01-01',
      '2026-01-01',
    ]);
    expect(lastDayOf('P34-19')).toBeNull();
  });
});
