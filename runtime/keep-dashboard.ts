import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CHECKOUT } from './data-directory.ts';
import { programArguments } from './node-program.ts';

export const DASHBOARD = join(CHECKOUT, 'dashboard');
/** Beside the built files: the hash of what they were built from. Served to nobody. */
export const STAMP = 'dist/.sources';

/** Everything that the build reads. */
const SOURCES = ['dashboard', 'client', 'codegen/client', 'common', 'package-lock.json'];

/**
 * Builds the dashboard, in a process of its own, if it is missing or its sources have changed. A build that fails has told
 * why on stderr; what was there stays.
 */
export async function keepDashboardBuilt(abort: AbortSignal): Promise<void> {
  const stamp = join(DASHBOARD, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources()) return;
  const child = spawn(process.execPath, programArguments('runtime/build-dashboard.ts'), {
    cwd: CHECKOUT,
    stdio: ['ignore', 2, 2],
  });
  const stop = () => child.kill('SIGKILL');
  abort.addEventListener('abort', stop);
  await new Promise((done) => child.once('close', done).once('error', done));
  abort.removeEventListener('abort', stop);
}

/** SHA-256 over the names and contents of all sources. */
export function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(CHECKOUT, source);
    const files = statSync(path).isDirectory() ? filesIn(path).filter(isSource) : [path];
    for (const file of files) {
      const content = readFileSync(file);
      hash.update(`${relative(CHECKOUT, file)} ${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex');
}

function isSource(path: string): boolean {
  return !/[\\/](dist|dist-\d+|node_modules)[\\/]/.test(relative(CHECKOUT, path));
}

/** Paths of all files under a folder, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
