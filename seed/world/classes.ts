import { classCalendar, dayOf, LAST_RECORDED_DAY, MERGER_DAY } from '../calendar.ts';
import { Dice } from '../dice.ts';
import { PROGRAMMES, programmeNumber, type SeedProgramme } from '../programmes.ts';
import type { UnitPlan } from '../units.ts';
import { centresOf, successorCentres } from './centres.ts';
import { centreOfTransfer, MOVED_LEARNERS, transfersFrom, transfersInto } from './transfers.ts';

/** Where planted people sit: the classes of one set have fixed days, the same in every unit of a map. */
export type PlantedClass = 'FIRST' | 'OVERLAPPING' | 'NEXT_DAY' | 'WEEKEND';
/** A class that its host reports once more as its own, and two that only look so. */
type ReportedClass = 'TWICE_AWARDED' | 'TWICE_HOSTED' | 'PARALLEL_A' | 'PARALLEL_B';

export interface SeedClass {
  /** From 0 in the order of creation; its id grows from it. */
  key: number;
  programme: SeedProgramme;
  /** Place of the programme in the list of programmes. */
  programmeNumber: number;
  start: number;
  end: number;
  days: number;
  size: number;
  schedule: 'HANH_CHINH' | 'CUOI_TUAN' | 'BUOI_TOI' | 'THEO_DOT';
  attendanceForm: 'TAP_TRUNG' | 'KHONG_TAP_TRUNG';
  planBasis: string;
  funding: string;
  /** 0: the school; from 1: a centre. */
  awarding: number;
  host: number;
  set: { kind: PlantedClass; number: number } | null;
  reported: ReportedClass | null;
  /**
   * Under way when the old unit ended, or its continuation in the new one: the class of this number of the old unit `from`.
   * `place`: among all such classes of the unit.
   */
  moved: { part: 'OUT' | 'IN'; from: string; number: number; place: number } | null;
  /** The theory class in which planted people study on the last day. */
  underWay: boolean;
}

/** First days of planted classes: the same weekdays every so many days, in years before and after the merger. */
const SETS = {
  '63': { from: dayOf('2018-03-05'), every: 35 },
  '34': { from: dayOf('2025-09-08'), every: 28 },
};
/** A from Monday to the Tuesday after; B meets it from Thursday on; C begins the day after A; W is held on three weekends. */
const PLANTED: Readonly<
  Record<
    PlantedClass,
    { code: string; after: number; span: number; days: number; schedule: SeedClass['schedule'] }
  >
> = {
  FIRST: { code: 'KY_NANG', after: 0, span: 8, days: 7, schedule: 'HANH_CHINH' },
  OVERLAPPING: { code: 'PHAP_LUAT_DAO_DUC', after: 3, span: 13, days: 10, schedule: 'HANH_CHINH' },
  NEXT_DAY: { code: 'QP_AN', after: 9, span: 6, days: 5, schedule: 'HANH_CHINH' },
  WEEKEND: { code: 'CHUYEN_DOI_SO', after: 5, span: 15, days: 6, schedule: 'CUOI_TUAN' },
};

/** Its learners come from outside: nobody has to send them, and no dossier tells of it. */
const MOVED_PROGRAMME = 'DANG_VIEN_MOI';

/** All classes of a unit in the order of their first days; their sizes sum to the unit's enrolments. */
export function classesOf(seed: string, plan: UnitPlan, plans: ReadonlyMap<string, UnitPlan>): SeedClass[] {
  const planted = plan.era === null ? [] : plantedClasses(plan, plan.era, plans);
  const dice = new Dice(seed, plan.id, 'class-plan');
  const calendar = classCalendar(plan.firstClassDay, plan.lastClassDay);
  const drawn = Array.from({ length: Math.max(0, plan.classes - planted.length) }, (_, place) =>
    drawnClass(plan, planted.length + place, dice, calendar),
  );
  const all = [...planted, ...drawn];
  giveSizes(all, plan.enrolments, dice);
  return all.sort((a, b) => a.start - b.start || a.key - b.key);
}

