import { PROGRAMMES } from '../programmes.ts';
import { centresOf } from '../world/centres.ts';
import type { World } from '../world/world.ts';
import { enrolmentsAYear, plannedYears, shareOf } from './needs.ts';
import { type Cell, ORIGIN, type TableRows } from './table-rows.ts';

/** Seats that belong to no programme. */
const UNASSIGNED = 0.15;
const SEATS_A_ROOM = 45;
const SEATS_A_LECTURER = 60;

/** What each school and centre of a unit can take a year: of the whole, and of each programme that it holds. */
export function capacityTable(world: World): TableRows {
  const years = plannedYears(world.plan).length;
  return {
    table: 'capacity_year',
    columns: ['id', 'institution_id', 'year', 'programme_code', 'seats', 'lecturers', 'rooms', 'origin'],
    about: (centresOf(world.plan) + 1) * years * 8,
    rows: () => capacityRows(world),
  };
}

function* capacityRows({ plan, ids, dice }: World): Generator<Cell[]> {
  const drawn = dice('capacity');
  const centres = centresOf(plan);
  for (let place = 0; place <= centres; place += 1) {
    const institutionId = ids.of('institution', place);
    const held = PROGRAMMES.filter(({ atSchool }) => atSchool === (place === 0));
    for (const [turn, year] of plannedYears(plan).entries()) {
      const key = (place * 16 + turn) * 32;
      const roll = drawn.roll(key);
      const factor = (0.8 + 0.5 * roll.fraction(0)) / (place === 0 ? 1 : centres);
      const kept = held.map(({ code, weight }) => {
        return { code, seats: Math.ceil(enrolmentsAYear(plan) * shareOf(weight) * factor) };
      });
      const seats = Math.ceil(kept.reduce((sum, one) => sum + one.seats, 0) * (1 + UNASSIGNED));
      const lecturers = 2 + Math.floor((seats / SEATS_A_LECTURER) * (0.7 + 0.6 * roll.fraction(1)));
      const rooms = 1 + Math.floor(seats / SEATS_A_ROOM / 4);
      yield [ids.of('capacity', key), institutionId, year, null, seats, lecturers, rooms, ORIGIN];
      for (const [number, { code, seats: own }] of kept.entries()) {
        yield [ids.of('capacity', key + 1 + number), institutionId, year, code, own, null, null, ORIGIN];
      }
    }
  }
}
