import type { Figure, RateFigure } from '../../kit/figures.ts';
import type { TargetAssessment, TargetComparison, TargetStatus } from '../types.generated.ts';
import { daysBetween } from './days.ts';
import type { Loose } from './required.ts';

/** A target as `@requires` brings it. */
export interface RequiredTarget {
  readonly targetId: string;
  readonly comparison: TargetComparison;
  readonly value: Loose<Pick<Figure, 'state' | 'low' | 'high' | 'approximate' | 'reason'>>;
  readonly startsOn?: string | null | undefined;
  readonly deadline?: string | null | undefined;
}

/** The counted rate of the unit as `@requires` brings it. */
export type RequiredActual = Loose<Pick<RateFigure, 'state' | 'low' | 'high' | 'asOf' | 'reason'>>;

/**
 * How a unit stands against one target on `asOf`. `actual` null: personnel did not answer, so the status is not known;
 * a target without a figure is not measurable whoever answers, and never met.
 */
export function assessTarget(
  target: RequiredTarget,
  actual: RequiredActual | null,
  asOf: string,
): TargetAssessment {
  const { targetId } = target;
  const wanted = wantedOf(target);
  if (wanted === null) {
    return notMeasurable(targetId, target.value.reason ?? 'Chỉ tiêu không nêu số.');
  }
  if (actual === null) {
    const reason = 'Hệ thống cán bộ của đơn vị không trả lời.';
    return { targetId, status: null, gap: null, percentOfTarget: null, reason };
  }
  if (actual.state !== 'COMPUTED' || typeof actual.low !== 'number') {
    return notMeasurable(targetId, actual.reason ?? 'Không có tỷ lệ tính từ bản ghi.');
  }
  return {
    targetId,
    gap: actual.low - wanted,
    percentOfTarget: wanted > 0 ? (actual.low * 100) / wanted : null,
    ...standing(target, wanted, actual.low, asOf),
  };
}

interface Standing {
  readonly status: TargetStatus;
  readonly reason: string | null;
}

/** Exceeding a target of any comparison is met, as soon as it happens. */
function standing(target: RequiredTarget, wanted: number, actual: number, asOf: string): Standing {
  const { comparison, startsOn, deadline } = target;
  if (actual >= wanted) return { status: 'DAT', reason: null };
  if (comparison === 'ABOUT') {
    const reason = `Chỉ tiêu "khoảng ${writtenPercent(wanted)}%" không có giới hạn dưới, nên không kết luận được khi thấp hơn.`;
    return { status: 'KHONG_DO_DUOC', reason };
  }
  if (!deadline) return { status: 'KHONG_DO_DUOC', reason: 'Chỉ tiêu không nêu thời hạn.' };
  if (asOf >= deadline) return { status: 'KHONG_DAT', reason: null };
  if (!startsOn) {
    return {
      status: 'KHONG_DO_DUOC',
      reason: 'Chỉ tiêu không nêu ngày bắt đầu, nên không có tiến độ để so.',
    };
  }
  const onPace = actual >= wanted * elapsedShare(startsOn, deadline, asOf);
  return { status: onPace ? 'DUNG_TIEN_DO' : 'NGUY_CO', reason: null };
}

/** How much of the time from start to deadline has passed on a day before the deadline: 0 to 1. */
function elapsedShare(startsOn: string, deadline: string, asOf: string): number {
  if (asOf <= startsOn) return 0;
  return daysBetween(startsOn, asOf) / daysBetween(startsOn, deadline);
}

/** The number that a target names; null when it names none. */
export function wantedOf({ comparison, value }: RequiredTarget): number | null {
  if (comparison === 'UNSPECIFIED') return null;
  return value.state === 'REPORTED' || value.state === 'COMPUTED' ? (value.low ?? value.high ?? null) : null;
}

function notMeasurable(targetId: string, reason: string): TargetAssessment {
  return { targetId, status: 'KHONG_DO_DUOC', gap: null, percentOfTarget: null, reason };
}

/** A percentage as it is written in Việt Nam: 55,8. */
export function writtenPercent(percent: number): string {
  return String(percent).replace('.', ',');
}
