import { parseArgs } from 'node:util';
import { SettingsError } from '../common/settings.ts';
import { dataSetOf, readScale, SAMPLE, type WantedScale, warningOf } from './data-set.ts';
import { createProgress, type Progress } from './progress.ts';
import { type Provisioned, ProvisionFailed } from './provision-child.ts';
import { askSample, formatTable, nationalVariables } from './sample-answer.ts';
import { readStartSettings, type StartSettings } from './settings.ts';
import { tellStartError } from './start-error.ts';
import { type Programs, type RunningSystem, startSystem } from './supervisor.ts';

const USAGE = `Usage: npm start [-- OPTION]

Starts PostgreSQL, the subgraphs and the gateway with the sample data, and runs until Ctrl-C.

  --once     ask the sample request, print only its JSON answer, stop everything
  --scale S  serve made-up data of the country in place of the sample: XS, S, M, L or XL (docs/seed.md), loaded at the
             first start into a folder and databases of its own
  --seed N   another country of that scale; default 1
  --force    load it anew
  --help     this text

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
  /** Sees to it that the gateway finds a dashboard to serve. */
  keepDashboardBuilt: (abort: AbortSignal) => Promise<void>;
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
    const { wanted } = options;
    const warning = wanted && warningOf(wanted.scale);
    if (warning) progress.tell(warning);
    const dataSet = wanted ? dataSetOf(wanted) : SAMPLE;
    if (!options.once) await parts.keepDashboardBuilt(signals.abort);
    const system = await startSystem(settings, env, parts, progress, signals, dataSet);
    let code: number;
    try {
      code = options.once
        ? await answerOnce(system, parts.operations, wanted, signals.abort)
        : await serve(system, parts, wanted, progress, signals.abort);
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

interface Options {
  once: boolean;
  help: boolean;
  /** Null: the sample. */
  wanted: WantedScale | null;
}

function readArguments(args: readonly string[]): Options | string {
  try {
    const options = {
      once: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      scale: { type: 'string' },
      seed: { type: 'string' },
      force: { type: 'boolean' },
    } as const;
    const { once, help, ...rest } = parseArgs({ args: [...args], options, allowPositionals: false }).values;
    const wanted = readScale(rest);
    if (wanted === null || 'scale' in wanted) return { once, help, wanted };
    return wanted.mistakes.map((text) => `lien-thong: START_ARGUMENT: ${text}`).join('\n');
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

async function answerOnce(
  system: RunningSystem,
  operations: string,
  wanted: WantedScale | null,
  abort: AbortSignal,
): Promise<number> {
  const variables = wanted ? nationalVariables(dataSetOf(wanted).deployments) : {};
  const answer = await askSample(system.url, operations, abort, variables);
  process.stdout.write(`${answer.text.trimEnd()}\n`);
  if (answer.errors.length === 0) return 0;
  process.stderr.write(`lien-thong: the answer holds ${answer.errors.length} errors.\n`);
  return 1;
}

async function serve(
  system: RunningSystem,
  { operations, table }: Parts,
  wanted: WantedScale | null,
  progress: Progress,
  abort: AbortSignal,
): Promise<number> {
  const document = `${operations.split('/').slice(-2).join('/')}/cross-province-progress.graphql`;
  let told: string;
  if (wanted) {
    const { deployments } = dataSetOf(wanted);
    const variables = nationalVariables(deployments);
    const { errors, ms } = await askSample(system.url, operations, abort, variables);
    told = `Scale ${wanted.scale} of seed ${wanted.seed}: ${system.databases.length} databases behind ${deployments.length} deployments.
Sample question: ${document}
  over ${variables.unitIds.length} units: answered in ${ms} ms, ${errors.length} errors`;
  } else {
    const { data, errors } = await askSample(system.url, operations, abort);
    told = `Loaded, rows by deployment:
${loadedTable(system.databases)}
Sample question: ${document}
${table(data)}${errors.length > 0 ? `  with ${errors.length} errors` : ''}`;
  }
  process.stdout.write(`
Dashboard ${new URL('/', system.url).href}
GraphQL   ${system.url}   (started in ${progress.seconds()} s)
Data      ${system.dataDir}

${told}

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
  const rows = SAMPLE.deployments.map(({ name, subgraph, units }) => {
    const held = databases.filter(
      (database) => database.subgraph === subgraph && units.includes(database.unitId),
    );
    const total = held.flatMap(({ rows }) => Object.values(rows)).reduce((sum, n) => sum + n, 0);
    return [name, units.join(' '), String(total)];
  });
  return formatTable(['deployment', 'units', 'rows'], rows);
}
