import {
  type CountUnit,
  computedCount,
  type Figure,
  type FigurePair,
  type FigureSubject,
  noFigure,
  notComputable,
  type RateFigure,
  type RatePair,
  type RateSubject,
  rate,
  rateWithout,
  reportedFigure,
} from '../../kit/figures.ts';
import { holdsAllRows } from '../../kit/row-holding.ts';
import { withinLife } from '../../kit/unit-life.ts';
import type { InstitutionYearCounts, YearEvidence } from '../repositories/institution-year.ts';

/** Where an institution stands: its records' unit, and the administrative unit it serves. */
export interface InstitutionPlace {
  readonly provinceId: string;
  readonly unitId: string;
}

const COUNT_UNITS = {
  classesRunning: 'LOP',
  learners: 'NGUOI',
  fullTimeLearners: 'NGUOI',
  offPlanClasses: 'LOP',
  weekendClasses: 'LOP',
} as const satisfies Record<string, CountUnit>;

type Field = keyof typeof COUNT_UNITS;

export interface InstitutionYear extends Record<Field, FigurePair> {
  readonly year: number | null;
  readonly fullTimeShare: RatePair;
}

const NO_ROWS = 'Chưa có bản ghi cho năm này.';

/**
 * The published year, which is of every year, first; then each calendar year of which all rows are held, from the
 * first to the last in which a class ran.
 */
export function institutionYears(evidence: YearEvidence, place: InstitutionPlace): InstitutionYear[] {
  const published = evidence.published.length > 0 ? [publishedYear(evidence, place)] : [];
  const years = evidence.counts.map(({ year }) => year);
  const first = Math.min(...years);
  const span = years.length > 0 ? Math.max(...years) - first + 1 : 0;
  const counted = Array.from({ length: span }, (_, index) => first + index)
    .filter((year) => isHeld(year, evidence, place))
    .map((year) => countedYear(year, evidence, place));
  return [...published, ...counted];
}

function publishedYear({ published }: YearEvidence, { unitId }: InstitutionPlace): InstitutionYear {
  const pair = (field: Field): FigurePair => {
    const subject = { countUnit: COUNT_UNITS[field], unitId, annual: true };
    const row = published.findLast(({ subject }) => subject === field);
    return {
      reported: row ? reportedFigure(row) : noFigure(subject, 'Nguồn không nêu.'),
      computed: noFigure(subject, NO_ROWS),
    };
  };
  const pairs = eachField(pair);
  const shareSubject = shareOf(unitId);
  return {
    year: null,
    ...pairs,
    fullTimeShare: {
      reported: publishedShare(pairs.fullTimeLearners.reported, pairs.learners.reported, shareSubject),
      computed: rateWithout('NO_FIGURE', shareSubject, NO_ROWS),
    },
  };
}

/** Two numbers without an upper end have no quotient, not even a bound of one. */
function publishedShare(part: Figure, whole: Figure, subject: RateSubject): RateFigure {
  const isOpen = (figure: Figure) =>
    figure.state === 'REPORTED' && figure.low !== null && figure.high === null;
  return isOpen(part) && isOpen(whole)
    ? rateWithout(
        'NOT_COMPUTABLE',
        subject,
        'Cả tử số và mẫu số đã công bố đều chỉ có giới hạn dưới ("trên"), không tính được tỷ lệ.',
      )
    : rateWithout('NO_FIGURE', subject, 'Nguồn không nêu tỷ lệ.');
}

function countedYear(year: number, evidence: YearEvidence, { unitId }: InstitutionPlace): InstitutionYear {
  const counts = evidence.counts.find((entry) => entry.year === year) ?? { ...NOTHING, year };
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  const noNumber =
    evidence.published.length > 0
      ? 'Số đã công bố là số hằng năm, không nêu từng năm.'
      : 'Không có số đã công bố cho năm này.';
  const pair = (field: Field): FigurePair => {
    const subject = { countUnit: COUNT_UNITS[field], unitId, period };
    return { reported: noFigure(subject, noNumber), computed: countOf(counts, field, subject) };
  };
  const shareSubject = shareOf(unitId);
  return {
    year,
    ...eachField(pair),
    fullTimeShare: {
      reported: rateWithout('NO_FIGURE', shareSubject, noNumber),
      computed:
        counts.classesWithoutForm === 0
          ? rate(counts.fullTimeLearners, counts.learners, shareSubject)
          : rateWithout('NOT_COMPUTABLE', shareSubject, lacking(counts.classesWithoutForm)),
    },
  };
}

function countOf(
  counts: Omit<InstitutionYearCounts, 'institutionId'>,
  field: Field,
  subject: FigureSubject,
): Figure {
  switch (field) {
    case 'classesRunning':
      return computedCount(counts.classes, subject);
    case 'learners':
      return computedCount(counts.learners, subject);
    case 'fullTimeLearners':
      return countOfKnown(counts.fullTimeLearners, counts.classesWithoutForm, subject);
    case 'offPlanClasses':
      return countOfKnown(counts.offPlanClasses, counts.classesWithoutBasis, subject);
    case 'weekendClasses':
      return countOfKnown(counts.weekendClasses, counts.classesWithoutSchedule, subject);
  }
}

function countOfKnown(count: number, unknown: number, subject: FigureSubject): Figure {
  return unknown === 0 ? computedCount(count, subject) : notComputable(subject, lacking(unknown));
}

function lacking(classes: number): string {
  return `${classes} lớp chưa ghi thông tin này.`;
}

function isHeld(year: number, { holdings }: YearEvidence, { provinceId, unitId }: InstitutionPlace): boolean {
  const span = withinLife(provinceId, { from: `${year}-01-01`, to: `${year}-12-31` });
  return span !== null && holdsAllRows(holdings, { measureId: '*', unitId, provinceId, ...span });
}

function shareOf(unitId: string): RateSubject {
  return { countUnit: 'NGUOI', population: 'TAT_CA', unitId };
}

function eachField(pairOf: (field: Field) => FigurePair): Record<Field, FigurePair> {
  return {
    classesRunning: pairOf('classesRunning'),
    learners: pairOf('learners'),
    fullTimeLearners: pairOf('fullTimeLearners'),
    offPlanClasses: pairOf('offPlanClasses'),
    weekendClasses: pairOf('weekendClasses'),
  };
}

const NOTHING = {
  classes: 0,
  offPlanClasses: 0,
  classesWithoutBasis: 0,
  weekendClasses: 0,
  classesWithoutSchedule: 0,
  learners: 0,
  fullTimeLearners: 0,
  classesWithoutForm: 0,
};
