import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { CHECKOUT } from './data-directory.ts';

const BROWSER_TESTS = '.browser.test.ts';
const NOT_RUN = `The browser tests (*${BROWSER_TESTS}) were not run: no Chromium was found.
  Remedy: apt-get install chromium, or CHROMIUM=<path of one>.
`;

/**
 * `npm test`: types first, then vitest with the caller's arguments. Ends in a line `N passed, N failed`. Without Chromium the
 * browser tests are left out, and it says so; if they were asked for, it fails.
 */
function runTests(given: readonly string[]): number {
  const hasBrowser = findChromium(process.env) !== undefined;
  if (!hasBrowser && given.includes(BROWSER_TESTS)) {
    process.stderr.write(NOT_RUN);
    return failOnce();
  }
  if (run('tsc', ['--pretty', 'false']) !== 0) return failOnce();
  if (!hasBrowser) process.stderr.write(NOT_RUN);
  const status = run('vitest', [
    'run',
    ...(hasBrowser ? [] : ['--exclude', `**/*${BROWSER_TESTS}`]),
    ...given,
  ]);
  return status ?? failOnce();
}

function run(program: string, args: readonly string[]): number | null {
  const path = join(CHECKOUT, 'node_modules', '.bin', program);
  return spawnSync(path, args, { cwd: CHECKOUT, stdio: 'inherit' }).status;
}

/** For ends that vitest's own reporter cannot tell. */
function failOnce(): number {
  process.stdout.write('0 passed, 1 failed\n');
  return 1;
}

process.exitCode = runTests(process.argv.slice(2));
