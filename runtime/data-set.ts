import { SCALE_NAMES, type ScaleName } from '../seed/scales.ts';
import type { HostConnections } from './configuration.ts';
import { type Deployment, databasesOf, SAMPLE_DEPLOYMENTS } from './layout.ts';
import { layoutOf } from './scale-layout.ts';
import { StartError } from './start-error.ts';

/** What a start serves: who holds which units, and how their databases are filled. */
export interface DataSet {
  deployments: readonly Deployment[];
  /** Its own folder below the data directory; null: the data directory itself. */
  folder: string | null;
  /** Begins the names of its databases and roles, as DATABASE_PREFIX does those of the sample. */
  prefixOf(prefix: string): string;
  /** The program that makes and fills the databases, and its arguments. */
  filledBy: 'provision' | 'seed';
  fillArguments: readonly string[];
  connections: HostConnections;
  /** How long the gateway waits for a deployment. */
  timeoutMs: number;
  /** Of the embedded PostgreSQL. */
  maxConnections: number;
}

/** Asked for on the command line: made-up data of a scale in place of the sample. */
export interface WantedScale {
  scale: ScaleName;
  seed: string;
  force: boolean;
}

/** Four provinces of today with the old units behind them, and the centre. */
export const SAMPLE: DataSet = {
  deployments: SAMPLE_DEPLOYMENTS,
  folder: null,
  prefixOf: (prefix) => prefix,
  filledBy: 'provision',
  fillArguments: [],
  connections: { poolSize: 3 },
  timeoutMs: 5_000,
  maxConnections: 300,
};

const MANY_DATABASES = 100;
/**
 * From there on one connection for each database: a country's 295 with three each would be more than a server bears. Statements
 * wait for their turn the longer, and opening all of them again costs a second, so that they are kept for a while.
 */
const FEW_CONNECTIONS = { poolSize: 1, connectTimeoutMs: 20_000, idleTimeoutMs: 60_000 };
/** Longer than for the sample: all provinces' servers share this one machine, where each would have its own. */
const TIMEOUT_MS = 15_000;
/** Beside those of the hosts: loading, people who look. */
const OTHER_CONNECTIONS = 60;
/** As long as DATABASE_PREFIX may be. */
const LONGEST_PREFIX = 20;

/** Made-up data of a scale, in a folder and under names of its own, so that the sample stays as it is. */
export function dataSetOf({ scale, seed, force }: WantedScale): DataSet {
  const deployments = layoutOf(scale);
  const databases = databasesOf('', deployments).length;
  const connections = databases > MANY_DATABASES ? FEW_CONNECTIONS : { poolSize: 2 };
  const own = `${scale.toLowerCase()}${seed}`;
  return {
    ...{ deployments, folder: `scale-${own}`, connections, timeoutMs: TIMEOUT_MS, filledBy: 'seed' },
    prefixOf(prefix) {
      const name = `${prefix}_${own}`;
      if (name.length <= LONGEST_PREFIX) return name;
      const remedy = 'give a shorter DATABASE_PREFIX or a shorter number as --seed.';
      throw new StartError(`Databases would have a longer prefix than ${LONGEST_PREFIX}.`, name, remedy);
    },
    fillArguments: ['--scale', scale, '--seed', seed, ...(force ? ['--force'] : [])],
    maxConnections: Math.max(SAMPLE.maxConnections, databases * connections.poolSize + OTHER_CONNECTIONS),
  };
}

/** What the first load of a large scale asks of the machine; null for the others. */
export function warningOf(scale: ScaleName): string | null {
  if (scale === 'L')
    return 'Scale L is 16 million rows: some minutes at the first start, and about 9 GB of disk.';
  if (scale === 'XL')
    return 'Scale XL is 80 million rows: by estimate half an hour or more at the first start, and 40 GB of disk.';
  return null;
}

/** Reads `--scale` and `--seed`; texts of mistakes, or null for the sample. */
export function readScale(values: {
  scale?: string | undefined;
  seed?: string | undefined;
  force?: boolean | undefined;
}): WantedScale | null | { mistakes: string[] } {
  const { scale: name, seed = '1', force = false } = values;
  const mistakes: string[] = [];
  const scale = SCALE_NAMES.find((one) => one === name);
  if (name !== undefined && !scale) {
    mistakes.push(
      `--scale: got ${JSON.stringify(name.slice(0, 60))}, expected one of ${SCALE_NAMES.join(', ')}`,
    );
  }
  if (!/^(0|[1-9]\d{0,14})$/.test(seed)) {
    mistakes.push(
      `--seed: got ${JSON.stringify(seed.slice(0, 60))}, expected a whole number from 0, of at most 15 digits`,
    );
  }
  if (name === undefined && (values.seed !== undefined || force)) {
    mistakes.push('--seed and --force: expected --scale beside them; the sample has no seed number');
  }
  if (mistakes.length > 0) return { mistakes };
  return scale ? { scale, seed, force } : null;
}
