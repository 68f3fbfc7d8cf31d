import {
  type CountUnit,
  computedRange,
  noFigure,
  notApplicable,
  notComputable,
  type Period,
  suppressed,
} from '../../kit/figures.ts';
import type { PackedCount, PackedFigure, PackedNothing } from '../../kit/packed-groups.ts';
import { GROUP_POPULATION } from '../../kit/tally.ts';
import type { FigureTotal } from '../types.generated.ts';
import { type CoverageParent, type Covered, coverageOf, type Part, type TotalFrame } from './coverage.ts';
import type { UnitOfRecord } from './line-units.ts';
import { type RequiredRate, rateTotal, type WeighableRate } from './rate-totals.ts';
import type { RequiredFigure } from './required.ts';
import { concluded, figureTotal } from './training-totals.ts';

/** What every total of a table's line is made with. */
export interface GroupFrame extends Omit<TotalFrame<unknown>, 'subject' | 'weighing'> {
  /** The unit of a row; null for several rows. */
  readonly unitId: string | null;
  /** Of a flow. */
  readonly period: Period | null;
  /** The day of which a unit's stock speaks; null for a flow. */
  readonly dayOf: (unit: UnitOfRecord) => string | null;
  /** True when the index shows that nobody has records in two of the units: then persons add up. */
  readonly nobodyTwice: boolean;
  /** Coverages of this line by who gave what: most groups have the same. */
  readonly coverages: Map<string, CoverageParent>;
}

/**
 * A count of one group over the units of a line, with its coverage. A line has thousands of them, nearly all over plain counts:
 * these are added as they are, and share their coverage; a figure for each unit would take seconds.
 */
export function countTotal(
  parts: readonly Part<PackedFigure>[],
  countUnit: CountUnit,
  frame: GroupFrame,
): Covered<FigureTotal> {
  const listed = frame.nobodyTwice ? [] : null;
  const applicable = parts.filter(({ given }) => !isNothing(given) || given.state !== 'NOT_APPLICABLE');
  const counts = applicable.flatMap(({ unit, given }) => (isCount(given) ? [{ unit, count: given }] : []));
  if (counts.length > 0 && applicable.every(isPlain)) {
    const add = (end: keyof PackedCount) => counts.reduce((sum, { count }) => sum + count[end], 0);
    const days = new Set(counts.map(({ unit }) => frame.dayOf(unit)));
    const [asOf = null] = days.size === 1 ? days : [];
    const { unitId, period } = frame;
    const sum = computedRange(add('low'), add('high'), { countUnit, unitId, period, asOf });
    const persons = countUnit === 'NGUOI' ? counts.filter(({ count }) => count.high > 0) : [];
    return concluded(
      sum,
      persons.map(({ unit }) => ({ unit, listed })),
      coverageOfCounts(parts, applicable, frame),
    );
  }
  const figures = parts.map((part) => ({
    ...part,
    listed,
    given: part.given && countOf(part.given, countUnit, frame.period, frame.dayOf(part.unit)),
  }));
  const subject = { unitId: frame.unitId, period: frame.period };
  return figureTotal(figures, countUnit, { ...frame, subject, weighing: null });
}

/** `applicable` are those of `parts`, all units of the line, to which the question applies. */
function coverageOfCounts(
  parts: readonly Part<PackedFigure>[],
  applicable: readonly Part<PackedFigure>[],
  frame: GroupFrame,
): CoverageParent {
  const key =
    frame.domain + parts.map(({ given }) => (isCount(given) ? 1 : isNothing(given) ? given.state : 0));
  const known = frame.coverages.get(key) ?? coverageOf(applicable, isCount, { ...frame, weighing: null });
  frame.coverages.set(key, known);
  return known;
}

function isCount(figure: PackedFigure): figure is PackedCount {
  return figure !== null && 'low' in figure;
}

function isNothing(figure: PackedFigure): figure is PackedNothing {
  return figure !== null && 'state' in figure;
}

/** A count, a unit that has none, or one that did not answer: nothing that stops a sum. */
function isPlain({ given }: Part<PackedFigure>): boolean {
  return given === null || isCount(given) || (isNothing(given) && given.state === 'NO_FIGURE');
}

const NO_REASON = 'Không có số liệu.';

function countOf(
  figure: NonNullable<PackedFigure>,
  countUnit: CountUnit,
  period: Period | null,
  asOf: string | null,
): RequiredFigure {
  const subject = { countUnit, unitId: null, period, asOf };
  if ('low' in figure) return computedRange(figure.low, figure.high, subject);
  return 'state' in figure
    ? WITHOUT[figure.state](subject, figure.reason ?? NO_REASON)
    : noFigure(subject, NO_REASON);
}

const WITHOUT = {
  NO_FIGURE: noFigure,
  NOT_COMPUTABLE: notComputable,
  NOT_APPLICABLE: notApplicable,
  SUPPRESSED: suppressed,
} as const satisfies Record<PackedNothing['state'], unknown>;

/** A rate of one group over the units of a line: both parts added, then divided. */
export function rateOfGroup(
  parts: readonly Part<PackedFigure>[],
  countUnit: CountUnit,
  frame: GroupFrame,
): WeighableRate {
  const listed = frame.nobodyTwice ? [] : null;
  const rates = parts.map((part) => {
    const given = part.given && rateOf(part.given, countUnit, frame.dayOf(part.unit));
    return { ...part, listed, given };
  });
  const subject = { countUnit, population: GROUP_POPULATION, unitId: frame.unitId };
  return rateTotal(rates, 'COMPUTED', { ...frame, subject, weighing: null });
}

function rateOf(figure: NonNullable<PackedFigure>, countUnit: CountUnit, asOf: string | null): RequiredRate {
  const spoken = { countUnit, asOf, source: null };
  if ('numerator' in figure) return { ...spoken, state: 'COMPUTED', ...figure, reason: null };
  const { state, reason } = isNothing(figure) ? figure : { state: 'NO_FIGURE' as const, reason: null };
  return { ...spoken, state, numerator: null, denominator: null, reason };
}
