// Outlives the supervisor by seconds: when its standard input ends, whatever is still registered is stopped.
// Lines: `watch <pid> <signal>`, `forget <pid>`, `remove <folder>`. Started by guard.ts.
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { allGone, signal } from './processes.ts';

const GRACE_MS = 1_500;

const watched = new Map<number, NodeJS.Signals>();
const folders: string[] = [];

// A Ctrl-C goes to the whole terminal; the guard must stay until the supervisor has tidied up.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => {});

for await (const line of createInterface({ input: process.stdin })) {
  const [verb, what = '', name = 'SIGTERM'] = line.split(' ');
  if (verb === 'watch') watched.set(Number(what), name === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
  if (verb === 'forget') watched.delete(Number(what));
  if (verb === 'remove') folders.push(line.slice('remove '.length));
}

const pids = [...watched.keys()];
for (const [pid, name] of watched) signal(pid, name);
if (!(await allGone(pids, GRACE_MS))) {
  // PostgreSQL's SIGQUIT stops it at once and takes its children along, which SIGKILL would not.
  for (const [pid, name] of watched) signal(pid, name === 'SIGINT' ? 'SIGQUIT' : 'SIGKILL');
  if (!(await allGone(pids, GRACE_MS))) for (const pid of pids) signal(pid, 'SIGKILL');
}
for (const folder of folders) rmSync(folder, { recursive: true, force: true });
