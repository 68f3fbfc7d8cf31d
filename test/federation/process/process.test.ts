import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { listen, post } from '../listen.ts';

const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
const children = new Set<ChildProcess>();
const servers: Server[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
});

/** A supergraph of one routed domain, as the composer writes it. */
const SUPERGRAPH = `
schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet, type: String, external: Boolean, override: String, usedOverridden: Boolean) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
directive @join__graph(name: String!, url: String!) on ENUM_VALUE
directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
scalar join__FieldSet
scalar link__Import
enum link__Purpose { SECURITY EXECUTION }
enum join__Graph { A @join__graph(name: "a", url: "http://127.0.0.1:1/graphql") }
type Query @join__type(graph: A) { hello: String }
`;
const supergraph = write('supergraph.graphql', SUPERGRAPH);

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Run {
  child: ChildProcess;
  /** The port it listens on, or its exit code. */
  outcome: Promise<{ port: number } | { exitCode: number | null }>;
  exit: Promise<number | null>;
  output: { stdout: string; stderr: string };
}

function run(env: Record<string, string>): Run {
  const child = fork('gateway/main.ts', {
    execArgv: ['--import', 'tsx/esm'],
    env: { PATH: process.env.PATH, SUPERGRAPH: supergraph, PORT: '0', ...env },
    silent: true,
  });
  children.add(child);
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output.stderr += chunk;
  });
  // Not `close`: it never comes once the channel to the child was cut.
  const told = new Promise((resolve) => child.stderr?.once('close', resolve));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const exit = Promise.all([ended, told]).then(([exitCode]) => exitCode);
  const ready = new Promise<{ port: number }>((resolve) => {
    child.once('message', (message) => resolve(message as { port: number }));
  });
  return { child, exit, output, outcome: Promise.race([ready, exit.then((exitCode) => ({ exitCode }))]) };
}

async function portOf({ outcome }: Run): Promise<number> {
  const result = await outcome;
  if (!('port' in result)) throw new Error('the gateway did not start');
  return result.port;
}

async function subgraph(answer: () => Promise<string> | string): Promise<string> {
  const server = createServer(async (request, response) => {
    await text(request);
    response.end(await answer());
  });
  servers.push(server);
  return listen(server);
}

test('tells every mistake in the settings at once, with what was expected, and ends with 2', async () => {
  const deployments = write(
    'bad.json',
    '{"deployments":[{"name":"x","subgraph":"a","units":["19"],"urls":["ftp://x"]}]}',
  );
  const gateway = run({ PORT: 'http', MAX_DEPTH: '-1', HOST: '0.0.0.0', DEPLOYMENTS: deployments });
  expect(await gateway.exit).toBe(2);
  expect(gateway.output.stdout).toBe('');
  for (const part of [
    'PORT=http',
    'MAX_DEPTH=-1',
    'HOST=0.0.0.0',
    'units.0: expected a unit id',
    'urls.0: expected an http',
  ])
    expect(gateway.output.stderr).toContain(part);
});

test('starts with its subgraphs down, tells of a failed call in one line on stderr, and ends with 0 when told to', async () => {
  const gateway = run({});
  const port = await portOf(gateway);
  const reply = await post(`http://127.0.0.1:${port}/graphql`, { query: '{ hello }' });
  expect(reply.body).toMatchObject({
    data: { hello: null },
    errors: [{ path: ['hello'], extensions: { code: 'UNREACHABLE' } }],
  });
  gateway.child.kill('SIGTERM');
  expect(await gateway.exit).toBe(0);
  expect(gateway.output.stdout).toBe('');
  const [listening, logged = '', ...rest] = gateway.output.stderr.split('\n');
  expect(listening).toBe(`The gateway listens on http://127.0.0.1:${port}/graphql`);
  expect(rest).toEqual(['']);
  expect(JSON.parse(logged)).toMatchObject({
    name: 'gateway',
    deployment: 'a',
    code: 'UNREACHABLE',
    correlationId: reply.headers.get('x-correlation-id'),
  });
});

