import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createLineOutput } from '../../common/standard-error.ts';

/** A stream whose reader takes nothing until it is told to. */
function reader() {
  const taken: string[] = [];
  let release: (() => void) | undefined;
  let isAwake = false;
  const stream = new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      taken.push(line);
      if (isAwake) done();
      else release = done;
    },
  });
  return {
    stream,
    taken,
    wake() {
      isAwake = true;
      release?.();
    },
  };
}

test('passes lines on as they come', () => {
  const { stream, taken, wake } = reader();
  wake();
  const output = createLineOutput(stream);
  output.write('one\n');
  output.write('two\n');
  expect(taken).toEqual(['one\n', 'two\n']);
});

test('keeps no more than its bound for a reader that stands still, and then says how many lines were lost', async () => {
  const { stream, taken, wake } = reader();
  const output = createLineOutput(stream, 100);
  const line = `${'x'.repeat(49)}\n`;
  for (let i = 0; i < 1000; i++) output.write(line);
  expect(stream.writableLength).toBeLessThanOrEqual(150);
  wake();
  await expect.poll(() => stream.writableLength).toBe(0);
  const before = taken.length;
  output.write('after\n');
  expect(JSON.parse(taken[before] ?? '')).toMatchObject({
    level: 40,
    msg: `${1000 - before} lines of the log were lost`,
  });
  expect(taken[before + 1]).toBe('after\n');
});

test('outlives a reader that is gone', async () => {
  const stream = new Writable({
    write(_line, _encoding, done) {
      done(new Error('EPIPE'));
    },
  });
  const output = createLineOutput(stream);
  output.write('one\n');
  await new Promise((next) => setImmediate(next));
  expect(stream.destroyed).toBe(true);
  output.write('two\n');
});
