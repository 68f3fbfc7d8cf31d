import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CHECKOUT } from './data-directory.ts';

/** `npm test`: types first, then vitest with the caller's arguments. Ends in a line `N passed, N failed`. */
function run(program: string, args: readonly string[]): number | null {
  const path = join(CHECKOUT, 'node_modules', '.bin', program);
  return spawnSync(path, args, { cwd: CHECKOUT, stdio: 'inherit' }).status;
}

/** For ends that vitest's own reporter cannot tell. */
function tellOneFailure(): void {
  process.stdout.write('0 passed, 1 failed\n');
}

if (run('tsc', ['--pretty', 'false']) !== 0) {
  process.exitCode = 1;
  tellOneFailure();
} else {
  const status = run('vitest', ['run', ...process.argv.slice(2)]);
  if (status === null) tellOneFailure();
  process.exitCode = status ?? 1;
}
