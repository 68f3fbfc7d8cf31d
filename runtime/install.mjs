// Runs before every npm script, on a clone where nothing is installed yet: Node built-ins only.
// All output goes to stderr, since stdout belongs to the answer of `npm start -- --once`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const STAMP = '.lien-thong-installed';

/**
 * True when `version` (as in `process.versions.node`) can run this project.
 * @param {string} version
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/**
 * True when `node_modules` under `root` holds what `package-lock.json` says. The stamp tells it at once; an
 * install made by hand has no stamp and is recognised by npm's own record of what it installed.
 * @param {string} root
 */
export function isInstalled(root) {
  const lock = read(join(root, 'package-lock.json'));
  const wanted = stampOf(lock);
  const stamp = join(root, 'node_modules', STAMP);
  if (read(stamp) === wanted) return true;
  if (!holdsAll(JSON.parse(lock), JSON.parse(read(join(root, 'node_modules', '.package-lock.json')) || '{}')))
    return false;
  writeFileSync(stamp, wanted);
  return true;
}

/**
 * Installs what the lock file says, if that is not yet done. Returns an error message, or null.
 * @param {string} root
 * @param {{ command: string, args: string[] }} npm
 */
export function install(root, npm) {
  if (isInstalled(root)) return null;
  process.stderr.write('Installing what package-lock.json says (once per change of that file) ...\n');
  const options = ['ci', '--ignore-scripts', '--include=dev', '--loglevel=error', '--no-fund', '--no-audit'];
  const run = spawnSync(npm.command, [...npm.args, ...options], { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.error || run.status !== 0) {
    const how = run.error ? run.error.message : `exit code ${run.status ?? run.signal}`;
    return `npm ci failed (${how}).\n  Remedy: read npm's message above; check the network and the disk, then run the command again.`;
  }
  writeFileSync(join(root, 'node_modules', STAMP), stampOf(read(join(root, 'package-lock.json'))));
  return null;
}

/** Binaries differ by platform, so a tree copied from elsewhere must not pass. @param {string} lock */
function stampOf(lock) {
  return `${process.platform}-${process.arch} ${createHash('sha256').update(lock).digest('hex')}\n`;
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} lock
 * @param {{ packages?: Record<string, { version?: string, integrity?: string }> }} installed
 */
function holdsAll(lock, installed) {
  const there = installed.packages;
  if (!there) return false;
  return Object.entries(lock.packages ?? {}).every(([path, entry]) => {
    const found = there[path];
    if (path === '' || (!found && entry.optional)) return true;
    return found?.version === entry.version && found?.integrity === entry.integrity;
  });
}

// Real paths: a checkout that is reached through a link must install too.
if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) {
  const npmScript = process.env.npm_execpath;
  const npm = npmScript ? { command: process.execPath, args: [npmScript] } : { command: 'npm', args: [] };
  const problem = isNodeNewEnough(process.versions.node)
    ? install(fileURLToPath(new URL('..', import.meta.url)), npm)
    : `Node ${process.versions.node} is too old.\n  Remedy: install Node ${OLDEST_NODE.join('.')} or newer.`;
  if (problem) {
    process.stderr.write(`lien-thong: ${problem}\n`);
    process.exitCode = 1;
  }
}
