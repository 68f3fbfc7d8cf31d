import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSettings } from '../../../gateway/settings.ts';
import { startGateway } from '../../../gateway/start.ts';
import { errorsOf } from '../graph.ts';
import { post } from '../listen.ts';
import { sdlOf, subgraph } from '../reload/running-gateway.ts';

const idOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const manifestOf = (...texts: string[]) =>
  JSON.stringify(Object.fromEntries(texts.map((text) => [idOf(text), text])));
const read = (path: string) => readFileSync(path, 'utf8');
const PATIENT = { timeout: 10_000 };

test('a changed manifest counts while the gateway serves, a broken one does not, and what a new schema lacks is told', async () => {
  const url = await subgraph('here');
  const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
  const supergraph = join(folder, 'supergraph.graphql');
  const trusted = join(folder, 'manifest.json');
  writeFileSync(supergraph, sdlOf(['one', 'two'], url));
  writeFileSync(trusted, manifestOf('{ one }'));
  const reading = readSettings(
    {
      PORT: '0',
      SUPERGRAPH: supergraph,
      TRUSTED_DOCUMENTS: trusted,
      ONLY_TRUSTED_DOCUMENTS: 'true',
      STOP_TIMEOUT_MS: '0',
      MAX_BLOCKED_MS: '600000',
    },
    read,
  );
  if ('mistakes' in reading) throw new Error(reading.mistakes.join());
  const told: string[] = [];
  const warned: unknown[] = [];
  const gateway = await startGateway(reading.settings, {
    debug() {},
    info() {},
    warn: (fields) => warned.push('path' in fields && fields.path),
    error: (_, message) => told.push(message),
  });
  if ('mistakes' in gateway) throw new Error(gateway.mistakes.join());
  afterAll(() => gateway.stop());
  const ask = (text: string) => post(gateway.url, { documentId: idOf(text) });

  expect((await ask('{ one }')).body).toEqual({ data: { one: 'here' } });
  expect(errorsOf(await ask('{ two }'))).toEqual(['PERSISTED_QUERY_NOT_FOUND at -']);

  writeFileSync(trusted, manifestOf('{ one }', '{ two }'));
  await expect.poll(async () => (await ask('{ two }')).body.data, PATIENT).toEqual({ two: 'here' });

  writeFileSync(trusted, manifestOf('{ one }').replace('{ one }', '{ two }'));
  await gateway.reload();
  expect(told.join()).toContain('is not the hash of its text');
  expect((await ask('{ two }')).body).toEqual({ data: { two: 'here' } });

  warned.length = 0;
  writeFileSync(trusted, manifestOf('{ one }', '{ two }'));
  writeFileSync(supergraph, sdlOf(['one'], url));
  await gateway.reload();
  expect(warned).toEqual([idOf('{ two }')]);
  expect((await ask('{ one }')).body).toEqual({ data: { one: 'here' } });
  expect(errorsOf(await ask('{ two }'))).toEqual(['BAD_REQUEST at -']);
});

test.each([
  [{ ONLY_TRUSTED_DOCUMENTS: 'true' }, 'ONLY_TRUSTED_DOCUMENTS=true: expected a manifest'],
  [{ TRUSTED_DOCUMENTS: 'nowhere.json' }, 'TRUSTED_DOCUMENTS=nowhere.json: expected a manifest'],
])('%j is a mistake that the start tells', (env, mistake) => {
  const reading = readSettings(env, read);
  expect('mistakes' in reading && reading.mistakes.join()).toContain(mistake);
});
