import type { UnitPlan } from '../units.ts';

/** Learners of each class that was under way when its unit ended. */
export const MOVED_LEARNERS = 12;
const CLASSES_A_MOVED_ONE = 100;

type Plans = ReadonlyMap<string, UnitPlan>;

/** One class that went on in the successor's unit, counted from 0 in the old unit. */
export interface Transfer {
  from: UnitPlan;
  number: number;
}

/** How many classes of a unit were under way when it ended; none where nobody is filled that could take them. */
export function transfersFrom(plan: UnitPlan, plans: Plans): number {
  if (plan.era !== '63' || plan.successorId === null || !plans.has(plan.successorId)) return 0;
  return Math.max(1, Math.round(plan.classes / CLASSES_A_MOVED_ONE));
}

/** The classes that a unit of today took over, in the order of its predecessors. */
export function transfersInto(plan: UnitPlan, plans: Plans): Transfer[] {
  return plan.predecessorIds.flatMap((id) => {
    const from = plans.get(id);
    if (!from) return [];
    return Array.from({ length: transfersFrom(from, plans) }, (_, number) => ({ from, number }));
  });
}

/** How many learners moved out of an old unit, or into one of today. */
export function movedLearners(plan: UnitPlan, plans: Plans): number {
  return (transfersFrom(plan, plans) + transfersInto(plan, plans).length) * MOVED_LEARNERS;
}

/** Place of the centre, from 0, whose class this was. */
export function centreOfTransfer(number: number, centres: number): number {
  return (number * 3) % centres;
}

/** What is noted of the learner at a place of the moved ones: the same in the old unit and the new. */
export function movedLearner(place: number): { gender: 'NU' | 'NAM'; birthYear: number } {
  return { gender: place % 9 < 4 ? 'NU' : 'NAM', birthYear: 1984 + (place % 19) };
}
