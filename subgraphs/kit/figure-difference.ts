import type { CountUnit, Figure, FigurePair, Interval, RateFigure, RatePair } from './figures.ts';

/** What both kinds of pair hold. */
type Side = Figure | RateFigure;

/** How far a counted figure is from the published one, or why that cannot be told; see `Difference` of the contract. */
export interface Difference extends Interval {
  countUnit: CountUnit;
  reason: string | null;
}

const UNTOLD: Interval = { low: null, lowOpen: true, high: null, highOpen: true, approximate: false };

/**
 * Counted less published; null when not both exist. It is not told of different units of count, periods or known days. A
 * published figure "until now" is compared with the count beside it; one of an unknown day gives an approximate difference.
 */
export function figureDifference({ reported, computed }: FigurePair): Difference | null {
  if (!areBoth(reported, computed)) return null;
  const obstacle = commonObstacle(reported, computed) ?? flowObstacle(reported, computed);
  return differenceOf(reported, computed, computed.countUnit, obstacle);
}

/** One figure less another that counts the same rows elsewhere; null when not both have a value. */
export function figuresApart(other: Figure, figure: Figure): Difference | null {
  if (other.low === null || figure.low === null) return null;
  const obstacle = commonObstacle(other, figure) ?? flowObstacle(other, figure);
  return differenceOf(other, figure, figure.countUnit, obstacle);
}

/** As {@link figureDifference} for rates, in percentage points; parts are not compared. */
export function rateDifference({ reported, computed }: RatePair): Difference | null {
  if (!areBoth(reported, computed)) return null;
  const obstacle = commonObstacle(reported, computed) ?? rateObstacle(reported, computed);
  return differenceOf(reported, computed, 'PHAN_TRAM', obstacle);
}

function areBoth(reported: Side, computed: Side): boolean {
  return reported.state === 'REPORTED' && computed.state === 'COMPUTED';
}

function differenceOf(
  reported: Side,
  computed: Side,
  countUnit: CountUnit,
  obstacle: string | null,
): Difference {
  if (obstacle !== null) return { ...UNTOLD, countUnit, reason: obstacle };
  const low = lessOf(computed.low, reported.high);
  const high = lessOf(computed.high, reported.low);
  if (low === null && high === null)
    return { ...UNTOLD, countUnit, reason: 'Giới hạn của hai số không cho giới hạn nào của chênh lệch.' };
  return {
    low,
    lowOpen: low === null || computed.lowOpen || reported.highOpen,
    high,
    highOpen: high === null || computed.highOpen || reported.lowOpen,
    approximate: reported.approximate || computed.approximate || isOfUnknownDay(reported, computed),
    countUnit,
    reason: null,
  };
}

function isOfUnknownDay(reported: Side, computed: Side): boolean {
  return computed.asOf !== null && reported.asOf === null;
}

function lessOf(end: number | null, other: number | null): number | null {
  return end === null || other === null ? null : end - other;
}

/** Why two figures cannot be compared, whatever they count, in plain Vietnamese; null when they can. */
function commonObstacle(reported: Side, computed: Side): string | null {
  if (reported.operator === 'UNSPECIFIED') return 'Nguồn không nêu số.';
  if (reported.countUnit !== computed.countUnit)
    return `Số công bố đếm bằng ${reported.countUnit}, số tính được bằng ${computed.countUnit}.`;
  if (reported.unitId !== computed.unitId) return 'Hai số của hai đơn vị khác nhau.';
  return reported.asOf !== null && reported.asOf !== computed.asOf ? 'Hai số của hai ngày khác nhau.' : null;
}

function flowObstacle(reported: Figure, computed: Figure): string | null {
  if (reported.annual !== computed.annual) return 'Số hằng năm không so với số của cả giai đoạn.';
  const [published, counted] = [reported.period, computed.period];
  if (published === null || counted === null) return null;
  const isSame = published.from === counted.from && (published.to === null || published.to === counted.to);
  return isSame ? null : 'Hai số của hai giai đoạn khác nhau.';
}

function rateObstacle(reported: RateFigure, computed: RateFigure): string | null {
  if (reported.population !== computed.population) return 'Hai tỷ lệ của hai đối tượng khác nhau.';
  if (reported.includesInProgress === computed.includesInProgress) return null;
  return 'Chỉ một trong hai tỷ lệ tính cả người đang học.';
}
