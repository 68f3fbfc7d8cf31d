import type { IncomingMessage } from 'node:http';
import type { ErrorCode } from '../../common/codes.ts';

/** A request that is refused before GraphQL sees it. The message goes to the caller. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  constructor(status: number, message: string, code: ErrorCode = 'BAD_REQUEST') {
    super(message);
    this.name = 'HttpRefusal';
    this.status = status;
    this.code = code;
  }
}

/** Large enough for a batch of some 100,000 representations. */
const BODY_LIMIT_BYTES = 16 * 1024 * 1024;

/** The JSON of a request's body. Rejects with 415, 413 or 400. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new HttpRefusal(415, 'The body must be JSON, with "content-type: application/json".');
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  // The default iterator would cut the connection on a refusal, and the caller would not learn why.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > BODY_LIMIT_BYTES) {
      throw new HttpRefusal(
        413,
        `The body is larger than ${BODY_LIMIT_BYTES} bytes; ask in smaller batches.`,
      );
    }
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpRefusal(400, 'The body is not JSON.');
  }
}
