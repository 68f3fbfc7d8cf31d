import { ClientError } from '../../common/errors.ts';
import type { RecordRef } from './row-fields.ts';

/** Arguments of every paged list. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null;
}

/** A page of records as clients get it. */
export interface Page {
  nodes: RecordRef[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** No list gives more at once. */
const LARGEST_PAGE = 100;

/** A page without records. */
export const EMPTY_PAGE: Page & { nodes: never[] } = {
  nodes: [],
  pageInfo: { endCursor: null, hasNextPage: false },
};

/** Throws BAD_ARGUMENT unless a page may have this many records. */
export function assertFirst(first: number): void {
  if (first >= 1 && first <= LARGEST_PAGE) return;
  throw new ClientError('BAD_ARGUMENT', `first must be 1 to ${LARGEST_PAGE}.`);
}

/**
 * Reads the place after which a page begins; null for the first page. `list` names the list, `accepts` has one test a
 * part of the place. Throws BAD_ARGUMENT for anything that {@link pageOf} did not write for the same list.
 */
export function parseCursor(
  list: string,
  cursor: string | null | undefined,
  accepts: readonly ((part: unknown) => boolean)[],
): string[] | null {
  if (cursor === null || cursor === undefined) return null;
  const [name, ...place] = partsOf(cursor);
  if (name === list && place.length === accepts.length && accepts.every((test, at) => test(place[at]))) {
    return place.map(String);
  }
  throw new ClientError('BAD_ARGUMENT', 'after is no cursor of this list; take endCursor of its last page.');
}

/** Cuts rows of a unit, of which one more than `first` was read, to a page of the list. */
export function pageOf<Row extends { readonly id: string }>(
  list: string,
  unitId: string,
  rows: readonly Row[],
  first: number,
  placeOf: (row: Row) => readonly string[],
): Page {
  return cutPage(list, rows, first, placeOf, ({ id }) => ({ provinceId: unitId, id }));
}

/** The same for rows that are no records by themselves: `nodeOf` says what is shown of each. */
export function cutPage<Row, Node>(
  list: string,
  rows: readonly Row[],
  first: number,
  placeOf: (row: Row) => readonly string[],
  nodeOf: (row: Row) => Node,
): { nodes: Node[]; pageInfo: Page['pageInfo'] } {
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return {
    nodes: shown.map(nodeOf),
    pageInfo: {
      endCursor: last === undefined ? null : formatCursor(list, placeOf(last)),
      hasNextPage: rows.length > first,
    },
  };
}

/** The place of a row in its list, as opaque text: the `endCursor` of a page that ends there. */
export function formatCursor(list: string, place: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString('base64url');
}

function partsOf(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
