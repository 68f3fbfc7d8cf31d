import { ClientError } from '../../../common/errors.ts';

/** A page as clients get it. */
export interface Page<Item> {
  nodes: Item[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** The place of a row in its list, as opaque text. */
export function formatCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * Reads a cursor back; null for none. `accepts` has one test a part. Throws BAD_ARGUMENT for anything that
 * {@link formatCursor} did not write for such a list.
 */
export function parseCursor(
  cursor: string | null | undefined,
  accepts: readonly ((part: unknown) => boolean)[],
): string[] | null {
  if (cursor === null || cursor === undefined) return null;
  const place = jsonOf(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (
    !Array.isArray(place) ||
    place.length !== accepts.length ||
    !accepts.every((test, i) => test(place[i]))
  ) {
    throw new ClientError(
      'BAD_ARGUMENT',
      'after is not a cursor of this list; take endCursor of its last page.',
    );
  }
  return place.map(String);
}

/** Throws BAD_ARGUMENT unless 1 ≤ first ≤ most. */
export function assertFirst(first: number, most: number): void {
  if (first < 1 || first > most) throw new ClientError('BAD_ARGUMENT', `first must be 1 to ${most}.`);
}

/** Cuts rows, of which one more than `first` was read, to a page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  first: number,
  cursorOf: (row: Row) => string,
  itemOf: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return {
    nodes: shown.map(itemOf),
    pageInfo: { endCursor: last ? cursorOf(last) : null, hasNextPage: rows.length > first },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
