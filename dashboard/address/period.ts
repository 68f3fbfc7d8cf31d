/** A span of days, both ends included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The last day of the map of 63 provinces. */
export const LAST_DAY_OF_63 = '2025-06-30';

/** The day it is in Việt Nam. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}

export function isDay(text: string): boolean {
  const read = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
  );
}

/** `2021-01-01..2025-12-31`; null if it is none. */
export function readSpan(text: string | null): Span | null {
  const [from = '', to = '', ...more] = text?.split('..') ?? [];
  return isDay(from) && isDay(to) && from <= to && more.length === 0 ? { from, to } : null;
}

export function writeSpan({ from, to }: Span): string {
  return `${from}..${to}`;
}

/** The five years of plans that a day lies in: 2021–2025, 2026–2030. */
export function planSpan(day: string): Span {
  const year = Number(day.slice(0, 4));
  const first = year - ((year - 1) % 5);
  return { from: `${first}-01-01`, to: `${first + 4}-12-31` };
}

/** Spans that one asks for most: these five years, those before, this year and the one before. */
export function usualSpans(day: string): readonly Span[] {
  const year = Number(day.slice(0, 4));
  const plan = planSpan(day);
  const before = planSpan(`${Number(plan.from.slice(0, 4)) - 1}-01-01`);
  return [plan, before, yearSpan(`${year}`), yearSpan(`${year - 1}`)];
}

/** A calendar year. */
export function yearSpan(year: string): Span {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** Years of a span up to a day, latest first. */
export function yearsOf({ from, to }: Span, until: string): readonly string[] {
  const last = to < until ? to : until;
  const years: string[] = [];
  for (let year = Number(last.slice(0, 4)); year >= Number(from.slice(0, 4)); year -= 1)
    years.push(`${year}`);
  return years;
}

/** `2021–2025` or `2026`, where the span is of whole years; else null. */
export function wholeYears({ from, to }: Span): string | null {
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return null;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
