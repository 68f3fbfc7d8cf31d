import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../common/log.ts';
import { readSettings } from '../../gateway/settings.ts';
import { startGateway } from '../../gateway/start.ts';
import { type RunningHost, startHost } from '../../subgraphs/kit/host.ts';
import type { HostSettings } from '../../subgraphs/kit/host-settings.ts';
import { createDatabases, DOMAINS, SUBGRAPHS } from './databases.ts';
import type { Layout, Losses } from './draw-losses.ts';
import { UNITS } from './map.ts';
import type { Rows } from './rows.ts';

export interface Answer {
  readonly data: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly unit?: string; readonly domain?: string };
  }[];
  readonly extensions?: { readonly coverage?: readonly { unit: string; domain: string; state: string }[] };
}

/** The product over the whole country: hosts of all layouts and one gateway, all started once, speaking real HTTP. */
export interface Country {
  load(rows: Rows): Promise<void>;
  /** From now on the gateway knows this layout, in which some deployments are lost. */
  deploy(layout: number, losses: Losses): Promise<void>;
  ask(query: string, variables: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * Whoever is lost is lost at once here: circuits, deadlines and limits are other tests', and a slow machine is no finding.
 */
const PATIENT = {
  ...{ CIRCUIT_FAILURES: '1000000', CIRCUIT_MIN_CALLS: '1000000', RETRY_PERCENT: '0', STOP_TIMEOUT_MS: '0' },
  ...{ MAX_SELECTIONS: '100000', MAX_TOKENS: '100000', MAX_COMPARISONS: '10000000' },
  ...{ PLAN_BUDGET_MS: '60000', MAX_BLOCKED_MS: '600000', REQUEST_TIMEOUT_MS: '600000' },
};
const TIMEOUT_MS = 60_000;
const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };
const HOST = {
  host: '127.0.0.1',
  statementTimeoutMs: TIMEOUT_MS,
  dev: false,
  devPersons: false,
  allowAnonymous: false,
};

export async function startCountry(layouts: readonly Layout[]): Promise<Country> {
  const databases = await createDatabases();
  const hosts: RunningHost[] = [];
  const start = async (name: keyof typeof SUBGRAPHS, settings: HostSettings) => {
    const host = await startOne(name, settings);
    hosts.push(host);
    return host;
  };
  const directory = await start('directory', {
    ...HOST,
    poolSize: 3,
    deployments: [
      { name: 'directory', units: ['VN'], port: 0, databases: { VN: databases.url('directory', 'VN') } },
    ],
  });
  const domains = new Map<string, RunningHost>();
  for (const domain of DOMAINS) {
    const deployments = layouts.flatMap((layout, at) =>
      groupsOf(layout[domain] ?? []).map(([number, units]) => ({
        ...{ name: `${at}/${number}`, units, port: 0 },
        databases: Object.fromEntries(units.map((unit) => [unit, databases.url(domain, unit)])),
      })),
    );
    domains.set(domain, await start(domain, { ...HOST, poolSize: 1, deployments }));
  }

  const broken = createServer((_, response) => {
    response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Lỗi</h1>');
  });
  await new Promise<void>((done) => broken.listen(0, '127.0.0.1', done));
  const urlAt = (port: number | undefined) => `http://127.0.0.1:${port}/graphql`;
  const urls = { 'answers 500': urlAt((broken.address() as AddressInfo).port), 'nobody listens': urlAt(1) };

  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-oracle-'));
  const file = join(folder, 'deployments.json');
  let cases = 0;
  const write = (layout: number, losses: Losses) => {
    cases++;
    const list = DOMAINS.flatMap((subgraph) =>
      groupsOf(layouts[layout]?.[subgraph] ?? []).flatMap(([number, units]) => {
        const found = losses.find((loss) => loss.domain === subgraph && loss.deployment === number);
        if (found?.loss === 'not listed') return [];
        const port = domains.get(subgraph)?.ports[`${layout}/${number}`];
        const url = found ? urls[found.loss] : urlAt(port);
        // A name of its own, so that nothing the gateway remembers of a deployment outlives the case.
        return {
          name: `${subgraph}/${number} of case ${cases}`,
          subgraph,
          units,
          urls: [url],
          timeoutMs: TIMEOUT_MS,
        };
      }),
    );
    const national = {
      name: 'directory',
      subgraph: 'directory',
      urls: [urlAt(directory.ports.directory)],
      timeoutMs: TIMEOUT_MS,
    };
    writeFileSync(file, JSON.stringify({ deployments: [national, ...list] }));
  };
  write(0, []);
  const supergraph = join(folder, 'supergraph.graphql');
  copyFileSync('schema/supergraph.graphql', supergraph);
  const env = { ...PATIENT, PORT: '0', DEPLOYMENTS: file, SUPERGRAPH: supergraph };
  const reading = readSettings(env, (path) => readFileSync(path, 'utf8'));
  if ('mistakes' in reading) throw new Error(reading.mistakes.join('; '));
  const gateway = await startGateway(reading.settings, SILENT);
  if ('mistakes' in gateway) throw new Error(gateway.mistakes.join('; '));

  return {
    load: databases.load,
    async deploy(layout, losses) {
      write(layout, losses);
      await gateway.reload();
    },
    async ask(query, variables) {
      const response = await fetch(gateway.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    async stop() {
      await gateway.stop();
      await Promise.all(hosts.map((host) => host.stop(0)));
      await new Promise((done) => broken.close(done));
      await databases.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function startOne(name: keyof typeof SUBGRAPHS, settings: HostSettings): Promise<RunningHost> {
  switch (name) {
    case 'directory':
      return startHost(SUBGRAPHS.directory, settings, SILENT);
    case 'personnel':
      return startHost(SUBGRAPHS.personnel, settings, SILENT);
    case 'institutions':
      return startHost(SUBGRAPHS.institutions, settings, SILENT);
    case 'planning':
      return startHost(SUBGRAPHS.planning, settings, SILENT);
  }
}

/** The units of each deployment that has any. */
function groupsOf(spread: readonly number[]): [number: number, units: string[]][] {
  const numbers = [...new Set(spread)].sort((a, b) => a - b);
  return numbers.map((number) => [
    number,
    UNITS.filter((_, at) => spread[at] === number).map(({ id }) => id),
  ]);
}
