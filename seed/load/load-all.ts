import pg from 'pg';
import { openSubgraphDatabase } from '../../runtime/subgraph-databases.ts';
import { NATIONAL, type SeedOptions } from '../command-line.ts';
import { beginManifest } from '../manifest.ts';
import { loadProgress } from '../progress.ts';
import { SCALES, type Scale } from '../scales.ts';
import { SeedError } from '../seed-error.ts';
import { directoryTables } from '../tables/directory.ts';
import { institutionsTables } from '../tables/institutions.ts';
import { personnelTables } from '../tables/personnel.ts';
import { planningTables } from '../tables/planning.ts';
import type { TableRows } from '../tables/table-rows.ts';
import type { Target } from '../targets.ts';
import { type UnitPlan, unitPlans } from '../units.ts';
import { casesOfUnit } from '../world/cases.ts';
import { buildWorld, type World } from '../world/world.ts';
import { loadDatabase } from './load-database.ts';
import { type Contents, GENERATOR_VERSION, type Standing, standingOf } from './mark.ts';

/** Units at work at a time: while one waits for its indexes, the rows of the other are made. */
const LANES = 2;

/** What of the sample goes when the country's own districts, communes and people take its place. */
const SAMPLE_ROWS_OUT = [
  { table: 'person_unit', where: 'true' },
  { table: 'administrative_unit', where: `origin = 'SYNTHETIC'` },
  { table: 'unit_weight', where: `origin = 'SYNTHETIC'` },
];

interface Job {
  unitId: string;
  /** Null: nothing but the sample, or no row at all. */
  plan: UnitPlan | null;
  /** Databases that do not hold it yet. */
  missing: Target[];
}

/**
 * Loads what the databases lack and writes the manifest; returns a summary and what was loaded. Refuses before the first row
 * when any database holds something else and `force` was not given: `SEED_OTHER_ROWS`, `SEED_OTHER_DATA`.
 */
export async function loadAll(
  options: SeedOptions,
  targets: readonly Target[],
  manifestPath: string,
  abort: AbortSignal,
): Promise<{ told: string; loaded: ReadonlySet<Target> }> {
  const scale = SCALES[options.scale];
  const contents: Contents = { scale: scale.name, seed: options.seed, version: GENERATOR_VERSION };
  const missing = await missingTargets(targets, contents, options);
  const plans = unitPlans(scale);
  const jobs = options.units
    .map((unitId): Job => {
      const ofUnit = missing.filter((target) => target.unitId === unitId);
      return { unitId, plan: plans.get(unitId) ?? null, missing: ofUnit };
    })
    // The large ones first, so that none is left alone at the end; directory, one long load without a plan, before them.
    .sort((a, b) => rankOf(b) - rankOf(a) || (a.unitId < b.unitId ? -1 : 1));
  const expected = jobs.reduce((sum, job) => sum + (job.missing.length > 0 ? aboutRows(job.plan) : 0), 0);
  const progress = loadProgress(process.stderr, expected);
  const manifest = beginManifest(manifestPath, { scale, seed: options.seed, units: options.units });
  const queue = jobs.values();
  const failures: unknown[] = [];
  const lane = async () => {
    for (const job of queue) {
      if (failures.length > 0 || abort.aborted) return;
      const world = job.plan && buildWorld(options.seed, plans, job.plan);
      // Before the first wait: so the cases stand in the order of the queue, whichever lane is the faster.
      if (world) manifest.add(casesOfUnit(world));
      progress.at(job.unitId);
      for (const target of job.missing) {
        await loadTarget(target, { scale, seed: options.seed, plans, world, contents }, progress.rows, abort);
      }
      // Gives the progress line and signals their turn where nothing is to be loaded.
      await new Promise((next) => setImmediate(next));
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, () => lane().catch((error) => failures.push(error))));
    abort.throwIfAborted();
    if (failures.length > 0) throw failures[0];
    const { faults, nearMisses } = manifest.finish();
    const { rows, seconds } = progress.finish();
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    const told = [
      `${missing.length} databases loaded, ${targets.length - missing.length} held it already`,
      `${rows} rows in ${seconds.toFixed(1)} s, at most ${memory} MB of memory`,
      `${faults} faults and ${nearMisses} near misses: ${manifestPath}\n`,
    ].join('\n');
    return { told, loaded: new Set(missing) };
  } catch (error) {
    manifest.abandon();
    throw error;
  }
}

