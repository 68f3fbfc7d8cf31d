import { Dice } from '../dice.ts';
import type { UnitPlan } from '../units.ts';
import { classesOf, type SeedClass } from './classes.ts';
import { Dossiers } from './dossiers.ts';
import { guestsOf, outsidersOf, People } from './people.ts';
import { agenciesOf, type SeedAgency } from './posts.ts';
import { type Seats, seatLearners } from './seats.ts';
import { movedLearners } from './transfers.ts';

/** All of one unit that has to be known before its rows can be written one by one. */
export interface World {
  plan: UnitPlan;
  /** Those of all units that the scale fills. */
  plans: ReadonlyMap<string, UnitPlan>;
  people: People;
  dossiers: Dossiers;
  agencies: readonly SeedAgency[];
  classes: readonly SeedClass[];
  seats: Seats;
  ids: Ids;
  /** Ids and classes of another unit: what rows here point to. */
  elsewhere(plan: UnitPlan): { ids: Ids; classes: readonly SeedClass[] };
  /** Draws for rows, by purpose. */
  dice(purpose: string): Dice;
}

/** Ids of a unit's records: a UUID for each purpose and index. */
class Ids {
  readonly #seed: string;
  readonly #unitId: string;
  readonly #dice = new Map<string, Dice>();

  constructor(seed: string, unitId: string) {
    this.#seed = seed;
    this.#unitId = unitId;
  }

  of(purpose: string, index: number): string {
    let dice = this.#dice.get(purpose);
    if (!dice) {
      dice = new Dice(this.#seed, this.#unitId, 'id', purpose);
      this.#dice.set(purpose, dice);
    }
    return dice.roll(index).uuid();
  }
}

/** Lays a unit out: who serves, which classes are held, who sits in them. The same for the same seed and scale. */
export function buildWorld(seed: string, plans: ReadonlyMap<string, UnitPlan>, plan: UnitPlan): World {
  const pool = { outsiders: outsidersOf(plan, plans), guests: guestsOf(plan, plans) };
  const people = new People(seed, plans, plan, pool.outsiders + movedLearners(plan, plans));
  const dossiers = new Dossiers(seed, plan, people);
  const classes = classesOf(seed, plan, plans);
  return {
    ...{ plan, plans, people, dossiers, classes, agencies: agenciesOf(plan) },
    seats: seatLearners(seed, plan, classes, dossiers, people, pool),
    ids: new Ids(seed, plan.id),
    elsewhere: (other) => ({ ids: new Ids(seed, other.id), classes: classesOf(seed, other, plans) }),
    dice: (purpose) => new Dice(seed, plan.id, 'draw', purpose),
  };
}
