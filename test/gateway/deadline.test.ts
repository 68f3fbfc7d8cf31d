import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Deadlines, Waiting } from '../../gateway/deadline.ts';

const MS = 1000;

class Noting extends Waiting {
  readonly #over: Noting[];
  constructor(over: Noting[]) {
    super();
    this.#over = over;
  }
  expire(): void {
    this.#over.push(this);
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Begins one, ends the wait of one by its number (again and again), or lets time go by. */
const step = fc.oneof(
  fc.constant({ start: true } as const),
  fc.nat(20).map((cancel) => ({ cancel })),
  fc.integer({ min: 1, max: 700 }).map((pass) => ({ pass })),
);

it('each that still waits is told once, in order, when its time is over and not before', () => {
  let told = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const deadlines = new Deadlines(MS);
      const over: Noting[] = [];
      const all: { waiting: Noting; endsAt: number; isCancelled: boolean }[] = [];
      const check = () => {
        const now = performance.now();
        const due = all.flatMap(({ endsAt, isCancelled }, i) => (!isCancelled && endsAt <= now ? [i] : []));
        expect(over.map((each) => all.findIndex(({ waiting }) => waiting === each))).toEqual(due);
      };
      for (const each of steps) {
        if ('start' in each) {
          const waiting = new Noting(over);
          all.push({ waiting, endsAt: performance.now() + MS, isCancelled: false });
          deadlines.start(waiting);
        } else if ('cancel' in each) {
          const one = all[each.cancel];
          if (one === undefined) continue;
          deadlines.cancel(one.waiting);
          if (!over.includes(one.waiting)) one.isCancelled = true;
        } else vi.advanceTimersByTime(each.pass);
        check();
      }
      vi.advanceTimersByTime(2 * MS);
      check();
      told += over.length;
      expect(vi.getTimerCount()).toBe(0);
    }),
    { numRuns: 500 },
  );
  expect(told).toBeGreaterThan(500);
});

it('whoever has left holds on to nobody else', () => {
  const deadlines = new Deadlines(MS);
  const [first, second, third] = [new Noting([]), new Noting([]), new Noting([])];
  for (const each of [first, second, third]) deadlines.start(each);
  deadlines.cancel(second);
  expect([second.before, second.after]).toEqual([null, null]);
  expect(first.after).toBe(third);
  expect(third.before).toBe(first);
  deadlines.stop();
  for (const each of [first, third]) expect([each.before, each.after]).toEqual([null, null]);
  expect(vi.getTimerCount()).toBe(0);
});
