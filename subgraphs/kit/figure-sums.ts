import {
  type CountUnit,
  type Figure,
  type FigureOperator,
  type FigureSource,
  type FigureSubject,
  type Interval,
  noFigure,
  notComputable,
} from './figures.ts';

/** A percentage, or a number or length per class, is no quantity of which two make a larger one. */
const NOT_ADDITIVE: ReadonlySet<CountUnit> = new Set([
  'PHAN_TRAM',
  'NGAY_MOI_LOP',
  'NGUOI_MOI_LOP',
  'LUOT_NGUOI_MOI_LOP',
  'NGUOI_HOAC_LUOT_MOI_LOP',
  'HOC_VIEN_MOI_LOP',
]);

/**
 * The sum of parts as an interval: ends are added, an end that one part leaves open stays open, and one approximate
 * part makes the sum approximate. Parts without a figure and parts to which the question does not apply are left
 * out: coverage tells of them, and with no part left the sum is `NO_FIGURE`.
 * `NOT_COMPUTABLE`, with a reason that names the part, when a part has a value that cannot be added: not stated, not
 * computable, suppressed, another unit of count, another period, or published where others are counted.
 */
export function sumFigures(parts: readonly Figure[], subject: FigureSubject): Figure {
  const counted = parts.filter(({ state }) => state !== 'NO_FIGURE' && state !== 'NOT_APPLICABLE');
  const [first] = counted;
  if (!first) return noFigure(subject, 'Không đơn vị nào có số liệu.');
  for (const part of counted) {
    const obstacle = obstacleOf(part, first, subject);
    if (obstacle) return notComputable(subject, `${part.unitId ?? 'Một phần'}: ${obstacle}`);
  }
  const sum = sumOfIntervals(counted);
  const operator = operatorOf(sum);
  if (!operator) return notComputable(subject, 'Cộng số "gần" với số "trên" thì không còn giới hạn nào.');
  return {
    ...sum,
    state: first.state,
    operator,
    countUnit: first.countUnit,
    unitId: subject.unitId,
    period: first.period,
    annual: first.annual,
    asOf: commonOf(counted.map((part) => part.asOf)),
    source: commonSource(counted.flatMap(({ source }) => source ?? [])),
    reason: null,
  };
}

/** Why this part cannot stand in a sum with the first, in plain Vietnamese; null when it can. */
function obstacleOf(part: Figure, first: Figure, subject: FigureSubject): string | null {
  if (part.state === 'NOT_COMPUTABLE') return part.reason ?? 'không tính được.';
  if (part.state === 'SUPPRESSED') return 'số liệu được ẩn.';
  if (part.operator === 'UNSPECIFIED') return 'nguồn không nêu số.';
  if (NOT_ADDITIVE.has(part.countUnit)) return `số tính bằng ${part.countUnit} không cộng được.`;
  if (part.countUnit !== subject.countUnit)
    return `đếm bằng ${part.countUnit}, không phải ${subject.countUnit}.`;
  if (part.state !== first.state) return 'số công bố và số tính được không cộng với nhau.';
  if (part.annual !== first.annual) return 'số hằng năm không cộng với số của cả giai đoạn.';
  const samePeriod = part.period?.from === first.period?.from && part.period?.to === first.period?.to;
  return samePeriod ? null : 'giai đoạn khác với các phần còn lại.';
}

function sumOfIntervals(parts: readonly Interval[]): Interval {
  const add = (total: number | null, end: number | null) =>
    total === null || end === null ? null : total + end;
  return {
    low: parts.map((part) => part.low).reduce(add, 0),
    lowOpen: parts.some((part) => part.lowOpen),
    high: parts.map((part) => part.high).reduce(add, 0),
    highOpen: parts.some((part) => part.highOpen),
    approximate: parts.some((part) => part.approximate),
  };
}

/** The word that says what an interval says; null for one without ends. */
export function operatorOf({ low, lowOpen, high, approximate }: Interval): FigureOperator | null {
  if (low === null) return high === null ? null : 'NEARLY';
  if (high === null) return lowOpen ? 'MORE_THAN' : 'AT_LEAST';
  if (low !== high) return 'RANGE';
  return approximate ? 'ABOUT' : 'EXACT';
}

/** All that a sum stands on: every fact and file once, and days of publication only where they agree; null for none. */
export function commonSource(sources: readonly FigureSource[]): FigureSource | null {
  if (sources.length === 0) return null;
  return {
    factIds: [...new Set(sources.flatMap((source) => source.factIds))],
    file: [...new Set(sources.map((source) => source.file))].join(', '),
    publishedOn: commonOf(sources.map((source) => source.publishedOn)),
    publishedOnReliable: commonOf(sources.map((source) => source.publishedOnReliable)),
  };
}

function commonOf<Value>(values: readonly (Value | null)[]): Value | null {
  const [first = null, ...others] = values;
  return others.every((value) => value === first) ? first : null;
}