function plantedClasses(plan: UnitPlan, era: '63' | '34', plans: ReadonlyMap<string, UnitPlan>): SeedClass[] {
  const { from, every } = SETS[era];
  const kinds = ['FIRST', 'OVERLAPPING', 'NEXT_DAY', 'WEEKEND'] as const;
  const sets = Array.from({ length: plan.roles.classSets }, (_, number) =>
    kinds.map((kind) => {
      const { code, after, span, days, schedule } = PLANTED[kind];
      const start = from + number * every + after;
      return { ...blank(code, start, start + span, days), schedule, set: { kind, number } };
    }),
  ).flat();
  const day = from + 42;
  const shared = { host: 1, awarding: 0 };
  const reported = [
    { ...blank('CAP_NHAT_KIEN_THUC', day, day + 2, 3), ...shared, reported: 'TWICE_AWARDED' as const },
    {
      ...blank('CAP_NHAT_KIEN_THUC', day, day + 2, 3),
      host: 1,
      awarding: 1,
      reported: 'TWICE_HOSTED' as const,
    },
    { ...blank('CAP_NHAT_KIEN_THUC', day + 7, day + 9, 3), ...shared, reported: 'PARALLEL_A' as const },
    { ...blank('CAP_NHAT_KIEN_THUC', day + 7, day + 9, 3), ...shared, reported: 'PARALLEL_B' as const },
  ];
  const start = dayOf('2026-09-07');
  const studying = { ...blank('LLCT_TRUNG_CAP', start, start + 420, 132), underWay: true };
  const moved = era === '34' ? classesMovedIn(plan, plans) : classesMovedOut(plan, plans);
  const all = [...sets, ...reported, ...(era === '34' ? [studying] : []), ...moved];
  return all.map((one, key) => ({ ...one, key }));
}

/** Begun in the last days of the unit and broken off: on Thursday, Friday and Monday, half of what was planned. */
function classesMovedOut(plan: UnitPlan, plans: ReadonlyMap<string, UnitPlan>): SeedClass[] {
  const last = MERGER_DAY - 1;
  return Array.from({ length: transfersFrom(plan, plans) }, (_, number) => {
    const centre = 1 + centreOfTransfer(number, centresOf(plan));
    return {
      ...blank(MOVED_PROGRAMME, last - 4, last, 3),
      ...{ size: MOVED_LEARNERS, awarding: centre, host: centre },
      moved: { part: 'OUT', from: plan.id, number, place: number },
    };
  });
}

/** The other half, at the centre that the old one became. */
function classesMovedIn(plan: UnitPlan, plans: ReadonlyMap<string, UnitPlan>): SeedClass[] {
  const { from: monday } = SETS['34'];
  return transfersInto(plan, plans).map(({ from, number }, place) => {
    const [into = 0] = successorCentres(from, plan, plans, centreOfTransfer(number, centresOf(from)));
    return {
      ...blank(MOVED_PROGRAMME, monday, monday + 2, 3),
      ...{ size: MOVED_LEARNERS, awarding: 1 + into, host: 1 + into },
      moved: { part: 'IN', from: from.id, number, place },
    };
  });
}

function blank(code: string, start: number, end: number, days: number): SeedClass {
  const number = programmeNumber(code);
  const programme = PROGRAMMES[number];
  if (!programme) throw new Error(`No programme ${code}.`);
  const isLong = programme.theoryRank !== null;
  return {
    ...{ key: 0, programme, programmeNumber: number, start, end, days, size: 0, awarding: 0, host: 0 },
    schedule: isLong ? 'THEO_DOT' : 'HANH_CHINH',
    attendanceForm: isLong ? 'KHONG_TAP_TRUNG' : 'TAP_TRUNG',
    ...{
      planBasis: 'TRONG_KE_HOACH',
      funding: 'NSNN_TINH',
      set: null,
      reported: null,
      moved: null,
      underWay: false,
    },
  };
}

