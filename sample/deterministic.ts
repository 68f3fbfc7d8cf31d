import { createHash } from 'node:crypto';

/** The number all sample data grows from: same number, same rows. */
const SAMPLE_SEED = 20260701;

/** A hash of the seed and a path of words, as hex; the source of every made-up id. */
export function digest(...path: (string | number)[]): string {
  return createHash('sha256')
    .update(`${SAMPLE_SEED}/${path.join('/')}`)
    .digest('hex');
}

/** A UUID (version 8, RFC 9562) that depends on nothing but the seed and the path. */
export function sampleId(...path: (string | number)[]): string {
  const hex = digest('id', ...path);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A number in [0, 1) that depends on nothing but the seed and the path. */
export function fraction(...path: (string | number)[]): number {
  return Number.parseInt(digest('fraction', ...path).slice(0, 12), 16) / 2 ** 48;
}

/** An integer in [low, high], both included. */
export function integer(low: number, high: number, ...path: (string | number)[]): number {
  return low + Math.floor(fraction(...path) * (high - low + 1));
}

/** One item of a list. */
export function pick<T>(list: readonly T[], ...path: (string | number)[]): T {
  const item = list[Math.floor(fraction(...path) * list.length)];
  if (item === undefined) throw new Error('pick() needs a list with at least one item.');
  return item;
}

/** An ISO day `days` after `day`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Cuts `total` into `parts` whole numbers as even as possible; the sum is exact. */
export function split(total: number, parts: number): number[] {
  return Array.from(
    { length: parts },
    (_, i) => Math.floor((total * (i + 1)) / parts) - Math.floor((total * i) / parts),
  );
}

/** Marks exactly `chosen` of `total` indices, evenly spread. */
export function isChosen(index: number, chosen: number, total: number): boolean {
  return Math.floor(((index + 1) * chosen) / total) > Math.floor((index * chosen) / total);
}
