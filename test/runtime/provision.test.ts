import { statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireVersion } from '../../runtime/admin-connection.ts';
import { databasesOf, SAMPLE_DEPLOYMENTS, type UnitDatabase } from '../../runtime/layout.ts';
import { openSecrets } from '../../runtime/private-file.ts';
import { databaseUrl, provision } from '../../runtime/provision.ts';
import { scramVerifier } from '../../runtime/scram.ts';
import { adminUrl, asAdmin, queryOn, uniqueName } from '../database.ts';
import { openStandIn } from './stand-ins/open-database.ts';
import { temporaryDataDir } from './started.ts';

const { dataDir, remove } = temporaryDataDir();
let prefix: string;
let databases: readonly UnitDatabase[];

beforeEach(() => {
  prefix = uniqueName('p').slice(0, 9);
  const wanted = ['directory', 'personnel/lang-son', 'planning/lang-son'];
  databases = databasesOf(
    prefix,
    SAMPLE_DEPLOYMENTS.filter(({ name }) => wanted.includes(name)),
  );
});
afterEach(async () => {
  for (const { name } of databases) await asAdmin(`drop database if exists ${name} with (force)`);
  for (const role of new Set(databases.map((database) => database.role)))
    await asAdmin(`drop role if exists ${role}`);
});
afterAll(remove);

function run(open = openStandIn(), only = databases) {
  return provision({ adminUrl: adminUrl(), databases: only, secrets: openSecrets(dataDir), open });
}

function urlOf(unit: UnitDatabase | undefined): string {
  if (!unit) throw new Error('no such database');
  return databaseUrl(adminUrl(), unit, openSecrets(dataDir));
}

describe('the layout', () => {
  it('has one database for each of twelve units in three domains, and the national one', () => {
    const all = databasesOf('lt', SAMPLE_DEPLOYMENTS);
    expect(SAMPLE_DEPLOYMENTS).toHaveLength(16);
    expect(new Set(SAMPLE_DEPLOYMENTS.map(({ portOffset }) => portOffset)).size).toBe(16);
    expect(new Set(all.map(({ name }) => name)).size).toBe(37);
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['lt_directory', 'lt_personnel_p63_06', 'lt_planning_tw']),
    );
  });
});

