import { expect, test } from 'vitest';
import { Coverage } from '../../gateway/coverage.ts';

const [EARLIER, LATER] = ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'];

function after(...notes: ((coverage: Coverage) => void)[]) {
  const coverage = new Coverage();
  for (const note of notes) note(coverage);
  return coverage.list();
}
const ok = (coverage: Coverage) => coverage.note('planning', 'P34-19', 'OK');
const down = (coverage: Coverage) => coverage.note('planning', 'P34-19', 'TIMEOUT');
const stale = (asOf: string) => (coverage: Coverage) => coverage.noteStale('planning', 'P34-19', asOf);
const unit = { unit: 'P34-19', domain: 'planning' };

test('old figures make a unit stale, whatever else it answered', () => {
  expect(after(ok, stale(LATER))).toEqual([{ ...unit, state: 'STALE', asOf: LATER }]);
  expect(after(stale(LATER), ok)).toEqual([{ ...unit, state: 'STALE', asOf: LATER }]);
});

test('the oldest of several old figures is told', () => {
  for (const order of [
    [EARLIER, LATER],
    [LATER, EARLIER],
  ])
    expect(after(...order.map(stale))).toEqual([{ ...unit, state: 'STALE', asOf: EARLIER }]);
});

test('a loss outweighs old figures, which are still told', () => {
  expect(after(stale(LATER), down, ok)).toEqual([{ ...unit, state: 'TIMEOUT', asOf: LATER }]);
  expect(after(down, stale(LATER))).toEqual([{ ...unit, state: 'TIMEOUT', asOf: LATER }]);
});

test('units stand in a fixed order, whoever answered first', () => {
  const other = (coverage: Coverage) => coverage.note('personnel', 'P63-06', 'OK');
  expect(after(ok, other)).toEqual(after(other, ok));
});
