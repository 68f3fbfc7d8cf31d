import type { Domain } from '../../../common/units.ts';
import type { UnitStates } from '../../kit/coverage.ts';
import {
  type FigureKind,
  type PackedFigure,
  type PackedGroup,
  readGroups,
  TALLIES,
  type TallyName,
} from '../../kit/packed-groups.ts';
import { compareCodes } from '../../kit/tally.ts';
import type { Part } from './coverage.ts';
import type { UnitOfRecord } from './line-units.ts';

/** A tally as `@requires` brings it back; null where nobody answered. */
export interface RequiredTally {
  readonly state: string;
  readonly reason?: string | null;
  readonly packed: string;
}

/** What one domain counted in one unit. */
interface ReadTally {
  readonly state: 'COMPUTED' | 'NO_FIGURE' | 'NOT_APPLICABLE';
  readonly reason: string | null;
  readonly groups: ReadonlyMap<string, PackedGroup>;
}

/** What each unit of a line counted, in one domain. */
export interface TallyParts {
  readonly name: TallyName;
  readonly domain: Domain;
  readonly parts: readonly Part<ReadTally>[];
}

/** Which domain counts a tally, and whose key sets it may need for that. */
export interface TallySource {
  readonly name: TallyName;
  readonly domain: Domain;
  readonly others: readonly Domain[];
}

/**
 * Reads what the units of a line counted. Where a domain could not count because another one did not answer, the unit is
 * missing, and the other one is to blame; where it could not for a reason of its own, the unit has no figure.
 */
export function readTallies(
  { name, domain, others }: TallySource,
  dimensions: number,
  units: readonly { readonly unit: UnitOfRecord; readonly given: RequiredTally | null }[],
  states: UnitStates,
): TallyParts {
  const parts = units.map(({ unit, given }): Part<ReadTally> => {
    const groups = given && readGroups(name, dimensions, given.packed);
    if (!groups) return { unit, given: null, lostBy: domain };
    const reason = given.reason ?? null;
    if (given.state === 'COMPUTED') {
      return {
        unit,
        given: { state: 'COMPUTED', reason, groups: new Map(groups.map((one) => [textOf(one.codes), one])) },
      };
    }
    const lostBy =
      given.state === 'NOT_COMPUTABLE' && others.find((other) => didNotAnswer(states, other, unit));
    if (lostBy) return { unit, given: null, lostBy };
    const state = given.state === 'NOT_APPLICABLE' ? 'NOT_APPLICABLE' : 'NO_FIGURE';
    return { unit, given: { state, reason, groups: new Map() } };
  });
  return { name, domain, parts };
}

function didNotAnswer(states: UnitStates, domain: Domain, { provinceId }: UnitOfRecord): boolean {
  return !['OK', 'STALE', 'UNKNOWN'].includes(states.stateOf(domain, provinceId));
}

/** The codes of every group that some unit has in some domain, in their order; without dimensions the one group of all. */
export function codesOfGroups(
  dimensions: number,
  tallies: readonly TallyParts[],
): (readonly (string | null)[])[] {
  if (dimensions === 0) return [[]];
  const all = new Map<string, readonly (string | null)[]>();
  for (const { parts } of tallies) {
    for (const { given } of parts) for (const [text, { codes }] of given?.groups ?? []) all.set(text, codes);
  }
  return [...all.values()].sort(compareCodes);
}

function textOf(codes: readonly (string | null)[]): string {
  return JSON.stringify(codes);
}

/**
 * One figure of one group, unit by unit. A unit that counted and lacks the group has 0 of it, unless whoever has the group
 * says that the question does not apply.
 */
export function figuresOf(
  { name, parts }: TallyParts,
  codes: readonly (string | null)[],
  figure: string,
  kind: FigureKind,
): Part<PackedFigure>[] {
  const place = Object.keys(TALLIES[name]).indexOf(figure);
  const text = textOf(codes);
  const told = parts.map(({ given }) => given?.groups.get(text)?.figures[place]);
  const given = told.filter((one) => one !== undefined);
  const [first] = given;
  const lacking = first && given.every(doesNotApply) ? first : nothingOf(kind);
  return parts.map((part, at) => {
    if (part.given === null) return { ...part, given: null };
    const { state, reason } = part.given;
    return { ...part, given: state === 'COMPUTED' ? figureAt(told[at], lacking) : { state, reason } };
  });
}

/** A rate that was to be given and was not is no rate of nobody. */
function figureAt(told: PackedFigure | undefined, lacking: PackedFigure): PackedFigure {
  return told === undefined ? lacking : (told ?? { state: 'NO_FIGURE', reason: null });
}

function doesNotApply(figure: PackedFigure): boolean {
  return figure !== null && 'state' in figure && figure.state === 'NOT_APPLICABLE';
}

function nothingOf(kind: FigureKind): PackedFigure {
  if ('count' in kind) return { low: 0, high: 0 };
  if ('rate' in kind) return { numerator: 0, denominator: 0 };
  return { known: 0n, records: 0, recordsWithout: 0 };
}
