import type { ReportedFigureRow } from '../../kit/reported-figure.ts';

/** The published period in words: `2010–2018`, `từ 2017 đến nay`; null when the source states none. */
export function publishedPeriod({ periodFrom, periodTo, openEnd }: ReportedFigureRow): string | null {
  const from = dayInWords(periodFrom, '-01-01');
  const to = dayInWords(periodTo, '-12-31');
  if (from && to) return `${from}–${to}`;
  if (from) return openEnd ? `từ ${from} đến nay` : `từ ${from}`;
  return to ? `đến ${to}` : null;
}

/** A year's first or last day is written as the year alone. */
function dayInWords(day: string | null, edge: '-01-01' | '-12-31'): string | null {
  if (day === null) return null;
  const [year, month, date] = day.split('-');
  return day.endsWith(edge) ? `${year}` : `${date}/${month}/${year}`;
}
