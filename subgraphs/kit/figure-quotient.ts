import { commonSource, operatorOf } from './figure-sums.ts';
import {
  type CountUnit,
  type Figure,
  type FigureSubject,
  type Interval,
  noFigure,
  notApplicable,
  notComputable,
  suppressed,
} from './figures.ts';

/** What the parts of a quotient count, and what it counts then. Anything else is not divided by classes. */
const PER_CLASS: Partial<Record<CountUnit, CountUnit>> = {
  NGUOI: 'NGUOI_MOI_LOP',
  LUOT_NGUOI: 'LUOT_NGUOI_MOI_LOP',
  NGUOI_HOAC_LUOT: 'NGUOI_HOAC_LUOT_MOI_LOP',
  HOC_VIEN: 'HOC_VIEN_MOI_LOP',
  HOC_VIEN_NAM: 'HOC_VIEN_MOI_LOP',
};
const CLASSES: ReadonlySet<CountUnit> = new Set(['LOP', 'LOP_NAM']);

/**
 * How many a class has: `whole` divided by `classes`, both published or both counted, of the same unit and period. Every number
 * between the ends can be the quotient of two that the parts allow, and none outside. Published parts are both named as
 * the source. Without either figure there is none; where only an upper end would be left, which no word of the
 * contract says, or no end at all, it is `NOT_COMPUTABLE`.
 */
export function perClass(whole: Figure, classes: Figure, subject: FigureSubject): Figure {
  for (const part of [whole, classes]) {
    const reason = part.reason ?? 'Không có số liệu.';
    if (part.state === 'NOT_APPLICABLE') return notApplicable(subject, reason);
    if (part.state === 'NO_FIGURE') return noFigure(subject, reason);
    if (part.state === 'SUPPRESSED') return suppressed(subject, reason);
    if (part.state === 'NOT_COMPUTABLE') return notComputable(subject, reason);
    if (part.operator === 'UNSPECIFIED')
      return notComputable(subject, 'Nguồn không nêu số, không chia được.');
  }
  const countUnit = PER_CLASS[whole.countUnit];
  const obstacle = obstacleOf(whole, classes);
  if (obstacle !== null || !countUnit) {
    return notComputable(subject, obstacle ?? `Số tính bằng ${whole.countUnit} không chia cho số lớp.`);
  }
  const quotient = quotientOf(whole, classes);
  const operator = typeof quotient === 'string' ? null : operatorOf(quotient);
  if (typeof quotient === 'string' || !operator) {
    return notComputable(subject, typeof quotient === 'string' ? quotient : NO_ENDS);
  }
  return {
    ...quotient,
    ...{ state: whole.state, operator, countUnit, unitId: subject.unitId },
    ...{ period: whole.period, annual: whole.annual, asOf: null, reason: null },
    source: commonSource([whole, classes].flatMap(({ source }) => source ?? [])),
  };
}

const NO_ENDS = 'Giới hạn của hai số không cho giới hạn nào của thương.';

/** Why two figures with values are not parts of one quotient, in plain Vietnamese; null when they are. */
function obstacleOf(whole: Figure, classes: Figure): string | null {
  if (!CLASSES.has(classes.countUnit)) return `Số tính bằng ${classes.countUnit} không phải số lớp.`;
  if (whole.state !== classes.state) return 'Số công bố và số tính được không chia cho nhau.';
  if (whole.unitId !== classes.unitId) return 'Hai số của hai đơn vị khác nhau.';
  if (whole.annual !== classes.annual) return 'Số hằng năm không chia với số của cả giai đoạn.';
  const samePeriod = whole.period?.from === classes.period?.from && whole.period?.to === classes.period?.to;
  return samePeriod ? null : 'Hai số của hai giai đoạn khác nhau.';
}

/** The ends of the quotient of two numbers that are not negative, or why it has none that can be said. */
function quotientOf(whole: Interval, classes: Interval): Interval | string {
  if (classes.high === 0) return 'Không có lớp nào.';
  if (classes.high === null) return 'Số lớp không có giới hạn trên, nên thương không có giới hạn dưới.';
  // "Nearly" keeps its meaning only over a known number: gần 20 over 2 to 4 is anything up to 10, not nearly that.
  if (whole.low === null && classes.low !== classes.high) return NO_ENDS;
  const low = whole.low === null ? null : whole.low / classes.high;
  const high = whole.high === null || !classes.low ? null : whole.high / classes.low;
  return {
    low,
    lowOpen: low === null || whole.lowOpen || classes.highOpen,
    high,
    highOpen: high === null || whole.highOpen || classes.lowOpen,
    approximate: whole.approximate || classes.approximate,
  };
}
