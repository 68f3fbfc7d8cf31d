import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Guard, startGuard } from '../../runtime/guard.ts';
import { startPostgres } from '../../runtime/postgres.ts';
import { explainOutput } from '../../runtime/postgres-cluster.ts';
import { allGone, isAlive } from '../../runtime/processes.ts';
import { queryOn } from '../database.ts';
import { processesNaming } from './processes-of.ts';
import { eventually, isListening, startProgram, temporaryDataDir } from './started.ts';

const { dataDir, remove } = temporaryDataDir();
let guard: Guard;

beforeAll(() => {
  guard = startGuard();
});
afterAll(async () => {
  await guard.close();
  remove();
});

const boot = () => startPostgres({ dataDir, guard, throwaway: true });

describe('the embedded PostgreSQL', () => {
  it('listens by password on 127.0.0.1 only, speaks UTF-8, and stops without a trace', async () => {
    mkdirSync(join(dataDir, 'postgres.new', 'left-by-a-crash'), { recursive: true });
    const server = await boot();
    const settings = await queryOn<{ name: string; setting: string }>(
      server.adminUrl,
      `select name, setting from pg_settings where name = any(array['listen_addresses', 'unix_socket_directories',
       'server_encoding', 'password_encryption'])`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      server_encoding: 'UTF8',
      password_encryption: 'scram-sha-256',
    });
    const methods = await queryOn(server.adminUrl, 'select distinct auth_method from pg_hba_file_rules');
    expect(methods).toEqual([{ auth_method: 'scram-sha-256' }]);
    const [sorted] = await queryOn(
      server.adminUrl,
      `select 'đ' > 'd' collate "vi-x-icu" as vietnamese_order`,
    );
    expect(sorted).toEqual({ vietnamese_order: true });
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
    expect(await isListening(server.port)).toBe(false);
    expect(existsSync(join(dataDir, 'postgres.new'))).toBe(false);
  });

  it('keeps its data and password over a crash, and starts in spite of what the crash left', async () => {
    const first = await boot();
    await queryOn(first.adminUrl, 'create table kept as select 42 as n');
    await queryOn(first.adminUrl, 'checkpoint');
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(true);
    const second = await boot();
    expect(await queryOn(second.adminUrl, 'select n from kept')).toEqual([{ n: 42 }]);
    await second.stop();
  });

  it('is not misled by a postmaster.pid whose number now belongs to another program', async () => {
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n${dataDir}\n`);
    const server = await boot();
    expect(isAlive(process.pid)).toBe(true);
    await server.stop();
  });

  it('takes over from a server that a killed start left behind', async () => {
    const orphan = await boot();
    guard.forget(orphan.pid);
    const next = await boot();
    expect(isAlive(orphan.pid)).toBe(false);
    expect(next.pid).not.toBe(orphan.pid);
    await next.stop();
  });

  it('tells when the port it must have is taken, and leaves no process', async () => {
    const holder = await boot();
    const { dataDir: other, remove: removeOther } = temporaryDataDir();
    await expect(
      startPostgres({ dataDir: other, guard, throwaway: true, port: holder.port }),
    ).rejects.toThrow(/cannot start: .*(Address already in use|could not bind|could not create any TCP)/);
    expect(processesNaming(other)).toEqual([]);
    removeOther();
    await holder.stop();
  });

  it('tells a full disk, and data of another version, with place and remedy', () => {
    const short =
      'FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.';
    expect(explainOutput(short, '').message).toBe('The embedded PostgreSQL cannot start: the disk is full.');
    const full = explainOutput('initdb: error: could not write: No space left on device\n', 'the folder');
    expect([full.message, full.where]).toEqual([
      'The embedded PostgreSQL cannot start: the disk is full.',
      'the folder',
    ]);
    expect(full.remedy).toContain('DATA_DIR');
    const older =
      'FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 16';
    expect(explainOutput(older, '').message).toBe('The data were written by another version of PostgreSQL.');
  });
});

describe('the guard', () => {
  it('stops PostgreSQL and children within seconds when the supervisor is killed, and removes the folder', async () => {
    const { dataDir: own, remove: removeOwn } = temporaryDataDir();
    const victim = startProgram('test/runtime/stand-ins/guarded.ts', [], { DATA_DIR: own });
    const line = await eventually('it has started', () => /^(\d+) (\d+) (\d+)$/m.exec(victim.stdout()));
    const [port = 0, postgres = 0, stubborn = 0] = line.slice(1).map(Number);
    expect([isAlive(postgres), isAlive(stubborn), await isListening(port)]).toEqual([true, true, true]);
    victim.process.kill('SIGKILL');
    expect(await allGone([postgres, stubborn], 6_000)).toBe(true);
    await eventually('the guard is gone too', () => processesNaming(own).length === 0, 6_000);
    expect(await isListening(port)).toBe(false);
    expect(existsSync(own)).toBe(false);
    removeOwn();
  });
});
