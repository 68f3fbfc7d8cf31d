import { LAST_RECORDED_DAY } from '../calendar.ts';
import { Dice } from '../dice.ts';
import { PROGRAMMES, programmeNumber } from '../programmes.ts';
import type { Role } from '../roles.ts';
import type { UnitPlan } from '../units.ts';
import type { PlantedClass, SeedClass } from './classes.ts';
import { type Dossiers, NEVER } from './dossiers.ts';
import { ordinary, type People, PLANTED_GUESTS, reserved } from './people.ts';
import { MOVED_LEARNERS } from './transfers.ts';

/** How the sending of a learner is recorded; kept in the low bits of a seat's notes. */
export const SENDING = {
  APPROVED: 0,
  /** Faults: nothing recorded, refused, proposed only; decided days late, one day late. */
  NONE: 1,
  REFUSED: 2,
  PROPOSED: 3,
  LATE: 4,
  LATE_ONE_DAY: 5,
  /** No faults: decided on the day of enrolment; taken back, then approved again in time. */
  SAME_DAY: 6,
  TAKEN_BACK: 7,
  /** Outsiders are sent by nobody. */
  NOT_SENT: 8,
} as const;
export const SENDING_BITS = 15;
/** Other notes of a seat; outsiders and dossiers share the first bit. */
export const NOTE = {
  OFF_AUDIENCE: 16,
  SELF_REGISTERED: 16,
  NOT_IN_DOSSIER: 32,
  AS_EQUIVALENT: 64,
  PLANTED: 128,
} as const;

/** Everybody who sits in the classes of a unit: flat arrays, since there are up to a million a unit. */
export interface Seats {
  /** First seat of each class, and behind the last class the number of all seats. */
  first: Int32Array;
  /** Dossier, or -1 minus the number of an outsider. */
  who: Int32Array;
  notes: Uint8Array;
  /** Approved for a class and never enrolled: dossier and class. */
  noShows: { cadre: number; place: number }[];
}

/** Seats of a role in the planted classes: with every pair the two classes that its people sit in. */
export const PAIRS: readonly { role: Role; classes: readonly [PlantedClass, PlantedClass] }[] = [
  { role: 'OVERLAP', classes: ['FIRST', 'OVERLAPPING'] },
  { role: 'TOUCHING', classes: ['FIRST', 'NEXT_DAY'] },
  { role: 'WEEKEND', classes: ['FIRST', 'WEEKEND'] },
];

const CHANCES = {
  NONE: 0.005,
  REFUSED: 0.0025,
  PROPOSED: 0.0025,
  LATE: 0.016,
  LATE_ONE_DAY: 0.004,
  SAME_DAY: 0.04,
  TAKEN_BACK: 0.012,
};
const OFF_AUDIENCE = 0.03;
const NO_SHOWS = 0.042;
const NOT_IN_DOSSIER = 0.002;
const AS_EQUIVALENT = 0.01;
const SELF_REGISTERED = 0.005;
/** Of a range of dossiers no class takes more than this part: the others have to work. */
const MOST_OF_A_RANGE = 0.6;
/** Recorded in the dossier this many days after the end of a class at the latest. */
const RECORDED_WITHIN = 60;

/** The course that makes up for a professional level: whoever is below it goes first. */
const PROFESSIONAL_COURSE = programmeNumber('CHUYEN_MON_3_THANG');
const BELOW_UNIVERSITY = 3;
const HIGHEST = 6;

/** In place of a rank of theory: goes to no theory class. */
const NO_THEORY_CLASS = 9;

const THEORY_BITS = PROGRAMMES.reduce(
  (bits, { theoryRank }, n) => (theoryRank === null ? bits : bits | (1 << n)),
  0,
);

/**
 * Seats everybody, class after class in the order of their days. Nobody but planted people sits in two classes at once,
 * whoever was sent wrongly to a programme is never sent to it rightly: what is not planted is no case.
 */
export function seatLearners(
  seed: string,
  plan: UnitPlan,
  classes: readonly SeedClass[],
  dossiers: Dossiers,
  people: People,
  pool: { outsiders: number; guests: number },
): Seats {
  const total = classes.reduce((sum, one) => sum + Math.max(one.size, countPlanted(plan, one, pool)), 0);
  const openClasses = classes.filter(({ programme }) => programme.ofCadres < 1).length;
  const seating = new Seating(seed, plan, dossiers, people, { ...pool, total, openClasses });
  const first = new Int32Array(classes.length + 1);
  for (const [place, one] of classes.entries()) {
    first[place] = seating.taken;
    seating.seat(one, place);
  }
  first[classes.length] = seating.taken;
  return { first, ...seating.result() };
}

