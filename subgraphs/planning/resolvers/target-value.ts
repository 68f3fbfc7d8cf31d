import { formatCellId } from '../../../common/measure.ts';
import { type Figure, type FigureOperator, noFigure, statedFigure } from '../../kit/figures.ts';
import { sourceOf } from '../entities/source.ts';
import type { TargetOfUnit } from '../repositories/plan-target.ts';
import type { TargetComparison } from '../types.generated.ts';

/** How the number of a target is stated: a target that says "equal to" names one number. */
const OPERATORS: Record<Exclude<TargetComparison, 'UNSPECIFIED'>, FigureOperator> = {
  EQUALS: 'EXACT',
  AT_LEAST: 'AT_LEAST',
  ABOUT: 'ABOUT',
};

/** The percent or count that a target sets; without one `NO_FIGURE`, which is neither 0 nor met. */
export function targetValue(target: TargetOfUnit): Figure {
  const { comparison, value, unitId, valueUnit: countUnit, startsOn: from, deadline: to } = target;
  const subject = { countUnit, unitId, period: { from, to } };
  const source = sourceOf(target);
  if (comparison === 'UNSPECIFIED' || value === null)
    return noFigure(subject, 'Chỉ tiêu không nêu số.', source);
  return statedFigure({ operator: OPERATORS[comparison], value: Number(value), source }, subject);
}

/** True when the target names a number and points to a measure that can be counted. */
export function isMeasurable({ measureId, comparison, dimension }: TargetOfUnit): boolean {
  // Whether a standard was met before an appointment is in no record.
  return measureId !== null && comparison !== 'UNSPECIFIED' && dimension !== 'STANDARD';
}

/** The id of the cell that has numerator and denominator on the deadline; null when the target points to no measure. */
export function cellIdOf(target: TargetOfUnit): string | null {
  const { measureId, measureKind, countUnit, dimension, threshold, includesInProgress } = target;
  if (!measureId || !measureKind || !countUnit || !dimension || threshold === null) return null;
  const { unitId, population, startsOn: from, deadline: to } = target;
  return formatCellId({
    ...{ unitId, measureId, kind: measureKind, countUnit, population, dimension, threshold },
    ...{ includesInProgress: includesInProgress === true, from, to, asOf: to },
  });
}
