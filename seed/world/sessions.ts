import { dayOf } from '../calendar.ts';
import type { SeedClass } from './classes.ts';

/** Timetables are kept of classes since this day; of older ones the dates and the schedule alone. */
export const SESSIONS_SINCE = dayOf('2024-01-01');

const DAYTIME = ['SANG', 'CHIEU'] as const;
const EVENING = ['TOI'] as const;
const WEEK = 7;
const DAYS_A_BLOCK = 5;

/** Parts of the day in which a class meets. */
export function partsOf({ schedule }: SeedClass): readonly string[] {
  return schedule === 'BUOI_TOI' ? EVENING : DAYTIME;
}

/** The days on which a class meets: as many as it teaches, from its first to its last day. */
export function* daysOf({ schedule, start, end, days }: SeedClass): Generator<number> {
  if (schedule === 'THEO_DOT') {
    yield* daysInBlocks(start, end, days);
    return;
  }
  let met = 0;
  for (let day = start; day <= end && met < days; day += 1) {
    if (isWeekend(day) !== (schedule === 'CUOI_TUAN')) continue;
    yield day;
    met += 1;
  }
}

/** Working weeks, spread evenly over the weeks of the class; it begins on a Monday. */
function* daysInBlocks(start: number, end: number, days: number): Generator<number> {
  const weeks = Math.floor((end - start + 1) / WEEK);
  const blocks = Math.ceil(days / DAYS_A_BLOCK);
  for (let day = 0; day < days; day += 1) {
    const week = Math.floor((Math.floor(day / DAYS_A_BLOCK) * weeks) / blocks);
    yield start + week * WEEK + (day % DAYS_A_BLOCK);
  }
}

/** 1 January 1970 was a Thursday. */
function isWeekend(day: number): boolean {
  return (day + 3) % WEEK >= 5;
}
