import { ClientError } from './errors.ts';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day of the calendar as ISO text, `2024-02-29`; false for `2025-02-31`, and for year 0: PostgreSQL refuses both. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !ISO_DAY.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return year > 0 && day > 0 && day <= daysOf(year, month);
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTHS[month - 1] ?? 0);
}

/** An ISO day as it is written in Việt Nam: 30/06/2025. */
export function writtenDay(day: string): string {
  return day.split('-').reverse().join('/');
}

const HOURS_AHEAD = 7;

/** The day of a moment (ISO 8601) by the clock of Việt Nam, as an ISO day. */
export function dayOf(moment: string): string {
  return new Date(Date.parse(moment) + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
}

/** Throws BAD_ARGUMENT for a span whose first day is after its last; `place` names the argument. */
export function assertSpan(place: string, from: string, to: string): void {
  if (from <= to) return;
  throw new ClientError('BAD_ARGUMENT', `${place}: from ${from} is after to ${to}; exchange them.`);
}
