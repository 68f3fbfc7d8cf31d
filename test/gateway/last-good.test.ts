import { describe, expect, it } from 'vitest';
import { LastGood } from '../../gateway/last-good.ts';

/** A memory whose clock stands until the test moves it. */
function memory(maxBytes = 1_000_000) {
  const clock = { ms: 1_000_000 };
  const kept = new LastGood(maxBytes, () => clock.ms);
  return {
    clock,
    kept,
    recalled: (question: string, key: string) => kept.recall(question, key, 60_000)?.text,
  };
}

describe('the last good figures', () => {
  it('are given back with the moment at which they came', () => {
    const { clock, kept } = memory();
    kept.remember('classes', 'P63-06', '{"n":1}');
    clock.ms += 5_000;
    expect(kept.recall('classes', 'P63-06', 60_000)).toMatchObject({ text: '{"n":1}', at: 1_000_000 });
  });

  it('are not given back when they are older than allowed, and again when more is allowed', () => {
    const { clock, kept } = memory();
    kept.remember('classes', 'P63-06', '{"n":1}');
    clock.ms += 60_001;
    expect(kept.recall('classes', 'P63-06', 60_000)).toBeUndefined();
    expect(kept.recall('classes', 'P63-06', 60_001)?.text).toBe('{"n":1}');
  });

  it('are of one question and one key only', () => {
    const { kept, recalled } = memory();
    kept.remember('classes', 'P63-06', '{"n":1}');
    expect(recalled('attendances', 'P63-06')).toBeUndefined();
    expect(recalled('classes', 'P63-19')).toBeUndefined();
  });

  it('are replaced by what comes later', () => {
    const { clock, kept, recalled } = memory();
    kept.remember('classes', 'P63-06', '{"n":1}');
    expect(kept.isFresh('classes', 'P63-06')).toBe(true);
    clock.ms += 1_000;
    expect(kept.isFresh('classes', 'P63-06')).toBe(false);
    kept.remember('classes', 'P63-06', '{"n":2}');
    expect(recalled('classes', 'P63-06')).toBe('{"n":2}');
    expect(kept.recall('classes', 'P63-06', 60_000)?.at).toBe(clock.ms);
  });

  it('take no more memory than allowed: what was longest neither given nor needed goes first', () => {
    const { kept, recalled } = memory(200_000);
    const text = JSON.stringify({ n: 'x'.repeat(500) });
    for (let i = 0; i < 100; i++) kept.remember('classes', `${i}`, text);
    expect(recalled('classes', '0')).toBe(text);
    for (let i = 100; i < 200; i++) {
      kept.remember('classes', `${i}`, text);
      expect(kept.bytes).toBeLessThanOrEqual(200_000);
    }
    expect(recalled('classes', '0')).toBe(text);
    expect(recalled('classes', '1')).toBeUndefined();
    expect(recalled('classes', '199')).toBe(text);
  });

  it('count the questions, which are long, and let them go with their last answer', () => {
    const { kept, recalled } = memory(1_000_000);
    const question = (i: number) => `question ${i} ${'?'.repeat(4_000)}`;
    for (let i = 0; i < 500; i++) {
      kept.remember(question(i), 'a', '{}');
      expect(kept.bytes).toBeLessThanOrEqual(1_000_000);
    }
    expect(kept.bytes).toBeGreaterThan(900_000);
    expect(recalled(question(499), 'a')).toBe('{}');
    expect(recalled(question(0), 'a')).toBeUndefined();
  });

  it('do not keep what would push out a hundred others, nor an older one in its place', () => {
    const { kept, recalled } = memory(100_000);
    kept.remember('classes', 'a', '{"n":1}');
    kept.remember('classes', 'a', JSON.stringify({ n: 'x'.repeat(1_000) }));
    expect(recalled('classes', 'a')).toBeUndefined();
    kept.remember('?'.repeat(1_000), 'a', '{"n":1}');
    expect(kept.bytes).toBe(0);
  });
});
