import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DatabaseUser, mayEnter } from './database-user.ts';
import { codeOf, StartError } from './start-error.ts';

/** The checkout: what commands are run in. */
export const CHECKOUT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/**
 * The folder for everything the runtime keeps (databases, passwords, host files), made if missing: `wanted`, else
 * `.data` in the checkout. As root, when the database's user cannot enter the checkout, a folder of the machine's
 * state directory named after the checkout takes its place.
 */
export function dataDirectory(wanted: string | undefined, user: DatabaseUser | null): string {
  if (wanted !== undefined) return usable(resolve(wanted), user);
  if (mayEnter(user, CHECKOUT)) return usable(join(CHECKOUT, '.data'), user);
  const hash = createHash('sha256').update(CHECKOUT).digest('hex').slice(0, 8);
  return usable(join('/var/lib/lien-thong', `${basename(CHECKOUT)}-${hash}`), user);
}

function usable(dataDir: string, user: DatabaseUser | null): string {
  try {
    const made = mkdirSync(dataDir, { recursive: true });
    // As root, the database's user must be able to pass through, but not to list what is there.
    const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
    if (made !== undefined) for (const folder of [made, dataDir]) chmodSync(folder, mode);
  } catch (error) {
    throw new StartError(
      `The data directory cannot be made: ${codeOf(error)}.`,
      dataDir,
      'set DATA_DIR to a folder that can be written.',
      error,
    );
  }
  if (mayEnter(user, dataDir)) return dataDir;
  throw new StartError(
    `The user ${user?.name ?? 'running this'} cannot enter the data directory.`,
    dataDir,
    'set DATA_DIR to a folder that every user may enter; PostgreSQL does not run as root.',
  );
}