interface Source {
  scale: Scale;
  seed: string;
  plans: ReadonlyMap<string, UnitPlan>;
  world: World | null;
  contents: Contents;
}

async function loadTarget(
  target: Target,
  { scale, seed, plans, world, contents }: Source,
  onRows: (count: number) => void,
  abort: AbortSignal,
): Promise<void> {
  const isNational = target.unitId === NATIONAL;
  const client = await connect(target);
  try {
    await loadDatabase(client, {
      ...{ contents, where: target.where, onRows, abort },
      sample: scale.onSample || isNational ? () => loadSample(target) : null,
      sampleRowsOut: isNational && !scale.onSample ? SAMPLE_ROWS_OUT : [],
      tables: async (within) => {
        if (isNational) return directoryTables(seed, plans, scale.onSample);
        return world ? tablesOfUnit(target, world, scale, within) : [];
      },
    });
  } finally {
    await client.end().catch(() => {}); // it may have broken, and then the first error is the one to tell
  }
}

async function tablesOfUnit(
  { subgraph }: Target,
  world: World,
  { onSample }: Scale,
  client: pg.Client,
): Promise<TableRows[]> {
  switch (subgraph) {
    case 'personnel':
      return personnelTables(world, onSample);
    case 'planning':
      return planningTables(world, onSample);
    case 'institutions': {
      if (!onSample) return institutionsTables(world, null);
      const { rows } = await client.query<{ code: string; id: string }>('select code, id from programme');
      return institutionsTables(world, new Map(rows.map(({ code, id }) => [code, id])));
    }
    default:
      return [];
  }
}

async function loadSample({ database, url }: Target): Promise<void> {
  const opened = await openSubgraphDatabase(database, url);
  try {
    await opened.loadSample();
  } finally {
    await opened.close();
  }
}

/** Looks at every database before any is touched. */
async function missingTargets(
  targets: readonly Target[],
  contents: Contents,
  { force, renew }: SeedOptions,
): Promise<Target[]> {
  const standings: { target: Target; standing: Standing }[] = [];
  for (const target of targets) {
    const client = await connect(target);
    try {
      standings.push({ target, standing: await standingOf(client, contents) });
    } finally {
      await client.end();
    }
  }
  if (!force) refuseOthers(standings, contents, renew);
  return standings.filter(({ standing }) => force || standing.kind !== 'SAME').map(({ target }) => target);
}

function refuseOthers(
  standings: readonly { target: Target; standing: Standing }[],
  { scale, seed }: Contents,
  renew: boolean,
): void {
  const remedy =
    'give --force to replace what they hold, or set DATABASE_PREFIX or DATA_DIR to load beside it.';
  for (const { target, standing } of standings) {
    if (standing.kind === 'FOREIGN') {
      const what = `The database holds rows that this command did not make (${standing.tables.slice(0, 3).join(', ')}).`;
      throw new SeedError('SEED_OTHER_ROWS', what, target.where, remedy);
    }
    if (standing.kind === 'OTHER') {
      const { found } = standing;
      if (renew && found.scale === scale && found.seed === seed) continue;
      const version = found.version === GENERATOR_VERSION ? '' : ` of generator ${found.version}`;
      const what = `The database holds scale ${found.scale} of seed ${found.seed}${version}, not scale ${scale} of seed ${seed}.`;
      throw new SeedError('SEED_OTHER_DATA', what, target.where, remedy);
    }
  }
}

async function connect({ url }: Target): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'lien-thong/seed' });
  client.on('error', () => {}); // told by the statement that meets it
  await client.connect();
  return client;
}

function rankOf({ unitId, plan }: Job): number {
  return unitId === NATIONAL ? Number.POSITIVE_INFINITY : aboutRows(plan);
}

/** Rows of a unit, as near as the sizes say. */
function aboutRows(plan: UnitPlan | null): number {
  return plan === null ? 0 : plan.cadres * 9 + plan.enrolments * (plan.era === '34' ? 8 : 2.9);
}
