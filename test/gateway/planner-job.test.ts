import { afterEach, expect, test, vi } from 'vitest';
import { createJob, keyOf, Refused } from '../../gateway/planner-job.ts';

afterEach(() => {
  vi.useRealTimers();
});

const request = { graph: 1, text: '{ a }', operationName: undefined, variant: 0 };

test('a document is refused for a while, and the ones known for longest are forgotten first', () => {
  vi.useFakeTimers();
  const refused = new Refused(2, 1000);
  refused.add('a', 'slow');
  refused.add('b', 'crashed');
  expect(() => refused.check('a')).toThrow('takes longer');
  expect(() => refused.check('b')).toThrow('made the planner fail');
  refused.add('c', 'slow');
  expect(() => refused.check('a')).not.toThrow();
  expect(() => refused.check('c')).toThrow();
  vi.advanceTimersByTime(1001);
  expect(() => refused.check('c')).not.toThrow();
});

test('a document is another one under another operation name, text or variant, whatever the supergraph', () => {
  const others = [
    { ...request, text: '{ b }' },
    { ...request, operationName: 'a' },
    { ...request, variant: 1 },
  ];
  expect(new Set([request, ...others].map(keyOf)).size).toBe(4);
  expect(keyOf({ ...request, graph: 2 })).toBe(keyOf(request));
});

test('whoever asks waits only so long, and what comes later is ignored', async () => {
  vi.useFakeTimers();
  const job = createJob(request, 'key', 1000);
  const outcome = expect(job.plan).rejects.toMatchObject({ extensions: { code: 'PLANNING_FAILED' } });
  vi.advanceTimersByTime(1001);
  expect(job.isSettled).toBe(true);
  job.resolve({ kind: 'QueryPlan' });
  await outcome;
});
