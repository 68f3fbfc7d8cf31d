import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DOMAINS } from '../../common/units.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { type DeploymentEntry, startTestSystem, type TestSystem } from './system.ts';

let system: TestSystem;
const children: ChildProcess[] = [];
const databases: TestDatabase[] = [];

beforeAll(async () => {
  system = await startTestSystem();
  await system.askWhole();
}, 180_000);

afterAll(async () => {
  for (const child of children) {
    if (child.exitCode !== null) continue;
    child.kill('SIGTERM');
    await new Promise((done) => child.once('exit', done));
  }
  await system?.stop();
  for (const database of databases) await database.close();
});

/** The command of docs/add-a-province.md, on a database of its own; gives the entry that it prints. */
async function serve(domain: string): Promise<DeploymentEntry> {
  const database = await createTestDatabase();
  databases.push(database);
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
  ];
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'runtime/subgraph-main.ts', ...args]);
  children.push(child);
  let printed = '';
  return new Promise((done, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.trimEnd().endsWith('}')) done((JSON.parse(printed) as { entry: DeploymentEntry }).entry);
    });
    child.once('exit', (code) => failed(new Error(`${domain} ended with code ${code}.`)));
  });
}

const QUESTION =
  '{ province(id: "P34-25") { nameVi headcounts { on } institutions { id } trainingPlans { id } } }';

it('a fifth province joins a gateway that serves, with three deployments of its own and no restart', async () => {
  const before = await system.ask(QUESTION);
  expect(before.data).toEqual({
    province: { nameVi: 'Phú Thọ', headcounts: null, institutions: null, trainingPlans: null },
  });
  expect(before.errors.map((error) => error.extensions.code)).toEqual(Array(3).fill('NOT_CONNECTED'));

  system.addDeployments(await Promise.all(DOMAINS.map(serve)));
  await expect
    .poll(async () => (await system.ask(QUESTION)).errors.length, { timeout: 30_000, interval: 250 })
    .toBe(0);

  const after = await system.ask(QUESTION);
  expect(after.data).toEqual({
    province: { nameVi: 'Phú Thọ', headcounts: [], institutions: [], trainingPlans: [] },
  });
  expect(after.extensions.coverage).toEqual(
    ['institutions', 'personnel', 'planning'].map((domain) => ({ unit: 'P34-25', domain, state: 'OK' })),
  );
  expect((await system.askSample()).errors).toEqual([]);
});
