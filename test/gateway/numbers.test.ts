import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasManyDigits, parseExactly, stringify } from '../../gateway/numbers.ts';

const MANY_DIGITS = /\d[\d.]{15}/;

test('long runs of digits are found exactly where a search of every place finds them', () => {
  const run = fc
    .array(fc.constantFrom('0', '5', '9', '.'), { maxLength: 40 })
    .map((characters) => characters.join(''));
  const other = fc.stringMatching(/^[a-z",:[\]{}\-+/]{0,20}$/);
  const text = fc.array(fc.oneof(run, run, other), { maxLength: 12 }).map((parts) => parts.join(''));
  let found = 0;
  fc.assert(
    fc.property(text, (each) => {
      const expected = MANY_DIGITS.test(each);
      if (expected) found++;
      expect(hasManyDigits(each)).toBe(expected);
    }),
    { numRuns: 20_000 },
  );
  expect(found).toBeGreaterThan(1000);
});

test('a run of sixteen is found at every place, one of fifteen at none', () => {
  for (let before = 0; before < 40; before++)
    for (let after = 0; after < 20; after++) {
      const at = (run: string) => `${' '.repeat(before)}${run}${' '.repeat(after)}`;
      expect(hasManyDigits(at('1234567890123456'))).toBe(true);
      expect(hasManyDigits(at('123456789012345'))).toBe(false);
      expect(hasManyDigits(at('.123456789012345'))).toBe(false);
    }
});

test('a long text of dots is looked through once', () => {
  const started = performance.now();
  expect(hasManyDigits('.'.repeat(4_000_000))).toBe(false);
  // Once takes some milliseconds; once for every sixteenth place, hours.
  expect(performance.now() - started).toBeLessThan(5000);
});

test('a number keeps all its digits from text to text', () => {
  const text = '{"a":12345678901234567890,"b":[0.1234567890123456789,1.5],"c":"12345678901234567890"}';
  expect(stringify(parseExactly(text))).toBe(text);
});
