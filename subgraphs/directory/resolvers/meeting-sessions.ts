/** What listed persons of one unit study, as `OverlapCell.listedStudy` brings it. */
export interface ListedStudy {
  readonly enrolments: readonly {
    readonly personId: string;
    readonly id: string;
    /** Place of its class in `classes`. */
    readonly class: number;
    readonly from: string;
    readonly to: string;
    readonly approximate: boolean;
  }[];
  readonly classes: readonly { readonly sessions: readonly number[]; readonly approximate: boolean }[];
}

/** The study of one unit. */
export interface UnitStudy {
  readonly unitId: string;
  readonly study: ListedStudy;
}

/** Two enrolments of one person whose sessions meet; `first` is of the unit, or has the id, that comes first. */
export interface MeetingPair {
  readonly personId: string;
  readonly first: { readonly provinceId: string; readonly id: string };
  readonly second: { readonly provinceId: string; readonly id: string };
  readonly overlapDays: number;
  readonly from: string;
  readonly to: string;
  readonly approximate: boolean;
}

interface Seat {
  readonly personId: string;
  readonly provinceId: string;
  readonly id: string;
  /** Parts of days, ascending, on which the learner belonged to the class. */
  readonly sessions: readonly number[];
  readonly approximate: boolean;
}

/** Parts of a day that a session may stand for, and room for one more: see `ListedClass.sessions` of the contract. */
const PARTS = 4;
const DAY_MS = 86_400_000;

/** The pairs of enrolments of one person in different units, or within one, whose sessions meet; in a fixed order. */
export function meetingPairs(studies: readonly UnitStudy[], where: 'ACROSS' | 'WITHIN'): MeetingPair[] {
  const byPerson = new Map<string, Seat[]>();
  for (const seat of studies.flatMap(seatsOf)) {
    const seats = byPerson.get(seat.personId);
    if (seats) seats.push(seat);
    else byPerson.set(seat.personId, [seat]);
  }
  const pairs: MeetingPair[] = [];
  for (const seats of byPerson.values()) {
    seats.sort(inOrder);
    for (const [place, first] of seats.entries()) {
      for (const second of seats.slice(place + 1)) {
        if ((first.provinceId === second.provinceId) !== (where === 'WITHIN')) continue;
        const pair = meet(first, second);
        if (pair) pairs.push(pair);
      }
    }
  }
  return pairs.sort((a, b) => inOrder(a.first, b.first) || inOrder(a.second, b.second));
}

function seatsOf({ unitId, study }: UnitStudy): Seat[] {
  return study.enrolments.flatMap(({ personId, id, class: place, from, to, approximate }) => {
    const { sessions = [], approximate: guessed = false } = study.classes[place] ?? {};
    const [begin, end] = [dayNumber(from) * PARTS, (dayNumber(to) + 1) * PARTS];
    const own = sessions.filter((session) => session >= begin && session < end);
    return own.length === 0
      ? []
      : [{ personId, provinceId: unitId, id, sessions: own, approximate: approximate || guessed }];
  });
}

function meet(first: Seat, second: Seat): MeetingPair | null {
  const days = commonDays(first.sessions, second.sessions);
  const [from] = days;
  const to = days.at(-1);
  if (from === undefined || to === undefined) return null;
  return {
    personId: first.personId,
    first: { provinceId: first.provinceId, id: first.id },
    second: { provinceId: second.provinceId, id: second.id },
    overlapDays: days.length,
    from: dayText(from),
    to: dayText(to),
    approximate: first.approximate || second.approximate,
  };
}

/** Days on which both have the same part, each once, ascending. */
function commonDays(a: readonly number[], b: readonly number[]): number[] {
  const days: number[] = [];
  let place = 0;
  for (const session of a) {
    while ((b[place] ?? Number.POSITIVE_INFINITY) < session) place++;
    if (b[place] !== session) continue;
    const day = Math.floor(session / PARTS);
    if (days.at(-1) !== day) days.push(day);
  }
  return days;
}

function inOrder(a: { provinceId: string; id: string }, b: { provinceId: string; id: string }): number {
  return compare(a.provinceId, b.provinceId) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function dayText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
