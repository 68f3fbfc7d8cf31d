import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, StartError } from './start-error.ts';

/**
 * Writes a file that only its owner may read (it holds passwords), whole or not at all: written beside, then
 * renamed, so that a reader and a crash see the old text or the new one.
 */
export function writePrivate(path: string, text: string): void {
  const beside = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text, { mode: 0o600 });
    chmodSync(beside, 0o600);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    const why = codeOf(error) === 'ENOSPC' ? 'the disk is full' : codeOf(error) || String(error);
    throw new StartError(
      `A file cannot be written: ${why}.`,
      path,
      'free disk space, or set DATA_DIR to a folder that can be written.',
      error,
    );
  }
}

/** Passwords by role name, kept in `secrets.json` of a data directory. */
export interface Secrets {
  /** The role's password, made at random and stored before it is returned when there was none. */
  of(role: string): string;
}

/** Opens (or begins) the secrets of a data directory. */
export function openSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json');
  const known = new Map<string, string>(readEntries(path));
  return {
    of(role) {
      const old = known.get(role);
      if (old !== undefined) return old;
      const fresh = randomBytes(24).toString('base64url');
      known.set(role, fresh);
      writePrivate(path, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`);
      return fresh;
    },
  };
}

function readEntries(path: string): [string, string][] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new StartError(
      'The passwords of the databases cannot be read.',
      path,
      'give this user the right to read it, or remove the data directory to begin anew.',
      error,
    );
  }
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) throw new Error('not an object');
    return Object.entries(parsed).map(([role, password]) => [role, String(password)]);
  } catch (error) {
    throw new StartError(
      'The passwords of the databases are damaged.',
      path,
      'restore the file, or remove the data directory to begin anew.',
      error,
    );
  }
}
