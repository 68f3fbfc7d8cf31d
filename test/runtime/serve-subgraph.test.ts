import { type ChildProcess, spawn } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { createTestDatabase } from '../database.ts';

const running: ChildProcess[] = [];
const cleanups: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null) continue;
    child.kill('SIGTERM');
    await new Promise((done) => child.once('exit', done));
  }
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

function run(
  args: string[],
  until: (stdout: string) => boolean = () => false,
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'runtime/subgraph-main.ts', ...args], {
    env: { ...process.env, ...env },
  });
  running.push(child);
  const outcome: Outcome = { code: null, stdout: '', stderr: '' };
  return new Promise((done) => {
    child.stdout.on('data', (chunk: Buffer) => {
      outcome.stdout += chunk.toString();
      if (until(outcome.stdout)) done(outcome);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      outcome.stderr += chunk.toString();
    });
    child.once('exit', (code) => done({ ...outcome, code }));
  });
}

const isJson = (text: string) => text.trimEnd().endsWith('}');

async function serve(
  domain: string,
  more: string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<{ entry: { urls: string[]; units: string[] }; contract: string }> {
  const database = await createTestDatabase();
  cleanups.push(() => database.close());
  const args = [
    'serve',
    '--domain',
    domain,
    '--units',
    'P34-25',
    '--database-url',
    database.url,
    '--port',
    '0',
    ...more,
  ];
  const { stdout } = await run(args, isJson, env);
  return JSON.parse(stdout) as { entry: { urls: string[]; units: string[] }; contract: string };
}

describe('one deployment served alone', () => {
  it('makes its tables, answers for its unit, and prints its entry and contract', async () => {
    const { entry, contract } = await serve('planning');
    expect(entry).toMatchObject({ name: 'planning/p34-25', subgraph: 'planning', units: ['P34-25'] });
    expect(contract).toMatch(/^[0-9a-f]{64}$/);
    const response = await fetch(entry.urls[0] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          'query($r: [_Any!]!) { _entities(representations: $r) { ... on Province { id trainingPlans { id } } } }',
        variables: { r: [{ __typename: 'Province', id: 'P34-25' }] },
      }),
    });
    expect(await response.json()).toEqual({ data: { _entities: [{ id: 'P34-25', trainingPlans: [] }] } });
    const health = await fetch((entry.urls[0] ?? '').replace('/graphql', '/health'));
    expect(await health.json()).toMatchObject({ status: 'ok', units: ['P34-25'] });
  });

  it('listens where others reach it only if it is told that everybody may ask', async () => {
    const { code, stderr } = await run(['serve', '--host', '0.0.0.0']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('subgraph: --host: expected 127.0.0.1')]);
    const { entry } = await serve('planning', ['--host', '0.0.0.0'], { ALLOW_ANONYMOUS: 'true' });
    expect(entry.urls[0]).toMatch(/^http:\/\/0\.0\.0\.0:\d+\/graphql$/);
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    const own = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
    const health = (entry.urls[0] ?? '')
      .replace('0.0.0.0', own ?? '127.0.0.1')
      .replace('/graphql', '/health');
    expect((await fetch(health)).status).toBe(200);
  });

  it('tells every mistake at once, and exits 2', async () => {
    const { code, stderr } = await run(['serve', '--domain', 'finance', '--units', '24', '--port', 'x']);
    expect(code).toBe(2);
    for (const option of ['--domain', '--units', '--database-url', '--port'])
      expect(stderr).toContain(`subgraph: ${option}:`);
  });

  it('says which database it cannot reach, without its password, and exits 1', async () => {
    const url = 'postgres://province:secret@127.0.0.1:1/records';
    const { code, stderr } = await run([
      'serve',
      '--domain',
      'planning',
      '--units',
      'P34-25',
      '--database-url',
      url,
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('127.0.0.1:1/records');
    expect(stderr).not.toContain('secret');
  });
});
