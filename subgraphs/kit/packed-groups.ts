import type { CountUnit, Figure, RateFigure } from './figures.ts';
import type { MoneyFigure } from './money-figure.ts';
import type { GroupValue } from './tally.ts';

/** What a figure of a group is: a count, a rate of what is counted, or money. */
export type FigureKind =
  | { readonly count: CountUnit }
  | { readonly rate: CountUnit }
  | { readonly money: true };

/**
 * The figures of a group by the kind of its tally, in the order in which they are packed. Names are those of `StaffGroup` and
 * the like in the domains' SDL, and of the totals of `directory`.
 */
export const TALLIES = {
  staff: { persons: { count: 'NGUOI' }, posts: { count: 'CHUC_VU' }, meeting: { rate: 'NGUOI' } },
  training: {
    classes: { count: 'LOP' },
    attendances: { count: 'LUOT_NGUOI' },
    persons: { count: 'NGUOI' },
    classDays: { count: 'NGAY_LOP' },
    attendanceRate: { rate: 'BUOI_HOC' },
    withdrawn: { count: 'LUOT_NGUOI' },
    failed: { count: 'LUOT_NGUOI' },
    completed: { count: 'LUOT_NGUOI' },
    certified: { count: 'LUOT_NGUOI' },
  },
  nomination: {
    nominations: { count: 'LUOT_NGUOI' },
    persons: { count: 'NGUOI' },
    approved: { count: 'LUOT_NGUOI' },
    notEnrolled: { count: 'LUOT_NGUOI' },
    studying: { count: 'LUOT_NGUOI' },
    withdrawn: { count: 'LUOT_NGUOI' },
    failed: { count: 'LUOT_NGUOI' },
    completed: { count: 'LUOT_NGUOI' },
    attendanceRate: { rate: 'BUOI_HOC' },
  },
  budget: {
    planned: { money: true },
    allotted: { money: true },
    spent: { money: true },
    settled: { money: true },
    spentSocialised: { money: true },
  },
  attendance: { attendances: { count: 'LUOT_NGUOI' } },
  capacity: {
    seats: { count: 'CHO' },
    lecturers: { count: 'NGUOI' },
    rooms: { count: 'PHONG' },
    learners: { count: 'HOC_VIEN' },
    lecturersPer100Learners: { rate: 'NGUOI' },
  },
  need: { need: { count: 'CHO' }, quota: { count: 'CHO' } },
} as const satisfies Record<string, Readonly<Record<string, FigureKind>>>;

/** One of {@link TALLIES}. */
export type TallyName = keyof typeof TALLIES;
/** A figure of the groups of a tally. */
export type TallyFigure<Name extends TallyName> = keyof (typeof TALLIES)[Name] & string;

/** What a figure of a tally is. */
export function kindOf<Name extends TallyName>(name: Name, figure: TallyFigure<Name>): FigureKind {
  const kinds: Readonly<Record<string, FigureKind>> = TALLIES[name];
  const kind = kinds[figure];
  if (!kind) throw new RangeError(`The ${name} tally has no figure ${figure}.`);
  return kind;
}

type FigureOf<Kind> = Kind extends { money: true }
  ? MoneyFigure
  : Kind extends { rate: CountUnit }
    ? RateFigure
    : Figure;

/** A group as a domain gives it to clients; a rate that was not asked for is null. */
export type GroupOf<Name extends TallyName> = { readonly values: readonly GroupValue[] } & {
  readonly [Figure in keyof (typeof TALLIES)[Name]]:
    | FigureOf<(typeof TALLIES)[Name][Figure]>
    | ((typeof TALLIES)[Name][Figure] extends { rate: CountUnit } ? null | undefined : never);
};

/** A count from a to b, the same twice for an exact one. */
export interface PackedCount {
  readonly low: number;
  readonly high: number;
}

/** Both parts of a rate. */
interface PackedRate {
  readonly numerator: number;
  readonly denominator: number;
}

/** A sum of amounts: of how many records, and how many state none. */
export interface PackedMoney {
  /** Null = no record states one. */
  readonly known: bigint | null;
  readonly records: number;
  readonly recordsWithout: number;
}

/** A figure without a value. */
export interface PackedNothing {
  readonly state: 'NO_FIGURE' | 'NOT_COMPUTABLE' | 'NOT_APPLICABLE' | 'SUPPRESSED';
  readonly reason: string | null;
}

