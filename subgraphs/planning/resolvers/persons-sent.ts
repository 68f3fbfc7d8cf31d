import type { CellKey } from '../../../common/measure.ts';
import {
  computedCount,
  type Figure,
  type FigureSubject,
  noFigure,
  notApplicable,
  notComputable,
  reportedFigure,
} from '../../kit/figures.ts';
import { matchCell, type ReportedFigureRow } from '../../kit/reported-figure.ts';
import { holdsAllRows, type RowHoldingRow } from '../../kit/row-holding.ts';
import { withinLife } from './unit-life.ts';

/** What a unit's database has on persons sent to study. */
export interface SentEvidence {
  readonly published: readonly ReportedFigureRow[];
  readonly holdings: readonly RowHoldingRow[];
  /** Persons with an approved nomination decided in the period. */
  readonly persons: number;
}

/**
 * The published and the counted number of persons sent, for a cell of `provinceId`. A count is shown only where the
 * database holds all rows of the part of the period in which the unit existed: without that, few rows would read as all.
 */
export function personsSent(
  cell: CellKey,
  provinceId: string,
  evidence: SentEvidence,
): { reported: Figure; computed: Figure } {
  const { unitId, from, to } = cell;
  const subject: FigureSubject = { countUnit: 'NGUOI', unitId, period: { from, to } };
  if (cell.dimension !== 'PROGRAMME') {
    const neither = notApplicable(subject, 'Thước đo này không đếm số người được cử đi học.');
    return { reported: neither, computed: neither };
  }
  const lived = withinLife(unitId, { from, to });
  if (!lived) {
    const neither = notApplicable(subject, 'Đơn vị không tồn tại trong giai đoạn này.');
    return { reported: neither, computed: neither };
  }
  const wanted = { measureId: cell.measureId, unitId, provinceId, ...lived };
  return {
    reported: reportedSent(cell, subject, evidence.published),
    computed: holdsAllRows(evidence.holdings, wanted)
      ? countedSent(cell, subject, evidence.persons)
      : noFigure(subject, 'Chưa có bản ghi cho giai đoạn này.'),
  };
}

function reportedSent(
  cell: CellKey,
  subject: FigureSubject,
  published: readonly ReportedFigureRow[],
): Figure {
  // Sending is a flow, whatever kind the measure has.
  const flow: CellKey = { ...cell, kind: 'VOLUME' };
  const same = published.find((row) => matchCell(row, flow) === 'SAME');
  if (same) return reportedFigure(same);
  const other = published.find((row) => matchCell(row, flow) === 'OVERLAPS');
  if (!other) return noFigure(subject, 'Chưa có số công bố.');
  return noFigure(subject, `Số công bố là cho giai đoạn khác: ${publishedPeriod(other)}.`);
}

function countedSent(cell: CellKey, subject: FigureSubject, persons: number): Figure {
  // A decision names persons, not the kinds of their posts.
  if (cell.population !== 'TAT_CA') return notComputable(subject, 'Quyết định cử không ghi đối tượng.');
  return computedCount(persons, subject);
}

function publishedPeriod({ periodFrom, periodTo, openEnd }: ReportedFigureRow): string {
  const from = periodFrom ? `từ ${dayInWords(periodFrom)} ` : '';
  return openEnd || !periodTo ? `${from}đến nay` : `${from}đến ${dayInWords(periodTo)}`;
}

function dayInWords(day: string): string {
  return day.split('-').reverse().join('/');
}
