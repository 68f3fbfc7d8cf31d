import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { asAdmin, createTestDatabase, queryOn, type TestDatabase } from '../../database.ts';
import { things } from './things/subgraph.ts';

const MAIN = fileURLToPath(new URL('./things/main.ts', import.meta.url));

let folder: string;
let database: TestDatabase;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kit-host-'));
  database = await createTestDatabase();
  const dataSource = await openDatabase(things, database.url);
  await migrate(dataSource);
  await dataSource.destroy();
});

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(file: object, env: Record<string, string> = {}) {
  const path = join(folder, `${Math.random()}.json`);
  await writeFile(path, JSON.stringify(file));
  const child = fork(MAIN, {
    execArgv: ['--import', 'tsx/esm'],
    env: { ...process.env, HOST_CONFIG: path, ...env },
    silent: true,
  });
  running.add(child);
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const exited = once(child, 'exit').then(([code]) => ({ code, stderr }));
  const ready = once(child, 'message').then(
    ([message]) => message as { type: string; ports: Record<string, number> },
  );
  return { child, exited, ready: () => Promise.race([ready, exited.then((end) => Promise.reject(end))]) };
}

const deployment = (name: string, unit: string, url: string, port = 0) => ({
  name,
  units: [unit],
  port,
  databases: { [unit]: url },
});

async function countThings(port: number | undefined, unit: string) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ _entities(representations: [{ __typename: "Province", id: "${unit}" }]) { ... on Province { thingCount } } }`,
    }),
  });
  return response.json();
}

describe('a host', () => {
  it('opens a port per deployment, each holding its own units, tells its parent and ends on SIGTERM', async () => {
    const { child, exited, ready } = await start({
      deployments: [deployment('one', 'P63-06', database.url), deployment('two', 'TW', database.url)],
    });
    const { type, ports } = await ready();
    expect(type).toBe('ready');
    expect(await countThings(ports.one, 'P63-06')).toEqual({ data: { _entities: [{ thingCount: 0 }] } });
    expect(await countThings(ports.two, 'TW')).toEqual({ data: { _entities: [{ thingCount: 0 }] } });
    expect(await countThings(ports.two, 'P63-06')).toMatchObject({
      errors: [{ extensions: { code: 'NOT_CONNECTED', unit: 'P63-06' } }],
    });
    child.kill('SIGTERM');
    expect(await exited).toMatchObject({ code: 0 });
  });

  it('lets a question in flight finish before it ends', async () => {
    const { child, exited, ready } = await start({
      deployments: [deployment('one', 'P63-06', database.url)],
    });
    const { ports } = await ready();
    await countThings(ports.one, 'P63-06');
    const holder = await openDatabase(things, database.url);
    const runner = holder.createQueryRunner();
    await runner.startTransaction();
    await runner.query('lock table thing in access exclusive mode');
    const answer = countThings(ports.one, 'P63-06');
    const waiting = `select 1 as one from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    await expect.poll(() => queryOn(database.url, waiting), { timeout: 20_000 }).toEqual([{ one: 1 }]);
    child.kill('SIGTERM');
    const refused = () =>
      fetch(`http://127.0.0.1:${ports.one}/health`).then(
        () => 'open',
        () => 'closed',
      );
    await expect.poll(refused, { timeout: 20_000 }).toBe('closed');
    await runner.commitTransaction();
    await holder.destroy();
    const released = Date.now();
    expect(await answer).toEqual({ data: { _entities: [{ thingCount: 0 }] } });
    expect(await exited).toMatchObject({ code: 0 });
    // The deadline is 10 s: a connection kept alive by the caller must not use it up.
    expect(Date.now() - released).toBeLessThan(8_000);
  });

  it('ends when its parent is gone', async () => {
    const { child, exited, ready } = await start({
      deployments: [deployment('one', 'P63-06', database.url)],
    });
    await ready();
    child.disconnect();
    expect(await exited).toMatchObject({ code: 0 });
  });

  it('starts and serves with a database down, and has it back when the database is', async () => {
    const late = await createTestDatabase();
    await late.close();
    const { ready } = await start({
      deployments: [deployment('late', 'P63-19', late.url), deployment('one', 'P63-06', database.url)],
    });
    const { ports } = await ready();
    expect(await countThings(ports.late, 'P63-19')).toMatchObject({
      data: { _entities: [{ thingCount: null }] },
      errors: [{ path: ['_entities', 0, 'thingCount'], extensions: { code: 'UNREACHABLE', unit: 'P63-19' } }],
    });
    expect(await countThings(ports.one, 'P63-06')).toEqual({ data: { _entities: [{ thingCount: 0 }] } });
    await asAdmin(`create database ${new URL(late.url).pathname.slice(1)}`);
    const dataSource = await openDatabase(things, late.url);
    await migrate(dataSource);
    await dataSource.destroy();
    await expect
      .poll(() => countThings(ports.late, 'P63-19'), { timeout: 20_000 })
      .toEqual({ data: { _entities: [{ thingCount: 0 }] } });
    await late.close();
  });

  it('tells all mistakes of its settings at once, without their values, and exits with 2', async () => {
    const { exited } = await start(
      {
        deployments: [
          { name: 'one', units: ['P63-6'], port: 'x', databases: {} },
          { ...deployment('one', 'P63-06', 'mysql://user:secret@somewhere'), colour: 'red' },
        ],
      },
      { DEV_PERSONS: 'yes' },
    );
    const { code, stderr } = await exited;
    expect(code).toBe(2);
    for (const place of [
      'DEV_PERSONS',
      'deployments.0.units.0',
      'deployments.0.port',
      'deployments.1.databases.P63-06',
    ]) {
      expect(stderr).toContain(place);
    }
    expect(stderr).toContain('colour');
    expect(stderr).not.toContain('secret');
  });

  it('refuses an address others can reach unless told that anyone may ask', async () => {
    const file = { host: '0.0.0.0', deployments: [deployment('one', 'P63-06', database.url)] };
    const refused = await (await start(file)).exited;
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('ALLOW_ANONYMOUS=true') });
    const allowed = await start(file, { ALLOW_ANONYMOUS: 'true' });
    await allowed.ready();
    allowed.child.kill('SIGTERM');
    expect(await allowed.exited).toMatchObject({ code: 0, stderr: expect.stringContaining('warning') });
  });

  it('says which port is taken and exits with 1', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { exited } = await start({
      deployments: [deployment('one', 'P63-06', database.url), deployment('two', 'TW', database.url, port)],
    });
    const { code, stderr } = await exited;
    expect(code).toBe(1);
    expect(stderr.trim()).toBe(
      `things: Port ${port} of 127.0.0.1 for two is taken: free it or give another in the host file.`,
    );
    other.close();
  });
});
