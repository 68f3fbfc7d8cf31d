import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json, text } from 'node:stream/consumers';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, graphql, parse } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { listen } from '../federation/listen.ts';

const children: ChildProcess[] = [];
const servers: Server[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const TYPES = 'type Query { say(id: Int!): String! }';
/** Leaves the gateway to notice what may not be null. */
const schema = buildSchema(TYPES.replace('String!', 'String'));

/** `seen` are the arguments of every call that reached the subgraph; it answers with what `answer` makes of them. */
async function startSubgraph(answer: (id: number) => unknown) {
  const seen: number[] = [];
  const rootValue = {
    say({ id }: { id: number }) {
      seen.push(id);
      return answer(id);
    },
  };
  const server = createServer(async (incoming, response) => {
    const { query, variables } = (await json(incoming)) as { query: string; variables: object };
    const variableValues = { ...variables };
    response.end(JSON.stringify(await graphql({ schema, source: query, variableValues, rootValue })));
  });
  servers.push(server);
  const url = await listen(server);
  const typeDefs = parse(TYPES);
  const supergraph = join(mkdtempSync(join(tmpdir(), 'operation-')), 'supergraph.graphql');
  writeFileSync(supergraph, composeServices([{ name: 'a', typeDefs, url }]).supergraphSdl ?? '');
  return { seen, supergraph };
}

interface Gateway {
  child: ChildProcess;
  port: number;
  exit: Promise<number | null>;
}

async function startGateway(supergraph: string, env: NodeJS.ProcessEnv = {}): Promise<Gateway> {
  const child = fork('gateway/main.ts', {
    execArgv: ['--import', 'tsx'],
    env: { PATH: process.env.PATH, PORT: '0', SUPERGRAPH: supergraph, ...env },
    silent: true,
  });
  children.push(child);
  const exit = new Promise<number | null>((done) => child.once('exit', done));
  const port = await new Promise<number>((done, failed) => {
    child.once('message', (message) => done((message as { port: number }).port));
    exit.then((code) => failed(new Error(`The gateway ended with ${code}.`)));
  });
  return { child, port, exit };
}

interface Reply {
  status: number;
  retryAfter: string | undefined;
  body: { data?: unknown; status?: string; errors?: { extensions: { code: string } }[] };
}

/** On a connection of its own. Rejects when the connection breaks before the answer is whole. */
function send(port: number, path: string, body?: object): Promise<Reply> {
  return new Promise((done, failed) => {
    const method = body ? 'POST' : 'GET';
    const headers = { 'content-type': 'application/json' };
    const sent = request({ port, path, method, headers, agent: new Agent() }, async (response) => {
      try {
        const answer = await text(response);
        const retryAfter = response.headers['retry-after'];
        done({ status: response.statusCode ?? 0, retryAfter, body: JSON.parse(answer) });
      } catch (error) {
        failed(error);
      }
    });
    sent.on('error', failed);
    sent.end(body ? JSON.stringify(body) : undefined);
  });
}

const ask = ({ port }: Gateway, id: number, alias = 'say') =>
  send(port, '/graphql', { query: `query ($id: Int!) { ${alias}: say(id: $id) }`, variables: { id } });

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('SIGTERM', () => {
  it('under load: whoever got through to a subgraph is answered, nobody new comes in, and it ends with 0', async () => {
    const { seen, supergraph } = await startSubgraph(async (id) => {
      await pause(50);
      return String(id);
    });
    // However busy the machine is, only the signal is to end this.
    const gateway = await startGateway(supergraph, { MAX_BLOCKED_MS: '60000' });
    const answered = new Map<number, Reply>();
    let next = 0;
    const clients = Array.from({ length: 16 }, async () => {
      // A connection that is refused ends the client; an answer must be whole.
      for (let isOpen = true; isOpen; ) {
        const id = next++;
        await ask(gateway, id).then(
          (reply) => answered.set(id, reply),
          () => {
            isOpen = false;
          },
        );
      }
    });
    await expect.poll(() => answered.size, { timeout: 20_000 }).toBeGreaterThan(200);
    const underWay = seen.filter((id) => !answered.has(id));
    gateway.child.kill('SIGTERM');
    await Promise.all(clients);
    expect(await gateway.exit).toBe(0);
    expect(underWay.length).toBeGreaterThan(0);
    for (const id of seen)
      expect(answered.get(id)).toMatchObject({ status: 200, body: { data: { say: `${id}` } } });
    expect(answered.size).toBe(seen.length);
    await expect(send(gateway.port, '/ready')).rejects.toThrow('ECONNREFUSED');
  });

  it('waits for what is under way no longer than its deadline, and ends with 0', async () => {
    const STOP_TIMEOUT_MS = 1500;
    const { seen, supergraph } = await startSubgraph(() => new Promise(() => {}));
    const gateway = await startGateway(supergraph, {
      STOP_TIMEOUT_MS: `${STOP_TIMEOUT_MS}`,
      FETCH_TIMEOUT_MS: '60000',
    });
    const cut = expect(ask(gateway, 1)).rejects.toThrow();
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(1);
    const began = performance.now();
    gateway.child.kill('SIGTERM');
    expect(await gateway.exit).toBe(0);
    expect(performance.now() - began).toBeLessThan(2 * STOP_TIMEOUT_MS);
    await cut;
  });
});

describe('a log that nobody reads any more', () => {
  /** Each answer leaves a line in the log, as long as its alias. */
  const LONG = 'x'.repeat(2000);
  const REQUESTS = 600;

  it.each([
    ['was closed', (child: ChildProcess) => child.stderr?.destroy()],
    ['is full', (child: ChildProcess) => child.stderr?.pause()],
  ])('costs no request when its pipe %s, and the gateway still ends in order', async (_, stop) => {
    const { supergraph } = await startSubgraph(() => null);
    const gateway = await startGateway(supergraph, { LOG_LEVEL: 'debug' });
    stop(gateway.child);
    for (let i = 0; i < REQUESTS; i += 20) {
      const replies = await Promise.all(Array.from({ length: 20 }, (_, k) => ask(gateway, i + k, LONG)));
      for (const { status, body } of replies) {
        expect(status).toBe(200);
        expect(body.errors?.[0]?.extensions.code).toBe('BAD_ANSWER');
      }
    }
    gateway.child.kill('SIGTERM');
    expect(await gateway.exit).toBe(0);
  });
});

describe('an event loop that stood still', () => {
  it('makes it unready and sheds what piled up with 503 and Retry-After; then it answers again by itself', async () => {
    const { seen, supergraph } = await startSubgraph((id) => String(id));
    const gateway = await startGateway(supergraph, { MAX_BLOCKED_MS: '500' });
    await ask(gateway, 0);
    await expect.poll(async () => (await send(gateway.port, '/ready')).status).toBe(200);
    gateway.child.kill('SIGSTOP');
    const ready = send(gateway.port, '/ready');
    const piledUp = Array.from({ length: 5 }, (_, i) => ask(gateway, i + 1));
    await pause(1500);
    gateway.child.kill('SIGCONT');
    expect(await ready).toMatchObject({ status: 503, body: { status: 'busy' } });
    for (const reply of await Promise.all(piledUp))
      expect(reply).toMatchObject({
        status: 503,
        retryAfter: '1',
        body: { errors: [{ extensions: { code: 'OVERLOADED' } }] },
      });
    expect((await send(gateway.port, '/health')).status).toBe(200);
    expect(seen).toEqual([0]);
    await expect.poll(async () => (await send(gateway.port, '/ready')).status, { timeout: 10_000 }).toBe(200);
    expect(await ask(gateway, 7)).toMatchObject({ status: 200, body: { data: { say: '7' } } });
  });
});
