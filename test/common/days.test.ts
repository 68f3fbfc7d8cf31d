import { describe, expect, it } from 'vitest';
import { assertSpan, isDay, writtenDay } from '../../common/days.ts';

describe('a day', () => {
  it.each(['2024-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2025-02-29', '2025-02-31', '0000-01-01', '2025-6-1', '2025-06-01T00:00:00Z', '', null, 20250601])(
    'is not %s',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('is written day first', () => {
    expect(writtenDay('2025-06-30')).toBe('30/06/2025');
  });
});

describe('a span', () => {
  it('may be one day, and is refused by its name when it ends before it begins', () => {
    assertSpan('period', '2025-06-30', '2025-06-30');
    expect(() => assertSpan('period', '2025-07-01', '2025-06-30')).toThrowError(
      /^period: from 2025-07-01 is after/,
    );
  });
});
