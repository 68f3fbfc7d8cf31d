import type { Language } from '../language/language.ts';

/** What rows are ordered by: a number, a name, or null where there is none, which always comes last. */
export type Key = number | string | null;

/**
 * Rows in the order that the reader chose: `name`, or `-rate` for the largest first. What has no value stands at the end
 * whichever way, by name.
 */
export function orderedRows<Row extends { readonly name: string }>(
  rows: readonly Row[],
  sort: string,
  keyOf: (row: Row, column: string) => Key,
  { compare }: Language,
): readonly Row[] {
  const falls = sort.startsWith('-');
  const column = falls ? sort.slice(1) : sort;
  return rows.toSorted((a, b) => {
    const [x, y] = [keyOf(a, column), keyOf(b, column)];
    if (x === null || y === null) return x === y ? compare(a.name, b.name) : x === null ? 1 : -1;
    const order = typeof x === 'number' && typeof y === 'number' ? direction(x, y) : compare(`${x}`, `${y}`);
    if (order === 0) return compare(a.name, b.name);
    return falls === order > 0 ? -1 : 1;
  });
}

function direction(x: number, y: number): number {
  return x === y ? 0 : x > y ? 1 : -1;
}
