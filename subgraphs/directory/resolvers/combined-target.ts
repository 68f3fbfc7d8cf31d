import { writtenDay } from '../../../common/days.ts';
import type { RateSubject } from '../../kit/figures.ts';
import type { ProvinceRow } from '../entities/province.ts';
import type { CombinedTarget, TargetComparison } from '../types.generated.ts';
import type { Part, TotalFrame } from './coverage.ts';
import type { ListedHolder } from './listed-persons.ts';
import { type RequiredRate, rateTotal, type WeighableRate } from './rate-totals.ts';
import { type RequiredTarget, wantedOf, writtenPercent } from './target-assessment.ts';

/** What planning and personnel said of one merged unit. */
export interface RequiredPlanAndRate {
  readonly plan?: { readonly targets: readonly RequiredTarget[] } | null | undefined;
  readonly dossier?: { readonly rate: { readonly computed: RequiredRate } } | null | undefined;
  readonly ratedByListed?: readonly ListedHolder[] | null | undefined;
}

/** The resolved value behind a `CombinedTarget`. */
export interface CombinedParent extends Omit<CombinedTarget, 'predecessors' | 'weightedActual'> {
  readonly predecessors: ProvinceRow[];
  readonly weightedActual: WeighableRate | null;
}

/** A merged unit with the name it had. */
export interface MergedUnit extends Part<RequiredPlanAndRate> {
  readonly nameVi: string;
}

/**
 * The targets of merged units for one measure, read together: one target only when each of them set exactly one, with the
 * same comparison, value and deadline. Nothing is averaged: the actual is a rate of added parts, with its coverage.
 */
export function combinedTarget(
  units: readonly MergedUnit[],
  frame: TotalFrame<RateSubject>,
): Omit<CombinedParent, 'predecessors'> {
  const reason = obstacleOf(units);
  if (reason !== null) return { comparable: false, reason, weightedActual: null };
  const parts = units.map(({ unit, given }) => ({
    unit,
    given: given?.dossier?.rate.computed ?? null,
    listed: given?.ratedByListed ?? null,
  }));
  return { comparable: true, reason: null, weightedActual: rateTotal(parts, 'COMPUTED', frame) };
}

/** Why the targets are not one, in Vietnamese: all units that lack one are named; null when they are one. */
function obstacleOf(units: readonly MergedUnit[]): string | null {
  const obstacles = units.flatMap((unit) => obstacleAt(unit) ?? []);
  if (obstacles.length > 0) return obstacles.join(' ');
  const stated = units.map((unit) => statement(unit));
  if (new Set(stated).size === 1) return null;
  return `Chỉ tiêu khác nhau: ${units.map((unit, place) => `${named(unit)} ${stated[place]}`).join('; ')}.`;
}

function obstacleAt(unit: MergedUnit): string | null {
  const targets = unit.given?.plan?.targets;
  if (!targets) return `Hệ thống kế hoạch của ${named(unit)} không trả lời.`;
  const [target, ...others] = targets;
  if (!target) return `${named(unit)} không có chỉ tiêu này.`;
  if (others.length > 0) return `${named(unit)} có ${targets.length} chỉ tiêu cho thước đo này.`;
  return wantedOf(target) === null ? `Chỉ tiêu của ${named(unit)} không nêu số.` : null;
}

const COMPARISONS: Record<TargetComparison, string> = {
  EQUALS: 'bằng',
  AT_LEAST: 'ít nhất',
  ABOUT: 'khoảng',
  UNSPECIFIED: 'không nêu số',
};

/** A target in words that differ wherever the targets do. */
function statement({ given }: MergedUnit): string {
  const [target] = given?.plan?.targets ?? [];
  if (!target) return '';
  const deadline = target.deadline ? `đến ${writtenDay(target.deadline)}` : 'không nêu thời hạn';
  return `${COMPARISONS[target.comparison]} ${writtenPercent(wantedOf(target) ?? 0)}% ${deadline}`;
}

function named({ unit, nameVi }: MergedUnit): string {
  return `${nameVi} (${unit.id})`;
}
