import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CHECKOUT } from '../../runtime/data-directory.ts';

const folder = mkdtempSync(join(tmpdir(), 'lien-thong-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

function compare(came: unknown, expected: unknown): { status: number | null; told: string } {
  const paths = [came, expected].map((value, index) => {
    const path = join(folder, `${index}.json`);
    writeFileSync(path, JSON.stringify(value));
    return path;
  });
  const program = join(CHECKOUT, 'test', 'runtime', 'compare-answer.mjs');
  const run = spawnSync(process.execPath, [program, ...paths], { encoding: 'utf8' });
  return { status: run.status, told: run.stderr };
}

describe('the comparison of answers', () => {
  it('passes over extensions and the order of keys', () => {
    const came = { data: { a: 1, b: [{ c: null }] }, extensions: { correlationId: 'x' } };
    expect(compare(came, { data: { b: [{ c: null }], a: 1 } })).toEqual({ status: 0, told: '' });
  });

  it('names the path of every other difference', () => {
    const { status, told } = compare(
      { data: { rows: [{ n: 36 }, { n: 1 }] } },
      { data: { rows: [{ n: 35 }] } },
    );
    expect(status).toBe(1);
    expect(told).toBe(
      '/data/rows/0/n: came 36, expected 35\n/data/rows/1: came {"n":1}, expected undefined\n',
    );
  });

  it('does not take null for a missing field, nor an answer with errors for one without', () => {
    expect(compare({ data: { a: null } }, { data: {} }).status).toBe(1);
    expect(
      compare({ data: {}, errors: [{ message: 'm', extensions: { code: 'TIMEOUT' } }] }, { data: {} }).status,
    ).toBe(1);
  });
});
