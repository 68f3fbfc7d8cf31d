import { writtenDay } from '../../../common/days.ts';
import type { CellKey } from '../../../common/measure.ts';
import {
  onBothSides,
  type RateFigure,
  type RatePair,
  type RateSubject,
  rate,
  rateWithout,
  reportedRate,
} from '../../kit/figures.ts';
import { publishedStock } from '../../kit/published-figure.ts';
import type { ReportedFigureRow } from '../../kit/reported-figure.ts';
import type { DossierAnswer } from '../loaders.ts';
import { type DossierCell, whyNotComputable } from './dossier-cell.ts';

/** Both sides of a cell to which no rate applies. */
export function inapplicableRate(cell: DossierCell, reason: string): RatePair {
  return onBothSides(rateWithout('NOT_APPLICABLE', subjectOf(cell), reason));
}

/** Both sides of a cell, out of what its unit's database says. */
export function dossierRate(cell: DossierCell, answer: DossierAnswer): RatePair {
  return { reported: publishedRate(cell, answer.published), computed: computedRate(cell, answer) };
}

/** A count of some of the rows would be read as the whole, so without a holding there is no figure. */
function computedRate(cell: DossierCell, { isHeld, count }: DossierAnswer): RateFigure {
  const subject = subjectOf(cell);
  if (!isHeld) return rateWithout('NO_FIGURE', subject, 'Chưa có bản ghi cho giai đoạn này.');
  const obstacle = whyNotComputable(cell.key);
  if (obstacle !== null) return rateWithout('NOT_COMPUTABLE', subject, obstacle);
  if (!count) throw new Error('A cell was not counted.');
  return rate(count.numerator, count.denominator, subject);
}

/** The latest that was published of the cell's unit and measure and is not after its day. */
function publishedRate(cell: DossierCell, published: readonly ReportedFigureRow[]): RateFigure {
  const latest = publishedStock(published, cell.key);
  if (latest) return reportedRate(latest);
  return rateWithout('NO_FIGURE', subjectOf(cell), whyUnpublished(cell.key, published));
}

function whyUnpublished({ unitId, measureId }: CellKey, published: readonly ReportedFigureRow[]): string {
  const days = published
    .filter((row) => row.unitId === unitId && row.measureId === measureId)
    .flatMap(({ asOf }) => (asOf === null ? [] : [writtenDay(asOf)]));
  return days.length === 0 ? 'Chưa có số công bố.' : `Chỉ có số công bố cho ngày ${days.join(', ')}.`;
}

function subjectOf({ key, day }: DossierCell): RateSubject {
  const { unitId, countUnit, population, includesInProgress } = key;
  return {
    countUnit: countUnit === 'CHUC_DANH' ? 'CHUC_DANH' : 'NGUOI',
    ...{ population, unitId, includesInProgress, asOf: day },
  };
}
