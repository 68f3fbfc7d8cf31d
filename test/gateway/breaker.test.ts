import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Breaker } from '../../gateway/breaker.ts';
import { healthBook } from './health-book.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const told: string[] = [];
const DEPLOYMENT = { name: 'north', subgraph: 'personnel', urls: ['http://a'], timeoutMs: 1, trusted: true };
const SETTINGS = { failures: 5, failurePercent: 40, minCalls: 20, openMs: 1000, maxOpenMs: 4000 };

function breaker(): Breaker {
  told.length = 0;
  return healthBook(SETTINGS, { told }).of(DEPLOYMENT).breaker;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** One call after another; `outcomes` has a dot for each that is answered, and an x for each that fails. */
async function calls(on: Breaker, outcomes: string): Promise<void> {
  for (const outcome of outcomes) {
    on.begin();
    if (outcome === '.') on.answered();
    else on.failed();
    await settled();
  }
}

async function probe(on: Breaker, answer: 'good' | 'bad') {
  const given = await on.probe(
    async () => answer,
    (each) => each === 'good',
    'not asked' as const,
  );
  await settled();
  await settled();
  return given;
}

test('single failures do not open it, failures in a row do', async () => {
  const some = breaker();
  await calls(some, 'xxxx.xxxx.');
  expect(some.isClosed).toBe(true);
  await calls(some, 'xxxxx');
  expect(some.isClosed).toBe(false);
});

test('it opens when every second call fails, if there are enough of them', async () => {
  const few = breaker();
  await calls(few, '.x'.repeat(9));
  expect(few.isClosed).toBe(true);
  await calls(few, '.x'.repeat(2));
  expect(few.isClosed).toBe(false);
});

test('it stays closed when a third of the calls fail', async () => {
  const good = breaker();
  await calls(good, '..x'.repeat(60));
  expect(good.isClosed).toBe(true);
});

test('an answer that its reader finds to be bad is a failure, and no success beside it', async () => {
  const bad = breaker();
  for (let i = 0; i < 5; i++) {
    bad.begin();
    bad.answered();
    bad.reportBad();
    await settled();
  }
  expect(bad.isClosed).toBe(false);
});

test('while it is open nobody is asked; then one call is, and the others do not wait for it', async () => {
  const open = breaker();
  await calls(open, 'xxxxx');
  expect(await probe(open, 'good')).toBe('not asked');
  vi.setSystemTime(Date.now() + 1000);
  let answer: (given: 'good') => void = () => {};
  const first = open.probe<'good' | 'not asked'>(
    () => new Promise((resolve) => (answer = resolve)),
    () => true,
    'not asked',
  );
  expect(await probe(open, 'good')).toBe('not asked');
  expect(open.isClosed).toBe(false);
  answer('good');
  expect(await first).toBe('good');
  await settled();
  await settled();
  expect(open.isClosed).toBe(true);
});

test('the time between probes doubles up to a limit, and starts anew once it was closed', async () => {
  const open = breaker();
  await calls(open, 'xxxxx');
  // Half to all of each time, by chance.
  for (const ms of [1000, 2000, 4000, 4000, 4000]) {
    vi.setSystemTime(Date.now() + ms / 2 - 1);
    expect(await probe(open, 'bad')).toBe('not asked');
    vi.setSystemTime(Date.now() + ms / 2 + 1);
    expect(await probe(open, 'bad')).toBe('bad');
  }
  vi.setSystemTime(Date.now() + 4000);
  expect(await probe(open, 'good')).toBe('good');
  expect(open.isClosed).toBe(true);
  await calls(open, 'xxxxx');
  vi.setSystemTime(Date.now() + 1000);
  expect(await probe(open, 'good')).toBe('good');
});

test('a probe whose answer turns out to be bad keeps it open', async () => {
  const open = breaker();
  await calls(open, 'xxxxx');
  vi.setSystemTime(Date.now() + 1000);
  const given = await open.probe(
    async () => 'good',
    () => true,
    'not asked',
  );
  open.reportBad();
  await settled();
  await settled();
  expect(given).toBe('good');
  expect(open.isClosed).toBe(false);
});

test('calls that were made before it opened, and fail after, are no probes', async () => {
  const open = breaker();
  await calls(open, 'xxxxx');
  vi.setSystemTime(Date.now() + 1000);
  open.failed();
  await settled();
  expect(await probe(open, 'good')).toBe('good');
  expect(open.isClosed).toBe(true);
});

test('the log names the deployment at every turn', async () => {
  const open = breaker();
  await calls(open, 'xxxxx');
  vi.setSystemTime(Date.now() + 1000);
  await probe(open, 'bad');
  vi.setSystemTime(Date.now() + 2000);
  await probe(open, 'good');
  expect(told.map((line) => line.replace(/"openMs":\d+/, '"openMs":0'))).toEqual([
    'the circuit opens: the deployment failed too often and is not asked {"deployment":"north","openMs":0}',
    'the circuit is half-open: one call probes the deployment {"deployment":"north"}',
    'the circuit stays open: the probe failed {"deployment":"north","openMs":0}',
    'the circuit is half-open: one call probes the deployment {"deployment":"north"}',
    'the circuit closes: the deployment answers again {"deployment":"north"}',
  ]);
});

test('what is known of a deployment stays while its name and addresses do, and no longer', async () => {
  const book = healthBook(SETTINGS);
  const { breaker: before } = book.of(DEPLOYMENT);
  await calls(before, 'xxxxx');
  const moved = { ...DEPLOYMENT, urls: ['http://b'] };
  book.keep([{ ...DEPLOYMENT, timeoutMs: 2 }]);
  expect(book.of({ ...DEPLOYMENT, timeoutMs: 2 }).breaker).toBe(before);
  expect(book.of(moved).breaker.isClosed).toBe(true);
  book.keep([moved]);
  expect(book.of(DEPLOYMENT).breaker.isClosed).toBe(true);
});
