import { ClientError } from './errors.ts';

/** Most keys that one cell passes between domains: some 450 kB, carried by each cell that asks. */
export const MOST_KEYS = 10_000;

/** Most keys that the cells of one request pass together: some 5 MB, a third of what a subgraph takes at once. */
const MOST_KEYS_OF_REQUEST = 100_000;

/** Throws KEYSET_TOO_LARGE for more than {@link MOST_KEYS}; the message names no key. */
export function assertKeySet(count: number): void {
  if (count > MOST_KEYS) throw tooLarge(MOST_KEYS, 'one cell');
}

/** Counts the keys that a request passes; throws KEYSET_TOO_LARGE from the cell on that would pass too many. */
export function createKeyBudget(most = MOST_KEYS_OF_REQUEST): (count: number) => void {
  let spent = 0;
  return (count) => {
    if (spent + count > most) throw tooLarge(most, 'all cells of a request');
    spent += count;
  };
}

function tooLarge(most: number, where: string): ClientError {
  return new ClientError(
    'KEYSET_TOO_LARGE',
    `More than ${most} keys of persons do not pass between domains for ${where}: persons are counted unit by unit. ` +
      'Ask for fewer units or measures.',
  );
}
