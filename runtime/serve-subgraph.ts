import { parseArgs } from 'node:util';
import { DOMAINS, type Domain, isUnitId } from '../common/units.ts';
import { subgraph as institutions } from '../subgraphs/institutions/subgraph.ts';
import { contractOf } from '../subgraphs/kit/contract.ts';
import { migrate, openDatabase } from '../subgraphs/kit/database.ts';
import type { SubgraphDefinition } from '../subgraphs/kit/definition.ts';
import { type RunningHost, startHost } from '../subgraphs/kit/host.ts';
import { isLoopback } from '../subgraphs/kit/host-settings.ts';
import { subgraph as personnel } from '../subgraphs/personnel/subgraph.ts';
import { subgraph as planning } from '../subgraphs/planning/subgraph.ts';
import { explainConnectError } from './admin-connection.ts';

export const SERVE_USAGE = `Usage: npm run -s subgraph -- serve --domain D --units U[,U] --database-url URL [--host H] [--port N] [--name NAME]

Serves one deployment alone: brings its databases to the newest schema, answers GraphQL, and prints the entry for the
gateway's deployments file. Runs until Ctrl-C.

  --domain        ${DOMAINS.join(', ')}
  --units         ids of the units whose records it holds, e.g. P34-24 or P63-24,P63-27,P34-24
  --database-url  postgres://user:password@host:5432/database; with several units {unit} in it becomes p34_24
  --host          address to listen on, default 127.0.0.1; another one needs ALLOW_ANONYMOUS=true in the environment
  --port          default 4200; 0 = any free one
  --name          default DOMAIN/UNIT
`;

/** What is served, as read from the command line. */
export interface ServeOptions {
  domain: Domain;
  units: string[];
  /** Unit → URL of its database. */
  databases: Record<string, string>;
  host: string;
  port: number;
  name: string;
}

/** The entry that the gateway's deployments file needs, and the contract that this deployment keeps. */
export interface ServedDeployment {
  host: RunningHost;
  entry: { name: string; subgraph: string; units: string[]; urls: string[]; timeoutMs: number };
  /** SHA-256 of the subgraph's schema: two deployments of one domain keep the same contract when these are equal. */
  contract: string;
}

const OPTIONS = {
  domain: { type: 'string' },
  units: { type: 'string' },
  'database-url': { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '4200' },
  name: { type: 'string' },
} as const;

const DEFINITIONS = { personnel, institutions, planning };
const TIMEOUT_MS = 5_000;

/** Reads the arguments after `serve`; every mistake at once, each with what was expected. */
export function readServeOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): ServeOptions | { mistakes: string[] } {
  let values: ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
  try {
    values = parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    return { mistakes: [error instanceof Error ? error.message : String(error)] };
  }
  const mistakes: string[] = [];
  const domain = DOMAINS.find((one) => one === values.domain);
  if (!domain) mistakes.push(`--domain: expected one of ${DOMAINS.join(', ')}`);
  const units = (values.units ?? '').split(',').filter((unit) => unit !== '');
  if (units.length === 0 || !units.every(isUnitId) || new Set(units).size < units.length) {
    mistakes.push('--units: expected ids of units, each once, such as P34-24 or P63-24,P34-24');
  }
  const url = values['database-url'] ?? '';
  if (!/^postgres(ql)?:\/\/[^/]+\/./.test(url)) {
    mistakes.push('--database-url: expected postgres://user:password@host:5432/database');
  } else if (units.length > 1 && !url.includes('{unit}')) {
    mistakes.push('--database-url: expected {unit} in it, since each unit has a database of its own');
  }
  const { host } = values;
  if (!isLoopback(host) && env.ALLOW_ANONYMOUS !== 'true') {
    mistakes.push(
      '--host: expected 127.0.0.1, since nobody who asks is identified yet; ALLOW_ANONYMOUS=true opens the deployment to everybody who reaches it',
    );
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) mistakes.push('--port: expected 0 to 65535');
  if (!domain || mistakes.length > 0) return { mistakes };
  const databases = Object.fromEntries(
    units.map((unit) => [unit, url.replaceAll('{unit}', unit.toLowerCase().replaceAll('-', '_'))]),
  );
  const name = values.name ?? `${domain}/${units.join('+').toLowerCase()}`;
  return { domain, units, databases, host, port, name };
}

/** Migrates the databases and opens the port. Throws StartError when a database cannot be reached. */
export async function serveSubgraph({
  domain,
  units,
  databases,
  host: address,
  port,
  name,
}: ServeOptions): Promise<ServedDeployment> {
  const definition: SubgraphDefinition<unknown> = DEFINITIONS[domain];
  for (const unit of units) await migrateUnit(definition, databases[unit] ?? '');
  const host = await startHost(definition, {
    host: address,
    deployments: [{ name, units, port, databases }],
    poolSize: 3,
    statementTimeoutMs: 10_000,
    dev: process.env.DEV === 'true',
    devPersons: process.env.DEV_PERSONS === 'true',
    allowAnonymous: !isLoopback(address),
  });
  const urls = [`http://${address.includes(':') ? `[${address}]` : address}:${host.ports[name]}/graphql`];
  const contract = contractOf(definition.graphqlSchema);
  return { host, entry: { name, subgraph: domain, units, urls, timeoutMs: TIMEOUT_MS }, contract };
}

async function migrateUnit(definition: SubgraphDefinition<unknown>, url: string): Promise<void> {
  const dataSource = await openDatabase(definition, url, { poolSize: 1, statementTimeoutMs: 0 }).catch(
    (error: unknown) => {
      throw explainConnectError(error, url);
    },
  );
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
