import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

type SerializedError = Parameters<NonNullable<Reporter['onTestRunEnd']>>[1][number];

/**
 * Ends a run with the line `N passed, N failed` (and `, N skipped` if any). What failed outside a test (a file that
 * does not load, a hook, a stray rejection, a run that found nothing) counts as one failure each.
 */
export class SummaryReporter implements Reporter {
  private line = '0 passed, 1 failed';

  onInit(): void {
    // After everything, the removal of the throwaway database included.
    process.once('exit', () => writeSync(1, `${this.line}\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): void {
    this.line = summarize(modules, strayErrors.length);
  }
}

function summarize(modules: readonly TestModule[], strayErrors: number): string {
  let passed = 0;
  let skipped = 0;
  let failed = strayErrors;
  for (const module of modules) {
    failed += module.errors().length;
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'skipped') skipped += 1;
      else failed += 1;
    }
  }
  if (passed + failed === 0) failed = 1;
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