test('ends with 1 and one message if its port is taken', async () => {
  const taken = new URL(await subgraph(() => '')).port;
  const gateway = run({ PORT: taken });
  expect(await gateway.exit).toBe(1);
  expect(gateway.output.stderr).toBe(
    `The gateway cannot start:\n  PORT=${taken} on 127.0.0.1: another process listens there; stop it or choose another PORT\n`,
  );
});

test('warns when everybody can reach it', async () => {
  const gateway = run({ HOST: '0.0.0.0', ALLOW_ANONYMOUS: 'true' });
  await portOf(gateway);
  await expect.poll(() => gateway.output.stderr).toContain('Warning: everybody');
  gateway.child.kill('SIGTERM');
  await gateway.exit;
});

test('finishes a request under way before it ends, and ends when whoever started it is gone', async () => {
  let answer: (value: string) => void = () => {};
  let asked: () => void = () => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const url = await subgraph(() => {
    asked();
    return new Promise<string>((resolve) => {
      answer = resolve;
    });
  });
  const slow = write('slow.graphql', SUPERGRAPH.replace('http://127.0.0.1:1/graphql', url));
  const gateway = run({ SUPERGRAPH: slow });
  const port = await portOf(gateway);
  const reply = post(`http://127.0.0.1:${port}/graphql`, { query: '{ hello }' });
  await isAsked;
  gateway.child.disconnect();
  await expect
    .poll(() =>
      fetch(`http://127.0.0.1:${port}/health`).then(
        () => 'open',
        () => 'closed',
      ),
    )
    .toBe('closed');
  answer('{"data":{"hello":"late"}}');
  expect((await reply).body).toEqual({ data: { hello: 'late' } });
  expect(await gateway.exit).toBe(0);
});

test('logs what went over the wire, and asks the next address of a deployment when one fails', async () => {
  const alive = await subgraph(() => '{"data":{"hello":"from the second"}}');
  const dead = 'http://127.0.0.1:1/graphql';
  const deployments = write(
    'deployments.json',
    JSON.stringify({ deployments: [{ name: 'a', subgraph: 'a', urls: [dead, alive], timeoutMs: 4000 }] }),
  );
  const wire = join(folder, 'wire.jsonl');
  const gateway = run({ DEPLOYMENTS: deployments, WIRE_LOG: wire });
  const port = await portOf(gateway);
  const reply = await post(`http://127.0.0.1:${port}/graphql`, { query: '{ hello }' });
  expect(reply.body).toEqual({ data: { hello: 'from the second' } });
  expect(JSON.parse(readFileSync(wire, 'utf8'))).toEqual({
    at: expect.stringMatching(/^\d{4}-/),
    correlationId: reply.headers.get('x-correlation-id'),
    deployment: 'a',
    subgraph: 'a',
    units: [],
    representations: 0,
    operation: '{hello}',
    ms: expect.any(Number),
    state: 'OK',
    shared: false,
  });
  gateway.child.kill('SIGTERM');
  await gateway.exit;
});

test('reads supergraph and deployments again at SIGHUP, and tells in one line what is wrong with them', async () => {
  const url = await subgraph(() => '{"data":{"hello":"old","more":"new"}}');
  const path = write('changing.graphql', SUPERGRAPH.replace('http://127.0.0.1:1/graphql', url));
  const gateway = run({ SUPERGRAPH: path });
  const port = await portOf(gateway);
  const ask = async (query: string) => (await post(`http://127.0.0.1:${port}/graphql`, { query })).body;
  write('changing.graphql', '');
  gateway.child.kill('SIGHUP');
  await expect.poll(() => gateway.output.stderr, { timeout: 10_000 }).toContain('the old ones stay');
  expect(await ask('{ hello }')).toEqual({ data: { hello: 'old' } });
  write('changing.graphql', SUPERGRAPH.replace('http://127.0.0.1:1/graphql', url).replace('hello', 'more'));
  gateway.child.kill('SIGHUP');
  await expect.poll(() => ask('{ more }'), { timeout: 10_000 }).toEqual({ data: { more: 'new' } });
  gateway.child.kill('SIGTERM');
  expect(await gateway.exit).toBe(0);
});
