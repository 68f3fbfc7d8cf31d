import { Dice } from '../dice.ts';
import { GROUPS, type GroupName } from '../groups.ts';
import { type Gender, madeUpName, withoutMarks } from '../names.ts';
import { PersonIds } from '../person-ids.ts';
import type { Role } from '../roles.ts';
import { groupOf, type UnitPlan } from '../units.ts';
import { MOVED_LEARNERS, movedLearners, transfersInto } from './transfers.ts';

/** Of each group so many stay on through the merger: they have a dossier in the old unit and one in the new. */
const STAYERS = 0.4;
const WOMEN: Readonly<Record<GroupName, number>> = {
  ...{ CAN_BO_XA: 0.22, CONG_CHUC_XA: 0.38, CONG_CHUC: 0.38, VIEN_CHUC_LANH_DAO: 0.45 },
  ...{ VIEN_CHUC: 0.66, DAI_BIEU: 0.28, KHONG_CHUYEN_TRACH: 0.35 },
};
const CLASSES_AN_OUTSIDER = 2.2;
const OLDEST = 1964;
const BIRTH_YEARS = 34;
const OLDER_WHO_LEFT = 6;

/** Outsiders 0 and 1 are the planted guests of the previous unit, its travellers follow. */
export const PLANTED_GUESTS = 2;

/** What stands in a dossier about the human; the same in every dossier of one human. */
export interface Human {
  gender: Gender;
  birthYear: number;
}

/** How many of a group came from an old unit: its first ones. */
interface Stayers {
  plan: UnitPlan;
  count: number;
}

/** Where a human's first dossier is. */
export interface Origin {
  plan: UnitPlan;
  index: number;
}

/** The humans behind the dossiers and learners of one unit. */
export class People {
  readonly #plan: UnitPlan;
  readonly #plans: ReadonlyMap<string, UnitPlan>;
  readonly #seed: string;
  readonly #ids: PersonIds;
  readonly #dice = new Map<string, Dice>();
  readonly #foreignIds = new Map<string, PersonIds>();
  readonly #stayers = new Map<GroupName, Stayers[]>();
  readonly #firstMoved: number;

  constructor(seed: string, plans: ReadonlyMap<string, UnitPlan>, plan: UnitPlan, outsiders: number) {
    this.#plan = plan;
    this.#plans = plans;
    this.#seed = seed;
    this.#firstMoved = outsidersOf(plan, plans);
    this.#ids = new PersonIds(seed, plan.number, { cadres: plan.cadres, outsiders });
  }

