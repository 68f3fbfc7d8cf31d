import type { Measure, Reference } from './reference.ts';

/** Group of a measure in the filter: its dimension, or that it is a volume. */
export function groupOf({ kind, dimension }: Pick<Measure, 'kind' | 'dimension'>): string {
  return kind === 'VOLUME' ? 'VOLUME' : dimension;
}

/** Which measures a page can show, and what it takes when none is chosen. */
export interface Choice {
  readonly kinds: readonly Measure['kind'][];
  /** Groups that it cannot show as a whole. */
  readonly singly: readonly string[];
  /** What is taken when nothing is chosen; where it is not in the list, the first rate of political theory, or the first. */
  readonly usual: string;
}

/** What is chosen in the filter of targets, and the measures it means. */
export interface Chosen {
  readonly value: string;
  readonly measures: readonly Measure[];
}

/** At most so many in one report. */
const MOST = 30;

/** Measures that a page can show on a day, in the order of the list. */
export function offered(day: string, { measures }: Reference, { kinds }: Choice): readonly Measure[] {
  return measures.filter(
    ({ kind, validFrom, validTo }) =>
      kinds.includes(kind) && validFrom <= day && (validTo === null || validTo >= day),
  );
}

/**
 * What a target in the address means: a measure, a group (`group:LLCT`) or `all` rates. What the page cannot show is read
 * as if nothing was chosen.
 */
export function chosenTarget(
  target: string | null,
  day: string,
  reference: Reference,
  choice: Choice,
): Chosen {
  const shown = offered(day, reference, choice);
  const meant = measuresOf(target, shown, choice);
  if (target !== null && meant.length > 0) return { value: target, measures: meant.slice(0, MOST) };
  const usual = measuresOf(choice.usual, shown, choice);
  if (usual.length > 0) return { value: choice.usual, measures: usual.slice(0, MOST) };
  const first = shown.find(({ dimension }) => dimension === 'LLCT') ?? shown[0];
  return { value: first?.id ?? '', measures: first ? [first] : [] };
}

function measuresOf(
  target: string | null,
  shown: readonly Measure[],
  { singly }: Choice,
): readonly Measure[] {
  if (target === 'all') return shown.filter(({ kind }) => kind === 'RATE');
  const group = target?.startsWith('group:') ? target.slice('group:'.length) : null;
  if (group === null) return shown.filter(({ id }) => id === target);
  return singly.includes(group) ? [] : shown.filter((one) => groupOf(one) === group);
}
