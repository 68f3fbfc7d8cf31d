import { commonSource } from '../../kit/figure-sums.ts';
import { type RateFigure, type RateSubject, rate, rateOfPublished, rateWithout } from '../../kit/figures.ts';
import type { RateTotal } from '../types.generated.ts';
import { type Covered, coverageOf, isComplete, type Part, type TotalFrame } from './coverage.ts';
import { countedAgain, type ListedHolder, noMoreThan, whyNotMatched } from './listed-persons.ts';
import { type Loose, sourceOf } from './required.ts';

/** A rate as `@requires` brings it. */
export type RequiredRate = Loose<
  Pick<RateFigure, 'state' | 'numerator' | 'denominator' | 'countUnit' | 'asOf' | 'reason' | 'source'>
>;

/** What personnel said in one cell. */
export interface RequiredDossier {
  readonly rate: { readonly reported: RequiredRate; readonly computed: RequiredRate };
  /** Those listed whom the counted side is about; null = not known. */
  readonly listed: readonly ListedHolder[] | null;
}

/** The rate of one unit and whom of those listed it is about. */
interface RatePart extends Part<RequiredRate> {
  readonly listed: readonly ListedHolder[] | null;
}

/** A rate over units whose coverage is still to be weighed. */
export type WeighableRate = Covered<RateTotal>;

/** The rates over a line's expected cells, published and counted apart. */
export function rateTotals(
  parts: readonly Part<RequiredDossier>[],
  frame: TotalFrame<RateSubject>,
): Record<'reported' | 'computed', WeighableRate> {
  const total = (side: 'reported' | 'computed') =>
    rateTotal(
      parts.map(({ unit, given }) => ({
        unit,
        given: given?.rate[side] ?? null,
        listed: given?.listed ?? null,
      })),
      side === 'reported' ? 'REPORTED' : 'COMPUTED',
      frame,
    );
  return { reported: total('reported'), computed: total('computed') };
}

/**
 * One rate with its coverage: numerators and denominators of the same units are added, then divided; rates are never
 * averaged. A unit that lacks either part has no figure here, even where it published the rate alone.
 * Of persons each counts once on either side, in the numerator when one of the units says so; where that cannot be told,
 * the rate is one of units, complete or not. Titles are no persons: two of one person are two.
 */
export function rateTotal(
  parts: readonly RatePart[],
  state: 'REPORTED' | 'COMPUTED',
  frame: TotalFrame<RateSubject>,
): WeighableRate {
  const { subject } = frame;
  const applicable = parts.filter(({ given }) => given?.state !== 'NOT_APPLICABLE');
  const coverage = coverageOf(applicable, hasParts, frame);
  const partial = (rateOfKnown: RateFigure, duplicates = 0): WeighableRate => ({
    __typename: 'PartialRate',
    rateOfKnown,
    duplicates,
    coverage,
  });
  if (applicable.length === 0) {
    const reason = parts[0]?.given?.reason ?? 'Không có đơn vị nào tồn tại vào ngày này.';
    return partial(rateWithout('NOT_APPLICABLE', subject, reason));
  }
  const counted = applicable.flatMap(({ unit, given, listed }) =>
    given && hasParts(given) ? [{ unit, given, listed: listOf(given, listed) }] : [],
  );
  if (counted.length === 0) {
    const nobody = coverage.missing.length === applicable.length;
    const reason = nobody ? 'Không đơn vị nào trả lời.' : 'Không đơn vị nào có tử số và mẫu số.';
    return partial(rateWithout('NO_FIGURE', subject, reason));
  }
  const stranger = counted.find(({ given }) => given.countUnit !== subject.countUnit);
  if (stranger) {
    const reason = `${stranger.unit.id}: đếm bằng ${stranger.given.countUnit}, không phải ${subject.countUnit}.`;
    const none = rateWithout('NOT_COMPUTABLE', subject, reason);
    return isComplete(coverage)
      ? { __typename: 'CompleteRate', rate: none, duplicates: 0, coverage }
      : partial(none);
  }
  const rates = counted.map(({ given }) => given);
  // Where a unit counted nobody, nobody counts twice.
  const persons = subject.countUnit === 'NGUOI' ? counted.filter(({ given }) => given.denominator !== 0) : [];
  const reason = whyNotMatched(persons, state);
  if (reason !== null) {
    const ratePerUnit = sumOf(rates, state, subject, NOBODY);
    return { __typename: 'PerUnitRate', ratePerUnit, reason, coverage };
  }
  const again = {
    denominator: countedAgain(persons.map(({ listed }) => listed ?? [])),
    numerator: countedAgain(persons.map(({ listed }) => listed?.filter(({ meets }) => meets) ?? [])),
  };
  const rate = sumOf(rates, state, subject, again);
  return isComplete(coverage)
    ? { __typename: 'CompleteRate', rate, duplicates: again.denominator, coverage }
    : partial(rate, again.denominator);
}

/** How often persons were counted again on either side of the fraction. */
interface CountedAgain {
  readonly numerator: number;
  readonly denominator: number;
}

const NOBODY: CountedAgain = { numerator: 0, denominator: 0 };

function sumOf(
  rates: readonly RequiredRate[],
  state: 'REPORTED' | 'COMPUTED',
  subject: RateSubject,
  again: CountedAgain,
): RateFigure {
  const numerator = rates.reduce((sum, one) => sum + (one.numerator ?? 0), -again.numerator);
  const denominator = rates.reduce((sum, one) => sum + (one.denominator ?? 0), -again.denominator);
  const [first] = rates;
  const sameDay = rates.every(({ asOf }) => asOf === first?.asOf);
  const spoken = { ...subject, asOf: sameDay ? (first?.asOf ?? null) : null };
  if (state === 'COMPUTED') return rate(numerator, denominator, spoken);
  const sources = rates.flatMap(({ source }) => (source ? [sourceOf(source)] : []));
  return rateOfPublished(numerator, denominator, spoken, commonSource(sources));
}

/** The list of a rate, if on neither side it has more people than are counted. */
function listOf({ numerator, denominator }: RequiredRate, listed: RatePart['listed']): RatePart['listed'] {
  const meeting = listed?.filter(({ meets }) => meets) ?? [];
  return noMoreThan(meeting, numerator) && noMoreThan(listed, denominator);
}

function hasParts({ state, numerator, denominator }: RequiredRate): boolean {
  return (
    state !== 'NO_FIGURE' &&
    state !== 'SUPPRESSED' &&
    typeof numerator === 'number' &&
    typeof denominator === 'number'
  );
}
