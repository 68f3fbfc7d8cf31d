import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from './compose.ts';
import {
  type EngineName,
  type GraphFiles,
  isAvailable,
  type StartedEngine,
  startEngine,
} from './engines/engines.ts';
import { compareAnswers, InvalidRun, type Measured, measure } from './measure.ts';
import { runNational } from './national/main.ts';
import { NATIONAL_USAGE, readNationalOptions } from './national/options.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { type Cores, chooseCores, dismiss, killAll, pinThisProcess } from './processes.ts';
import { profileOurs } from './profile.ts';
import { describeRun, toMarkdown } from './report.ts';
import { DEADLINES_MS, DIRECTORY_DEADLINE_MS, DOMAINS, UNITS } from './routed/sources.ts';
import { makeScenarios, type Scenario } from './scenarios.ts';
import { type Subgraphs, startSubgraphs } from './subgraphs.ts';

const PAGE = new URL('../../docs/benchmarks.md', import.meta.url);
const NOTES = '## Where the time goes';

const SHOP_SUBGRAPHS = ['accounts', 'inventory', 'products', 'reviews'];
const ROUTED_SUBGRAPHS = ['directory', ...DOMAINS];

const scratch = mkdtempSync(join(tmpdir(), 'lien-thong-bench-'));
process.on('exit', () => {
  killAll();
  rmSync(scratch, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

const progress = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function main(): Promise<void> {
  const [first, ...rest] = process.argv.slice(2);
  if (first === 'national') {
    const national = readOrRefuse(() => readNationalOptions(rest), NATIONAL_USAGE);
    return await runNational(national, PAGE, progress);
  }
  const options = readOrRefuse(() => readOptions(process.argv.slice(2)), `${USAGE}\n${NATIONAL_USAGE}`);
  const cores = chooseCores();
  pinThisProcess(cores.others);
  const subgraphs = await startSubgraphs(cores);
  const { apis, files } = writeGraphs(subgraphs);
  const scenarios = makeScenarios(apis).filter(({ name }) => options.scenarios.includes(name));
  if (options.profile) {
    const { seconds } = options;
    for (const scenario of scenarios)
      for (const connections of options.connections ?? [16])
        process.stdout.write(
          await profileOurs(scenario, files[scenario.graph], cores, { connections, seconds }),
        );
    return;
  }
  const measured: Measured[] = [];
  for (const graph of ['graph', 'routed', 'hang'] as const) {
    const own = scenarios.filter((each) => each.graph === graph);
    const engines = await startEngines(own, options, files[graph], cores);
    for (const scenario of own) measured.push(...(await runScenario(scenario, engines, options, subgraphs)));
    await Promise.all(engines.map((each) => dismiss(each.process)));
  }
  const run = describeRun(options, cores, measured);
  const table = toMarkdown(run);
  process.stdout.write(options.json ? `${JSON.stringify(run, null, 1)}\n` : table);
  if (options.write) writeFileSync(PAGE, `${table}${notesOf(readFileSync(PAGE, 'utf8'))}`);
}

/** What was asked for; a wrong option ends the process. */
function readOrRefuse<Asked>(read: () => Asked, usage: string): Asked {
  try {
    return read();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}

async function startEngines(
  scenarios: readonly Scenario[],
  options: Options,
  files: GraphFiles,
  cores: Cores,
): Promise<StartedEngine[]> {
  const names = options.engines.filter((name) => scenarios.some(({ engines }) => engines.includes(name)));
  const started: StartedEngine[] = [];
  for (const name of names) {
    if (!isAvailable(name)) {
      progress(`${name} is left out: its binary is not made for this platform`);
      continue;
    }
    progress(`starting ${name}`);
    started.push(await startEngine(name, files, cores));
  }
  return started;
}

/** With one connection V8 goes on compiling for some seconds. */
const FIRST_WARM_UP_SECONDS = 8;
const WARM_UP_SECONDS = 3;

async function runScenario(
  scenario: Scenario,
  all: readonly StartedEngine[],
  options: Options,
  subgraphs: Subgraphs,
): Promise<Measured[]> {
  const engines = all.filter(({ name }) => scenario.engines.includes(name));
  if (engines.length === 0) return [];
  await subgraphs.hang(scenario.hanging);
  progress(`${scenario.name}: comparing answers`);
  const planned: Map<EngineName, number> = await compareAnswers(scenario, engines, subgraphs);
  const measured: Measured[] = [];
  for (const [i, connections] of (options.connections ?? scenario.connections).entries()) {
    const { rounds, seconds } = options;
    const warmUpSeconds = i === 0 ? FIRST_WARM_UP_SECONDS : WARM_UP_SECONDS;
    const plan = { scenario, connections, rounds, seconds, warmUpSeconds, progress };
    measured.push(...(await measure(plan, engines, planned, subgraphs)));
  }
  await subgraphs.hang(null);
  return measured;
}

/** Composes both graphs; every engine reads the same files. */
function writeGraphs({ urls }: Subgraphs) {
  const shopUrls = new Map(SHOP_SUBGRAPHS.map((name) => [name, urls.get(name) ?? '']));
  const shop = compose('graph', shopUrls);
  const routed = compose(
    'routed',
    new Map(ROUTED_SUBGRAPHS.map((name) => [name, urls.get(name) ?? `http://${name}.invalid/graphql`])),
  );
  const deploymentsFor = (timeoutMs: number) => [
    {
      name: 'directory',
      subgraph: 'directory',
      urls: [urls.get('directory')],
      timeoutMs: DIRECTORY_DEADLINE_MS,
    },
    ...DOMAINS.flatMap((subgraph) =>
      UNITS.map((unit) => {
        const name = `${subgraph}/${unit}`;
        return { name, subgraph, units: [unit], urls: [urls.get(name)], timeoutMs };
      }),
    ),
  ];
  const write = (name: string, text: string): string => {
    const path = join(scratch, name);
    writeFileSync(path, text);
    return path;
  };
  const routedFiles = (name: 'routed' | 'hang'): GraphFiles => ({
    folder: 'routed',
    supergraph: write(`${name}.graphql`, routed.supergraph),
    deployments: write(
      `${name}-deployments.json`,
      JSON.stringify({ deployments: deploymentsFor(DEADLINES_MS[name]) }),
    ),
    urls,
    deadlineMs: DEADLINES_MS[name],
    scratch,
  });
  const files: Record<Scenario['graph'], GraphFiles> = {
    graph: {
      folder: 'graph',
      supergraph: write('graph.graphql', shop.supergraph),
      deployments: undefined,
      urls: shopUrls,
      deadlineMs: DEADLINES_MS.routed,
      scratch,
    },
    routed: routedFiles('routed'),
    hang: routedFiles('hang'),
  };
  return { apis: { graph: shop.api, routed: routed.api }, files };
}

try {
  await main();
  process.exit(0);
} catch (error) {
  if (error instanceof InvalidRun) progress(`No figure of this run counts. ${error.message}`);
  else progress(String(error instanceof Error ? error.stack : error));
  process.exit(1);
}

/** What people have written below the tables stays. */
function notesOf(page: string): string {
  const at = page.indexOf(NOTES);
  return at < 0 ? '' : `\n${page.slice(at)}`;
}
