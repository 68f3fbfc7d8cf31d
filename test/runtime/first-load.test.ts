import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { firstLoadBytes } from '../../runtime/first-load.ts';

it('counts the page with all it refers to, compressed, and nothing that is loaded later', () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-load-'));
  mkdirSync(join(folder, 'assets'));
  const page = '<link rel="modulepreload" href="/assets/a.js"><script src="/assets/b.js"></script>';
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'assets/a.js'), 'x'.repeat(1_000_000));
  writeFileSync(join(folder, 'assets/b.js'), randomBytes(40_000));
  writeFileSync(join(folder, 'assets/later.js'), randomBytes(500_000));
  const bytes = firstLoadBytes(folder);
  expect(bytes).toBeGreaterThan(40_000);
  expect(bytes).toBeLessThan(43_000);
});
