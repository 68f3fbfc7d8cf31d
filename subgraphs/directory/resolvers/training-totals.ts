import type { UnitStates } from '../../kit/coverage.ts';
import { sumFigures } from '../../kit/figure-sums.ts';
import { type CountUnit, type Figure, noFigure, notApplicable, type Period } from '../../kit/figures.ts';
import type { FigureTotal, TrainingTotals } from '../types.generated.ts';
import { coverageOf, isComplete, type Part } from './coverage.ts';
import { figureOf, type RequiredFigure } from './required.ts';

interface RequiredPair {
  readonly reported: RequiredFigure;
  readonly computed: RequiredFigure;
}

/** What institutions said in one cell. */
export interface RequiredTraining {
  readonly classes: RequiredPair;
  readonly attendances: RequiredPair;
  readonly classDays: RequiredPair;
}

/** What a total speaks of: the unit of its row (null: several) and the period. */
export interface TotalSubject {
  readonly unitId: string | null;
  readonly period: Period;
}

/** What is counted where no unit gave a figure that says so. */
const USUAL_UNITS = {
  classes: 'LOP',
  attendances: 'LUOT_NGUOI',
  classDays: 'NGAY_LOP',
} as const satisfies Record<keyof RequiredTraining, CountUnit>;

/** The sums of a line's expected cells, published and counted apart. */
export function trainingTotals(
  parts: readonly Part<RequiredTraining>[],
  subject: TotalSubject,
  states: UnitStates,
): TrainingTotals {
  const total = (what: keyof RequiredTraining, side: keyof RequiredPair) =>
    figureTotal(
      parts.map(({ unit, given }) => ({ unit, given: given?.[what][side] ?? null })),
      USUAL_UNITS[what],
      subject,
      states,
    );
  const pair = (what: keyof RequiredTraining) => ({
    reported: total(what, 'reported'),
    computed: total(what, 'computed'),
  });
  return { classes: pair('classes'), attendances: pair('attendances'), classDays: pair('classDays') };
}

/**
 * One sum with its coverage. Units to which the measure does not apply are not expected; a total over no unit at all is
 * partial and `NOT_APPLICABLE`. A figure "said without a number" is none, and its sum cannot be computed.
 */
export function figureTotal(
  parts: readonly Part<RequiredFigure>[],
  usualUnit: CountUnit,
  subject: TotalSubject,
  states: UnitStates,
): FigureTotal {
  const applicable = parts.filter(({ given }) => given?.state !== 'NOT_APPLICABLE');
  const coverage = coverageOf(applicable, hasFigure, 'institutions', states);
  const figures = applicable.flatMap(({ unit, given }) => (given ? [figureOf(unit.id, given)] : []));
  const countUnit = figures.find(hasValue)?.countUnit ?? usualUnit;
  const spoken = { ...subject, countUnit };
  if (applicable.length === 0) {
    const reason = parts[0]?.given?.reason ?? 'Không có đơn vị nào tồn tại trong giai đoạn này.';
    return partial(notApplicable(spoken, reason), coverage);
  }
  if (figures.length === 0) return partial(noFigure(spoken, 'Không đơn vị nào trả lời.'), coverage);
  const sum = sumFigures(figures, spoken);
  return isComplete(coverage)
    ? { __typename: 'CompleteTotal', total: sum, coverage }
    : partial(sum, coverage);
}

function partial(sumOfKnown: Figure, coverage: FigureTotal['coverage']): FigureTotal {
  return { __typename: 'PartialTotal', sumOfKnown, coverage };
}

function hasValue({ state }: RequiredFigure): boolean {
  return state === 'COMPUTED' || state === 'REPORTED';
}

function hasFigure(figure: RequiredFigure): boolean {
  return hasValue(figure) && figure.operator !== 'UNSPECIFIED';
}