/** One figure of a group; null = it was not asked for. */
export type PackedFigure = PackedCount | PackedRate | PackedMoney | PackedNothing | null;

/** A group between a domain and `directory`. */
export interface PackedGroup {
  /** In the order of `by`; null = not recorded. */
  readonly codes: readonly (string | null)[];
  /** In the order of the tally's figures in {@link TALLIES}. */
  readonly figures: readonly PackedFigure[];
}

/**
 * Writes groups as `directory` adds them up: JSON, one array a group, first its codes, then its figures. A count is a number
 * or `[low, high]`, a rate `[numerator, denominator]`, money `[sum as text or null, records, records without]`, a figure
 * without a value `{"state", "reason"}`. A tenth of what the same takes as figures: a national table passes the gateway twice.
 */
export function packGroups<Name extends TallyName>(name: Name, groups: readonly GroupOf<Name>[]): string {
  const names = Object.keys(TALLIES[name]);
  return JSON.stringify(
    groups.map((group) => [
      group.values.map(({ code }) => code ?? null),
      ...names.map((figure) => packFigure(figureNamed(figure, group))),
    ]),
  );
}

function figureNamed(name: string, group: object): Figure | RateFigure | MoneyFigure | null {
  return Reflect.get(group, name) ?? null;
}

function packFigure(figure: Figure | RateFigure | MoneyFigure | null): unknown {
  if (figure === null) return null;
  const { state, reason } = figure;
  if ('records' in figure && (state === 'COMPUTED' || figure.recordsWithout > 0))
    return [figure.amountOfKnown, figure.records, figure.recordsWithout];
  // Of nobody there is no rate, and yet both parts.
  if ('numerator' in figure) {
    const { numerator, denominator } = figure;
    return numerator === null || denominator === null ? { state, reason } : [numerator, denominator];
  }
  // What was published is never added to what was counted.
  if (state === 'REPORTED') return { state: 'NO_FIGURE', reason: 'Chỉ có số công bố.' };
  if (state !== 'COMPUTED' || 'records' in figure) return { state, reason };
  return figure.low === figure.high ? figure.low : [figure.low, figure.high];
}

/** Reads what {@link packGroups} wrote for groups of so many dimensions; null for anything else, even in one group only. */
export function readGroups(name: TallyName, dimensions: number, text: string): PackedGroup[] | null {
  const kinds = Object.values<FigureKind>(TALLIES[name]);
  try {
    const groups: unknown = JSON.parse(text);
    return Array.isArray(groups) ? groups.map((group) => readGroup(group, dimensions, kinds)) : null;
  } catch {
    return null;
  }
}

function readGroup(group: unknown, dimensions: number, kinds: readonly FigureKind[]): PackedGroup {
  if (!Array.isArray(group) || group.length !== kinds.length + 1) throw new TypeError('Not a group.');
  const [codes, ...figures]: unknown[] = group;
  if (!Array.isArray(codes) || codes.length !== dimensions || !codes.every(isCode)) {
    throw new TypeError('Not the codes of a group.');
  }
  return { codes, figures: kinds.map((kind, place) => readFigure(figures[place], kind)) };
}

function readFigure(given: unknown, kind: FigureKind): PackedFigure {
  if (typeof given === 'number' && 'count' in kind) return { low: count(given), high: count(given) };
  if (given === null && 'rate' in kind) return null;
  if (Array.isArray(given)) {
    const [first, second, third]: unknown[] = given;
    if ('count' in kind) return { low: count(first), high: count(second) };
    if ('rate' in kind) return { numerator: count(first), denominator: count(second) };
    const known = first === null ? null : amount(first);
    return { known, records: count(second), recordsWithout: count(third) };
  }
  if (typeof given === 'object' && given !== null && 'state' in given && 'reason' in given) {
    const state = NOTHINGS.find((word) => word === given.state);
    const { reason } = given;
    if (state && (reason === null || typeof reason === 'string')) return { state, reason };
  }
  throw new TypeError('Not a figure.');
}

const NOTHINGS = ['NO_FIGURE', 'NOT_COMPUTABLE', 'NOT_APPLICABLE', 'SUPPRESSED'] as const;

function isCode(code: unknown): code is string | null {
  return code === null || typeof code === 'string';
}

function count(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new TypeError('Not a count.');
}

function amount(value: unknown): bigint {
  if (typeof value === 'string' && /^-?\d{1,19}$/.test(value)) return BigInt(value);
  throw new TypeError('Not an amount.');
}
