import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOMAINS } from '../../common/units.ts';
import { subgraph as institutions } from '../../subgraphs/institutions/subgraph.ts';
import { openDatabase } from '../../subgraphs/kit/database.ts';
import { adminUrl, queryOn } from '../database.ts';
import { schemaDrift } from '../subgraphs/kit/probes.ts';
import { databaseOf, type Seeded, seeded } from './seeded.ts';

const UNIT = 'P34-20';
const LOAD = ['--scale', 'S', '--seed', '5'];

let whole: Seeded;
let part: Seeded;

beforeAll(async () => {
  whole = seeded();
  part = seeded();
  const [first, second] = await Promise.all([
    whole.run(...LOAD, '--units', `VN,P63-20,${UNIT}`),
    part.run(...LOAD, '--units', UNIT),
  ]);
  expect([first.stderr, first.code]).toEqual([expect.stringContaining('7 databases ready'), 0]);
  expect(first.stdout).toContain('7 databases loaded, 0 held it already');
  expect(second.stdout).toContain('3 databases loaded');
});

afterAll(async () => {
  await whole?.close();
  await part?.close();
});

async function hashesOf(from: Seeded, unit = UNIT) {
  const all = await Promise.all(DOMAINS.map((domain) => from.hashes(databaseOf(domain, unit))));
  return Object.fromEntries(DOMAINS.map((domain, place) => [domain, all[place]]));
}

describe('a load', () => {
  it('gives a unit the same rows alone as among others, table by table', async () => {
    const hashes = await hashesOf(whole);
    expect(await hashesOf(part)).toEqual(hashes);
    const counts = Object.values(hashes).flatMap((tables) => Object.values(tables ?? {}));
    expect(counts.filter((hash) => !hash.startsWith('0 ')).length).toBeGreaterThan(15);
  });

  it('changes nothing when it is called again', async () => {
    const before = await hashesOf(part);
    const again = await part.run(...LOAD, '--units', UNIT);
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('0 databases loaded, 3 held it')]);
    expect(await hashesOf(part)).toEqual(before);
  });

  it('refuses another seed with a code, the place and the way out, and replaces all with --force', async () => {
    const before = await hashesOf(part);
    const other = ['--scale', 'S', '--seed', '6', '--units', UNIT];
    const refused = await part.run(...other);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /SEED_OTHER_DATA: .*seed 5, not scale S of seed 6\.\n {2}Where: .*\n {2}Remedy: .*--force/,
    );
    expect(await hashesOf(part)).toEqual(before);
    expect((await part.run(...other, '--force')).code).toBe(0);
    const after = await hashesOf(part);
    for (const domain of DOMAINS) {
      for (const [table, hash] of Object.entries(before[domain] ?? {})) {
        if (Number(hash.split(' ')[0]) > 30)
          expect([table, after[domain]?.[table]]).not.toEqual([table, hash]);
      }
    }
  });

  it('refuses rows that it did not make', async () => {
    await part.query(databaseOf('planning', UNIT), 'drop schema seed cascade');
    const refused = await part.run('--scale', 'S', '--seed', '6', '--units', UNIT);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/SEED_OTHER_ROWS: .*nomin|SEED_OTHER_ROWS: .*budget_line/);
    expect(refused.stderr).toContain('Where: ');
  });

  it('leaves indexes and constraints as the migrations made them', async () => {
    const dataSource = await openDatabase(institutions, whole.url(databaseOf('institutions', 'P63-20')));
    try {
      expect(await schemaDrift(dataSource)).toEqual([]);
      const [row] = await dataSource.query<{ keys: number; unchecked: number }[]>(
        `select count(*)::int as keys, count(*) filter (where not convalidated)::int as unchecked
         from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
      );
      expect(row?.keys).toBeGreaterThan(0);
      expect(row?.unchecked).toBe(0);
    } finally {
      await dataSource.destroy();
    }
  });

  it('fills the databases that a host file names', async () => {
    const file = join(tmpdir(), `lien-thong-host-${process.pid}.json`);
    const url = part.url(databaseOf('personnel', UNIT));
    const deployments = [{ name: 'personnel/lang-son', units: [UNIT], port: 0, databases: { [UNIT]: url } }];
    writeFileSync(file, JSON.stringify({ deployments }));
    try {
      const ran = await part.run(...LOAD, '--host-config', file, '--force');
      expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('1 databases loaded')]);
      const name = databaseOf('personnel', UNIT);
      expect(await part.hashes(name)).toEqual(await whole.hashes(name));
    } finally {
      rmSync(file);
    }
  });

  it('is whole after a kill in the middle and another call', async () => {
    const killed = seeded();
    try {
      const child = killed.start(...LOAD, '--units', UNIT);
      const ended = new Promise((done) => child.once('close', (_code, signal) => done(signal)));
      await untilItCopies(killed.url(databaseOf('institutions', UNIT)));
      child.kill('SIGKILL');
      expect(await ended).toBe('SIGKILL');
      const again = await killed.run(...LOAD, '--units', UNIT);
      expect(again.code).toBe(0);
      // Else the kill came too late to say anything.
      expect(again.stdout).not.toContain('0 databases loaded');
      expect(await hashesOf(killed)).toEqual(await hashesOf(whole));
    } finally {
      await killed.close();
    }
  });
});

/** Waits until the command is at work in a database. */
async function untilItCopies(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    const [row] = await queryOn<{ count: number }>(
      adminUrl(),
      `select count(*)::int as count from pg_stat_activity
       where datname = '${name}' and application_name = 'lien-thong/seed' and xact_start is not null`,
    );
    if ((row?.count ?? 0) > 0) return;
  }
  throw new Error('The load never came to that database.');
}