describe('provisioning', () => {
  it("lets a role open its own databases, and no other domain's", async () => {
    const ready = await run();
    expect(ready.map(({ fresh, rows }) => [fresh, rows.note])).toEqual(databases.map(() => [true, 1]));
    const personnel = databases.find(({ subgraph }) => subgraph === 'personnel');
    const planning = databases.find(({ subgraph }) => subgraph === 'planning');
    expect(await queryOn(urlOf(personnel), 'select unit from note')).toEqual([{ unit: 'P63-20' }]);
    const trespass = new URL(urlOf(personnel));
    trespass.pathname = `/${planning?.name}`;
    await expect(queryOn(trespass.href, 'select 1')).rejects.toMatchObject({ code: '42501' });
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('keeps what is there the second time, and only migrates', async () => {
    await run();
    await queryOn(urlOf(databases[0]), `insert into note values ('mine')`);
    const steps: string[] = [];
    const again = await run(openStandIn((step) => steps.push(step)));
    expect(again.every(({ fresh, rows }) => !fresh && rows.note === 1)).toBe(true);
    expect(steps).toEqual(databases.map(() => 'migrate'));
    expect(await queryOn(urlOf(databases[0]), 'select count(*)::int as n from note')).toEqual([{ n: 2 }]);
  });

  it('makes anew what a crash left half-made, and nothing else', async () => {
    const broken = databases[2]?.name;
    const fault = (step: string, name: string) => {
      if (step === 'loadSample' && name === broken) throw new Error('crash');
    };
    await expect(run(openStandIn(fault))).rejects.toThrow('crash');
    const ready = await run();
    expect(ready.find(({ name }) => name === broken)?.fresh).toBe(true);
    expect(ready.find(({ name }) => name !== broken)?.fresh).toBe(false);
    expect(await queryOn(urlOf(databases[2]), 'select count(*)::int as n from note')).toEqual([{ n: 1 }]);
  });

  it('makes passwords valid again after the secrets were lost', async () => {
    await run();
    const { dataDir: other, remove: removeOther } = temporaryDataDir();
    const secrets = openSecrets(other);
    await provision({ adminUrl: adminUrl(), databases, secrets, open: openStandIn() });
    const [first] = databases;
    if (!first) throw new Error('no database');
    expect(await queryOn(databaseUrl(adminUrl(), first, secrets), 'select 1 as one')).toEqual([{ one: 1 }]);
    removeOther();
  });

  it('never touches a database or a role of the same name that somebody else made', async () => {
    const [directory] = databases;
    await asAdmin(`create database ${directory?.name} template template0`);
    await expect(run()).rejects.toMatchObject({
      message: expect.stringContaining(`has a database ${directory?.name} that this program did not make`),
      remedy: expect.stringContaining('DATABASE_PREFIX'),
    });
    await asAdmin(`drop database ${directory?.name}`);
    await asAdmin(`drop role if exists ${directory?.role}`);
    await asAdmin(`create role ${directory?.role}`);
    await expect(run()).rejects.toThrow(`has a role ${directory?.role} that this program did not make`);
  });

  it('works as an administrator who is no superuser, and says so when rights are missing', async () => {
    const login = uniqueName('admin');
    await asAdmin(`create role ${login} login createdb createrole password 'pw'`);
    const url = new URL(adminUrl());
    url.username = login;
    url.password = 'pw';
    try {
      const [only] = databases;
      if (!only) throw new Error('no database');
      const options = { databases: [only], secrets: openSecrets(dataDir), open: openStandIn() };
      const ready = await provision({ ...options, adminUrl: url.href });
      expect(ready.map(({ fresh }) => fresh)).toEqual([true]);
      await asAdmin(`alter role ${login} nocreatedb`);
      await expect(provision({ ...options, adminUrl: url.href })).rejects.toThrow(
        'may not create databases and roles',
      );
    } finally {
      for (const { name } of databases) await asAdmin(`drop database if exists ${name} with (force)`);
      for (const role of new Set(databases.map((database) => database.role)))
        await asAdmin(`drop role if exists ${role}`);
      await asAdmin(`drop role ${login}`);
    }
  });
});

describe('the server it is given', () => {
  let silent: Server | undefined;
  afterEach(() => {
    silent?.close();
  });

  it('must be PostgreSQL 15 or newer', () => {
    expect(() => requireVersion(150_000, 'postgres://u:p@db/postgres')).not.toThrow();
    expect(() => requireVersion(140_012, 'postgres://u:p@db/postgres')).toThrow(
      'PostgreSQL 14 is too old: 15 or newer is needed.',
    );
  });

  it('is told as unreachable when something else listens there', async () => {
    silent = createServer((socket) => socket.end());
    await new Promise<void>((done) => silent?.listen(0, '127.0.0.1', done));
    const port = (silent.address() as AddressInfo).port;
    const options = { databases, secrets: openSecrets(dataDir), open: openStandIn() };
    await expect(
      provision({ ...options, adminUrl: `postgres://u:p@127.0.0.1:${port}/x` }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('cannot be reached'),
      where: `127.0.0.1:${port}/x`,
    });
  });

  it('never sees a password: it is given the verifier, and the password opens the door', async () => {
    const role = uniqueName('role');
    await asAdmin(`create role ${role} login password ${pg.escapeLiteral(scramVerifier('p4ss'))}`);
    const url = new URL(adminUrl());
    url.username = role;
    url.password = 'p4ss';
    expect(await queryOn(url.href, 'select 1 as one')).toEqual([{ one: 1 }]);
    await asAdmin(`drop role ${role}`);
  });
});
