import type { Seat, Sent } from './seats.ts';

/** An approved nomination with the seat that it led to; null = nobody came. */
export interface Followed {
  sent: Sent;
  seat: Seat | null;
}

/**
 * Who came after which decision, one dossier and programme after the other, walking through the days: who comes takes the
 * latest decision that is still open; who finds none takes, from the last of them on, the next that stays open.
 */
export function followed(nominations: readonly Sent[], seats: readonly Seat[]): Followed[] {
  const pairs = new Map<string, { sent: Sent[]; seats: Seat[] }>();
  const pairOf = (one: { unit: string; cadre: string | null; code: string }) => {
    const key = `${one.unit} ${one.cadre} ${one.code}`;
    const pair = pairs.get(key) ?? { sent: [], seats: [] };
    pairs.set(key, pair);
    return pair;
  };
  for (const one of nominations) if (one.status === 'DA_DUYET') pairOf(one).sent.push(one);
  for (const seat of seats) if (seat.id !== null && seat.cadre !== null) pairOf(seat).seats.push(seat);
  return [...pairs.values()].flatMap(({ sent, seats: came }) => matched(sent, came));
}

function matched(sent: readonly Sent[], seats: readonly Seat[]): Followed[] {
  const days = [
    ...sent.map((one) => ({ day: one.decided ?? '', order: `0 ${one.id}`, sent: one, seat: null })),
    ...seats.map((seat) => ({ day: seat.enrolled ?? seat.starts, order: '1', sent: null, seat })),
  ].sort((a, b) => (a.day === b.day ? (a.order < b.order ? -1 : 1) : a.day < b.day ? -1 : 1));
  const open: Sent[] = [];
  const alone: Seat[] = [];
  const found: Followed[] = [];
  for (const { sent: decision, seat } of days) {
    if (decision) open.push(decision);
    if (!seat) continue;
    const last = open.pop();
    if (last) found.push({ sent: last, seat });
    else alone.push(seat);
  }
  return [...found, ...open.map((one) => ({ sent: one, seat: alone.pop() ?? null }))];
}

/** The outcome of a seat, as tables call it. */
export function outcomeOf(seat: Seat | null): string {
  if (seat === null) return 'CHUA_NHAP_HOC';
  switch (seat.status) {
    case 'THOI_HOC':
      return 'THOI_HOC';
    case 'KHONG_DAT':
    case 'KHONG_DU_DK':
      return 'KHONG_DAT';
    case 'HOAN_THANH':
    case 'DA_CAP_CHUNG_CHI':
    case 'DA_GHI_HO_SO':
      return 'HOAN_THANH';
    default:
      return 'DANG_HOC';
  }
}
