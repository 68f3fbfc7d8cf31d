import fc from 'fast-check';
import { UNITS, type Unit } from './map.ts';

/** Days that rows and questions share, so that edges meet: ends of years, a leap day, both sides of the merger. */
export const DAYS = [
  ...['2023-12-31', '2024-01-01', '2024-02-29', '2024-12-31', '2025-01-01', '2025-06-29', '2025-06-30'],
  ...['2025-07-01', '2025-07-02', '2025-12-31', '2026-01-01', '2026-03-15'],
] as const;

export const PERIODS: readonly (readonly [from: string, to: string])[] = [
  ['2024-01-01', '2024-12-31'],
  ['2025-01-01', '2025-12-31'],
  ['2025-01-01', '2025-06-30'],
  ['2025-07-01', '2026-03-15'],
  ['2024-02-29', '2026-01-01'],
  ['2023-12-31', '2025-06-29'],
];

export const CHOICE = fc.nat(1_000_000);

/** One of a list, by a drawn number: it shrinks to the first. */
export function pick<Item>(items: readonly Item[], choice: number): Item {
  const item = items[choice % items.length];
  if (item === undefined) throw new Error('Nothing to choose from.');
  return item;
}

export const unitOf = (choice: number): Unit => pick(UNITS, choice);

/** Days of the unit's life: outside it a unit records nothing. */
export function daysIn({ validFrom, validTo }: Unit): string[] {
  return DAYS.filter((day) => day >= validFrom && (validTo === null || day <= validTo));
}

/** Any choice among `words`, the first of which comes more often. */
export function word<Word>(choice: number, ...words: readonly Word[]): Word {
  return pick([...words, ...Array<Word>(words.length).fill(pick(words, 0))], choice);
}

export const choices = (count: number) => fc.array(CHOICE, { minLength: count, maxLength: count });

/** Every choice of a row, as a function that gives the next one. */
export function taking(drawn: readonly number[]): () => number {
  let place = 0;
  return () => drawn[place++] ?? 0;
}
