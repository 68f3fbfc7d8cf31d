import { DRAWN_IN, type Question } from './draw-questions.ts';

/** What answers must have had among them, or the run has proved less than it says. */
const IN_ANSWERS: Readonly<Record<string, RegExp>> = {
  'a complete total': /"CompleteTotal"/,
  'a partial total': /"PartialTotal"/,
  'a total per unit': /"PerUnitTotal"/,
  'a complete rate': /"CompleteRate"/,
  'a partial rate': /"PartialRate"/,
  'a rate per unit': /"PerUnitRate"/,
  'persons of several units counted once': /"duplicates":[1-9]/,
  'a total with an open end': /"(total|sumOfKnown)":\{[^{}]*"operator":"(AT_LEAST|MORE_THAN|NEARLY)"/,
  'a sum that cannot be computed': /"(total|sumOfKnown)":\{"state":"NOT_COMPUTABLE"/,
  'a share': /"share":[\d.]+/,
  'no share for want of a weight': /"withoutWeight":\["/,
  'a break': /"break":\{/,
  'targets that are one': /"comparable":true/,
  'targets that are not one': /"comparable":false/,
  'a pool too small to be shown': /"SUPPRESSED"/,
  'no connection': /"reason":"UNREACHABLE"/,
  'a bad answer': /"reason":"BAD_ANSWER"/,
  'a unit that is not connected': /"reason":"NOT_CONNECTED"/,
  ...Object.fromEntries(
    ['DAT', 'KHONG_DAT', 'DUNG_TIEN_DO', 'NGUY_CO', 'KHONG_DO_DUOC'].map((status) => [
      `a target that is ${status}`,
      new RegExp(`"status":"${status}"`),
    ]),
  ),
  'a question that is refused': /^"refused"$/,
};

/** Counts what was asked and answered. */
export interface Seen {
  note(question: Question, answer: unknown): void;
  /** Each thing with how often it was seen, the rarest first. */
  counts(): [what: string, times: number][];
}

export function createSeen(): Seen {
  const times = new Map<string, number>(
    [...DRAWN_IN.report, ...DRAWN_IN.provinces, ...Object.keys(IN_ANSWERS)].map((what) => [what, 0]),
  );
  const count = (what: string) => times.set(what, (times.get(what) ?? 0) + 1);
  return {
    note({ aggregates }, answer) {
      for (const aggregate of aggregates) count(aggregate);
      const text = JSON.stringify(answer);
      for (const [what, pattern] of Object.entries(IN_ANSWERS)) if (pattern.test(text)) count(what);
    },
    counts: () => [...times].sort(([, a], [, b]) => a - b),
  };
}
