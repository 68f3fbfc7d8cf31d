import { dayOf, LAST_RECORDED_DAY, MERGER_DAY } from '../calendar.ts';
import { Dice } from '../dice.ts';
import type { GroupName } from '../groups.ts';
import { requirement, STRICTER_SINCE, type StandardDimension } from '../standards.ts';
import { groupOf, type UnitPlan } from '../units.ts';
import { type People, reservedRole, stays } from './people.ts';
import { type Post, postOf } from './posts.ts';

/** A post held from a day to a day; `to` is null while it is held. */
export interface HeldPost {
  from: number;
  to: number | null;
  title: string;
  leading: boolean;
}

/** How a leader stands to the standard of the post: far over it, or a planted case. */
export type LeaderCase = 'MEETS' | 'LACKS' | 'DAY_BEFORE' | 'STRICTER_LATER';

/** A level and the day it was obtained; rank 0: none is recorded. */
interface Level {
  rank: number;
  day: number;
}

/** What a dossier says of its holder's levels. */
export interface Levels {
  theory: Level;
  profession: Level;
  management: Level;
  leaderCase: LeaderCase;
  /** Of `LACKS` what is lacking. */
  lacking: StandardDimension | null;
}

/** Day after every day that is recorded: whoever leaves then is still there. */
export const NEVER = 100_000;

/** Parts of a group with intermediate theory or more, with advanced theory, and with elementary theory. */
const THEORY: Readonly<
  Record<GroupName, readonly [intermediate: number, advanced: number, elementary: number]>
> = {
  CAN_BO_XA: [0.8, 0.25, 0.15],
  CONG_CHUC_XA: [0.45, 0.02, 0.3],
  CONG_CHUC: [0.6, 0.2, 0.2],
  VIEN_CHUC_LANH_DAO: [0.4, 0.1, 0.3],
  VIEN_CHUC: [0.08, 0.01, 0.22],
  DAI_BIEU: [0.3, 0.05, 0.3],
  KHONG_CHUYEN_TRACH: [0.1, 0, 0.3],
};
const ADVANCED_SECRETARIES = 0.6;
const CASES = { LACKS: 0.02, DAY_BEFORE: 0.06, STRICTER_LATER: 0.1 };

/** The dossiers of one unit: who serves when, in which posts, with which levels. Everything is made of the index alone. */
export class Dossiers {
  readonly #plan: UnitPlan;
  readonly #people: People;
  readonly #service: Dice;
  readonly #career: Dice;
  readonly #levels: Dice;

  constructor(seed: string, plan: UnitPlan, people: People) {
    this.#plan = plan;
    this.#people = people;
    this.#service = new Dice(seed, plan.id, 'service');
    this.#career = new Dice(seed, plan.id, 'career');
    this.#levels = new Dice(seed, plan.id, 'levels');
  }

  /** First and last day in service; {@link NEVER} for who is still there. */
  serviceOf(cadre: number): { entry: number; leave: number } {
    const plan = this.#plan;
    const role = reservedRole(plan, cadre);
    const dice = this.#service.roll(cadre);
    if (plan.era === '34') {
      if (role !== null) return { entry: MERGER_DAY, leave: NEVER };
      const isHere = this.#people.originOf(cadre).plan !== plan || dice.fraction(0) < 0.85;
      const entry = isHere ? MERGER_DAY : MERGER_DAY + 30 + dice.below(1, 300);
      const goes = dice.fraction(2) < 0.1;
      return { entry, leave: goes ? entry + 60 + dice.below(3, LAST_RECORDED_DAY - entry - 60) : NEVER };
    }
    const age = 22 + dice.below(0, 8);
    const begun = dayOf(`${this.#people.humanOf(cadre).birthYear + age}-01-02`) + dice.below(1, 360);
    const entry = role === null ? Math.min(begun, plan.lastDay - 500) : Math.min(begun, dayOf('2014-06-30'));
    const last = plan.era === null ? NEVER : plan.lastDay;
    const isStaying = role !== null || stays(plan, cadre, groupOf(plan, cadre)) || dice.fraction(2) < 0.65;
    if (isStaying) return { entry, leave: last };
    const earliest = Math.max(entry + 400, dayOf('2016-03-01'));
    return { entry, leave: Math.min(plan.lastDay, earliest + dice.below(3, plan.lastDay - earliest + 1)) };
  }

