import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CHECKOUT } from '../../runtime/data-directory.ts';
import { adminUrl, asAdmin, queryOn, uniqueName } from '../database.ts';
import { processesNaming } from './processes-of.ts';
import {
  addressOf,
  eventually,
  isListening,
  startStandIns,
  temporaryDataDir,
  whoAnswers,
} from './started.ts';

// One folder for all: only the first start has to make the databases.
const { dataDir, remove, endAll } = temporaryDataDir();
afterEach(endAll);
afterAll(remove);

/** Every port that hosts, gateway and PostgreSQL of a running start listen on. */
function portsInUse(url: string): number[] {
  const deployments = readFileSync(join(dataDir, 'gateway', 'deployments.json'), 'utf8');
  const databases = readFileSync(join(dataDir, 'hosts', 'directory', 'host.json'), 'utf8');
  const found = `${url} ${deployments} ${databases}`.matchAll(/127\.0\.0\.1:(\d+)/g);
  return [...new Set([...found].map(([, port]) => Number(port)))];
}

/**
 * A server on a port that no other test comes to have: those that the system gives to connections, and the product to PostgreSQL, are
 * higher. A start takes more than a hundred ports behind its own, which must be free but for this one.
 */
async function listenBelowOutgoing(): Promise<{ server: Server; port: number }> {
  for (;;) {
    const port = randomInt(10_200, 14_800);
    const server = createServer();
    const listens = await new Promise<boolean>((done) => {
      server.once('error', () => done(false));
      server.listen(port, '127.0.0.1', () => done(true));
    });
    if (listens) return { server, port };
  }
}

async function expectNothingLeft(ports: readonly number[]): Promise<void> {
  expect(processesNaming(dataDir)).toEqual([]);
  expect(await Promise.all(ports.map(isListening))).toEqual(ports.map(() => false));
}

describe('npm start -- --once', () => {
  it('prints only the JSON answer, exits 0 and leaves no process and no port', async () => {
    const first = startStandIns(dataDir, ['--once']);
    expect(await first.exit).toBe(0);
    const lines = first.stdout().trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '').data.deployments).toHaveLength(16);
    expect(first.stderr()).toContain('37 databases ready, 37 of them new');
    await expectNothingLeft(portsInUse(''));

    const second = startStandIns(dataDir, ['--once']);
    expect(await second.exit).toBe(0);
    expect(second.stderr()).toContain('37 databases ready, 0 of them new');
  });

  it('uses the server of DATABASE_URL in place of the embedded one', async () => {
    const { dataDir, remove } = temporaryDataDir();
    const prefix = uniqueName('s').slice(0, 8);
    const started = startStandIns(dataDir, ['--once'], { DATABASE_URL: adminUrl(), DATABASE_PREFIX: prefix });
    try {
      expect(await started.exit).toBe(0);
      const made = await queryOn(
        adminUrl(),
        `select datname from pg_database where datname like '${prefix}\\_%'`,
      );
      expect(made).toHaveLength(37);
      expect(processesNaming(dataDir)).toEqual([]);
    } finally {
      remove();
      await dropPrefix(prefix);
    }
  });
});

describe('npm start', () => {
  it('tells its address, what is loaded and a sample answer, and SIGTERM stops everything', async () => {
    const started = startStandIns(dataDir);
    const url = await addressOf(started);
    expect(started.stdout()).toMatch(/started in \d+\.\d s/);
    expect(started.stdout()).toMatch(/personnel\/thai-nguyen +P63-06 P63-19 P34-19 +3/);
    expect((await whoAnswers(url)).deployments.every(({ pid }) => pid !== null)).toBe(true);
    const ports = portsInUse(url);
    expect(ports).toHaveLength(18);
    started.process.kill('SIGTERM');
    expect(await started.exit).toBe(0);
    await expectNothingLeft(ports);
  });

  it('leaves nothing running when it is killed with -9', async () => {
    const started = startStandIns(dataDir);
    const ports = portsInUse(await addressOf(started));
    started.process.kill('SIGKILL');
    await started.exit;
    await eventually('all processes are gone', () => processesNaming(dataDir).length === 0, 6_000);
    await expectNothingLeft(ports);
  });

  it('starts a killed host, a killed gateway and a killed PostgreSQL again on their ports', async () => {
    const started = startStandIns(dataDir);
    const url = await addressOf(started);
    const before = await whoAnswers(url);
    const pidOf = (answer: typeof before, name: string) =>
      answer.deployments.find((one) => one.name === name)?.pid;
    const killed = pidOf(before, 'planning/lang-son');
    process.kill(Number(killed), 'SIGKILL');
    const after = await eventually('the host is back', async () => {
      const answer = await whoAnswers(url);
      const pid = pidOf(answer, 'planning/lang-son');
      return pid && pid !== killed ? answer : null;
    });
    const others = (answer: typeof before) =>
      answer.deployments.filter(({ name }) => !name.startsWith('planning/'));
    expect(others(after)).toEqual(others(before));

    process.kill(before.pid, 'SIGKILL');
    const back = await eventually('the gateway is back', () => whoAnswers(url).catch(() => null));
    expect(back.pid).not.toBe(before.pid);

    const postmaster = () =>
      Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const database = JSON.parse(readFileSync(join(dataDir, 'hosts', 'directory', 'host.json'), 'utf8'))
      .deployments[0].databases.VN;
    process.kill(postmaster(), 'SIGKILL');
    await eventually('PostgreSQL is told to be back', () => started.stderr().includes('PostgreSQL is back'));
    expect(await queryOn(database, 'select unit from note')).toEqual([{ unit: 'VN' }]);
    started.process.kill('SIGINT');
    expect(await started.exit).toBe(0);
  });

  it('refuses a data directory on which another start runs, and leaves that one alone', async () => {
    const first = startStandIns(dataDir);
    const url = await addressOf(first);
    const second = startStandIns(dataDir, ['--once']);
    expect(await second.exit).toBe(1);
    expect(second.stderr()).toContain('Another start is running on this data directory.');
    expect(second.stderr()).toContain(`process ${first.pid}`);
    expect((await whoAnswers(url)).deployments).toHaveLength(16);
    first.process.kill('SIGTERM');
    expect(await first.exit).toBe(0);
  });

  it('stopped before it is up, leaves nothing and starts well the next time', async () => {
    const { dataDir, remove } = temporaryDataDir();
    const first = startStandIns(dataDir);
    await eventually('databases are being made', () => first.stderr().includes('PostgreSQL ready'));
    first.process.kill('SIGINT');
    expect(await first.exit).toBe(130);
    expect(processesNaming(dataDir)).toEqual([]);
    const second = startStandIns(dataDir, ['--once']);
    expect(await second.exit).toBe(0);
    remove();
  });
});

