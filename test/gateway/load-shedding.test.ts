import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CALM_MS, type LoadShedding, watchEventLoop } from '../../gateway/load-shedding.ts';

let now: number;
let told: string[];
let shedding: LoadShedding;

beforeEach(() => {
  vi.useFakeTimers();
  now = 0;
  told = [];
  const log = {
    ...{ debug() {}, info() {}, error() {} },
    warn: (_fields: object, message: string) => void told.push(message),
  };
  shedding = watchEventLoop({ maxBlockedMs: 500, log, clock: () => now });
});
afterEach(() => {
  shedding.stop();
  vi.useRealTimers();
});

/** The loop turns: time passes and timers fire. */
function turn(ms: number): void {
  for (let passed = 0; passed < ms; passed += 100) {
    now += 100;
    vi.advanceTimersByTime(100);
  }
}

/** One piece of work holds the loop: time passes and no timer fires. */
function block(ms: number): void {
  now += ms;
}

test('sheds nothing while the loop turns, with a short halt now and then', () => {
  turn(5000);
  block(400);
  expect(shedding.isShedding).toBe(false);
  turn(5000);
  expect(shedding.isShedding).toBe(false);
  expect(told).toEqual([]);
});

test('sheds what piled up during a long halt, before any timer has fired, and for a while', () => {
  turn(1000);
  block(700);
  expect(shedding.isShedding).toBe(true);
  turn(CALM_MS - 200);
  expect(shedding.isShedding).toBe(true);
  turn(400);
  expect(shedding.isShedding).toBe(false);
  expect(told.length).toBe(2);
});

test('a halt during which nobody asked is noticed too', () => {
  turn(1000);
  block(700);
  turn(200);
  expect(shedding.isShedding).toBe(true);
  expect(told.length).toBe(1);
});

test('sheds on while one halt follows another, and says so once', () => {
  turn(1000);
  for (let i = 0; i < 10; i++) {
    block(700);
    turn(200);
    expect(shedding.isShedding).toBe(true);
  }
  expect(told.length).toBe(1);
});