  /** The human of a dossier: in this unit, or one who has an older dossier elsewhere. */
  originOf(cadre: number): Origin {
    const plan = this.#plan;
    const role = reservedRole(plan, cadre);
    if (role === 'TWIN' || role === 'TWIN_NFD') {
      return this.#sourceOf(role === 'TWIN' ? 'SOURCE' : 'SOURCE_NFD');
    }
    return (role === null ? this.#before(cadre) : null) ?? { plan, index: cadre };
  }

  personOfCadre(cadre: number): string {
    const { plan, index } = this.originOf(cadre);
    return plan === this.#plan ? this.#ids.cadre(index) : this.#idsOf(plan).cadre(index);
  }

  /** A learner without a dossier here; the first ones have theirs in the previous unit. */
  personOfOutsider(outsider: number): string {
    const moved = this.#beforeTheMove(outsider);
    if (moved) return this.#idsOf(moved.plan).outsider(moved.index);
    const guest = this.guestOf(outsider);
    return guest ? this.#idsOf(guest.plan).cadre(guest.index) : this.#ids.outsider(outsider);
  }

  /** The dossier in the previous unit of an outsider who has one. */
  guestOf(outsider: number): Origin | null {
    if (this.#plan.era === null) return null;
    const plan = this.#planOf(this.#plan.previousId);
    if (outsider < PLANTED_GUESTS) {
      return { plan, index: reserved(plan, outsider === 0 ? 'CROSS_OVERLAP' : 'CROSS_TOUCHING', 0) };
    }
    return outsider < guestsOf(this.#plan, this.#plans)
      ? { plan, index: reserved(plan, 'TRAVELLER', outsider - PLANTED_GUESTS) }
      : null;
  }

  /** In the old unit, an outsider of today who came with a class from there. */
  #beforeTheMove(outsider: number): Origin | null {
    const place = outsider - this.#firstMoved;
    const transfer =
      place < 0 ? undefined : transfersInto(this.#plan, this.#plans)[Math.floor(place / MOVED_LEARNERS)];
    if (!transfer) return null;
    const { from, number } = transfer;
    const first = outsidersOf(from, this.#plans) + number * MOVED_LEARNERS;
    return { plan: from, index: first + (place % MOVED_LEARNERS) };
  }

  humanOf(cadre: number): Human {
    const { plan, index } = this.#nameOrigin(cadre);
    return humanAt(this.#diceOf(plan), plan, index);
  }

  nameOf(cadre: number): string {
    const { plan, index } = this.#nameOrigin(cadre);
    const dice = this.#diceOf(plan);
    const { gender } = humanAt(dice, plan, index);
    const name = madeUpName(dice, gender, plan.landscape);
    const role = reservedRole(this.#plan, cadre);
    if (role === 'TWIN_NFD') return name.normalize('NFD');
    return role === 'BARE_NAME' ? withoutMarks(name) : name;
  }

  /** A namesake is somebody else with the same name, gender and year of birth. */
  #nameOrigin(cadre: number): Origin {
    const role = reservedRole(this.#plan, cadre);
    return role === 'NAMESAKE' || role === 'BARE_NAME' ? this.#sourceOf('SOURCE') : this.originOf(cadre);
  }

  #sourceOf(role: 'SOURCE' | 'SOURCE_NFD'): Origin {
    const plan = this.#planOf(this.#plan.nextId);
    return { plan, index: reserved(plan, role, 0) };
  }

  /** The dossier that one of the first of a group had in a predecessor. */
  #before(cadre: number): Origin | null {
    if (this.#plan.predecessorIds.length === 0) return null;
    const group = groupOf(this.#plan, cadre);
    let place = cadre - this.#plan.groups[group].start;
    let stayers = this.#stayers.get(group);
    if (!stayers) {
      stayers = stayersInto(this.#plan, this.#plans, group);
      this.#stayers.set(group, stayers);
    }
    for (const { plan, count } of stayers) {
      if (place < count) return { plan, index: plan.groups[group].start + place };
      place -= count;
    }
    return null;
  }

  #planOf(id: string): UnitPlan {
    const plan = this.#plans.get(id);
    if (!plan) throw new Error(`No plan of ${id}.`);
    return plan;
  }

  #diceOf({ id }: UnitPlan): Dice {
    let dice = this.#dice.get(id);
    if (!dice) {
      dice = new Dice(this.#seed, id, 'human');
      this.#dice.set(id, dice);
    }
    return dice;
  }

  #idsOf({ id, number }: UnitPlan): PersonIds {
    let ids = this.#foreignIds.get(id);
    if (!ids) {
      ids = new PersonIds(this.#seed, number, { cadres: 0, outsiders: 0 });
      this.#foreignIds.set(id, ids);
    }
    return ids;
  }
}

/** How many learners come from the previous unit: outsiders with the lowest numbers. The centre has none. */
export function guestsOf({ era, previousId }: UnitPlan, plans: ReadonlyMap<string, UnitPlan>): number {
  return era === null ? 0 : PLANTED_GUESTS + (plans.get(previousId)?.roles.of('TRAVELLER').count ?? 0);
}

/** Number of learners without a dossier that a unit has in its pool; those of classes that moved stand behind them. */
export function outsidersOf(plan: UnitPlan, plans: ReadonlyMap<string, UnitPlan>): number {
  return Math.max(200, Math.round(plan.enrolments / CLASSES_AN_OUTSIDER)) + guestsOf(plan, plans);
}

/** Place of an outsider among those of classes that moved; null for all others. */
export function placeOfMoved(
  plan: UnitPlan,
  plans: ReadonlyMap<string, UnitPlan>,
  outsider: number,
): number | null {
  const place = outsider - outsidersOf(plan, plans);
  return place >= 0 && place < movedLearners(plan, plans) ? place % MOVED_LEARNERS : null;
}

/** Index of a reserved dossier. */
export function reserved(plan: UnitPlan, role: Role, place: number): number {
  return firstReserved(plan) + plan.roles.of(role).offset + place;
}

/** The part that a dossier plays; null for all the others. */
export function reservedRole(plan: UnitPlan, cadre: number): Role | null {
  const place = cadre - firstReserved(plan);
  return place >= 0 && place < plan.roles.count ? plan.roles.at(place) : null;
}

function firstReserved({ groups, roles }: UnitPlan): number {
  return groups.CONG_CHUC.end - roles.count;
}

/** Dossiers of a group that are not reserved. */
export function ordinary(plan: UnitPlan, group: GroupName): number {
  const { start, end } = plan.groups[group];
  return end - start - (group === 'CONG_CHUC' ? plan.roles.count : 0);
}

/** How many of a group stay on when the unit ends: its first ones. */
function stayersOf(plan: UnitPlan, group: GroupName): number {
  return plan.era === '63' && group !== 'KHONG_CHUYEN_TRACH'
    ? Math.floor(ordinary(plan, group) * STAYERS)
    : 0;
}

/** The first dossiers of a group in a new unit are those of people from its predecessors. */
function stayersInto(plan: UnitPlan, plans: ReadonlyMap<string, UnitPlan>, group: GroupName): Stayers[] {
  let room = Math.floor(ordinary(plan, group) * 0.6);
  return plan.predecessorIds.flatMap((id) => {
    const before = plans.get(id);
    if (!before) return [];
    const count = Math.min(room, stayersOf(before, group));
    room -= count;
    return [{ plan: before, count }];
  });
}

/** True for who stays in an old unit to its last day. */
export function stays(plan: UnitPlan, cadre: number, group: GroupName): boolean {
  return cadre - plan.groups[group].start < stayersOf(plan, group);
}

function humanAt(dice: Dice, plan: UnitPlan, index: number): Human {
  const group = groupOf(plan, index);
  dice.roll(index);
  const gender = dice.fraction(0) < WOMEN[group] ? 'NU' : 'NAM';
  const older = plan.era === '63' && !stays(plan, index, group) ? OLDER_WHO_LEFT : 0;
  return { gender, birthYear: OLDEST - older + dice.below(1, BIRTH_YEARS) };
}

/** All groups of a unit with their people who have a dossier in a predecessor, for the national index of persons. */
export function groupsWithStayers(plan: UnitPlan, plans: ReadonlyMap<string, UnitPlan>) {
  return GROUPS.flatMap((group) =>
    stayersInto(plan, plans, group).map((from) => ({ group, from: from.plan, count: from.count })),
  );
}
