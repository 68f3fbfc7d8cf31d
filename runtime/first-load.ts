import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** All that a browser loads before it shows the first page, compressed: what the offices' lines bear. */
export const FIRST_LOAD_MAX_BYTES = 150_000;

/**
 * Bytes of the page and of all it refers to, as a browser loads them: compressed. What is loaded later, for an export, is
 * not among them.
 */
export function firstLoadBytes(folder: string): number {
  const page = readFileSync(join(folder, 'index.html'));
  const referred = [...page.toString('utf8').matchAll(/(?:src|href)="\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  const parts = [page, ...referred.map((path) => readFileSync(join(folder, path)))];
  return parts.reduce((sum, part) => sum + gzipSync(part, { level: 9 }).length, 0);
}
