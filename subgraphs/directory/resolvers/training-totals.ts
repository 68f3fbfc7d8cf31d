import { sumFigures } from '../../kit/figure-sums.ts';
import { type CountUnit, type Figure, noFigure, notApplicable, type Period } from '../../kit/figures.ts';
import type { FigureTotal } from '../types.generated.ts';
import {
  type CoverageParent,
  type Covered,
  coverageOf,
  isComplete,
  type Part,
  type TotalFrame,
} from './coverage.ts';
import {
  type CountingUnit,
  countedAgain,
  type ListedCompletion,
  noMoreThan,
  whyNotMatched,
} from './listed-persons.ts';
import { figureOf, type RequiredFigure } from './required.ts';

interface RequiredPair {
  readonly reported: RequiredFigure;
  readonly computed: RequiredFigure;
}

/** What institutions said of completions in one cell. */
export interface RequiredCompletion {
  readonly issued: RequiredPair;
  /** Those listed whom the counted side counts; null = not known. */
  readonly listed: readonly ListedCompletion[] | null;
}

/** A figure of one unit and, of persons, whom of those listed it counts. */
interface FigurePart extends Part<RequiredFigure> {
  readonly listed?: readonly ListedCompletion[] | null;
}

/** What institutions said in one cell. */
export interface RequiredTraining {
  readonly classes: RequiredPair;
  readonly attendances: RequiredPair;
  readonly classDays: RequiredPair;
}

/** What a total speaks of: the unit of its row (null: several) and the period; null for a day. */
export interface TotalSubject {
  readonly unitId: string | null;
  readonly period: Period | null;
}

/** What is counted where no unit gave a figure that says so. */
const USUAL_UNITS = {
  classes: 'LOP',
  attendances: 'LUOT_NGUOI',
  classDays: 'NGAY_LOP',
} as const satisfies Record<keyof RequiredTraining, CountUnit>;

/** A sum whose coverage is still to be weighed. */
type Total = Covered<FigureTotal>;

/** A sum of published figures beside one of counted ones. */
interface Totals {
  readonly reported: Total;
  readonly computed: Total;
}

/** The sums of a line's expected cells, published and counted apart. */
export function trainingTotals(
  parts: readonly Part<RequiredTraining>[],
  frame: TotalFrame<TotalSubject>,
): Record<keyof RequiredTraining, Totals> {
  const total = (what: keyof RequiredTraining, side: keyof RequiredPair) =>
    figureTotal(
      parts.map(({ unit, given }) => ({ unit, given: given?.[what][side] ?? null })),
      USUAL_UNITS[what],
      frame,
    );
  const pair = (what: keyof RequiredTraining) => ({
    reported: total(what, 'reported'),
    computed: total(what, 'computed'),
  });
  return { classes: pair('classes'), attendances: pair('attendances'), classDays: pair('classDays') };
}

/** Persons who completed, each once as far as the lists reach. */
export function completedTotals(
  parts: readonly Part<RequiredCompletion>[],
  frame: TotalFrame<TotalSubject>,
): Totals {
  const total = (side: keyof RequiredPair) =>
    figureTotal(
      parts.map(({ unit, given }) => ({
        unit,
        given: given?.issued[side] ?? null,
        listed: given?.listed ?? null,
      })),
      'NGUOI',
      frame,
    );
  return { reported: total('reported'), computed: total('computed') };
}

/**
 * One sum with its coverage. Units to which the measure does not apply are not expected; a total over no unit at all is
 * partial and `NOT_APPLICABLE`. A figure "said without a number" is none, and its sum cannot be computed.
 * Of persons each counts once; where that cannot be told, the sum is one of units, complete or not.
 */
export function figureTotal(
  parts: readonly FigurePart[],
  usualUnit: CountUnit,
  frame: TotalFrame<TotalSubject>,
): Total {
  const applicable = parts.filter(({ given }) => given?.state !== 'NOT_APPLICABLE');
  const coverage = coverageOf(applicable, hasFigure, frame);
  const figures = applicable.flatMap(({ unit, given }) => (given ? [figureOf(unit.id, given)] : []));
  const countUnit = figures.find(hasValue)?.countUnit ?? usualUnit;
  const spoken = { ...frame.subject, countUnit };
  if (applicable.length === 0) {
    const reason = parts[0]?.given?.reason ?? 'Không có đơn vị nào tồn tại trong giai đoạn này.';
    return partial(notApplicable(spoken, reason), coverage);
  }
  if (figures.length === 0) return partial(noFigure(spoken, 'Không đơn vị nào trả lời.'), coverage);
  const sum = sumFigures(figures, spoken);
  const persons = hasValue(sum) && countUnit === 'NGUOI' ? applicable.flatMap(countingUnit) : [];
  return concluded(sum, persons, coverage);
}

/** A sum as the total it is: `persons` are the units that counted somebody, where persons are counted. */
export function concluded(sum: Figure, persons: readonly CountingUnit[], coverage: CoverageParent): Total {
  const reason = whyNotMatched(persons, sum.state === 'REPORTED' ? 'REPORTED' : 'COMPUTED');
  if (reason !== null) return { __typename: 'PerUnitTotal', sumPerUnit: sum, reason, coverage };
  const duplicates = countedAgain(persons.map(({ listed }) => listed ?? []));
  const total = { ...sum, low: less(sum.low, duplicates), high: less(sum.high, duplicates) };
  return isComplete(coverage)
    ? { __typename: 'CompleteTotal', total, duplicates, coverage }
    : partial(total, coverage, duplicates);
}

function partial(sumOfKnown: Figure, coverage: CoverageParent, duplicates = 0): Total {
  return { __typename: 'PartialTotal', sumOfKnown, duplicates, coverage };
}

/** A unit that counted somebody: where it counted nobody, nobody counts twice. */
function countingUnit({ unit, given, listed = null }: FigurePart) {
  return given && hasFigure(given) && given.high !== 0
    ? [{ unit, listed: noMoreThan(listed, given.high) }]
    : [];
}

function less(end: number | null, duplicates: number): number | null {
  return end === null ? null : end - duplicates;
}

function hasValue({ state }: RequiredFigure): boolean {
  return state === 'COMPUTED' || state === 'REPORTED';
}

function hasFigure(figure: RequiredFigure): boolean {
  return hasValue(figure) && figure.operator !== 'UNSPECIFIED';
}
