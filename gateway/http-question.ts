import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';

/** What Apollo Server is handed, whichever way the request came. */
interface Question {
  readonly body: unknown;
  readonly document: string | undefined;
}

/** What cannot be a GraphQL request, with the HTTP status that says so. */
export class BadHttpRequest extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** Reads a body of JSON; rejects with BadHttpRequest when it is too large, compressed, or not JSON in UTF-8. */
export async function readQuestion(request: IncomingMessage, maxBytes: number): Promise<Question> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  // A few bytes can stand for gigabytes.
  if (encoding !== 'identity')
    throw new BadHttpRequest(415, 'A compressed body is not read. Send it as it is.');
  const bytes = await readBody(request, maxBytes);
  if (type !== 'application/json') {
    // Any other type is not read as JSON: a browser could send it without asking first.
    if (!/^application\/json\s*(;|$)/i.test(type)) return { body: undefined, document: undefined };
    const charset = /;\s*charset\s*=\s*"?([^\s;"]*)/i.exec(type)?.[1] ?? 'utf-8';
    if (!/^utf-?8$/i.test(charset)) throw new BadHttpRequest(415, 'The body is read as UTF-8 only.');
  }
  if (!isUtf8(bytes)) throw new BadHttpRequest(400, 'The body is not UTF-8.');
  if (bytes.length === 0) return { body: undefined, document: undefined };
  let body: unknown;
  try {
    body = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new BadHttpRequest(400, 'The body is not JSON.');
  }
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  return { body, document: typeof query === 'string' ? query : undefined };
}

function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else {
        request.pause();
        reject(new BadHttpRequest(413, `The body is larger than ${maxBytes} bytes.`));
      }
    });
    request.on('end', () => {
      const [first] = chunks;
      resolve(first && chunks.length === 1 ? first : Buffer.concat(chunks, size));
    });
    request.on('error', () => reject(new BadHttpRequest(400, 'The body did not arrive whole.')));
  });
}
