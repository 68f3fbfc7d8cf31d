import type { Language } from '../language/language.ts';
import type { Value } from './value.ts';

/** What stands where there is no value. */
export const UNAVAILABLE = '…';
export const NOT_APPLICABLE = '–';

/** True where there is a number to print. */
export function hasValue({ state, low, high, operator }: Value): boolean {
  const given = state === 'COMPUTED' || state === 'REPORTED';
  return given && (low !== null || high !== null || operator === 'UNSPECIFIED');
}

/** How a value is written: short ones have one decimal, bare ones no sign either. */
export type Writing = 'full' | 'short' | 'bare';

/**
 * A value in the words of its source: bounds stay bounds. `isPart`: it is the sum of a part only, so that a count of
 * non-negative things is a lower bound of the whole; a rate never is.
 */
export function valueText(
  value: Value,
  language: Language,
  isPart = false,
  writing: Writing = 'full',
): string {
  const { state, isRate } = value;
  if (state === 'NOT_APPLICABLE') return NOT_APPLICABLE;
  if (!hasValue(value)) return UNAVAILABLE;
  if (value.operator === 'UNSPECIFIED') return language.words.figure.unspecified;
  const percents = isRate || value.countUnit === 'PHAN_TRAM';
  const percent = percentIn(writing, language);
  const write = percents ? percent : language.count;
  return isPart && !percents ? atLeast(value, write) : bounded(value, write, language);
}

/** How percentages are written. */
export function percentIn(writing: Writing, language: Language): (value: number) => string {
  return { full: language.percent, short: language.percentShort, bare: language.percentBare }[writing];
}

function atLeast({ low, lowOpen }: Value, write: (value: number) => string): string {
  return low === null ? UNAVAILABLE : `${lowOpen ? '>' : '≥'} ${write(low)}`;
}

function bounded(
  { low, high, lowOpen, highOpen, approximate, operator }: Value,
  write: (value: number) => string,
  { words }: Language,
): string {
  const about = operator === 'NEARLY' ? words.figure.nearly : words.figure.about;
  if (low === null) return high === null ? UNAVAILABLE : `${highOpen ? '<' : '≤'} ${write(high)}`;
  if (high === null) return `${lowOpen ? '>' : '≥'} ${write(low)}`;
  const plain = low === high ? write(low) : `${write(low)}–${write(high)}`;
  return approximate || operator === 'NEARLY' || operator === 'ABOUT' ? `${about} ${plain}` : plain;
}

/** Why there is no number, or what the number is; for titles and screen readers. */
export function valueReason(value: Value | null, { words }: Language): string {
  if (!value) return words.figure.unavailable;
  if (value.state === 'NOT_APPLICABLE') return value.reason ?? words.figure.notApplicable;
  if (value.state === 'SUPPRESSED') return words.figure.suppressed;
  return value.reason ?? words.figure.unavailable;
}

/** `người`, `lớp`; empty for percentages. */
export function countUnitText({ isRate, countUnit }: Value, { words }: Language): string {
  return isRate ? '' : (words.units[countUnit] ?? '');
}
