import { describe, expect, it } from 'vitest';
import { startProgram } from './started.ts';

async function lastLineOf(
  ...filters: string[]
): Promise<{ status: number | string; line: string | undefined }> {
  const run = startProgram('test/runtime/stand-ins/suite/run.ts', filters, {});
  const status = await run.exit;
  return { status, line: run.stdout().trimEnd().split('\n').at(-1) };
}

describe('the last line of a run', () => {
  it('counts failed tests, failed hooks and files that do not load as failures', async () => {
    expect(await lastLineOf()).toEqual({ status: 1, line: '1 passed, 3 failed, 2 skipped' });
  });

  it('is a failure when nothing was found to run', async () => {
    expect(await lastLineOf('no-such-file')).toEqual({ status: 1, line: '0 passed, 1 failed' });
  });
});
