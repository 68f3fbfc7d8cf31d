import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { supergraphSdl } from '../planner/slow-documents.ts';

const PROGRAM = fileURLToPath(new URL('memory-process.ts', import.meta.url));

interface Memory {
  heapMb: number;
  plannersMb: number;
}

test('memory stays flat over 3,000 distinct plans and 1,000 reloads', { timeout: 200_000 }, async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx/esm', '--expose-gc', PROGRAM],
    { env: { PATH: process.env.PATH, PLANS: '3000', RELOADS: '1000', SDL: supergraphSdl() } },
  );
  const { plans, reloads }: { plans: [Memory, Memory]; reloads: [Memory, Memory] } = JSON.parse(stdout);
  for (const [half, end] of [plans, reloads]) {
    expect(end.heapMb - half.heapMb).toBeLessThan(10);
    expect(end.plannersMb - half.plannersMb).toBeLessThan(60);
  }
  expect(reloads[1].heapMb).toBeLessThan(150);
});
