import { InternalError } from '../../common/errors.ts';
import type { ReportedFigureRow } from './reported-figure.ts';

/**
 * The shared value types of `schema/shared.graphql` as plain values, and the only ways to make them. What each field
 * means stands there; names and enumerations are the same.
 */
type FigureState = 'COMPUTED' | 'REPORTED' | 'NO_FIGURE' | 'NOT_COMPUTABLE' | 'NOT_APPLICABLE' | 'SUPPRESSED';

const OPERATORS = ['EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'ABOUT', 'RANGE', 'UNSPECIFIED'] as const;
/** What a source, a count or a target says of its number. */
export type FigureOperator = (typeof OPERATORS)[number];

const COUNT_UNITS = [
  'NGUOI',
  'LUOT_NGUOI',
  'NGUOI_HOAC_LUOT',
  'HOC_VIEN',
  'HOC_VIEN_NAM',
  'CHUC_DANH',
  'CHUC_VU',
  'LOP',
  'LOP_NAM',
  'NGAY_LOP',
  'NGAY_MOI_LOP',
  'NGUOI_MOI_LOP',
  'LUOT_NGUOI_MOI_LOP',
  'NGUOI_HOAC_LUOT_MOI_LOP',
  'HOC_VIEN_MOI_LOP',
  'PHAN_TRAM',
  'NOI_DUNG',
  'NHIEM_VU',
  'KHAU',
  'KY_NANG',
  'GIAI_DOAN',
  'BUOI_HOC',
  'CHO',
  'PHONG',
  'CAP_GHI_DANH',
] as const;
/** What is counted: persons, attendances and titles are three different things. */
export type CountUnit = (typeof COUNT_UNITS)[number];

/** A span of days, both included; null = not known or open. */
export interface Period {
  from: string | null;
  to: string | null;
}

/** Where a reported figure was published. */
export interface FigureSource {
  factIds: string[];
  file: string;
  publishedOn: string | null;
  publishedOnReliable: boolean | null;
}

export interface Interval {
  low: number | null;
  lowOpen: boolean;
  high: number | null;
  highOpen: boolean;
  approximate: boolean;
}

/** Published and counted side by side, never mixed. */
export interface FigurePair {
  readonly reported: Figure;
  readonly computed: Figure;
}

/** The same for rates. */
export interface RatePair {
  readonly reported: RateFigure;
  readonly computed: RateFigure;
}

/** What figures and rates have in common. */
interface Statement extends Interval {
  state: FigureState;
  operator: FigureOperator | null;
  countUnit: CountUnit;
  unitId: string | null;
  asOf: string | null;
  source: FigureSource | null;
  reason: string | null;
}

/** A number as an interval, with what is known of it; see `Figure` of the contract. */
export interface Figure extends Statement {
  period: Period | null;
  annual: boolean;
}

/** A share in percent with its parts; see `RateFigure` of the contract. */
export interface RateFigure extends Statement {
  numerator: number | null;
  denominator: number | null;
  population: string;
  includesInProgress: boolean;
}

/** What a figure speaks of, whether or not there is a value. */
export interface FigureSubject {
  readonly countUnit: CountUnit;
  readonly unitId: string | null;
  readonly period?: Period | null;
  readonly annual?: boolean;
  /** For a stock on a day. */
  readonly asOf?: string | null;
}

/** What a rate speaks of. `population` is a code of `Population`. */
export interface RateSubject {
  readonly countUnit: CountUnit;
  readonly population: string;
  readonly unitId: string | null;
  readonly asOf?: string | null;
  readonly includesInProgress?: boolean;
}

type WithoutValue = 'NO_FIGURE' | 'NOT_COMPUTABLE' | 'NOT_APPLICABLE' | 'SUPPRESSED';

const NOTHING: Interval = { low: null, lowOpen: true, high: null, highOpen: true, approximate: false };

/** One answer to both sides of a pair, such as that the question does not apply. */
export function onBothSides<Either>(figure: Either): { reported: Either; computed: Either } {
  return { reported: figure, computed: figure };
}

/** The interval that an operator and its number mean: "gần 20" has no lower end, "trên 3.000" no upper one. */
export function intervalOf(
  operator: FigureOperator,
  value: number | null,
  valueTo: number | null = null,
): Interval {
  if (operator === 'UNSPECIFIED') return NOTHING;
  if (value === null || Number.isNaN(value)) throw new RangeError(`${operator} needs a number.`);
  const exactly = { low: value, lowOpen: false, high: value, highOpen: false, approximate: false };
  switch (operator) {
    case 'EXACT':
      return exactly;
    case 'ABOUT':
      return { ...exactly, approximate: true };
    case 'AT_LEAST':
      return { ...exactly, high: null, highOpen: true };
    case 'MORE_THAN':
      return { ...exactly, lowOpen: true, high: null, highOpen: true };
    case 'NEARLY':
      return { ...exactly, low: null, lowOpen: true, highOpen: true, approximate: true };
    case 'RANGE':
      if (valueTo === null || !(valueTo >= value))
        throw new RangeError('RANGE needs an upper end, not below the lower.');
      return { ...exactly, high: valueTo };
  }
}

/** A number counted from rows. */
export function computedCount(count: number, subject: FigureSubject): Figure {
  return figureOf(subject, { state: 'COMPUTED', operator: 'EXACT', interval: intervalOf('EXACT', count) });
}

/** Numbers counted from rows that reach from one to another, both included; the same twice is one number. */
export function computedRange(low: number, high: number, subject: FigureSubject): Figure {
  if (low === high) return computedCount(low, subject);
  return figureOf(subject, {
    state: 'COMPUTED',
    operator: 'RANGE',
    interval: intervalOf('RANGE', low, high),
  });
}

/** A number that a record states, such as a target; `source` is null for a record that was made up. */
export function statedFigure(
  { operator, value, source }: { operator: FigureOperator; value: number; source: FigureSource | null },
  subject: FigureSubject,
): Figure {
  return figureOf(subject, { state: 'REPORTED', operator, interval: intervalOf(operator, value), source });
}

/** A published figure, as its row has it. Throws {@link InternalError} when the row holds an unknown word. */
export function reportedFigure(row: ReportedFigureRow): Figure {
  const { periodFrom: from, periodTo: to, annual } = row;
  return { ...stated(row), period: from === null && to === null ? null : { from, to }, annual };
}

/** Answered, and there is no figure; never 0. The reason is shown, in plain Vietnamese; the source is what says none. */
export function noFigure(subject: FigureSubject, reason: string, source: FigureSource | null = null): Figure {
  return figureOf(subject, { state: 'NO_FIGURE', reason, source });
}

/** There is no honest value. The reason is shown, in plain Vietnamese. */
export function notComputable(subject: FigureSubject, reason: string): Figure {
  return figureOf(subject, { state: 'NOT_COMPUTABLE', reason });
}

/** The question does not apply to this unit on this day. The reason is shown, in plain Vietnamese. */
export function notApplicable(subject: FigureSubject, reason: string): Figure {
  return figureOf(subject, { state: 'NOT_APPLICABLE', reason });
}

/** Withheld, since so small a count would show persons. The reason is shown, in plain Vietnamese. */
export function suppressed(subject: FigureSubject, reason: string): Figure {
  return figureOf(subject, { state: 'SUPPRESSED', reason });
}

/** A rate counted from rows of one database. Of nobody there is no rate: `NOT_COMPUTABLE`, with both parts shown. */
export function rate(numerator: number, denominator: number, subject: RateSubject): RateFigure {
  return rateOf('COMPUTED', numerator, denominator, subject, null);
}

/** The rate of parts that were published, with what published them. Of nobody there is none, as in {@link rate}. */
export function rateOfPublished(
  numerator: number,
  denominator: number,
  subject: RateSubject,
  source: FigureSource | null,
): RateFigure {
  return rateOf('REPORTED', numerator, denominator, subject, source);
}

function rateOf(
  state: 'COMPUTED' | 'REPORTED',
  numerator: number,
  denominator: number,
  subject: RateSubject,
  source: FigureSource | null,
): RateFigure {
  const parts = { numerator, denominator };
  if (denominator === 0)
    return rateFigureOf(subject, { state: 'NOT_COMPUTABLE', reason: 'Mẫu số bằng 0.', source }, parts);
  const interval = intervalOf('EXACT', (numerator * 100) / denominator);
  return rateFigureOf(subject, { state, operator: 'EXACT', interval, source }, parts);
}

/** A published rate, as its row has it, with its parts when the source gives them. Throws as {@link reportedFigure}. */
export function reportedRate(row: ReportedFigureRow): RateFigure {
  const { numerator, denominator, population, includesInProgress } = row;
  if (population === null)
    throw new InternalError('SUBGRAPH_ERROR', `Reported rate ${row.id} has no population.`);
  return { ...stated(row), numerator, denominator, population, includesInProgress };
}

/** A rate without a value; the reason is shown, in plain Vietnamese. */
export function rateWithout(state: WithoutValue, subject: RateSubject, reason: string): RateFigure {
  return rateFigureOf(subject, { state, reason });
}

function stated(row: ReportedFigureRow): Statement {
  const { factIds, sourceFile: file, publishedOn, publishedOnReliable } = row;
  const { unitId, asOf } = row;
  const operator = wordOf(OPERATORS, row.operator, row);
  return {
    ...intervalOf(operator, numberOf(row.value), numberOf(row.valueTo)),
    ...{ state: 'REPORTED', operator, unitId, asOf },
    countUnit: wordOf(COUNT_UNITS, row.countUnit, row),
    source: { factIds, file, publishedOn, publishedOnReliable },
    reason: operator === 'UNSPECIFIED' ? 'Nguồn không nêu số.' : null,
  };
}

function wordOf<Word extends string>(words: readonly Word[], text: string, { id }: ReportedFigureRow): Word {
  const word = words.find((one) => one === text);
  if (!word)
    throw new InternalError(
      'SUBGRAPH_ERROR',
      `Reported figure ${id} holds "${text}", no word of the contract.`,
    );
  return word;
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}

/** What is said of a subject. */
interface Told {
  readonly state: FigureState;
  readonly operator?: FigureOperator;
  readonly interval?: Interval;
  readonly source?: FigureSource | null;
  readonly reason?: string;
}

// Both are written out, field by field: figures are made by the ten thousand, and copying objects into objects takes many
// times as long.
function figureOf(subject: FigureSubject, told: Told): Figure {
  const { low, lowOpen, high, highOpen, approximate } = told.interval ?? NOTHING;
  return {
    low,
    lowOpen,
    high,
    highOpen,
    approximate,
    state: told.state,
    operator: told.operator ?? null,
    countUnit: subject.countUnit,
    unitId: subject.unitId,
    asOf: subject.asOf ?? null,
    source: told.source ?? null,
    reason: told.reason ?? null,
    period: subject.period ?? null,
    annual: subject.annual ?? false,
  };
}

function rateFigureOf(
  subject: RateSubject,
  told: Told,
  parts: Partial<Pick<RateFigure, 'numerator' | 'denominator'>> = {},
): RateFigure {
  const { low, lowOpen, high, highOpen, approximate } = told.interval ?? NOTHING;
  return {
    low,
    lowOpen,
    high,
    highOpen,
    approximate,
    state: told.state,
    operator: told.operator ?? null,
    countUnit: subject.countUnit,
    unitId: subject.unitId,
    asOf: subject.asOf ?? null,
    source: told.source ?? null,
    reason: told.reason ?? null,
    numerator: parts.numerator ?? null,
    denominator: parts.denominator ?? null,
    population: subject.population,
    includesInProgress: subject.includesInProgress ?? false,
  };
}
