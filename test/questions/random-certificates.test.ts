import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CertificateTruthsPersonsDocument } from '../../codegen/client/documents/graphql.ts';
import type { CertificateTruthsPersonsQuery } from '../../codegen/client/graphql.ts';
import type { SubgraphName } from '../../common/units.ts';
import { subgraph as institutions } from '../../subgraphs/institutions/subgraph.ts';
import { subgraph as personnel } from '../../subgraphs/personnel/subgraph.ts';
import { subgraph as planning } from '../../subgraphs/planning/subgraph.ts';
import { startSampleDirectory } from '../subgraphs/directory/sample-host.ts';
import { type MadeUnit, madeUnit, UNIT } from '../subgraphs/kit/made-unit.ts';
import { createFaultProxy, type FaultProxy } from '../system/fault-proxy.ts';
import { CADRES, PROGRAMMES, randomHistories } from './certificate-histories.ts';
import { type DeploymentEntry, end, launchGateway } from './serve-layout.ts';

const seed = Number(process.env.CERTIFICATES_SEED ?? randomInt(1, 1_000_000));
const STATUSES = ['AGREE', 'PENDING', 'DISAGREE'] as const;
const histories = randomHistories(seed);

const folder = mkdtempSync(join(tmpdir(), 'lien-thong-certificates-'));
const closings: (() => Promise<void>)[] = [];
const proxies = new Map<SubgraphName, FaultProxy>();
let schools: MadeUnit;
let url: string;

beforeAll(async () => {
  process.stderr.write(`  random certificates: seed ${seed} (CERTIFICATES_SEED)\n`);
  const directory = await startSampleDirectory({ devPersons: true });
  closings.push(directory.close);
  schools = await madeUnit(institutions, histories.fill.institutions);
  const plans = await madeUnit(planning, histories.fill.planning);
  const dossiers = await madeUnit(personnel, histories.fill.personnel);
  for (const unit of [schools, plans, dossiers]) closings.push(unit.close);
  const entries: DeploymentEntry[] = [];
  const served = { directory, institutions: schools, planning: plans, personnel: dossiers };
  for (const subgraph of ['directory', 'institutions', 'planning', 'personnel'] as const) {
    const proxy = await createFaultProxy(served[subgraph].host.url);
    proxies.set(subgraph, proxy);
    closings.push(proxy.close);
    const units = subgraph === 'directory' ? {} : { units: [UNIT] };
    entries.push({ name: subgraph, subgraph, ...units, urls: [proxy.url], timeoutMs: 60_000 });
  }
  const gateway = await launchGateway(folder, 'gateway', entries);
  closings.push(() => end(gateway.process));
  url = gateway.url;
}, 60_000);

afterAll(async () => {
  for (const close of closings.reverse()) await close();
  rmSync(folder, { recursive: true, force: true });
});

interface Page {
  readonly nodes: readonly { readonly cadreId: string; readonly status: string | null }[];
  /** Null = no more follow. */
  readonly next: string | null;
}

async function pageOf(programmeCode: string, only: string | null, first: number, after: string | null) {
  const variables = { unitIds: [UNIT], programmeCode, only, first, after };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: String(CertificateTruthsPersonsDocument), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: CertificateTruthsPersonsQuery;
    errors?: object;
  };
  expect(errors).toBeUndefined();
  const page = data.provinces?.[0]?.trainingRecords;
  if (!page?.nodes || !page.pageInfo) throw new Error(`There is no page: ${page?.reason}`);
  expect(page.nodes.length).toBeLessThanOrEqual(first);
  const { hasNextPage, endCursor } = page.pageInfo;
  const nodes = page.nodes.map(({ cadre, verdict }) => {
    return { cadreId: cadre?.id ?? '', status: verdict?.status ?? null };
  });
  return { nodes, next: hasNextPage ? (endCursor ?? null) : null } satisfies Page;
}

