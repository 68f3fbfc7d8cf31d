import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** A document that is planned before anybody asks for it. */
export interface WarmDocument {
  readonly path: string;
  readonly text: string;
}

/**
 * The documents of a folder (all `.graphql` files in it and below), or of a pattern: `*` stands for any part of a name,
 * `**` for any folders. Throws if the folder cannot be read.
 */
export function readWarmDocuments(setting: string): WarmDocument[] {
  const parts = resolve(setting).split(sep);
  const firstWild = parts.findIndex((part) => part.includes('*'));
  const folder = firstWild < 0 ? resolve(setting) : parts.slice(0, firstWild).join(sep) || sep;
  if (firstWild < 0 && statSync(folder).isFile()) return [read(folder)];
  const pattern = firstWild < 0 ? ['**', '*.graphql'] : parts.slice(firstWild);
  const matches = patternOf(pattern);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => matches.test(relative(folder, path).split(sep).join('/')))
    .sort()
    .map(read);
}

function read(path: string): WarmDocument {
  return { path, text: readFileSync(path, 'utf8') };
}

function patternOf(parts: readonly string[]): RegExp {
  const written = (part: string) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
  const segments = parts.map((part, i) => {
    const isLast = i === parts.length - 1;
    if (part === '**') return isLast ? '.*' : '(?:.*/)?';
    return written(part) + (isLast ? '' : '/');
  });
  return new RegExp(`^${segments.join('')}$`);
}
