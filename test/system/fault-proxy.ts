import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A JSON answer of a subgraph, for faults that change it. */
export type SubgraphAnswer = { data?: Record<string, unknown> | null; errors?: unknown[] };

/** What the proxy does with a request in place of passing it on. `body` is what the gateway sent. */
export type Fault =
  | { kind: 'hang' | 'hang-after-headers' | 'drip' | 'reset-midway' | 'truncated-gzip' | 'endless' }
  | { kind: 'status'; status: number; type: string; body: string; headers?: Record<string, string> }
  | { kind: 'redirect'; to: string }
  | { kind: 'altered'; alter: (answer: SubgraphAnswer) => unknown };

/** Decides for each request; null passes it on. */
type FaultOf = (body: string, count: number) => Fault | null;

/**
 * A port of the test's own in front of a deployment. It passes requests on, plays faults through real sockets, and can be
 * closed and opened again, which is what a dead endpoint looks like to the gateway.
 */
export interface FaultProxy {
  url: string;
  play(faultOf: FaultOf | null): void;
  /** Requests seen since the last `play`. */
  count(): number;
  close(): Promise<void>;
  open(): Promise<void>;
}

export async function createFaultProxy(target: string): Promise<FaultProxy> {
  const { pathname } = new URL(target);
  const sockets = new Set<Socket>();
  let server: Server | null = null;
  let port = 0;
  let faultOf: FaultOf | null = null;
  let count = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    count++;
    const fault = faultOf?.(body, count) ?? null;
    if (fault && fault.kind !== 'altered' && fault.kind !== 'reset-midway') return playAlone(fault, response);
    const correlationId = request.headers['x-correlation-id'];
    const passed = await fetch(target, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(typeof correlationId === 'string' ? { 'x-correlation-id': correlationId } : {}),
      },
      body,
    });
    const text = await passed.text();
    if (fault?.kind === 'reset-midway') {
      response.writeHead(passed.status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      });
      response.write(text.slice(0, Math.floor(text.length / 2)), () => response.socket?.resetAndDestroy());
      return;
    }
    response.writeHead(passed.status, { 'content-type': 'application/json' });
    const altered = fault?.kind === 'altered' ? fault.alter(JSON.parse(text) as SubgraphAnswer) : null;
    response.end(altered === null ? text : JSON.stringify(altered));
  }

  async function open(): Promise<void> {
    const listener = createServer((request, response) => {
      answer(request, response).catch(() => response.destroy());
    });
    listener.keepAliveTimeout = 60_000;
    listener.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
    await new Promise<void>((done, failed) => {
      listener.once('error', failed);
      listener.listen(port, '127.0.0.1', done);
    });
    const address = listener.address();
    if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
    port = address.port;
    server = listener;
  }

  await open();
  return {
    url: `http://127.0.0.1:${port}${pathname}`,
    play(next) {
      faultOf = next;
      count = 0;
    },
    count: () => count,
    open,
    async close() {
      const closing = new Promise<void>((done) => (server ? server.close(() => done()) : done()));
      for (const socket of sockets) socket.destroy();
      await closing;
      server = null;
    },
  };
}

function playAlone(
  fault: Exclude<Fault, { kind: 'altered' | 'reset-midway' }>,
  response: ServerResponse,
): void {
  const json = { 'content-type': 'application/json' };
  switch (fault.kind) {
    case 'hang':
      return;
    case 'hang-after-headers':
      response.writeHead(200, { ...json, 'content-length': '1000' });
      response.flushHeaders();
      return;
    case 'drip': {
      response.writeHead(200, json);
      const timer = setInterval(() => response.write(' '), 1_000);
      response.once('close', () => clearInterval(timer));
      return;
    }
    case 'truncated-gzip': {
      const whole = gzipSync(JSON.stringify({ data: { filler: 'x'.repeat(5_000) } }));
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' });
      response.end(whole.subarray(0, Math.floor(whole.length / 2)));
      return;
    }
    case 'endless': {
      response.writeHead(200, json);
      const block = Buffer.alloc(64 * 1024, ' ');
      const more = () => {
        while (!response.destroyed && response.write(block));
      };
      response.on('drain', more);
      more();
      return;
    }
    case 'redirect':
      response.writeHead(302, { location: fault.to });
      response.end();
      return;
    case 'status':
      response.writeHead(fault.status, { 'content-type': fault.type, ...fault.headers });
      response.end(fault.body);
      return;
  }
}
