import { spawnSync } from 'node:child_process';
import { StartError } from './start-error.ts';

/** The user that runs PostgreSQL when this process is root: PostgreSQL refuses to run as root. */
export interface DatabaseUser {
  uid: number;
  gid: number;
  name: string;
}

/** `postgres`, else `nobody`, when this process is root; null when it may run PostgreSQL itself. */
export function databaseUser(): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== null && gid !== null) return { uid, gid, name };
  }
  throw new StartError(
    'PostgreSQL does not run as root, and there is no user to run it as.',
    'the users postgres and nobody are both missing',
    'start as another user, create the user postgres, or set DATABASE_URL to a server of your own.',
  );
}

function idOf(flag: '-u' | '-g', name: string): number | null {
  const run = spawnSync('id', [flag, name], { encoding: 'utf8' });
  const id = Number.parseInt(run.stdout ?? '', 10);
  return run.status === 0 && Number.isInteger(id) && id > 0 ? id : null;
}

/** True when `user` may enter the folder (or run the program) at `path`; asked of the system, so that ACLs count. */
export function mayEnter(user: DatabaseUser | null, path: string): boolean {
  const identity = user ? { uid: user.uid, gid: user.gid } : {};
  return spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], { cwd: '/', ...identity }).status === 0;
}
