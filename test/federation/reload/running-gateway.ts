import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { afterAll } from 'vitest';
import type { Log } from '../../../common/log.ts';
import { readSettings } from '../../../gateway/settings.ts';
import { type StartedGateway, startGateway } from '../../../gateway/start.ts';
import { listen } from '../listen.ts';

/** The supergraph of one subgraph with these fields of `Query`, all strings. */
export function sdlOf(fields: readonly string[], url: string): string {
  const typeDefs = parse(`type Query { ${fields.map((field) => `${field}: String`).join(' ')} }`);
  return composeServices([{ name: 'a', typeDefs, url }]).supergraphSdl ?? '';
}

/** A subgraph that answers every field that is asked for with `says`; `hold` makes it wait. */
export async function subgraph(says: string, hold: () => Promise<void> = async () => {}): Promise<string> {
  const server = createServer(async (request, response) => {
    const { query } = (await json(request)) as { query: string };
    await hold();
    const fields = [...query.matchAll(/\w+(?=[\s,}])/g)].map((match) => match[0]);
    const data = Object.fromEntries(fields.map((field) => [field, says]));
    response.end(JSON.stringify({ data }));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return listen(server);
}

interface RunningGateway {
  gateway: StartedGateway;
  /** What the gateway logged as errors. */
  errors: string[];
  supergraph: string;
  deployments: string;
}

/** A gateway in this process with files of its own; both are watched. */
export async function startWithFiles(sdl: string, deployments: object): Promise<RunningGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'reload-'));
  const paths = {
    supergraph: join(folder, 'supergraph.graphql'),
    deployments: join(folder, 'deployments.json'),
  };
  writeFileSync(paths.supergraph, sdl);
  const text = JSON.stringify(deployments);
  writeFileSync(paths.deployments, text);
  const env = {
    PORT: '0',
    SUPERGRAPH: paths.supergraph,
    DEPLOYMENTS: paths.deployments,
    STOP_TIMEOUT_MS: '0',
    MAX_BLOCKED_MS: '600000',
  };
  const reading = readSettings(env, () => text);
  if ('mistakes' in reading) throw new Error(reading.mistakes.join());
  const errors: string[] = [];
  const log: Log = {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: (_fields, message) => errors.push(message),
  };
  const gateway = await startGateway(reading.settings, log);
  if ('mistakes' in gateway) throw new Error(gateway.mistakes.join());
  afterAll(() => gateway.stop());
  return { gateway, errors, ...paths };
}
