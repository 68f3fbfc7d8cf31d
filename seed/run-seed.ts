import { join } from 'node:path';
import { SettingsError } from '../common/settings.ts';
import { dataDirectory } from '../runtime/data-directory.ts';
import { lockDataDirectory } from '../runtime/data-lock.ts';
import { openDatabaseServer } from '../runtime/database-server.ts';
import { databaseUser } from '../runtime/database-user.ts';
import { startGuard } from '../runtime/guard.ts';
import { readStartSettings } from '../runtime/settings.ts';
import { tellStartError } from '../runtime/start-error.ts';
import { readSeedOptions, SEED_USAGE, type SeedOptions } from './command-line.ts';
import { loadAll } from './load/load-all.ts';
import { type Target, targetsOfHostFiles, targetsOnServer } from './targets.ts';

/** Of an embedded server: a few lanes and what looks at them. */
const CONNECTIONS = 50;

/**
 * `npm run seed`: returns the exit code. 0: the databases hold what was asked for; 1: they cannot be loaded; 2: called
 * wrongly; 130: stopped by a signal (what was not finished is loaded by the next call).
 */
export async function runSeed(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const options = readSeedOptions(args);
  if ('help' in options) {
    process.stdout.write(SEED_USAGE);
    return 0;
  }
  if ('mistakes' in options) {
    const lines = options.mistakes.map((text) => `lien-thong: SEED_ARGUMENT: ${text}\n`);
    process.stderr.write(`${lines.join('')}\n${SEED_USAGE}`);
    return 2;
  }
  const abort = new AbortController();
  const stop = () => abort.abort(new Error('stopped by a signal'));
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) process.on(name, stop);
  process.on('disconnect', stop);
  const undo: (() => Promise<void> | void)[] = [];
  try {
    const { targets, dataDir } = await targetsOf(options, env, undo);
    abort.signal.throwIfAborted();
    const manifest =
      options.manifest ?? join(dataDir, 'seed', `manifest-${options.scale}-${options.seed}.json`);
    const { told, loaded } = await loadAll(options, targets, manifest, abort.signal);
    process.stdout.write(told);
    // What `npm start -- --scale` waits for.
    const databases = targets.map((target) => ({
      ...{ subgraph: target.subgraph, unitId: target.unitId, fresh: loaded.has(target), rows: {} },
    }));
    process.send?.({ type: 'provisioned', databases });
    return 0;
  } catch (error) {
    if (abort.signal.aborted) {
      process.stderr.write('lien-thong: stopped; call it again to load what is missing.\n');
      return 130;
    }
    process.stderr.write(tellStartError(error));
    return error instanceof SettingsError ? 2 : 1;
  } finally {
    for (const step of undo.reverse()) await step();
    for (const name of names) process.off(name, stop);
    process.off('disconnect', stop);
    if (process.connected) process.disconnect();
  }
}

async function targetsOf(
  { units, hostFiles }: SeedOptions,
  env: NodeJS.ProcessEnv,
  undo: (() => Promise<void> | void)[],
): Promise<{ targets: Target[]; dataDir: string }> {
  const settings = readStartSettings(env);
  const isEmbedded = hostFiles.length === 0 && settings.databaseUrl === undefined;
  const dataDir = dataDirectory(settings.dataDir, isEmbedded ? databaseUser() : null);
  if (hostFiles.length > 0) return { targets: await targetsOfHostFiles(hostFiles, units), dataDir };
  if (isEmbedded) undo.push(lockDataDirectory(dataDir));
  const guard = startGuard();
  undo.push(() => guard.close());
  const tell = (line: string) => void process.stderr.write(`${line}\n`);
  const server = await openDatabaseServer(
    { databaseUrl: settings.databaseUrl, dataDir, guard, maxConnections: CONNECTIONS },
    tell,
    () => {},
  );
  undo.push(() => server.stop());
  const began = performance.now();
  const targets = await targetsOnServer(
    // Of a start that runs this as a child, the server may be the embedded one too.
    { ...server, embedded: server.embedded || env.OWN_SERVER === 'true' },
    { dataDir, prefix: settings.databasePrefix, units },
    (done, of) => {
      if (process.stderr.isTTY) process.stderr.write(`\r  databases ${done}/${of}${done === of ? '\n' : ''}`);
    },
  );
  tell(`  ${targets.length} databases ready (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return { targets, dataDir };
}
