import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Graph, startGraph } from '../graph.ts';

const SUBGRAPHS = { a: { typeDefs: 'type Query { hello: String }' } };
const SCRIPT = `console.log(${JSON.stringify('Cả nước '.repeat(500))});`;
const INDEX =
  '<!doctype html><meta name="lien-thong-explorer" content="off"><script src="/assets/main-abc.js"></script>';

function buildFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), INDEX);
  writeFileSync(join(folder, '.sources'), 'secret of the build');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets', 'main-abc.js'), SCRIPT);
  return folder;
}

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph(SUBGRAPHS, { settings: { dashboardFolder: buildFolder(), hasExplorer: false } });
});

/** As a hostile client sends it: no path is tidied up on the way. */
async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    const { hostname, port } = new URL(graph.url);
    request({ hostname, port, path, method, headers }, resolve).on('error', reject).end();
  });
  return { status: response.statusCode, headers: response.headers, bytes: await buffer(response) };
}

describe('the dashboard', () => {
  test.each(['/', '/compare', '/institutions', '/sources', '/province/P34-24', '/?lang=en'])(
    'is one page under %s, which the browser asks for anew each time',
    async (path) => {
      const { status, headers, bytes } = await get(path);
      expect([status, bytes.toString()]).toEqual([200, INDEX]);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    },
  );

  test('lets nothing from elsewhere, and nothing written into the page, be run, shown or framed', async () => {
    const { headers } = await get('/');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ]),
    );
    expect(policy.join()).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });

  test('gives files whose names change with their content once for ever, compressed as the browser can', async () => {
    const plain = await get('/assets/main-abc.js');
    const gzipped = await get('/assets/main-abc.js', { 'accept-encoding': 'gzip, br;q=0' });
    const brotli = await get('/assets/main-abc.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(plain.bytes.toString()).toBe(SCRIPT);
    expect(gunzipSync(gzipped.bytes).toString()).toBe(SCRIPT);
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(SCRIPT);
    const encodings = [plain, gzipped, brotli].map(({ headers }) => headers['content-encoding']);
    expect(encodings).toEqual([undefined, 'gzip', 'br']);
    const tags = new Set([plain, gzipped, brotli].map(({ headers }) => headers.etag));
    expect(tags.size).toBe(3);
    expect(brotli.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': String(brotli.bytes.length),
      vary: 'accept-encoding',
    });
  });

  test('says 304 to a browser that has the page, and the whole to one that has another', async () => {
    const { headers } = await get('/');
    const known = await get('/', { 'if-none-match': `"other", W/${headers.etag}` });
    expect([known.status, known.bytes.length, known.headers.etag]).toEqual([304, 0, headers.etag]);
    expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('answers HEAD with the same headers and no body', async () => {
    const whole = await get('/');
    const head = await get('/', {}, 'HEAD');
    expect(head.bytes.length).toBe(0);
    const { date: _, ...headers } = head.headers;
    expect(whole.headers).toMatchObject(headers);
  });

  test.each([
    '/assets/none.js',
    '/index',
    '/province/',
    '/province/a/b',
    '/.sources',
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets//main-abc.js',
    '/assets',
    '/constructor',
  ])('has nothing under %s', async (path) => {
    const { status, bytes } = await get(path);
    expect(status).toBe(404);
    expect(JSON.parse(bytes.toString()).errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  test('takes no POST, and says where GraphQL is', async () => {
    const { status, headers, bytes } = await get('/', { 'content-type': 'application/json' }, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(bytes.toString()).toContain('/graphql');
  });
});

test('a gateway whose dashboard is not built says so, and serves GraphQL', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'dashboard-'));
  const bare = await startGraph(SUBGRAPHS, { settings: { dashboardFolder: empty } });
  const missing = await startGraph(SUBGRAPHS, { settings: { dashboardFolder: join(empty, 'none') } });
  for (const { url, ask } of [bare, missing]) {
    const response = await fetch(new URL('/', url));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm run build');
    expect((await ask('{ hello }')).body).toEqual({ data: { hello: null } });
  }
});
