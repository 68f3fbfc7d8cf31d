import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { CHECKOUT } from '../../runtime/data-directory.ts';
import { programArguments } from '../../runtime/node-program.ts';
import { layoutOf } from '../../runtime/scale-layout.ts';
import { type DeploymentEntry, end, launchGateway, serveLayout } from './serve-layout.ts';

/** Where a test file finds the country of this run. */
export interface NationalSet {
  /** The seed number of its rows. */
  seed: string;
  /** Of its databases: `<prefix>_personnel_p34_19`, `<prefix>_directory`. */
  prefix: string;
  /** Holds the passwords of their roles. */
  folder: string;
  /** Of the gateway that all files share. */
  url: string;
  /** One line for each call of a subgraph by that gateway. */
  wireLog: string;
  /** The list of planted cases. */
  manifest: string;
  /** As a gateway reads them, with the addresses of the hosts. */
  deployments: readonly DeploymentEntry[];
}

const SCALE = 'S';
const PREFIX = `q${process.pid.toString(36)}`;

/**
 * A port at which the test files of one run ask for the country they share: made-up data of scale S, a host for each
 * subgraph, one gateway. All of it starts at the first question, so that a run without such files does not pay for it.
 */
export async function offerNationalSet(
  serverUrl: string,
  folder: string,
): Promise<{ url: string; close(): Promise<void> }> {
  const stops: (() => Promise<void>)[] = [];
  let started: Promise<NationalSet> | undefined;
  const server = createServer(async (_request, response) => {
    started ??= startNationalSet(serverUrl, folder, stops);
    try {
      response.end(JSON.stringify(await started));
    } catch (error) {
      response.writeHead(500).end(error instanceof Error ? error.message : String(error));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      await started?.catch(() => {}); // told to the file that asked
      for (const stop of stops.reverse()) await stop();
      if (process.env.TEST_DATABASE_URL) await dropAll(serverUrl);
    },
  };
}

async function startNationalSet(
  serverUrl: string,
  folder: string,
  stops: (() => Promise<void>)[],
): Promise<NationalSet> {
  const seed = process.env.QUESTIONS_SEED ?? String(Math.floor(Math.random() * 1_000_000));
  const began = performance.now();
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  await fillDatabases(['--scale', SCALE, '--seed', seed, '--manifest', manifest], {
    ...{ DATABASE_URL: serverUrl, DATABASE_PREFIX: PREFIX, DATA_DIR: folder },
  });
  const served = await serveLayout(layoutOf(SCALE), { serverUrl, prefix: PREFIX, folder, poolSize: 2 });
  stops.push(served.stop);
  const { deployments } = served;
  const wireLog = join(folder, 'wire.jsonl');
  const gateway = await launchGateway(folder, 'deployments', deployments, { WIRE_LOG: wireLog });
  stops.push(() => end(gateway.process));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stderr.write(
    `national set of seed ${seed} ready in ${seconds} s (QUESTIONS_SEED=${seed} gives it again)\n`,
  );
  return { seed, prefix: PREFIX, folder, url: gateway.url, wireLog, manifest, deployments };
}

/** Runs the command that makes and fills databases. */
async function fillDatabases(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [...programArguments('seed/main.ts'), ...args], {
    ...{ cwd: CHECKOUT, env: { ...process.env, ...env } },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr?.on('data', (chunk) => (told += chunk));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (code !== 0) throw new Error(`The national set cannot be filled (${code}): ${told}`);
}

/** A server that outlives the run keeps nothing of it. */
async function dropAll(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const named = async (sql: string) => (await client.query<{ name: string }>(sql, [`${PREFIX}\\_%`])).rows;
    for (const { name } of await named('select datname as name from pg_database where datname like $1'))
      await client.query(`drop database ${name} with (force)`);
    for (const { name } of await named('select rolname as name from pg_roles where rolname like $1'))
      await client.query(`drop role ${name}`);
  } finally {
    await client.end();
  }
}
