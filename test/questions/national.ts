import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { Answer } from '../../client/answer.ts';
import { type AskOptions, createClient } from '../../client/client.ts';
import type { TypedDocument } from '../../client/typed-document.ts';
import { DOMAINS, type Domain, eraOf, type SubgraphName } from '../../common/units.ts';
import { SILENT_UNIT } from '../../seed/scales.ts';
import { adminUrl } from '../database.ts';
import type { Case } from '../seed/seeded.ts';
import { createDoor, type Door } from '../system/country-proxy.ts';
import type { NationalSet } from './national-set.ts';
import { type DeploymentEntry, end, launchGateway } from './serve-layout.ts';

/** One call of a subgraph by the gateway, as its wire log has it. */
interface NationalCall {
  correlationId: string;
  deployment: string;
  subgraph: SubgraphName;
  units: string[];
  representations: number;
  operation: string;
  state: string;
}

/**
 * The country at scale S, shared by all test files of a run: only to be read. Six provinces of today, the old ones before
 * them, and the centre; one deployment in each domain for a province of today with its predecessors.
 */
export interface National {
  /** Printed at the start of the run; QUESTIONS_SEED gives the same rows again. */
  readonly seed: string;
  /** All that are served, `TW` and the one without a row included; `directory` lists others too. */
  readonly units: readonly string[];
  /** Those since the merger of 1/7/2025. */
  readonly unitsOfToday: readonly string[];
  readonly oldUnits: readonly string[];
  /** Served, without a row. */
  readonly silentUnit: string;
  /** Every planted fault and near miss. */
  readonly cases: readonly Case[];
  ask<Data, Variables extends object>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: AskOptions,
  ): Promise<Answer<Data>>;
  /** `ask`, of an answer that must be without an error. */
  dataOf<Data, Variables extends object>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /** Any text, for documents that no client has. */
  askText<Data>(text: string, variables?: object): Promise<Answer<Data>>;
  /** The calls that the gateway made for an answer. */
  callsOf(answer: Answer<unknown>): NationalCall[];
  /** Rows of one unit's database (of `directory`, whatever the unit), in a transaction that only reads. */
  query<Row extends object>(
    domain: SubgraphName,
    unitId: string,
    sql: string,
    values?: unknown[],
  ): Promise<Row[]>;
  /** The same of all units (or of those given), with the unit in each row. */
  queryAll<Row extends object>(
    domain: Domain,
    sql: string,
    values?: unknown[],
    units?: readonly string[],
  ): Promise<(Row & { unit: string })[]>;
  /** The name of the deployment that holds a unit's records of a domain, and the units it holds. */
  deploymentOf(domain: Domain, unitId: string): { name: string; units: readonly string[] };
  /**
   * From now on the deployment that holds a unit refuses connections, for this file alone: it asks a gateway of its own
   * from the first `stop` on (a second or two).
   */
  stop(domain: Domain, unitId: string): Promise<void>;
  /** It answers again; waits until the gateway has seen it. */
  resume(domain: Domain, unitId: string): Promise<void>;
  /** To be called in `afterAll`. */
  close(): Promise<void>;
}

/** Where the country of this run is; the first file that asks waits until it stands. */
export async function nationalSet(): Promise<NationalSet> {
  const response = await fetch(inject('nationalSetUrl'));
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as NationalSet;
}

