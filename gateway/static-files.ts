import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Headers = Readonly<Record<string, string>>;

/** A file kept in memory, by its path from the folder's root: `assets/main.js`. */
export type Files = ReadonlyMap<string, StaticFile>;

/** How long a browser may keep it: for ever (its name changes with its content), or until it has asked again. */
export type Caching = 'immutable' | 'no-cache';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** These are compressed as they are. */
const COMPRESSED: ReadonlySet<string> = new Set(['image/png', 'font/woff2']);

/** Smaller ones fit one packet anyway. */
const WORTH_COMPRESSING_BYTES = 1000;

interface Variant {
  readonly bytes: Buffer;
  readonly headers: Headers;
}

/** A file with its compressed forms, each made when a browser first asks for it. */
export class StaticFile {
  readonly bytes: Buffer;
  readonly #type: string;
  readonly #hash: string;
  readonly #variants = new Map<string, Promise<Variant>>();

  constructor(name: string, bytes: Buffer) {
    this.#type = TYPES[extname(name)] ?? 'application/octet-stream';
    this.bytes = bytes;
    this.#hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  }

  /** In the best form that `accepted`, an `accept-encoding`, allows. */
  variant(accepted: string): Promise<Variant> {
    const encoding = this.#encodingFor(accepted);
    const known = this.#variants.get(encoding);
    if (known) return known;
    const made = this.#make(encoding);
    this.#variants.set(encoding, made);
    return made;
  }

  #encodingFor(accepted: string): 'br' | 'gzip' | '' {
    if (this.bytes.length < WORTH_COMPRESSING_BYTES || COMPRESSED.has(this.#type)) return '';
    return accepts(accepted, 'br') ? 'br' : accepts(accepted, 'gzip') ? 'gzip' : '';
  }

  async #make(encoding: 'br' | 'gzip' | ''): Promise<Variant> {
    const bytes = encoding === '' ? this.bytes : await COMPRESS[encoding](this.bytes);
    return {
      bytes,
      headers: {
        'content-type': this.#type,
        'content-length': `${bytes.length}`,
        ...(encoding === '' ? {} : { 'content-encoding': encoding }),
        etag: `"${this.#hash}${encoding && `-${encoding}`}"`,
        vary: 'accept-encoding',
      },
    };
  }
}

const COMPRESS = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return name === encoding && !parameters.some((each) => /^q=0(\.0*)?$/.test(each));
  });
}

/**
 * Reads every file of a folder, those with a leading dot left out. What is not in memory cannot be asked for, whatever a
 * path says. Undefined if there is no such folder.
 */
export function readFiles(folder: string): Files | undefined {
  let entries: ReturnType<typeof list>;
  try {
    entries = list(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const files = new Map<string, StaticFile>();
  for (const { name, parentPath } of entries) {
    const path = join(parentPath, name);
    files.set(path.slice(join(folder, '/').length), new StaticFile(name, readFileSync(path)));
  }
  return files;
}

function list(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  );
}

/** Answers GET and HEAD with the file, 304 where the browser has it already. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: StaticFile,
  caching: Caching,
  headers: Headers,
): Promise<void> {
  const accepted = request.headers['accept-encoding'];
  const variant = await file.variant(String(accepted ?? ''));
  const told = {
    ...headers,
    ...variant.headers,
    'cache-control': caching === 'immutable' ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  const { etag = '' } = variant.headers;
  if (request.headers['if-none-match']?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    const {
      'content-length': _,
      'content-type': __,
      'content-encoding': ___,
      ...rest
    } = told as Record<string, string>;
    response.writeHead(304, rest).end();
    return;
  }
  response.writeHead(200, told).end(request.method === 'HEAD' ? undefined : variant.bytes);
}