function countPlanted(plan: UnitPlan, one: SeedClass, pool: { outsiders: number }): number {
  const { cadres, outsiders } = plantedIn(plan, one, pool);
  return cadres.length + outsiders.length;
}

/** The state of seating: who is busy until when, and who may not be sent where any more. */
class Seating {
  taken = 0;
  readonly #plan: UnitPlan;
  readonly #people: People;
  readonly #dice: Dice;
  readonly #service: ServiceArrays;
  readonly #busyCadres: Int32Array;
  readonly #busyOutsiders: Int32Array;
  /** A bit for each programme: attended, and closed for good. */
  readonly #attended: Uint32Array;
  readonly #closed: Uint32Array;
  readonly #who: Int32Array;
  readonly #notes: Uint8Array;
  readonly #noShows: { cadre: number; place: number }[] = [];
  readonly #guests: number;
  readonly #guestsAClass: number;
  #nextGuest = PLANTED_GUESTS;
  /** Seats that an audience was too small for: open classes take so many more. */
  #debt = 0;

  constructor(
    seed: string,
    plan: UnitPlan,
    dossiers: Dossiers,
    people: People,
    sizes: { outsiders: number; guests: number; total: number; openClasses: number },
  ) {
    this.#plan = plan;
    this.#people = people;
    this.#dice = new Dice(seed, plan.id, 'seats');
    this.#service = serviceArrays(plan, dossiers);
    this.#busyCadres = new Int32Array(plan.cadres);
    this.#busyOutsiders = new Int32Array(sizes.outsiders);
    this.#attended = new Uint32Array(plan.cadres);
    this.#closed = new Uint32Array(plan.cadres);
    this.#who = new Int32Array(sizes.total);
    this.#notes = new Uint8Array(sizes.total);
    this.#guests = sizes.guests;
    // In the first half of the classes, so that nobody is left when some are full.
    this.#guestsAClass = Math.ceil(sizes.guests / Math.max(1, Math.floor(sizes.openClasses / 2)));
  }

