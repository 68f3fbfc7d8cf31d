import { expect, it } from 'vitest';
import { readKeySet, writeKeySet } from '../../../subgraphs/kit/packed-keys.ts';

const quiet = () => {};

function context() {
  const told: object[] = [];
  const log = { debug: (fields: object) => void told.push(fields), info: quiet, warn: quiet, error: quiet };
  return { extensions: {} as Record<string, unknown>, log, correlationId: 'one', told };
}

it('comes back as it was written, and its length is told', () => {
  const asked = context();
  const set = Buffer.from('0123456789abcdef0123456789abcdef', 'hex');
  const text = writeKeySet(set, { provinceId: 'P34-19' }, asked);
  writeKeySet(set, { provinceId: 'P63-06' }, asked);
  expect(readKeySet(text, 8)).toEqual(set);
  expect(asked.extensions.keySets).toMatchObject({ sets: 2, bytes: 2 * text.length });
  expect(asked.told).toEqual([
    { correlationId: 'one', unit: 'P34-19', bytes: text.length },
    { correlationId: 'one', unit: 'P63-06', bytes: text.length },
  ]);
});

it('is refused when it is too large, both where it is written and where it comes', () => {
  const set = Buffer.alloc(3_000_001);
  expect(() => writeKeySet(set, { provinceId: 'P34-19' }, context())).toThrow(/3000000 bytes/);
  expect(() => readKeySet(set.toString('base64url'), 1)).toThrow(
    expect.objectContaining({ code: 'KEYSET_TOO_LARGE' }),
  );
});

it('is refused when it has records of another width, or is no set at all', () => {
  for (const text of [Buffer.alloc(12).toString('base64url'), 'not base64!', '====']) {
    expect(() => readKeySet(text, 11)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
  }
});
