import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ERROR_CODES } from '../../common/codes.ts';

it('explains every error code, and no other, in docs/errors.md', () => {
  const text = readFileSync('docs/errors.md', 'utf8');
  const explained = [...text.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
  expect(explained.sort()).toEqual([...ERROR_CODES].sort());
});
