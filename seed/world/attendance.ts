import { LAST_RECORDED_DAY } from '../calendar.ts';
import type { Dice } from '../dice.ts';
import type { SeedClass } from './classes.ts';
import { NOTE, SENDING, SENDING_BITS } from './seats.ts';
import { daysOf, partsOf } from './sessions.ts';
import type { World } from './world.ts';

/** What the register of a class has of a learner, and who pays for the seat where it is not who pays for the class. */
interface SeatRegister {
  held: number;
  attended: number;
  payer: 'HOC_VIEN_TU_TUC' | 'DON_VI_SU_DUNG' | null;
}

/** Who attends less is not entitled to the final paper. */
const ENTITLED_FROM = 0.8;
const WITHDRAWS_AFTER = 2;
/** Of those whom nobody sent, so many pay for themselves; of all others an employer pays for a few. */
const SELF_PAYERS = 0.6;
const EMPLOYERS = 0.01;

/** The register of each seat of a class; `dice` are the draws of `attendance`. */
export function registerOf(
  { plan, seats }: World,
  one: SeedClass,
  dice: Dice,
): (seat: number, status: string) => SeatRegister {
  const days = [...daysOf(one)];
  const parts = partsOf(one).length;
  const heldUntil = (last: number) => parts * days.filter((day) => day <= last).length;
  const held = heldUntil(Math.min(plan.lastDay, LAST_RECORDED_DAY));
  const heldBefore = heldUntil(Math.min(one.start + WITHDRAWS_AFTER, one.end, plan.lastDay));
  return (seat, status) => {
    const drawn = dice.roll(seat);
    const all = status === 'THOI_HOC' ? heldBefore : held;
    return {
      held: all,
      attended: attendedOf(status, all, drawn.fraction(0)),
      payer: payerOf(seats.notes[seat] ?? 0, drawn),
    };
  };
}

function attendedOf(status: string, held: number, drawn: number): number {
  if (status === 'KHONG_DU_DK') return Math.floor(held * (0.5 + (ENTITLED_FROM - 0.51) * drawn));
  if (status === 'THOI_HOC') return Math.floor(held * (0.4 + 0.6 * drawn));
  return Math.ceil(held * (ENTITLED_FROM + (1 - ENTITLED_FROM) * drawn));
}

function payerOf(notes: number, drawn: Dice): SeatRegister['payer'] {
  const sending = notes & SENDING_BITS;
  const isUnsent = sending === SENDING.NONE || sending === SENDING.REFUSED || sending === SENDING.PROPOSED;
  const applied = sending === SENDING.NOT_SENT && (notes & NOTE.SELF_REGISTERED) !== 0;
  if (applied) return 'HOC_VIEN_TU_TUC';
  if (isUnsent) return drawn.fraction(1) < SELF_PAYERS ? 'HOC_VIEN_TU_TUC' : null;
  return sending !== SENDING.NOT_SENT && drawn.fraction(1) < EMPLOYERS ? 'DON_VI_SU_DUNG' : null;
}
