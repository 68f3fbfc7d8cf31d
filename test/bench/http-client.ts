import { connect, type Socket } from 'node:net';

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

interface Waiting {
  resolve(answer: HttpAnswer): void;
  reject(error: Error): void;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const LONGEST_SILENCE_MS = 60_000;

/**
 * One kept-alive HTTP/1.1 connection that posts JSON, one request after another. It does nothing else, so that the load is
 * not what is measured.
 */
export class HttpClient {
  readonly #url: URL;
  readonly #head: string;
  #socket: Socket | undefined;
  #waiting: Waiting | undefined;
  #chunks: Buffer[] = [];
  #size = 0;
  /** Of the whole answer; undefined while that cannot be told. */
  #wanted: number | undefined;

  constructor(url: URL) {
    this.#url = url;
    this.#head =
      `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\nconnection: keep-alive\r\n` +
      'content-type: application/json\r\naccept: application/json\r\ncontent-length: ';
  }

  /** Rejects if the connection ends before the whole answer is there. */
  send(body: string): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#open().write(`${this.#head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
  }

  close(): void {
    this.#socket?.destroy();
  }

  #open(): Socket {
    if (this.#socket && !this.#socket.destroyed && this.#socket.writable) return this.#socket;
    const socket = connect({ host: this.#url.hostname, port: Number(this.#url.port), noDelay: true });
    this.#socket = socket;
    socket.setTimeout(LONGEST_SILENCE_MS, () => socket.destroy(new Error('the engine is silent')));
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    // One that is over may tell so when the next has been opened.
    const fail = (error: Error) => this.#socket === socket && this.#end()?.reject(error);
    socket.on('error', fail);
    socket.on('close', () => fail(new Error('the connection ended before the answer')));
    return socket;
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#wanted !== undefined && this.#size < this.#wanted) return;
    const bytes = this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks, this.#size);
    const read = readAnswer(bytes);
    if ('wanted' in read) {
      this.#chunks = [bytes];
      this.#wanted = read.wanted;
      return;
    }
    this.#end()?.resolve(read);
  }

  /** Forgets the request under way, and gives whoever waits for it. */
  #end(): Waiting | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#chunks = [];
    this.#size = 0;
    this.#wanted = undefined;
    return waiting;
  }
}

/** The answer, or how many bytes it takes to look again: more than there are, or undefined for any more. */
function readAnswer(bytes: Buffer): HttpAnswer | { wanted: number | undefined } {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd < 0) return { wanted: undefined };
  const start = headEnd + HEAD_END.length;
  const head = bytes.toString('latin1', 0, headEnd);
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    return bytes.length < end ? { wanted: end } : { status, body: bytes.subarray(start, end) };
  }
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) return { status, body: bytes.subarray(start, start) };
  const chunked = readChunks(bytes, start);
  return chunked ? { status, body: chunked.body } : { wanted: undefined };
}

/** The body of a message in chunks, from `start`, and where it ends; undefined while the last one is not there. */
export function readChunks(bytes: Buffer, start: number): { body: Buffer; end: number } | undefined {
  const parts: Buffer[] = [];
  for (let at = start; ; ) {
    const lineEnd = bytes.indexOf('\r\n', at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16);
    const end = lineEnd + 2 + size;
    if (bytes.length < end + 2) return undefined;
    if (size === 0) return { body: Buffer.concat(parts), end: end + 2 };
    parts.push(bytes.subarray(lineEnd + 2, end));
    at = end + 2;
  }
}
