import { expect, it } from 'vitest';
import { ClientError } from '../../common/errors.ts';
import { assertKeySet, createKeyBudget, MOST_KEYS } from '../../common/key-set.ts';

const tooLarge = (call: () => void) => {
  expect(call).toThrow(ClientError);
  expect(call).toThrow(expect.objectContaining({ code: 'KEYSET_TOO_LARGE' }));
};

it('lets a set of keys pass up to its bound', () => {
  assertKeySet(0);
  assertKeySet(MOST_KEYS);
  tooLarge(() => assertKeySet(MOST_KEYS + 1));
});

it('lets the sets of one request pass up to a bound of their own, also a small one after one that was too large', () => {
  const spend = createKeyBudget(10);
  spend(6);
  tooLarge(() => spend(5));
  spend(4);
  tooLarge(() => spend(1));
  createKeyBudget(10)(10);
});
