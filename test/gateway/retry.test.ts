import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RetryBudget, readRetryAfter } from '../../gateway/retry.ts';

test('retries are at most a fifth of the calls, a few at the start, and one in two seconds', () => {
  const step = fc.record({
    waitMs: fc.integer({ min: 0, max: 50 }),
    retries: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const budget = new RetryBudget(20);
      let [now, spent] = [0, 0];
      for (const { waitMs, retries } of steps) {
        now += waitMs;
        budget.earn();
        for (let i = 0; i < retries; i++) if (budget.spend(now)) spent++;
      }
      expect(spent).toBeLessThanOrEqual(3 + steps.length * 0.2 + (now / 1000) * 0.5 + 1e-6);
    }),
  );
});

test('a long good time does not save up for a storm, and a seldom asked deployment is asked again too', () => {
  const budget = new RetryBudget(20);
  for (let i = 0; i < 10_000; i++) budget.earn();
  let spent = 0;
  while (budget.spend(0)) spent++;
  expect(spent).toBeLessThanOrEqual(21);
  expect(budget.spend(1000)).toBe(false);
  expect(budget.spend(4000)).toBe(true);
});

test('without a share there are no retries at all', () => {
  const budget = new RetryBudget(0);
  budget.earn();
  expect(budget.spend(1_000_000)).toBe(false);
});

test('Retry-After is seconds or a date, and never believed beyond a minute', () => {
  const now = Date.parse('2026-11-22T03:00:00Z');
  expect(readRetryAfter('2', now)).toBe(2000);
  expect(readRetryAfter('Sun, 22 Nov 2026 03:00:05 GMT', now)).toBe(5000);
  expect(readRetryAfter('86400', now)).toBe(60_000);
  expect(readRetryAfter('Sun, 22 Nov 2036 03:00:05 GMT', now)).toBe(60_000);
  for (const nothing of [undefined, '', '-1', 'soon', '0', '1.5.', 'Sun, 22 Nov 2026 02:59:59 GMT'])
    expect(readRetryAfter(nothing, now)).toBe(0);
});
