import { parseArgs } from 'node:util';
import { SCALE_NAMES, SCALES, type ScaleName } from './scales.ts';
import { servedUnits } from './units.ts';

export const SEED_USAGE = `Usage: npm run seed -- --scale SCALE [--seed N] [--units U,U] [--force] [--renew]
                         [--manifest FILE] [--host-config FILE]...

Fills databases with made-up data: the same scale and seed give the same rows. Databases are made on the server of
DATABASE_URL, or on the embedded PostgreSQL in DATA_DIR, under DATABASE_PREFIX (as npm start does).

  --scale        ${SCALE_NAMES.join(', ')}; docs/seed.md says what each holds
  --seed         a whole number from 0; default 1
  --units        only these units, as VN,P63-06,P34-19 (VN is directory); default all of the scale
  --force        load anew whatever the databases hold
  --renew        load anew what another version of this command made of the same scale and seed
  --manifest     where the list of planted faults and near misses goes; default seed/ in the data directory
  --host-config  fill the databases that this host file names instead of making any; may be given several times
  --help         this text
`;

/** What is to be loaded where, as read from the command line. */
export interface SeedOptions {
  scale: ScaleName;
  seed: string;
  /** `VN` is directory. */
  units: readonly string[];
  force: boolean;
  renew: boolean;
  manifest: string | null;
  hostFiles: readonly string[];
}

/** Of directory, as in host files. */
export const NATIONAL = 'VN';

const OPTIONS = {
  scale: { type: 'string' },
  seed: { type: 'string' },
  units: { type: 'string' },
  force: { type: 'boolean' },
  renew: { type: 'boolean' },
  manifest: { type: 'string' },
  'host-config': { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const;

/** Reads the arguments; every mistake at once, each with its place and what was expected. */
export function readSeedOptions(
  args: readonly string[],
): SeedOptions | { help: true } | { mistakes: string[] } {
  let values: ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
  try {
    values = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    return { mistakes: [error instanceof Error ? error.message : String(error)] };
  }
  if (values.help) return { help: true };
  const mistakes: string[] = [];
  const scale = SCALE_NAMES.find((name) => name === values.scale);
  if (!scale) mistakes.push(`--scale: ${got(values.scale)}, expected one of ${SCALE_NAMES.join(', ')}`);
  const seed = values.seed ?? '1';
  if (!/^(0|[1-9]\d{0,14})$/.test(seed)) {
    mistakes.push(`--seed: ${got(seed)}, expected a whole number from 0, of at most 15 digits`);
  }
  const all = scale ? [NATIONAL, ...servedUnits(SCALES[scale])] : [];
  const units = values.units === undefined ? all : values.units.split(',');
  const unknown = scale ? units.filter((unit) => !all.includes(unit)) : [];
  if (unknown.length > 0) {
    mistakes.push(`--units: ${got(unknown.join(','))}, expected units of scale ${scale}: ${shorten(all)}`);
  }
  if (new Set(units).size < units.length)
    mistakes.push(`--units: ${got(values.units)}, expected each unit once`);
  for (const option of ['manifest', 'host-config'] as const) {
    if ([values[option]].flat().includes(''))
      mistakes.push(`--${option}: got nothing, expected the path of a file`);
  }
  if (!scale || mistakes.length > 0) return { mistakes };
  return {
    ...{
      scale,
      seed,
      force: values.force ?? false,
      renew: values.renew ?? false,
      manifest: values.manifest ?? null,
    },
    ...{ units: all.filter((unit) => units.includes(unit)), hostFiles: values['host-config'] ?? [] },
  };
}

function got(value: string | undefined): string {
  return value === undefined ? 'is missing' : `got ${JSON.stringify(value.slice(0, 60))}`;
}

function shorten(all: readonly string[]): string {
  return all.length <= 20 ? all.join(', ') : `${all.slice(0, 6).join(', ')} … ${all.slice(-3).join(', ')}`;
}