  result(): Omit<Seats, 'first'> {
    const [who, notes] = [this.#who.subarray(0, this.taken), this.#notes.subarray(0, this.taken)];
    return { who, notes, noShows: this.#noShows };
  }

  /** Dossiers first, then outsiders; planted people before the others. */
  seat(one: SeedClass, place: number): void {
    const { programme } = one;
    const planted = plantedIn(this.#plan, one, { outsiders: this.#busyOutsiders.length });
    const fixed = planted.cadres.length + planted.outsiders.length;
    const isOpen = programme.ofCadres < 1 && one.moved === null;
    const wanted = Math.max(fixed, one.size + (isOpen ? this.#debt : 0));
    if (isOpen) this.#debt = 0;
    const room = Math.max(0, Math.min(wanted, this.#who.length - this.taken) - fixed);
    for (const cadre of planted.cadres) this.#take(cadre, NOTE.PLANTED);
    const share = Math.round((room + fixed) * programme.ofCadres) - planted.cadres.length;
    const found = this.#seatCadres(one, place, Math.min(share, room));
    for (const outsider of planted.outsiders) this.#take(-1 - outsider, SENDING.NOT_SENT | NOTE.PLANTED);
    this.#debt += room - found - (isOpen ? this.#seatOutsiders(one, place, room - found) : 0);
  }

  #take(who: number, notes: number): void {
    this.#who[this.taken] = who;
    this.#notes[this.taken] = notes;
    this.taken += 1;
  }

  #isFree(cadre: number, { start, end, programme }: SeedClass, bit: number): boolean {
    const { entry, leave, theory } = this.#service;
    return (
      (this.#busyCadres[cadre] ?? 0) < start &&
      (entry[cadre] ?? NEVER) <= start - 60 &&
      (leave[cadre] ?? 0) >= Math.min(end, LAST_RECORDED_DAY) &&
      ((this.#closed[cadre] ?? 0) & bit) === 0 &&
      (programme.theoryRank === null || (theory[cadre] ?? NO_THEORY_CLASS) < programme.theoryRank)
    );
  }

  #isNew(cadre: number, bit: number): boolean {
    return ((this.#attended[cadre] ?? 0) & bit) === 0;
  }

  /** Walks the programme's range from anywhere in it and takes who is free; returns how many. */
  #seatCadres(one: SeedClass, place: number, wanted: number): number {
    const { programme } = one;
    const bit = 1 << one.programmeNumber;
    const start = this.#plan.groups[programme.from].start;
    const { end } = this.#plan.groups[programme.to];
    const most = Math.min(wanted, Math.floor((end - start) * MOST_OF_A_RANGE));
    let next = start + this.#dice.roll(place).below(0, Math.max(1, end - start));
    let found = 0;
    const ranks = one.programmeNumber === PROFESSIONAL_COURSE ? [BELOW_UNIVERSITY, HIGHEST] : [HIGHEST];
    const rounds = (end - start) * ranks.length;
    for (let tried = 0; tried < rounds && found < most; tried += 1) {
      const cadre = next;
      next = next + 1 < end ? next + 1 : start;
      const rank = ranks[Math.floor(tried / (end - start))] ?? HIGHEST;
      if ((this.#service.profession[cadre] ?? 0) > rank || !this.#isFree(cadre, one, bit)) continue;
      const drawn = this.#dice.roll(this.taken, 1);
      const other = this.#ofAnotherGroup(one, drawn.fraction(0), drawn.fraction(1));
      this.#seatCadre(one, other ?? cadre, other === null ? 0 : NOTE.OFF_AUDIENCE, drawn);
      found += 1;
      if (drawn.fraction(3) < NO_SHOWS && this.#isFree(next, one, bit) && this.#isNew(next, bit)) {
        this.#close(next, bit);
        this.#noShows.push({ cadre: next, place });
      }
    }
    return found;
  }

  /** Cases are of people who are new to the programme and have no older dossier that may say otherwise. */
  #seatCadre(one: SeedClass, cadre: number, off: number, drawn: Dice): void {
    const bit = 1 << one.programmeNumber;
    const canBeCase = this.#isNew(cadre, bit) && this.#people.originOf(cadre).plan === this.#plan;
    const cases = canBeCase ? casesOf(one, drawn) : 0;
    this.#attended[cadre] = (this.#attended[cadre] ?? 0) | bit;
    this.#busyCadres[cadre] = one.end;
    if (cases !== 0) this.#close(cadre, bit);
    if (one.programme.theoryRank !== null) this.#close(cadre, THEORY_BITS);
    this.#take(cadre, off | cases);
  }

  #close(cadre: number, bits: number): void {
    this.#closed[cadre] = (this.#closed[cadre] ?? 0) | bits;
  }

  /** Three times of a hundred somebody who is none of the audience; null: nobody, or the class is open. */
  #ofAnotherGroup(one: SeedClass, drawn: number, which: number): number | null {
    const { from, ofCadres } = one.programme;
    if (ofCadres < 1 || one.set !== null || drawn >= OFF_AUDIENCE) return null;
    const group = from === 'VIEN_CHUC_LANH_DAO' || from === 'DAI_BIEU' ? 'CONG_CHUC' : 'VIEN_CHUC';
    const count = ordinary(this.#plan, group);
    const { start } = this.#plan.groups[group];
    const first = start + Math.floor(which * count);
    const bit = 1 << one.programmeNumber;
    for (let cadre = first; cadre < Math.min(first + 5, start + count); cadre += 1) {
      if (this.#isFree(cadre, one, bit) && this.#isNew(cadre, bit)) return cadre;
    }
    return null;
  }

  /** Fills an open class; returns how many it took. */
  #seatOutsiders(one: SeedClass, place: number, wanted: number): number {
    let found = 0;
    // A traveller is seated for certain once: the index of persons says that there is a record here.
    while (this.#nextGuest < this.#guests && found < Math.min(wanted, this.#guestsAClass)) {
      this.#take(-1 - this.#nextGuest, SENDING.NOT_SENT);
      this.#nextGuest += 1;
      found += 1;
    }
    const pool = this.#busyOutsiders.length;
    let next = this.#guests + this.#dice.roll(place, 2).below(0, pool - this.#guests);
    for (let tried = 0; tried < pool && found < wanted; tried += 1) {
      const outsider = next;
      next = next + 1 < pool ? next + 1 : this.#guests;
      if ((this.#busyOutsiders[outsider] ?? 0) >= one.start) continue;
      this.#busyOutsiders[outsider] = one.end;
      const applied = this.#dice.roll(this.taken, 3).fraction(0) < SELF_REGISTERED;
      this.#take(-1 - outsider, SENDING.NOT_SENT | (applied ? NOTE.SELF_REGISTERED : 0));
      found += 1;
    }
    return found;
  }
}

/** Notes about who was sent how, and about the dossier, of one ordinary seat. */
function casesOf({ end, programme, underWay }: SeedClass, drawn: Dice): number {
  if (underWay) return 0;
  let at = drawn.fraction(2);
  const names = ['NONE', 'REFUSED', 'PROPOSED', 'LATE', 'LATE_ONE_DAY', 'SAME_DAY', 'TAKEN_BACK'] as const;
  for (const name of names) {
    at -= CHANCES[name];
    if (at < 0) return SENDING[name];
  }
  if (programme.theoryRank !== null || end + RECORDED_WITHIN > LAST_RECORDED_DAY) return 0;
  at -= NOT_IN_DOSSIER;
  if (at < 0) return NOTE.NOT_IN_DOSSIER;
  return at < AS_EQUIVALENT ? NOTE.AS_EQUIVALENT : 0;
}

/** Planted learners of a class: dossiers of this unit, and guests of the previous one. */
function plantedIn(
  plan: UnitPlan,
  one: SeedClass,
  pool: { outsiders: number },
): { cadres: number[]; outsiders: number[] } {
  const cadres: number[] = [];
  const outsiders: number[] = [];
  if (one.underWay) {
    const { count } = plan.roles.of('POOL_STUDYING');
    for (let place = 0; place < count; place += 1) cadres.push(reserved(plan, 'POOL_STUDYING', place));
  }
  if (one.moved) {
    const first = pool.outsiders + one.moved.place * MOVED_LEARNERS;
    for (let place = 0; place < MOVED_LEARNERS; place += 1) outsiders.push(first + place);
  }
  if (one.set === null) return { cadres, outsiders };
  const { kind, number } = one.set;
  for (const { role, classes } of PAIRS) {
    if (classes[0] !== kind && classes[1] !== kind) continue;
    const { count } = plan.roles.of(role);
    for (let place = number; place < count; place += plan.roles.classSets)
      cadres.push(reserved(plan, role, place));
  }
  if (number > 0) return { cadres, outsiders };
  if (kind === 'FIRST') {
    for (const role of ['CROSS_OVERLAP', 'CROSS_TOUCHING', 'SOURCE'] as const)
      cadres.push(reserved(plan, role, 0));
  }
  if (kind === 'OVERLAPPING') {
    cadres.push(reserved(plan, 'NAMESAKE', 0));
    outsiders.push(0);
  }
  if (kind === 'NEXT_DAY') outsiders.push(1);
  return { cadres, outsiders };
}

interface ServiceArrays {
  entry: Int32Array;
  leave: Int32Array;
  /** Rank of political theory, or {@link NO_THEORY_CLASS}. */
  theory: Uint8Array;
  /** Rank of the professional level. */
  profession: Uint8Array;
}

function serviceArrays(plan: UnitPlan, dossiers: Dossiers): ServiceArrays {
  const entry = new Int32Array(plan.cadres);
  const leave = new Int32Array(plan.cadres);
  const theory = new Uint8Array(plan.cadres);
  const profession = new Uint8Array(plan.cadres);
  const firstReserved = plan.groups.CONG_CHUC.end - plan.roles.count;
  for (let cadre = 0; cadre < plan.cadres; cadre += 1) {
    const service = dossiers.serviceOf(cadre);
    const { theory: level, profession: degree, leaderCase } = dossiers.levelsOf(cadre);
    const isReserved = cadre >= firstReserved && cadre < plan.groups.CONG_CHUC.end;
    // Reserved people are seated by hand alone.
    entry[cadre] = isReserved ? NEVER : service.entry;
    leave[cadre] = service.leave;
    theory[cadre] = leaderCase === 'LACKS' ? NO_THEORY_CLASS : level.rank;
    profession[cadre] = degree.rank;
  }
  return { entry, leave, theory, profession };
}