/** All pages; `between` runs after each. */
async function listed(code: string, only: string | null, first: number, between = async () => {}) {
  const nodes: Page['nodes'][number][] = [];
  let after: string | null = null;
  do {
    const page: Page = await pageOf(code, only, first, after);
    nodes.push(...page.nodes);
    after = page.next;
    await between();
  } while (after !== null);
  return nodes;
}

it.each(PROGRAMMES)(
  'a page of one status holds whose verdict is that status, and nobody else: $code',
  async ({ code }) => {
    const all = await listed(code, null, 100);
    expect(all.map(({ cadreId }) => cadreId).sort()).toEqual(histories.certified(code));
    expect(all.length).toBeGreaterThan(CADRES / 4);
    for (const only of STATUSES) {
      const own = all.filter(({ status }) => status === only);
      expect(own.length).toBeGreaterThan(3);
      expect(await listed(code, only, histories.number(Math.ceil(own.length / 4), 100))).toEqual(own);
    }
    // Only schools elsewhere can know of some: they are of no status.
    expect(all.filter(({ status }) => status === null).length).toBeGreaterThan(0);
  },
);

it('finds everybody once who is there all the time, though others come and go between the pages', async () => {
  const { code } = PROGRAMMES[0];
  const before = await listed(code, 'DISAGREE', 100);
  const gone = new Set<string>();
  const found = await listed(code, 'DISAGREE', 3, async () => {
    const cadreId = before[histories.number(0, before.length - 1)]?.cadreId ?? '';
    await histories.forget(schools, code, cadreId);
    gone.add(cadreId);
    await histories.certifyAnother(schools, code);
  });
  const staying = before.map(({ cadreId }) => cadreId).filter((cadreId) => !gone.has(cadreId));
  const known = new Set(before.map(({ cadreId }) => cadreId));
  const foundAgain = found.map(({ cadreId }) => cadreId).filter((id) => known.has(id) && !gone.has(id));
  expect(staying.length).toBeGreaterThan(0);
  expect(foundAgain).toEqual(staying);
  expect(new Set(found.map(({ cadreId }) => cadreId)).size).toBe(found.length);
});

it('names nobody between the domains but who is on the page, and no day before it is shown', async () => {
  const bodies: { subgraph: SubgraphName; request: string; answer: string }[] = [];
  for (const [subgraph, proxy] of proxies) {
    proxy.play((request) => ({
      kind: 'altered',
      alter(answer) {
        bodies.push({ subgraph, request, answer: JSON.stringify(answer) });
        return null;
      },
    }));
  }
  const { code } = PROGRAMMES[1];
  const { nodes } = await pageOf(code, 'DISAGREE', 4, null);
  for (const proxy of proxies.values()) proxy.play(null);
  expect(nodes).toHaveLength(4);
  const shown = new Set(nodes.map(({ cadreId }) => cadreId));
  const others = histories.certified(code).filter((cadreId) => !shown.has(cadreId));
  const texts = bodies.map(({ request, answer }) => request + answer);
  expect(others.filter((cadreId) => texts.some((text) => text.includes(cadreId)))).toEqual([]);
  expect(nodes.filter(({ cadreId }) => !texts.some((text) => text.includes(cadreId)))).toEqual([]);

  const compared = bodies.filter(({ request }) => /\b(claims|planFindings|dossierFindings)\b/.test(request));
  expect(compared.map(({ subgraph }) => subgraph).sort()).toEqual([
    ...['institutions', 'institutions', 'personnel', 'planning'],
  ]);
  for (const { request, answer } of compared) expect(request + answer).not.toMatch(/\d{4}-\d\d-\d\d/);
  const sets = compared.map(({ subgraph, answer }) => [subgraph, JSON.parse(answer).extensions?.keySets]);
  const ofPersons = histories.certified(code).length;
  const answered = { sets: 1, bytes: Math.ceil((ofPersons * 9 * 4) / 3) };
  expect(sets).toContainEqual(['planning', answered]);
  expect(sets).toContainEqual(['personnel', answered]);
  expect(sets).toContainEqual(['institutions', { sets: 1, bytes: expect.any(Number) }]);
});
