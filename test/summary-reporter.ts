import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

type SerializedError = Parameters<NonNullable<Reporter['onTestRunEnd']>>[1][number];

/**
 * Ends a run with a line `FAILED <test>: <why>` for each failure, and the line `N passed, N failed` (and `, N skipped` if any). What failed outside a test (a file that
 * does not load, a hook, a stray rejection, a run that found nothing) counts as one failure each.
 */
export class SummaryReporter implements Reporter {
  private lines = ['0 passed, 1 failed'];

  onInit(): void {
    // After everything, the removal of the throwaway database included.
    process.once('exit', () => writeSync(1, `${this.lines.join('\n')}\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): void {
    this.lines = summarize(modules, strayErrors);
  }
}

type Failure = Pick<SerializedError, 'message'>;

const LONGEST_REASON = 200;

function summarize(modules: readonly TestModule[], strayErrors: readonly Failure[]): string[] {
  let passed = 0;
  let skipped = 0;
  const failures = strayErrors.map((error) => failure('outside a test', error));
  for (const module of modules) {
    const file = module.relativeModuleId;
    failures.push(...module.errors().map((error) => failure(file, error)));
    for (const suite of module.children.allSuites())
      failures.push(...suite.errors().map((error) => failure(`${file} > ${suite.fullName}`, error)));
    for (const test of module.children.allTests()) {
      const { state, errors } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'skipped') skipped += 1;
      else failures.push(failure(`${file} > ${test.fullName}`, errors?.[0]));
    }
  }
  if (passed + failures.length === 0) failures.push(failure('no test was run', undefined));
  const counts = `${passed} passed, ${failures.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return [...failures, counts];
}

function failure(place: string, error: Failure | undefined): string {
  const [reason = ''] = (error?.message ?? '').split('\n');
  return `FAILED ${place}: ${reason.slice(0, LONGEST_REASON)}`;
}
