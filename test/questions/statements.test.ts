import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutOf } from '../../runtime/scale-layout.ts';
import { adminUrl } from '../database.ts';
import { nationalSet } from './national.ts';
import { end, launchGateway, type ServedLayout, serveLayout } from './serve-layout.ts';
import { PROBED, tellProbes } from './statement-record.ts';
import { typedDocuments, wideVariables } from './typed-documents.ts';

/** A page holds twenty rows, and a unit hundreds: what is sent for each of them is sent more often than this. */
const MOST_ALIKE = 8;
const MOST_IN_ALL = 40;

const folder = mkdtempSync(join(tmpdir(), 'lien-thong-statements-'));
let served: ServedLayout;
let gateway: Awaited<ReturnType<typeof launchGateway>>;

beforeAll(async () => {
  const set = await nationalSet();
  const { prefix } = set;
  served = await serveLayout(layoutOf('S'), {
    ...{ serverUrl: adminUrl(), prefix, folder: set.folder, poolSize: 2, env: PROBED },
  });
  gateway = await launchGateway(folder, 'gateway', served.deployments);
}, 180_000);

afterAll(async () => {
  if (gateway) await end(gateway.process);
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The statements that one call sent to one database. */
interface Sent {
  at: string;
  texts: string[];
}

async function sentFor(query: string, variables: object): Promise<Sent[]> {
  await tellProbes(served.hosts, { probe: 'record' });
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors } = (await response.json()) as {
    errors?: { extensions: { code: string; domain?: string; unit?: string } }[];
  };
  const recorded = await tellProbes(served.hosts, { probe: 'stop' });
  expect(errors?.map(({ extensions: { code, domain, unit } }) => `${code} ${domain} ${unit}`) ?? []).toEqual(
    [],
  );
  const all = new Map<string, string[]>();
  for (const { host, statements } of recorded) {
    for (const { call, target, text } of statements) {
      const at = `${host}, call ${call}, ${target.database}`;
      all.set(at, [...(all.get(at) ?? []), text]);
    }
  }
  return [...all].map(([at, texts]) => ({ at, texts }));
}

describe('about all units, one call of a subgraph sends a database a few statements, and none for each row', () => {
  it.each(typedDocuments())('$name', async (document) => {
    const sent = await sentFor(document.query, wideVariables(document, served.deployments));
    expect(sent.length).toBeGreaterThan(0);
    for (const { at, texts } of sent) {
      const alike = new Map<string, number>();
      for (const text of texts) alike.set(text, (alike.get(text) ?? 0) + 1);
      const often = [...alike].filter(([, times]) => times > MOST_ALIKE);
      expect([at, often]).toEqual([at, []]);
      expect([at, texts.length]).toEqual([at, expect.toSatisfy((count: number) => count <= MOST_IN_ALL)]);
    }
  });
});