/** Asks for the country of this run; the first file that does so waits until it stands (some 15 s). */
export async function startNational(): Promise<National> {
  const set = await nationalSet();
  const { cases } = JSON.parse(readFileSync(set.manifest, 'utf8')) as { cases: Case[] };
  const databases = openDatabases(set.prefix);
  let own: OwnGateway | undefined;
  const gateway = () => own ?? set;
  const client = () => createClient({ url: gateway().url, documents: 'text', timeoutMs: 90_000, retries: 0 });
  const ask = <Data, Variables extends object>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options: AskOptions = {},
  ) => {
    const text: TypedDocument<Data, object> = { toString: () => document.toString() };
    return client().ask(text, variables, options);
  };
  const holderOf = (domain: Domain, unitId: string) => {
    const found = set.deployments.find((one) => one.subgraph === domain && one.units?.includes(unitId));
    if (!found) throw new Error(`Nobody holds ${domain} of ${unitId} at this scale.`);
    return found;
  };
  const units = set.deployments.flatMap((one) => (one.subgraph === DOMAINS[0] ? (one.units ?? []) : []));
  return {
    ...{ seed: set.seed, cases, units, silentUnit: SILENT_UNIT, ask },
    unitsOfToday: units.filter((unit) => eraOf(unit) === '34'),
    oldUnits: units.filter((unit) => eraOf(unit) === '63'),
    async dataOf(document, variables) {
      const { data, errors } = await ask(document, variables);
      if (data === null || errors.length > 0) throw new Error(`Errors: ${JSON.stringify(errors)}`);
      return data;
    },
    askText: <Data>(text: string, variables: object = {}) => {
      const document: TypedDocument<Data, object> = { toString: () => text };
      return ask(document, variables);
    },
    callsOf({ correlationId }) {
      const lines = readFileSync(gateway().wireLog, 'utf8').split('\n').filter(Boolean);
      const calls = lines.map((line) => JSON.parse(line) as NationalCall);
      return calls.filter((call) => call.correlationId === correlationId);
    },
    query: databases.query,
    async queryAll<Row extends object>(domain: Domain, sql: string, values: unknown[] = [], of = units) {
      const each = async (unit: string) =>
        (await databases.query<Row>(domain, unit, sql, values)).map((row) => ({ ...row, unit }));
      return (await Promise.all(of.map(each))).flat();
    },
    deploymentOf(domain, unitId) {
      const { name, units: held = [] } = holderOf(domain, unitId);
      return { name, units: held };
    },
    async stop(domain, unitId) {
      own ??= await startOwnGateway(set);
      await own.doorOf(holderOf(domain, unitId).name).refuse();
    },
    async resume(domain, unitId) {
      if (!own) return;
      await own.doorOf(holderOf(domain, unitId).name).open();
      const end = Date.now() + 60_000;
      while (Date.now() < end) {
        const { errors } = await ask({ toString: () => SMALLEST[domain] }, { unit: unitId });
        if (errors.length === 0) return;
        await new Promise((next) => setTimeout(next, 200));
      }
      throw new Error(`${domain} of ${unitId} did not come back.`);
    },
    async close() {
      await databases.close();
      await own?.close();
    },
  };
}

/** A question that asks one unit's deployment of one domain. */
const SMALLEST: Record<Domain, string> = {
  personnel: 'query ($unit: ID!) { provinces(ids: [$unit]) { id headcounts { on } } }',
  institutions: 'query ($unit: ID!) { provinces(ids: [$unit]) { id institutions { nameVi } } }',
  planning: 'query ($unit: ID!) { provinces(ids: [$unit]) { id trainingPlans { titleVi } } }',
};

interface OwnGateway {
  url: string;
  wireLog: string;
  doorOf(deployment: string): Door;
  close(): Promise<void>;
}

/** A gateway that reaches every deployment through a port of this process, which can be shut. */
async function startOwnGateway(set: NationalSet): Promise<OwnGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-national-'));
  const doors = new Map<string, Door>();
  const deployments: DeploymentEntry[] = [];
  for (const entry of set.deployments) {
    const door = await createDoor(Number(new URL(entry.urls[0] ?? '').port));
    doors.set(entry.name, door);
    deployments.push({ ...entry, urls: [`http://127.0.0.1:${door.port}/graphql`] });
  }
  const wireLog = join(folder, 'wire.jsonl');
  // Calls fail here on purpose, each with a line in the log.
  const env = { WIRE_LOG: wireLog, LOG_LEVEL: 'fatal' };
  const gateway = await launchGateway(folder, 'deployments', deployments, env);
  return {
    ...{ url: gateway.url, wireLog },
    doorOf(deployment) {
      const door = doors.get(deployment);
      if (!door) throw new Error(`No deployment is called ${deployment}.`);
      return door;
    },
    async close() {
      await end(gateway.process);
      await Promise.all([...doors.values()].map((door) => door.refuse()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A connection to each database that is asked for, closed again after some seconds. */
function openDatabases(prefix: string): Pick<National, 'query'> & { close(): Promise<void> } {
  const pools = new Map<string, pg.Pool>();
  const poolOf = (name: string) => {
    const known = pools.get(name);
    if (known) return known;
    const options = '-c default_transaction_read_only=on -c timezone=UTC';
    const pool = new pg.Pool({
      ...{ connectionString: adminUrl(name), options, max: 1, idleTimeoutMillis: 5_000 },
    });
    pool.on('error', () => {}); // the next query tells
    pools.set(name, pool);
    return pool;
  };
  return {
    async query<Row extends object>(
      domain: SubgraphName,
      unitId: string,
      sql: string,
      values: unknown[] = [],
    ) {
      const unit = domain === 'directory' ? '' : `_${unitId.toLowerCase().replaceAll('-', '_')}`;
      return (await poolOf(`${prefix}_${domain}${unit}`).query<Row & pg.QueryResultRow>(sql, values)).rows;
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.end()));
    },
  };
}
