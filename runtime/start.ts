import { parseArgs } from 'node:util';
import { SettingsError } from '../common/settings.ts';
import { DEPLOYMENTS } from './layout.ts';
import { createProgress, type Progress } from './progress.ts';
import { type Provisioned, ProvisionFailed } from './provision-child.ts';
import { askSample, formatTable } from './sample-answer.ts';
import { readStartSettings, type StartSettings } from './settings.ts';
import { tellStartError } from './start-error.ts';
import { type Programs, type RunningSystem, startSystem } from './supervisor.ts';

const USAGE = `Usage: npm start [-- OPTION]

Starts PostgreSQL, the subgraphs and the gateway with the sample data, and runs until Ctrl-C.

  --once   ask the sample request, print only its JSON answer, stop everything
  --help   this text

Settings (environment): PORT (4000), DATABASE_URL (an administrator's server URL in place of the embedded
PostgreSQL), DATA_DIR (.data), DATABASE_PREFIX (lt), LOG_LEVEL (warn), DEV_PERSONS (false), HOST (127.0.0.1),
ALLOW_ANONYMOUS (false)
`;

/** What `npm start` is made of; tests put stand-ins in its place. */
export interface Parts extends Programs {
  /** Folder of the sample request. */
  operations: string;
  /** The answer's data as lines to read. */
  table: (data: unknown) => string;
}

/**
 * `npm start`: returns the exit code when all is stopped again. 0: asked to stop, or `--once` answered; 1: could
 * not start or stay; 2: called wrongly; 130: forced or stopped before it was up.
 */
export async function start(args: readonly string[], env: NodeJS.ProcessEnv, parts: Parts): Promise<number> {
  const options = readArguments(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const signals = listenToSignals();
  try {
    const read = readStartSettings(env);
    // A single answer needs no known port, and the known ones may be taken.
    const settings: StartSettings = options.once ? { ...read, port: 0 } : read;
    const progress = createProgress(process.stderr);
    const system = await startSystem(settings, env, parts, progress, signals);
    let code: number;
    try {
      code = options.once
        ? await answerOnce(system, parts.operations, signals.abort)
        : await serve(system, parts, progress, signals.abort);
    } finally {
      await system.stop();
    }
    if (!options.once) progress.tell('Stopped.');
    return signals.force.aborted ? 130 : code;
  } catch (error) {
    if (signals.abort.aborted) return 130;
    if (!(error instanceof ProvisionFailed)) process.stderr.write(tellStartError(error));
    return error instanceof SettingsError ? 2 : 1;
  } finally {
    signals.close();
  }
}

function readArguments(args: readonly string[]): { once: boolean; help: boolean } | string {
  try {
    const options = {
      once: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The first signal asks for an orderly stop, the second (at least half a second later) forces it. */
function listenToSignals(): { abort: AbortSignal; force: AbortSignal; close(): void } {
  const abort = new AbortController();
  const force = new AbortController();
  let first = 0;
  const onSignal = () => {
    if (!abort.signal.aborted) {
      first = Date.now();
      process.stderr.write('\nStopping (once more: at once) ...\n');
      abort.abort(new Error('stopped by a signal'));
      return;
    }
    // npm passes a Ctrl-C on that the terminal has sent already: that is still the same one.
    if (Date.now() - first > 500) force.abort();
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) process.on(name, onSignal);
  return {
    abort: abort.signal,
    force: force.signal,
    close: () => names.forEach((name) => void process.off(name, onSignal)),
  };
}

async function answerOnce(system: RunningSystem, operations: string, abort: AbortSignal): Promise<number> {
  const answer = await askSample(system.url, operations, abort);
  process.stdout.write(`${answer.text.trimEnd()}\n`);
  if (answer.errors.length === 0) return 0;
  process.stderr.write(`lien-thong: the answer holds ${answer.errors.length} errors.\n`);
  return 1;
}

async function serve(
  system: RunningSystem,
  { operations, table }: Parts,
  progress: Progress,
  abort: AbortSignal,
): Promise<number> {
  const answer = await askSample(system.url, operations, abort);
  process.stdout.write(`
GraphQL   ${system.url}   (started in ${progress.seconds()} s)
Data      ${system.dataDir}

Loaded, rows by deployment:
${loadedTable(system.databases)}
Sample question: ${operations.split('/').slice(-2).join('/')}/cross-province-progress.graphql
${table(answer.data)}${answer.errors.length > 0 ? `  with ${answer.errors.length} errors\n` : ''}
Ctrl-C stops everything.
`);
  await Promise.race([
    system.lost,
    new Promise<void>((done) => {
      if (abort.aborted) done();
      abort.addEventListener('abort', () => done());
    }),
  ]);
  return 0;
}

function loadedTable(databases: readonly Provisioned[]): string {
  const rows = DEPLOYMENTS.map(({ name, subgraph, units }) => {
    const held = databases.filter(
      (database) => database.subgraph === subgraph && units.includes(database.unitId),
    );
    const total = held.flatMap(({ rows }) => Object.values(rows)).reduce((sum, n) => sum + n, 0);
    return [name, units.join(' '), String(total)];
  });
  return formatTable(['deployment', 'units', 'rows'], rows);
}
