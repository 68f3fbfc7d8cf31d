import type { UnitPlan } from '../units.ts';
import { communeId } from './posts.ts';

/** One old centre of so many was divided between two. */
const ONE_DIVIDED_OF = 4;

/** Political centres of a unit: one a district, after the merger about one for five communes. */
export function centresOf({ era, districts, communes }: UnitPlan): number {
  if (era === null) return 6;
  return era === '63' ? districts : Math.max(2, Math.round(communes / 4.8));
}

/** Communes that a centre of today serves, beginning with the one in which it stands: neighbours, each with one centre. */
export function communesServed(plan: UnitPlan, centre: number): string[] {
  const centres = centresOf(plan);
  const first = Math.ceil((centre * plan.communes) / centres);
  const behind = Math.ceil(((centre + 1) * plan.communes) / centres);
  return Array.from({ length: behind - first }, (_, place) => communeId(plan, first + place));
}

/** The centres of today, from 0, that an old one became: one, or two that share its work. */
export function successorCentres(
  plan: UnitPlan,
  into: UnitPlan,
  plans: ReadonlyMap<string, UnitPlan>,
  centre: number,
): number[] {
  const before = into.predecessorIds.flatMap((id) => plans.get(id) ?? []);
  const own = before.findIndex(({ id }) => id === plan.id);
  const count = (units: readonly UnitPlan[]) => units.reduce((sum, one) => sum + centresOf(one), 0);
  const place = count(before.slice(0, own)) + centre;
  const centres = centresOf(into);
  const target = Math.floor((place * centres) / count(before));
  return place % ONE_DIVIDED_OF === ONE_DIVIDED_OF - 1 ? [target, (target + 1) % centres] : [target];
}
