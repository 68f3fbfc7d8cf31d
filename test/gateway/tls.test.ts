import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { listen } from '../federation/listen.ts';

const ASK_ONCE = fileURLToPath(new URL('ask-once.ts', import.meta.url));
const read = (name: string) => readFileSync(`test/gateway/tls/${name}.pem`);
const servers: Server[] = [];
let asked = 0;
afterAll(() => {
  for (const server of servers) server.close();
});

async function serve(certificate: string): Promise<string> {
  const server = createServer({ key: read('key'), cert: read(certificate) }, (_, response) => {
    asked++;
    response.end('{"data":{"a":1}}');
  });
  servers.push(server);
  return (await listen(server)).replace('http:', 'https:');
}

test('who cannot prove to be the deployment is not asked, and counts as unreachable', async () => {
  const urls = await Promise.all(['valid', 'expired', 'elsewhere', 'self-signed'].map(serve));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', ASK_ONCE, ...urls], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: 'test/gateway/tls/authority.pem' },
  });
  expect(JSON.parse(stdout)).toEqual([null, 'UNREACHABLE', 'UNREACHABLE', 'UNREACHABLE']);
  expect(asked).toBe(1);
});
