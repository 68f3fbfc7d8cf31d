import type { CellKey } from '../../../common/measure.ts';
import {
  computedCount,
  type Figure,
  type FigurePair,
  type FigureSubject,
  noFigure,
  notApplicable,
  notComputable,
  onBothSides,
} from '../../kit/figures.ts';
import { publishedFlow } from '../../kit/published-figure.ts';
import type { ReportedFigureRow } from '../../kit/reported-figure.ts';
import { holdsAllRows, type RowHoldingRow } from '../../kit/row-holding.ts';
import { withinLife } from '../../kit/unit-life.ts';

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
export function personsSent(cell: CellKey, provinceId: string, evidence: SentEvidence): FigurePair {
  const { unitId, from, to } = cell;
  const subject: FigureSubject = { countUnit: 'NGUOI', unitId, period: { from, to } };
  if (cell.dimension !== 'PROGRAMME') {
    return onBothSides(notApplicable(subject, 'Thước đo này không đếm số người được cử đi học.'));
  }
  const lived = withinLife(unitId, { from, to });
  if (!lived) return onBothSides(notApplicable(subject, 'Đơn vị không tồn tại trong giai đoạn này.'));
  const wanted = { measureId: cell.measureId, unitId, provinceId, ...lived };
  return {
    reported: publishedFlow(evidence.published, cell, subject, 'Chưa có số công bố.'),
    computed: holdsAllRows(evidence.holdings, wanted)
      ? countedSent(cell, subject, evidence.persons)
      : noFigure(subject, 'Chưa có bản ghi cho giai đoạn này.'),
  };
}

function countedSent(cell: CellKey, subject: FigureSubject, persons: number): Figure {
  // A decision names persons, not the kinds of their posts.
  if (cell.population !== 'TAT_CA') return notComputable(subject, 'Quyết định cử không ghi đối tượng.');
  return computedCount(persons, subject);
}
