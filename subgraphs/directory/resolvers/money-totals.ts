import { moneyFigure, noMoney } from '../../kit/money-figure.ts';
import type { PackedFigure, PackedMoney } from '../../kit/packed-groups.ts';
import type { MoneyTotal, SocialisedShareTotal, SpentPerAttendanceTotal } from '../types.generated.ts';
import { type CoverageParent, type Covered, coverageOf, isComplete, type Part } from './coverage.ts';
import type { GroupFrame } from './group-figures.ts';

/** A sum of money of one group over the units of a line, with its coverage. Whole đồng, however many. */
export function moneyTotal(parts: readonly Part<PackedFigure>[], frame: GroupFrame): Covered<MoneyTotal> {
  const applicable = parts.filter(({ given }) => !doesNotApply(given));
  const coverage = coverageOf(applicable, (given) => moneyOf(given) !== null, { ...frame, weighing: null });
  const sums = applicable.flatMap(({ given }) => moneyOf(given) ?? []);
  const total =
    sums.length === 0
      ? nothing(applicable, coverage)
      : moneyFigure(
          sums.reduce((sum, { known }) => sum + (known ?? 0n), 0n),
          sums.reduce((sum, { records }) => sum + records, 0),
          sums.reduce((sum, { recordsWithout }) => sum + recordsWithout, 0),
        );
  return isComplete(coverage)
    ? { __typename: 'CompleteMoney', total, coverage }
    : { __typename: 'PartialMoney', sumOfKnown: total, coverage };
}

function nothing(applicable: readonly Part<PackedFigure>[], coverage: CoverageParent) {
  if (applicable.length === 0)
    return noMoney('NOT_APPLICABLE', 'Không có đơn vị nào tồn tại trong giai đoạn này.');
  const silent = coverage.missing.length === applicable.length;
  return noMoney('NO_FIGURE', silent ? 'Không đơn vị nào trả lời.' : 'Không đơn vị nào có số tiền.');
}

/** What was spent in each attendance, over the units that gave both in full. */
export function spentPerAttendance(
  spent: readonly Part<PackedFigure>[],
  attendances: readonly Part<PackedFigure>[],
  frame: GroupFrame,
): Covered<SpentPerAttendanceTotal> {
  const { dividend, divisor, coverage } = quotient(spent, attendances, frame);
  const parts = {
    spent: dividend === null ? null : String(dividend),
    attendances: divisor === null ? null : Number(divisor),
  };
  const whyNone = whyNoQuotient(dividend, divisor, 'Không có lượt người nào.');
  const value = whyNone
    ? { ...whyNone, amount: null, ...parts }
    : { state: 'COMPUTED' as const, amount: Number(dividend) / Number(divisor), ...parts, reason: null };
  return isComplete(coverage)
    ? { __typename: 'CompleteSpentPerAttendance', quotient: value, coverage }
    : { __typename: 'PartialSpentPerAttendance', quotientOfKnown: value, coverage };
}

/** How much of what was spent is socialised money, over the units that gave both in full. */
export function socialisedShare(
  socialised: readonly Part<PackedFigure>[],
  spent: readonly Part<PackedFigure>[],
  frame: GroupFrame,
): Covered<SocialisedShareTotal> {
  const { dividend, divisor, coverage } = quotient(socialised, spent, frame);
  const parts = {
    socialised: dividend === null ? null : String(dividend),
    spent: divisor === null ? null : String(divisor),
  };
  const whyNone = whyNoQuotient(dividend, divisor, 'Chưa chi khoản nào.');
  const value = whyNone
    ? { ...whyNone, percent: null, ...parts }
    : {
        state: 'COMPUTED' as const,
        percent: (Number(dividend) * 100) / Number(divisor),
        ...parts,
        reason: null,
      };
  return isComplete(coverage)
    ? { __typename: 'CompleteSocialisedShare', share: value, coverage }
    : { __typename: 'PartialSocialisedShare', shareOfKnown: value, coverage };
}

function whyNoQuotient(dividend: bigint | null, divisor: bigint | null, reason: string) {
  if (dividend === null) return { state: 'NO_FIGURE' as const, reason: 'Không đơn vị nào có đủ cả hai số.' };
  return divisor === 0n ? { state: 'NOT_COMPUTABLE' as const, reason } : null;
}

interface Quotient {
  /** Null = no unit gave both. */
  readonly dividend: bigint | null;
  readonly divisor: bigint | null;
  readonly coverage: CoverageParent;
}

/** Both sides added over the same units: a unit that lacks one side counts on neither. */
function quotient(
  above: readonly Part<PackedFigure>[],
  below: readonly Part<PackedFigure>[],
  frame: GroupFrame,
): Quotient {
  const both = above.flatMap((part, place): Part<readonly [bigint, bigint] | 'without'>[] => {
    const other = below[place];
    if (doesNotApply(part.given) || doesNotApply(other?.given ?? null)) return [];
    const lost = [part, other].find((one) => !one?.given);
    if (lost || !other) return [{ unit: part.unit, given: null, lostBy: lost?.lostBy ?? null }];
    const [dividend, divisor] = [wholeOf(part.given), wholeOf(other.given)];
    return [
      { unit: part.unit, given: dividend === null || divisor === null ? 'without' : [dividend, divisor] },
    ];
  });
  const coverage = coverageOf(both, (given) => given !== 'without', { ...frame, weighing: null });
  const pairs = both.flatMap(({ given }) => (given && given !== 'without' ? [given] : []));
  const add = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0n);
  return pairs.length === 0
    ? { dividend: null, divisor: null, coverage }
    : { dividend: add(0), divisor: add(1), coverage };
}

/** A figure that is known in full: all its records state an amount, or an exact count. */
function wholeOf(figure: PackedFigure): bigint | null {
  if (figure && 'low' in figure) return figure.low === figure.high ? BigInt(figure.low) : null;
  const money = moneyOf(figure);
  return money && money.recordsWithout === 0 ? money.known : null;
}

/** Money of which at least something is known, if only that there are no records. */
function moneyOf(figure: PackedFigure): PackedMoney | null {
  return figure && 'records' in figure && figure.known !== null ? figure : null;
}

function doesNotApply(figure: PackedFigure): boolean {
  return figure !== null && 'state' in figure && figure.state === 'NOT_APPLICABLE';
}
