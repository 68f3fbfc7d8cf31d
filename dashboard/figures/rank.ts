/** Place of a value among others, the largest first; equal ones share a place. */
export function placeOf(value: number, others: readonly number[]): number {
  return others.filter((other) => other > value).length + 1;
}
