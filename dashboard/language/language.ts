import { en } from './en.ts';
import { vi, type Words } from './vi.ts';

export const LANGUAGES = ['vi', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** How the page speaks: its fixed words, and how numbers and days are written. No value is computed here. */
export interface Language {
  readonly code: LanguageCode;
  readonly words: Words;
  /** A count: 18.240. */
  count(value: number): string;
  /** A percentage with at most two decimals, cut off and never rounded up: 99,996 is not 100. */
  percent(value: number): string;
  /** The same with at most one decimal, for tiles and narrow cells. */
  percentShort(value: number): string;
  /** The same without its sign, for tiles whose legend says what they hold. */
  percentBare(value: number): string;
  /** A calendar day (`2025-12-31`): 31/12/2025. */
  day(iso: string): string;
  /** A moment, by the clock of Việt Nam: 14:05, 31/12/2025. */
  moment(iso: string): string;
  /** Order of names: Đ after D. */
  compare(a: string, b: string): number;
}

export function languageOf(code: LanguageCode): Language {
  const locale = code === 'vi' ? 'vi-VN' : 'en-GB';
  const numbers = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const whole = numbers({ maximumFractionDigits: 20 });
  const two = numbers({ maximumFractionDigits: 2, roundingMode: 'trunc' });
  const one = numbers({ maximumFractionDigits: 1, roundingMode: 'trunc' });
  const sign = code === 'vi' ? '\u00a0%' : '%';
  const date: Intl.DateTimeFormatOptions = { day: '2-digit', month: '2-digit', year: 'numeric' };
  const days = new Intl.DateTimeFormat(locale, { ...date, timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, {
    ...date,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  const order = new Intl.Collator('vi');
  return {
    code,
    words: code === 'vi' ? vi : en,
    count: (value) => whole.format(value),
    percent: (value) => `${two.format(value)}${sign}`,
    percentShort: (value) => `${one.format(value)}${sign}`,
    percentBare: (value) => one.format(value),
    day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
    moment: (iso) => moments.format(new Date(iso)),
    compare: (a, b) => order.compare(a, b),
  };
}
