import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apiSdl } from '../../codegen/api.ts';
import { DOMAINS } from '../../common/units.ts';
import { CHECKOUT } from '../../runtime/data-directory.ts';
import { programArguments } from '../../runtime/node-program.ts';
import { layoutOf } from '../../runtime/scale-layout.ts';
import { adminUrl, asAdmin, queryOn, uniqueName } from '../database.ts';
import { selectionOfAll } from './everything.ts';
import { end, launchGateway, type ServedLayout, serveLayout } from './serve-layout.ts';
import { typedDocuments } from './typed-documents.ts';

/** One province of the largest, with the old one before it: at scale L its tables are as long as on most servers of the country. */
const UNITS = ['P34-01', 'P63-01'];
const LONG = 10_000;

const prefix = uniqueName('plans').slice(0, 11);
const folder = mkdtempSync(join(tmpdir(), 'lien-thong-plans-'));
const databases = [
  `${prefix}_directory`,
  ...DOMAINS.flatMap((domain) =>
    UNITS.map((unit) => `${prefix}_${domain}_${unit.toLowerCase().replace('-', '_')}`),
  ),
];
let served: ServedLayout | undefined;
let gateway: Awaited<ReturnType<typeof launchGateway>> | undefined;

beforeAll(async () => {
  await seed();
  const layout = layoutOf('L').filter(
    ({ units, routed }) => !routed || units.every((unit) => UNITS.includes(unit)),
  );
  served = await serveLayout(layout, { serverUrl: adminUrl(), prefix, folder, poolSize: 2 });
  gateway = await launchGateway(folder, 'gateway', served.deployments, {
    ...{ MAX_COST: '1000000000', MAX_SELECTIONS: '1000000', MAX_TOKENS: '1000000', MAX_DEPTH: '100' },
    ...{ MAX_COMPARISONS: '1000000000', PLAN_BUDGET_MS: '30000' },
  });
}, 180_000);

afterAll(async () => {
  await stopAll();
  for (const name of databases) await asAdmin(`drop database if exists ${name} with (force)`);
});

async function stopAll(): Promise<void> {
  if (gateway) await end(gateway.process);
  await served?.stop();
  served = gateway = undefined;
}

async function seed(): Promise<void> {
  const args = [
    '--scale',
    'L',
    '--seed',
    '1',
    '--units',
    ['VN', ...UNITS].join(),
    '--manifest',
    join(folder, 'manifest.json'),
  ];
  const child = spawn(process.execPath, [...programArguments('seed/main.ts'), ...args], {
    cwd: CHECKOUT,
    env: { ...process.env, DATABASE_URL: adminUrl(), DATABASE_PREFIX: prefix, DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk) => (told += chunk));
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(told);
}

/** The tables with so many rows, and how often each was read from end to end since the count began. */
async function longTables(): Promise<{ table: string; scans: number }[]> {
  const tables: { table: string; scans: number }[] = [];
  for (const name of databases) {
    const rows = await queryOn<{ table: string; scans: number }>(
      adminUrl(name),
      `select c.relname as "table", s.seq_scan::int as scans from pg_stat_user_tables s join pg_class c on c.oid = s.relid
       where c.reltuples > ${LONG} and s.schemaname = 'public'`,
    );
    tables.push(
      ...rows.map(({ table, scans }) => ({ table: `${name.slice(prefix.length + 1)}.${table}`, scans })),
    );
  }
  return tables;
}

const UNIT = /^(P(34|63)-\d\d|[HX](34|63)-\d+)$/;

/** A document's variables, about the two units. */
function ownVariables(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isUnit = (value: unknown) => typeof value === 'string' && UNIT.test(value);
  const own = (key: string, value: unknown) => {
    if (isUnit(value)) return UNITS[0];
    if (!Array.isArray(value) || !value.some(isUnit)) return value;
    // Documents that roll up to the map of today name provinces of today.
    return key === 'provinceIds' || given.boundaries === 'CURRENT_34' ? [UNITS[0]] : UNITS;
  };
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, own(key, value)]));
}

/** The codes of the errors. */
async function ask(query: string, variables: object): Promise<string[]> {
  const response = await fetch(gateway?.url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

/** What a document says that also asks about units which are not served here. */
const ELSEWHERE: readonly string[] = ['NOT_CONNECTED', 'BAD_ARGUMENT'];

it('reads no long table from end to end, whatever is asked', async () => {
  for (const name of databases) {
    const client = new pg.Client({ connectionString: adminUrl(name) });
    await client.connect();
    await client.query('select pg_stat_reset()');
    await client.end();
  }
  const documents = typedDocuments();
  let whole = 0;
  for (const { name, query, variables } of documents) {
    const codes = await ask(query, ownVariables(variables));
    expect(
      codes.filter((code) => !ELSEWHERE.includes(code)),
      name,
    ).toEqual([]);
    if (codes.length === 0) whole += 1;
  }
  expect(whole).toBeGreaterThan(documents.length / 2);
  const schema = buildSchema(apiSdl(readFileSync(join(CHECKOUT, 'schema/supergraph.graphql'), 'utf8')));
  const province = schema.getType('Province');
  if (!isObjectType(province)) throw new Error('There is no type Province.');
  const values = {
    ...{ on: '"2025-06-30"', asOf: '"2025-06-30"', from: '"2015-01-01"', to: '"2025-12-31"' },
    programmeCode: '"LLCT_TRUNG_CAP"',
  };
  const all = selectionOfAll(schema, province, 3, values);
  const codes = await ask(`query ($ids: [ID!]!) { provinces(ids: $ids) ${all} }`, { ids: UNITS });
  expect(codes).toEqual([]);
  // What a connection has counted is known once it has ended.
  await stopAll();
  const control = new pg.Client({ connectionString: adminUrl(`${prefix}_personnel_p34_01`) });
  await control.connect();
  await control.query('set max_parallel_workers_per_gather = 0');
  await control.query(`select count(*) from qualification where basis || level = 'no such'`);
  await control.end();
  const tables = await longTables();
  expect(tables.length).toBeGreaterThan(8);
  // `auto_explain.log_min_duration = 0` in the database finds the statement.
  expect(tables.filter(({ scans }) => scans > 0)).toEqual([
    { table: 'personnel_p34_01.qualification', scans: 1 }, // the one above: such a reading is noticed
  ]);
}, 180_000);
