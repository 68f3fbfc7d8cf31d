import type { UnitStates } from '../../kit/coverage.ts';
import { commonSource } from '../../kit/figure-sums.ts';
import { type RateFigure, type RateSubject, rate, rateOfPublished, rateWithout } from '../../kit/figures.ts';
import type { RateTotal, RateTotals } from '../types.generated.ts';
import { coverageOf, isComplete, type Part } from './coverage.ts';
import { type Loose, sourceOf } from './required.ts';

/** A rate as `@requires` brings it. */
export type RequiredRate = Loose<
  Pick<RateFigure, 'state' | 'numerator' | 'denominator' | 'countUnit' | 'asOf' | 'reason' | 'source'>
>;

/** What personnel said in one cell. */
export interface RequiredDossier {
  readonly rate: { readonly reported: RequiredRate; readonly computed: RequiredRate };
}

/** The rates over a line's expected cells, published and counted apart. */
export function rateTotals(
  parts: readonly Part<RequiredDossier>[],
  subject: RateSubject,
  states: UnitStates,
): RateTotals {
  const total = (side: 'reported' | 'computed') =>
    rateTotal(
      parts.map(({ unit, given }) => ({ unit, given: given?.rate[side] ?? null })),
      side === 'reported' ? 'REPORTED' : 'COMPUTED',
      subject,
      states,
    );
  return { reported: total('reported'), computed: total('computed') };
}

/**
 * One rate with its coverage: numerators and denominators of the same units are added, then divided; rates are never
 * averaged. A unit that lacks either part has no figure here, even where it published the rate alone.
 */
export function rateTotal(
  parts: readonly Part<RequiredRate>[],
  state: 'REPORTED' | 'COMPUTED',
  subject: RateSubject,
  states: UnitStates,
): RateTotal {
  const applicable = parts.filter(({ given }) => given?.state !== 'NOT_APPLICABLE');
  const coverage = coverageOf(applicable, hasParts, 'personnel', states);
  const partial = (rateOfKnown: RateFigure): RateTotal => ({
    __typename: 'PartialRate',
    rateOfKnown,
    coverage,
  });
  if (applicable.length === 0) {
    const reason = parts[0]?.given?.reason ?? 'Không có đơn vị nào tồn tại vào ngày này.';
    return partial(rateWithout('NOT_APPLICABLE', subject, reason));
  }
  const counted = applicable.flatMap(({ unit, given }) =>
    given && hasParts(given) ? [{ unit, given }] : [],
  );
  if (counted.length === 0) {
    const nobody = coverage.missing.length === applicable.length;
    const reason = nobody ? 'Không đơn vị nào trả lời.' : 'Không đơn vị nào có tử số và mẫu số.';
    return partial(rateWithout('NO_FIGURE', subject, reason));
  }
  const stranger = counted.find(({ given }) => given.countUnit !== subject.countUnit);
  const sum = stranger
    ? rateWithout(
        'NOT_COMPUTABLE',
        subject,
        `${stranger.unit.id}: đếm bằng ${stranger.given.countUnit}, không phải ${subject.countUnit}.`,
      )
    : sumOf(
        counted.map(({ given }) => given),
        state,
        subject,
      );
  return isComplete(coverage) ? { __typename: 'CompleteRate', rate: sum, coverage } : partial(sum);
}

function sumOf(
  rates: readonly RequiredRate[],
  state: 'REPORTED' | 'COMPUTED',
  subject: RateSubject,
): RateFigure {
  const numerator = rates.reduce((sum, one) => sum + (one.numerator ?? 0), 0);
  const denominator = rates.reduce((sum, one) => sum + (one.denominator ?? 0), 0);
  const [first] = rates;
  const sameDay = rates.every(({ asOf }) => asOf === first?.asOf);
  const spoken = { ...subject, asOf: sameDay ? (first?.asOf ?? null) : null };
  if (state === 'COMPUTED') return rate(numerator, denominator, spoken);
  const sources = rates.flatMap(({ source }) => (source ? [sourceOf(source)] : []));
  return rateOfPublished(numerator, denominator, spoken, commonSource(sources));
}

function hasParts({ state, numerator, denominator }: RequiredRate): boolean {
  return (
    state !== 'NO_FIGURE' &&
    state !== 'SUPPRESSED' &&
    typeof numerator === 'number' &&
    typeof denominator === 'number'
  );
}