function drawnClass(
  plan: UnitPlan,
  key: number,
  dice: Dice,
  calendar: ReturnType<typeof classCalendar>,
): SeedClass {
  dice.roll(key);
  const monday = calendar.monday(dice.fraction(0));
  const programme = drawProgramme(plan, monday, dice.fraction(1));
  const [least, most] = programme.days;
  const days = least + dice.below(2, most - least + 1);
  const when = days <= 10 ? dice.fraction(3) : 1;
  const isWeekend = when < 0.12;
  const isEvening = !isWeekend && when < 0.17;
  dice.roll(key, 1);
  const { start, end } = spanOf(plan, monday, days, isWeekend, programme.theoryRank !== null);
  const centre = 1 + dice.below(0, centresOf(plan));
  const isHosted = programme.atSchool && dice.fraction(1) < 0.4;
  const basis = dice.fraction(2);
  return {
    ...blank(programme.code, start, end, days),
    key,
    ...(isWeekend ? { schedule: 'CUOI_TUAN' as const } : {}),
    ...(isEvening ? { schedule: 'BUOI_TOI' as const } : {}),
    awarding: programme.atSchool ? 0 : centre,
    host: programme.atSchool && !isHosted ? 0 : centre,
    planBasis: basis < 0.86 ? 'TRONG_KE_HOACH' : basis < 0.94 ? 'BO_SUNG' : 'NGOAI_KE_HOACH',
    funding: fundingOf(plan, programme, dice.fraction(3)),
  };
}

function drawProgramme(plan: UnitPlan, start: number, drawn: number): SeedProgramme {
  const offered = PROGRAMMES.filter((one) => isOffered(plan, one, start));
  let left = drawn * offered.reduce((sum, { weight }) => sum + weight, 0);
  for (const one of offered) {
    left -= one.weight;
    if (left < 0) return one;
  }
  return PROGRAMMES[0] ?? blank('KY_NANG', 0, 0, 1).programme;
}

/** The unit that holds no three-month course: its honest zero is told from a unit that does not answer. */
export const UNIT_WITHOUT_COURSE = 'P34-33';
export const COURSE_OF_2026 = 'CHUYEN_MON_3_THANG';

function isOffered(plan: UnitPlan, programme: SeedProgramme, start: number): boolean {
  if (programme.code === COURSE_OF_2026) {
    return plan.era === '34' && plan.id !== UNIT_WITHOUT_COURSE && start >= dayOf('2026-05-01');
  }
  const ranges = plan.groups;
  return ranges[programme.from].start < ranges[programme.to].end || programme.ofCadres === 0;
}

/** Weekend classes take two days a week, long ones a week a month; nothing of an old unit lasts longer than the unit. */
function spanOf(plan: UnitPlan, monday: number, days: number, isWeekend: boolean, isLong: boolean) {
  const start = isWeekend ? monday + 5 : monday;
  const length = isLong
    ? Math.round(days * 3.2)
    : isWeekend
      ? 7 * Math.floor((days - 1) / 2) + ((days - 1) % 2)
      : days - 1 + 2 * Math.floor((days - 1) / 5);
  const mustEnd = plan.era === '63' ? plan.lastDay - 3 : Number.POSITIVE_INFINITY;
  const late = Math.max(0, Math.ceil((start + length - mustEnd) / 7)) * 7;
  return { start: start - late, end: start - late + length };
}

function fundingOf(plan: UnitPlan, { atSchool }: SeedProgramme, drawn: number): string {
  if (drawn < 0.04) return 'XA_HOI_HOA';
  if (plan.era === null) return 'NSNN_TRUNG_UONG';
  if (atSchool || drawn < 0.3) return 'NSNN_TINH';
  return plan.era === '63' ? 'NSNN_HUYEN' : 'NSNN_XA';
}

/**
 * Uneven sizes with an exact sum; what the host reports of another's class has no learners of its own, and those that move
 * have the size that they were made with.
 */
function giveSizes(all: SeedClass[], enrolments: number, dice: Dice): void {
  const classes = all.filter(({ moved }) => moved === null);
  const free = enrolments - (all.length - classes.length) * MOVED_LEARNERS;
  const weights = classes.map(({ key, reported, programme }) => {
    if (reported === 'TWICE_HOSTED') return 0;
    return (0.7 + 0.6 * dice.roll(key, 2).fraction(0)) * (programme.ofCadres === 1 ? 0.8 : 1);
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  let weight = 0;
  let given = 0;
  classes.forEach((one, place) => {
    weight += weights[place] ?? 0;
    const until = Math.round((free * weight) / sum);
    one.size = until - given;
    given = until;
  });
}

/** Status of a class on the last recorded day. */
export function statusOf({ end }: SeedClass): 'KET_THUC' | 'DANG_HOC' {
  return end > LAST_RECORDED_DAY ? 'DANG_HOC' : 'KET_THUC';
}
