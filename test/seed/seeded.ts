import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { CHECKOUT } from '../../runtime/data-directory.ts';
import { programArguments } from '../../runtime/node-program.ts';
import { adminUrl, asAdmin, queryOn, uniqueName } from '../database.ts';

/** What a run of the command left behind. */
interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Seeded {
  run(...args: string[]): Promise<Run>;
  /** Starts it and leaves it running. */
  start(...args: string[]): ChildProcess;
  /** The administrator's URL of a database, `personnel_p34_19` or `directory`. */
  url(name: string): string;
  query<Row extends pg.QueryResultRow>(name: string, sql: string, values?: unknown[]): Promise<Row[]>;
  manifest(scale: string, seed: string): { exhaustive: boolean; cases: Case[] };
  /** A hash of every table of a database. */
  hashes(name: string): Promise<Record<string, string>>;
  close(): Promise<void>;
}

/** A planted case as the manifest tells it. */
export interface Case {
  role: 'FAULT' | 'NEAR_MISS';
  kind: string;
  of?: string;
  unit: string;
  otherUnit?: string;
  [name: string]: unknown;
}

/** A prefix and a data directory of its own on the run's PostgreSQL, and the command in them. */
export function seeded(): Seeded {
  const prefix = uniqueName('s').slice(0, 11);
  const dataDir = mkdtempSync(join(tmpdir(), 'lien-thong-seed-'));
  const env = { ...process.env, DATABASE_URL: adminUrl(), DATA_DIR: dataDir, DATABASE_PREFIX: prefix };
  const clients = new Map<string, Promise<pg.Client>>();
  const url = (name: string) => adminUrl(`${prefix}_${name}`);
  const start = (...args: string[]) =>
    spawn(process.execPath, [...programArguments('seed/main.ts'), ...args], { cwd: CHECKOUT, env });
  const client = (name: string) => {
    const known = clients.get(name) ?? connect(url(name));
    clients.set(name, known);
    return known;
  };
  const closeClients = async () => {
    for (const one of clients.values()) await (await one).end();
    clients.clear();
  };
  const query = async <Row extends pg.QueryResultRow>(name: string, sql: string, values: unknown[] = []) =>
    (await (await client(name)).query<Row>(sql, values)).rows;
  return {
    ...{ start, url, query },
    async run(...args) {
      const child = start(...args);
      const told = { stdout: '', stderr: '' };
      child.stdout.on('data', (chunk) => (told.stdout += chunk));
      child.stderr.on('data', (chunk) => (told.stderr += chunk));
      const code = await new Promise<number | null>((done) => child.once('close', done));
      return { code, ...told };
    },
    manifest: (scale, seed) =>
      JSON.parse(readFileSync(join(dataDir, 'seed', `manifest-${scale}-${seed}.json`), 'utf8')),
    async hashes(name) {
      const tables = await query<{ name: string }>(
        name,
        `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations' order by 1`,
      );
      const hashes: Record<string, string> = {};
      for (const { name: table } of tables) {
        const [row] = await query<{ hash: string }>(
          name,
          `select count(*) || ' ' || md5(coalesce(string_agg(md5(t::text), '' order by t::text), '')) as hash from ${table} t`,
        );
        hashes[table] = row?.hash ?? '';
      }
      return hashes;
    },
    async close() {
      await closeClients();
      const found = await queryOn<{ name: string }>(
        adminUrl(),
        `select datname as name from pg_database where datname like '${prefix}\\_%'`,
      );
      for (const { name } of found) await asAdmin(`drop database ${name} with (force)`);
      const roles = await queryOn<{ name: string }>(
        adminUrl(),
        `select rolname as name from pg_roles where rolname like '${prefix}\\_%'`,
      );
      for (const { name } of roles) await asAdmin(`drop role ${name}`);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The database of a unit in a domain, as `seeded().query` names it. */
export function databaseOf(domain: 'personnel' | 'institutions' | 'planning', unitId: string): string {
  return `${domain}_${unitId.toLowerCase().replaceAll('-', '_')}`;
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a database that is dropped under it at the end
  await client.connect();
  return client;
}