describe('the script of npm start', () => {
  it('puts node in the place of the shell, which would not pass on the SIGTERM that npm gets', () => {
    const { scripts } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8'));
    expect([scripts.start, scripts.gateway]).toEqual(Array(2).fill(expect.stringMatching(/^exec node /)));
  });
});

describe('what cannot start', () => {
  it('tells every wrong setting at once and exits 2', async () => {
    const started = startStandIns(dataDir, [], { PORT: 'abc', DATABASE_PREFIX: 'Đ', DEV_PERSONS: 'yes' });
    expect(await started.exit).toBe(2);
    expect(started.stderr()).toContain(
      'PORT: got "abc", expected the gateway\'s port, a whole number from 0',
    );
    expect(started.stderr()).toContain('DATABASE_PREFIX: got "Đ"');
    expect(started.stderr()).toContain('DEV_PERSONS: got "yes", expected true or false');
  });

  it('refuses an address that others reach unless ALLOW_ANONYMOUS=true', async () => {
    const started = startStandIns(dataDir, [], { HOST: '0.0.0.0' });
    expect(await started.exit).toBe(2);
    expect(started.stderr()).toContain('ALLOW_ANONYMOUS=true');
  });

  it('explains itself on an unknown option (exit 2) and on --help (exit 0)', async () => {
    const wrong = startStandIns(dataDir, ['--twice']);
    const help = startStandIns(dataDir, ['--help']);
    expect([await wrong.exit, await help.exit]).toEqual([2, 0]);
    expect(wrong.stderr()).toMatch(/'--twice'[\s\S]*Usage: npm start/);
    expect(wrong.stdout()).toBe('');
    expect(help.stdout()).toContain('--once');
  });

  it('names a taken port before anything is made', async () => {
    const { server, port: taken } = await listenBelowOutgoing();
    try {
      const asGateway = startStandIns(dataDir, [], { PORT: String(taken) });
      // One after the other: each tries all of its ports.
      expect(await asGateway.exit).toBe(1);
      const asHost = startStandIns(dataDir, [], { PORT: String(taken - 107) });
      expect(await asHost.exit).toBe(1);
      for (const { stderr } of [asGateway, asHost]) {
        expect(stderr()).toMatch(
          new RegExp(`already taken[\\s\\S]*port .*\\b${taken}\\b[\\s\\S]*Remedy: .*PORT`),
        );
      }
      expect(processesNaming(dataDir)).toEqual([]);
    } finally {
      server.close();
    }
  });

  it.each([
    [
      'an unreachable server',
      () => 'postgres://user:s3cret@127.0.0.1:1/postgres',
      'cannot be reached (ECONNREFUSED)',
    ],
    ['a wrong password', () => withPassword('m1staken'), 'refuses the login'],
    ['a missing database', () => adminUrl('no_such_database'), 'does not exist'],
  ])('tells %s in one message without the password, exits 1', async (_, url, message) => {
    const started = startStandIns(dataDir, ['--once'], { DATABASE_URL: url() });
    expect(await started.exit).toBe(1);
    expect(started.stderr()).toContain(message);
    expect(started.stderr()).toMatch(/Where: 127\.0\.0\.1:\d+\/\w+\n {2}Remedy: /);
    expect(started.stderr()).not.toContain(new URL(url()).password);
    expect(started.stdout()).toBe('');
    expect(processesNaming(dataDir)).toEqual([]);
  });
});

function withPassword(password: string): string {
  const url = new URL(adminUrl());
  url.password = password;
  return url.href;
}

async function dropPrefix(prefix: string): Promise<void> {
  const made = await queryOn<{ name: string }>(
    adminUrl(),
    `select datname as name from pg_database where datname like '${prefix}\\_%'`,
  );
  for (const { name } of made) await asAdmin(`drop database ${name} with (force)`);
  for (const role of ['directory', 'personnel', 'institutions', 'planning']) {
    await asAdmin(`drop role if exists ${prefix}_${role}`);
  }
}
