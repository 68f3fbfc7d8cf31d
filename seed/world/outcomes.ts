import { LAST_RECORDED_DAY } from '../calendar.ts';
import type { Dice } from '../dice.ts';
import type { SeedClass } from './classes.ts';
import { NOTE, SENDING, SENDING_BITS } from './seats.ts';
import type { World } from './world.ts';

/** The way of a learner through a class; days that it did not come to are null. */
export interface Outcome {
  status: string;
  enrolledOn: number;
  completedOn: number | null;
  certifiedOn: number | null;
  /** The day on which the dossier got it. */
  recordedOn: number | null;
}

/** A step on the way of a learner. */
export type Step = readonly [status: string, day: number];

/** 2 % leave, 1.5 % fail, 1 % are too often absent, 93 % get a certificate; 85 % of these reach the dossier. */
const FATES: readonly (readonly [chance: number, ends: readonly string[]])[] = [
  [0.02, ['THOI_HOC']],
  [0.015, ['DU_DIEU_KIEN', 'KHONG_DAT']],
  [0.01, ['KHONG_DU_DK']],
  [0.02, ['DU_DIEU_KIEN', 'HOAN_THANH']],
  [0.005, ['DU_DIEU_KIEN', 'KHONG_DAT', 'DU_DIEU_KIEN', 'HOAN_THANH', 'DA_CAP_CHUNG_CHI']],
  [0.14, ['DU_DIEU_KIEN', 'HOAN_THANH', 'DA_CAP_CHUNG_CHI']],
  [1, ['DU_DIEU_KIEN', 'HOAN_THANH', 'DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO']],
];
const RECORDED = FATES.at(-1)?.[1] ?? [];
const MOVED = ['CHUYEN_LOP'];
const DAYS_AFTER: Readonly<Record<string, number>> = {
  HOAN_THANH: 10,
  KHONG_DAT: 10,
  DA_CAP_CHUNG_CHI: 12,
  DA_GHI_HO_SO: 25,
};
const SECOND_TRY = 14;

/**
 * What came of a seat. `dice` are the draws of `outcome`. Nothing happens after the last recorded day. The steps on the way
 * are added to `steps` where it is given: most callers need none, and they are many.
 */
export function outcomeOf(
  { plan, seats }: World,
  one: SeedClass,
  seat: number,
  dice: Dice,
  steps?: Step[],
): Outcome {
  const notes = seats.notes[seat] ?? 0;
  const isOutsider = (seats.who[seat] ?? 0) < 0;
  const isCase = (notes & (NOTE.PLANTED | NOTE.NOT_IN_DOSSIER | NOTE.AS_EQUIVALENT)) !== 0;
  const fate = one.moved?.part === 'OUT' ? MOVED : isCase ? RECORDED : fateOf(dice.roll(seat).fraction(0));
  if (steps) {
    const applied = (notes & SENDING_BITS) === SENDING.NOT_SENT && (notes & NOTE.SELF_REGISTERED) !== 0;
    if (applied) steps.push(['TU_DANG_KY', one.start - 35]);
    steps.push(['TRUNG_TUYEN', one.start - 20], ['DA_GHI_DANH', one.start - 3], ['DANG_HOC', one.start]);
  }
  const outcome: Outcome = {
    status: 'DANG_HOC',
    enrolledOn: one.start - 3,
    completedOn: null,
    certifiedOn: null,
    recordedOn: null,
  };
  let day = one.end;
  for (const status of fate) {
    if (status === 'DA_GHI_HO_SO' && isOutsider) break;
    const again = status === 'DU_DIEU_KIEN' && outcome.status === 'KHONG_DAT';
    day =
      status === 'THOI_HOC'
        ? Math.min(one.start + 2, one.end)
        : day + (again ? SECOND_TRY : (DAYS_AFTER[status] ?? 0));
    // In June 2025 all was closed in a hurry: nothing of an old unit is recorded after its last day.
    if (plan.era === '63') day = Math.min(day, plan.lastDay);
    if (day > LAST_RECORDED_DAY) break;
    steps?.push([status, day]);
    outcome.status = status;
    if (status === 'HOAN_THANH') outcome.completedOn = day;
    if (status === 'DA_CAP_CHUNG_CHI') outcome.certifiedOn = day;
    if (status === 'DA_GHI_HO_SO') outcome.recordedOn = day;
  }
  return outcome;
}

function fateOf(drawn: number): readonly string[] {
  let left = drawn;
  for (const [chance, ends] of FATES) {
    left -= chance;
    if (left < 0) return ends;
  }
  return RECORDED;
}
