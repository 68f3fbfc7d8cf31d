import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKOUT } from '../../runtime/data-directory.ts';
import { install, isInstalled, isNodeNewEnough } from '../../runtime/install.mjs';

let root: string;
const lockOf = (version: string) =>
  JSON.stringify({
    packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version, optional: true } },
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lien-thong-install-'));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package-lock.json'), lockOf('1.0.0'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** An npm that notes how it was called and ends with `code`. */
function fakeNpm(code = 0) {
  const script = `require('fs').appendFileSync('calls', process.argv.slice(1).join(' ') + '\\n');
    console.log('added 2 packages'); process.exit(${code})`;
  return { command: process.execPath, args: ['-e', script, '--'] };
}

const calls = () => readFileSync(join(root, 'calls'), 'utf8').trim().split('\n');

describe('the install before every script', () => {
  it('runs npm ci without install scripts once, and again only when the lock file changes', () => {
    expect(isInstalled(root)).toBe(false);
    expect(install(root, fakeNpm())).toBeNull();
    expect(install(root, fakeNpm())).toBeNull();
    expect(calls()).toHaveLength(1);
    expect(calls()[0]).toMatch(/^ci --ignore-scripts/);
    writeFileSync(join(root, 'package-lock.json'), lockOf('1.0.1'));
    expect(isInstalled(root)).toBe(false);
    expect(install(root, fakeNpm())).toBeNull();
    expect(calls()).toHaveLength(2);
  });

  it('recognises an install made by hand, and one that is older than the lock file', () => {
    const record = join(root, 'node_modules', '.package-lock.json');
    writeFileSync(record, JSON.stringify({ packages: { 'node_modules/a': { version: '0.9.0' } } }));
    expect(isInstalled(root)).toBe(false);
    writeFileSync(record, JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }));
    expect(isInstalled(root)).toBe(true);
  });

  it('tells a failed install, and tries again the next time', () => {
    expect(install(root, fakeNpm(7))).toMatch(/npm ci failed \(exit code 7\)[\s\S]*Remedy/);
    expect(isInstalled(root)).toBe(false);
  });

  it('wants Node 20.19', () => {
    expect(['20.18.9', '18.20.0', '20.19.0', '22.1.0'].map(isNodeNewEnough)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('says nothing and is done at once when all is there', () => {
    const run = spawnSync(process.execPath, [join(CHECKOUT, 'runtime', 'install.mjs')], { encoding: 'utf8' });
    expect([run.status, run.stdout, run.stderr]).toEqual([0, '', '']);
  });
});
