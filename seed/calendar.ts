/** Days are whole numbers, counted from 1 January 1970: quick to add and compare. */
export function dayOf(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

const FIRST_TEXT = dayOf('1940-01-01');
const TEXTS: string[] = [];

/** The ISO text of a day. */
export function dayText(day: number): string {
  const place = day - FIRST_TEXT;
  const known = TEXTS[place];
  if (known !== undefined) return known;
  const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
  if (place >= 0) TEXTS[place] = text;
  return text;
}

/** The year of a day. */
export function yearOf(day: number): number {
  return Number(dayText(day).slice(0, 4));
}

/** The last day that the data know: nothing is recorded after it. */
export const LAST_RECORDED_DAY = dayOf('2026-10-31');
export const FIRST_RECORDED_DAY = dayOf('2016-01-04');
export const MERGER_DAY = dayOf('2025-07-01');
/** Classes of the new provinces begin after the summer of the merger (sizes: July and August 2025 are a hole). */
export const FIRST_CLASS_DAY_OF_34 = dayOf('2025-09-01');

/** New Year by the moon; no class begins in the week before or after. */
const TET = [
  ...['2016-02-08', '2017-01-28', '2018-02-16', '2019-02-05', '2020-01-25', '2021-02-12'],
  ...['2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17'],
].map(dayOf);

/** Weight of each month for beginnings of classes: plans are approved to March, peaks April-June and September-November. */
const MONTHS = [3, 2, 9, 13, 15, 14, 6, 6, 13, 15, 13, 5];

/** A calendar to draw first days of classes from. */
export interface ClassCalendar {
  /** A Monday, for a number in [0, 1). */
  monday(fraction: number): number;
}

/** The Mondays on which classes may begin between two days, weighted by month. */
export function classCalendar(from: number, to: number): ClassCalendar {
  const mondays: number[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (let day = mondayFrom(from); day <= to; day += 7) {
    if (TET.some((tet) => Math.abs(tet - day) <= 7)) continue;
    sum += MONTHS[Number(dayText(day).slice(5, 7)) - 1] ?? 1;
    mondays.push(day);
    sums.push(sum);
  }
  return {
    monday(fraction) {
      const wanted = fraction * sum;
      let low = 0;
      let high = sums.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sums[middle] ?? 0) > wanted) high = middle;
        else low = middle + 1;
      }
      return mondays[low] ?? from;
    },
  };
}

/** 1 January 1970 was a Thursday. */
function mondayFrom(day: number): number {
  return day + ((11 - (day % 7)) % 7);
}
