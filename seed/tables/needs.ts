import { yearOf } from '../calendar.ts';
import { PROGRAMMES } from '../programmes.ts';
import type { UnitPlan } from '../units.ts';
import type { World } from '../world/world.ts';
import { type Cell, ORIGIN, type TableRows } from './table-rows.ts';

/** What old units have recorded of their last years, and those of today of the years to come. */
const YEARS = { old: { first: 2021, last: 2025 }, now: { first: 2025, last: 2029 } };

/** Needs and quotas of a unit, for each programme and year: few rows at any scale. */
export function needTables(world: World): TableRows[] {
  const columns = ['id', 'unit_id', 'year', 'programme_code', 'programme_group', 'seats', 'origin'];
  const about = PROGRAMMES.length * plannedYears(world.plan).length;
  return [
    { table: 'training_need', columns, about, rows: () => seatRows(world, 'need') },
    { table: 'quota', columns, about, rows: () => seatRows(world, 'quota') },
  ];
}

/** The years of which a unit has recorded needs and capacities. */
export function plannedYears({ era }: UnitPlan): number[] {
  const first = era === '34' ? YEARS.now.first : YEARS.old.first;
  const last = era === '63' ? YEARS.old.last : YEARS.now.last;
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

/** Enrolments of the unit in a whole year, as they are on average. */
export function enrolmentsAYear({ enrolments, firstClassDay, lastClassDay }: UnitPlan): number {
  return enrolments / Math.max(1, yearOf(lastClassDay) - yearOf(firstClassDay) + 1);
}

/** A programme's part of all seats. */
export function shareOf(weight: number): number {
  return weight / PROGRAMMES.reduce((sum, one) => sum + one.weight, 0);
}

/** A quota is what is left of a need; a few needs are of nobody. */
function* seatRows({ plan, ids, dice }: World, kind: 'need' | 'quota'): Generator<Cell[]> {
  const drawn = dice('need');
  for (const [number, { code, group, weight }] of PROGRAMMES.entries()) {
    for (const [place, year] of plannedYears(plan).entries()) {
      const key = number * 16 + place;
      const roll = drawn.roll(key);
      const most = enrolmentsAYear(plan) * shareOf(weight) * (0.9 + 0.5 * roll.fraction(0));
      const need = roll.fraction(1) < 0.03 ? 0 : Math.ceil(most);
      const seats = kind === 'need' ? need : Math.floor(need * (0.7 + 0.3 * roll.fraction(2)));
      yield [ids.of(kind, key), plan.id, year, code, group, seats, ORIGIN];
    }
  }
}
