// A suite with every kind of end, for the test of the summary line. It is not part of the project's own run.
import { beforeAll, describe, expect, it } from 'vitest';

it('passes', () => expect(1).toBe(1));
it('fails', () => expect(1).toBe(2));
it.skipIf(true)('is skipped', () => {});

describe('a suite whose hook fails', () => {
  beforeAll(() => {
    throw new Error('hook');
  });
  it('is not run', () => {});
});
