import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { readChunks } from './http-client.ts';

/** Takes a request's body and gives the answer's, or null to never answer. */
export type Handle = (body: string) => string | null;

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * HTTP/1.1 as far as a gateway's calls need it: kept-alive connections, pipelined requests, a body with its length or
 * in chunks. It costs a third of `node:http`, so that the subgraphs are not what is measured.
 */
export async function listen(handle: Handle, port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer({ noDelay: true }, (socket) => serve(socket, handle));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', backlog: 1024 }, resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

function serve(socket: Socket, handle: Handle): void {
  let rest: Buffer = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const request = readRequest(rest);
      if (!request) return;
      rest = rest.subarray(request.length);
      const answer = handle(request.body);
      if (answer === null) continue;
      socket.write(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}`,
      );
    }
  });
}

/** The first whole request in `bytes`, and how long it is. */
function readRequest(bytes: Buffer): { body: string; length: number } | undefined {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0) return undefined;
  const start = headEnd + HEAD_END.length;
  const head = bytes.toString('latin1', 0, headEnd);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    return bytes.length < end ? undefined : { body: bytes.toString('utf8', start, end), length: end };
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) return { body: '', length: start };
  const chunked = readChunks(bytes, start);
  return chunked && { body: chunked.body.toString('utf8'), length: chunked.end };
}
