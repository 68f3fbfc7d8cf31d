import { writtenDay } from '../../common/days.ts';
import type { CellKey } from '../../common/measure.ts';
import { type Figure, type FigureSubject, noFigure, reportedFigure } from './figures.ts';
import { matchesStock, matchFlow, type ReportedFigureRow } from './reported-figure.ts';

/** The published stock of a cell: of those that are not after its day the latest; null when there is none. */
export function publishedStock(rows: readonly ReportedFigureRow[], cell: CellKey): ReportedFigureRow | null {
  const own = rows.filter((row) => matchesStock(row, cell));
  return own.toSorted((a, b) => compare(a.asOf ?? '', b.asOf ?? '')).at(-1) ?? null;
}

/**
 * The published flow of a cell, whatever kind its measure has: the cell's own figure, or why there is none; `reason` is for
 * where nothing comes near it. A source that names neither number nor period says as much of this period as of any.
 */
export function publishedFlow(
  rows: readonly ReportedFigureRow[],
  cell: CellKey,
  subject: FigureSubject,
  reason: string,
): Figure {
  const overlapping = rows.filter((row) => matchFlow(row, cell) === 'OVERLAPS');
  const own =
    rows.findLast((row) => matchFlow(row, cell) === 'SAME') ??
    overlapping.findLast((row) => row.operator === 'UNSPECIFIED' && publishedPeriod(row) === null);
  if (own) return reportedFigure(own);
  const other = overlapping.at(-1);
  if (!other) return noFigure(subject, reason);
  return noFigure(subject, `Số công bố là của giai đoạn khác: ${publishedPeriod(other) ?? 'không nêu rõ'}.`);
}

/** The published period in words: `2010–2018`, `từ 2017 đến nay`; null when the source states none. */
function publishedPeriod({ periodFrom, periodTo, openEnd }: ReportedFigureRow): string | null {
  const from = dayInWords(periodFrom, '-01-01');
  const to = dayInWords(periodTo, '-12-31');
  if (from && to) return `${from}–${to}`;
  if (from) return openEnd ? `từ ${from} đến nay` : `từ ${from}`;
  return to ? `đến ${to}` : null;
}

/** A year's first or last day is written as the year alone. */
function dayInWords(day: string | null, edge: '-01-01' | '-12-31'): string | null {
  if (day === null) return null;
  return day.endsWith(edge) ? day.slice(0, 4) : writtenDay(day);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
