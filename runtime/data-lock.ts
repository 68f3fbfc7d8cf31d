import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, startOf } from './processes.ts';
import { codeOf, StartError } from './start-error.ts';

/**
 * Takes a data directory for this process; returns what gives it back. A lock whose process is gone (killed, or
 * its id used again by another) is taken over. Throws {@link StartError} while another start holds it.
 */
export function lockDataDirectory(dataDir: string): () => void {
  const path = join(dataDir, 'supervisor.lock');
  const own = `${process.pid} ${startOf(process.pid)}\n`;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      writeFileSync(path, own, { flag: 'wx', mode: 0o600 });
      return () => {
        if (read(path) === own) rmSync(path, { force: true });
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') {
        throw new StartError(
          `The data directory cannot be used: ${codeOf(error)}.`,
          path,
          'free disk space, or set DATA_DIR to a folder that can be written.',
          error,
        );
      }
    }
    const found = read(path);
    const [pid = '', start = ''] = found.trim().split(/ (.*)/);
    if (isAlive(Number(pid)) && startOf(Number(pid)) === start) {
      throw new StartError(
        'Another start is running on this data directory.',
        `${dataDir} (process ${pid})`,
        'use the one that runs, stop it (Ctrl-C), or set DATA_DIR and PORT for a second one.',
      );
    }
    dropStale(path, found);
  }
  throw new StartError(
    'The data directory cannot be locked.',
    path,
    'several starts at once: try again with one.',
  );
}

/** Moves the lock away first: when it turned out to be another process' fresh one, that is put back. */
function dropStale(path: string, stale: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // another start did it
  }
  if (read(aside) === stale) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