  /** The posts one after another, the last one first named by {@link postOf}. */
  postsOf(cadre: number, post: Post = postOf(this.#plan, cadre)): HeldPost[] {
    const { entry, leave } = this.serviceOf(cadre);
    const end = leave === NEVER ? LAST_RECORDED_DAY : leave;
    const dice = this.#career.roll(cadre);
    const mostPosts = this.#plan.era === '34' ? (dice.fraction(0) < 0.3 ? 2 : 1) : 2 + dice.below(0, 5);
    const count = end - entry < 300 ? 1 : mostPosts;
    const beginnings = Array.from({ length: count }, (_, place) =>
      place === 0 ? entry : entry + Math.floor(((end - entry) * (place + 0.5 * dice.fraction(1))) / count),
    );
    return beginnings.map((from, place) => {
      const isLast = place === count - 1;
      const next = beginnings[place + 1];
      return {
        from,
        to: next === undefined ? (leave === NEVER ? null : leave) : next - 1,
        title: isLast ? post.title : post.earlierTitle,
        // Public employees lead from the beginning: courses for leaders are theirs at any time.
        leading: isLast || post.kind === 'VIEN_CHUC' ? post.leading : false,
      };
    });
  }

  levelsOf(cadre: number): Levels {
    const plan = this.#plan;
    const post = postOf(plan, cadre);
    const appointed = this.postsOf(cadre, post).at(-1)?.from ?? MERGER_DAY;
    const { entry } = this.serviceOf(cadre);
    const group = groupOf(plan, cadre);
    const dice = this.#levels.roll(cadre);
    const theoryDrawn = dice.fraction(0);
    const early = dice.below(1, 300);
    const professionDrawn = dice.fraction(2);
    const managementDrawn = dice.fraction(3);
    const [intermediate, advanced, elementary] = THEORY[group];
    const isLeader = post.leading && plan.era !== null;
    const needs = isLeader ? requirement(plan.era, post.title, post.level, appointed) : {};
    const leaderCase = this.#leaderCase(cadre, needs, appointed, post);
    const lacking = leaderCase === 'LACKS' ? lackingOf(needs, theoryDrawn) : null;
    const isInPool = reservedRole(plan, cadre)?.startsWith('POOL_') ?? false;
    // Long before the appointment, or some time after the entry of those who were never appointed.
    const before = Math.min(appointed, plan.era === '34' ? MERGER_DAY : appointed) - 60 - early;
    const late = post.leading ? before : entry + 200 + early;
    const day = plan.era === '34' ? before - early : Math.min(late, plan.lastDay - 30);
    const usual =
      theoryDrawn < advanced
        ? 3
        : theoryDrawn < intermediate
          ? 2
          : theoryDrawn < intermediate + elementary
            ? 1
            : 0;
    const secretary = theoryDrawn < ADVANCED_SECRETARIES ? 3 : 2;
    const theory = isInPool ? 1 : post.title === 'BI_THU' ? secretary : Math.max(usual, needs.LLCT ?? 0);
    const profession = Math.max(professionOf(group, plan.era, professionDrawn), needs.CHUYEN_MON ?? 0);
    const management = Math.max(
      managementDrawn < 0.65 && /CONG_CHUC|CAN_BO/.test(group) ? 2 : 0,
      needs.QLNN ?? 0,
    );
    return {
      theory: {
        rank: lacking === 'LLCT' ? 1 : theory,
        day: leaderCase === 'DAY_BEFORE' ? appointed - 1 : day,
      },
      profession: {
        rank: lacking === 'CHUYEN_MON' ? 1 : profession,
        day: Math.min(entry, appointed) - 400 - early,
      },
      management: { rank: lacking === 'QLNN' ? 0 : management, day },
      ...{ leaderCase, lacking },
    };
  }

  /** The first three secretaries of a unit are planted for certain, of the other leaders a few. */
  #leaderCase(
    cadre: number,
    needs: Partial<Record<StandardDimension, number>>,
    appointed: number,
    { title, level }: Post,
  ): LeaderCase {
    if (Object.keys(needs).length === 0) return 'MEETS';
    if (cadre === 0) return 'LACKS';
    if (cadre <= 2) return 'DAY_BEFORE';
    const drawn = this.#levels.roll(cadre, 1).fraction(0);
    if (drawn < CASES.LACKS) return 'LACKS';
    if (drawn < CASES.LACKS + CASES.DAY_BEFORE) return 'DAY_BEFORE';
    const isBeforeStricter = title === 'TRUONG_PHONG' && level === 'TINH' && appointed < STRICTER_SINCE;
    const isSo = this.#plan.era === '34' && isBeforeStricter;
    return isSo && drawn < CASES.LACKS + CASES.DAY_BEFORE + CASES.STRICTER_LATER ? 'STRICTER_LATER' : 'MEETS';
  }
}

/** The post of those that is held on a day; null before the first and after the last. */
export function heldOn(posts: readonly HeldPost[], day: number): HeldPost | null {
  return posts.find(({ from, to }) => from <= day && (to === null || to >= day)) ?? null;
}

function lackingOf(
  needs: Partial<Record<StandardDimension, number>>,
  drawn: number,
): StandardDimension | null {
  const dimensions = (['LLCT', 'CHUYEN_MON', 'QLNN'] as const).filter((one) => needs[one] !== undefined);
  // A professional rank of 1 must be too low to lack it.
  const short = dimensions.filter((one) => (needs[one] ?? 0) >= 2);
  return short[Math.floor(drawn * 97) % short.length] ?? null;
}

function professionOf(group: GroupName, era: '63' | '34' | null, drawn: number): number {
  if (group === 'KHONG_CHUYEN_TRACH' || group === 'DAI_BIEU') return drawn < 0.5 ? 2 : 4;
  if (era === '63' && (group === 'CAN_BO_XA' || group === 'CONG_CHUC_XA')) {
    return drawn < 0.04 ? 1 : drawn < 0.3 ? 2 : drawn < 0.4 ? 3 : 4;
  }
  return drawn < 0.06 ? 3 : drawn < 0.85 ? 4 : drawn < 0.99 ? 5 : 6;
}
