import { parseArgs } from 'node:util';
import { SCALE_NAMES, type ScaleName } from '../../../seed/scales.ts';

export interface NationalOptions {
  readonly scale: ScaleName;
  /** A tenth of it, for the comparison of sizes; null where there is none that has the same units. */
  readonly smaller: ScaleName | null;
  readonly seed: string;
  readonly rounds: number;
  readonly coldRounds: number;
  readonly json: boolean;
  readonly write: boolean;
}

export const NATIONAL_USAGE = `npm run bench -- national [options]
  --scale <name>   L (default), M or S: what is asked; data are loaded into the data directory if they are not there
  --seed <n>       of the data (1)
  --rounds <n>     rounds of each measurement (4)
  --cold <n>       how often everything is started anew to be asked cold (3)
  --json           one JSON document on stdout, progress on stderr
  --write          stores the tables in docs/benchmarks.md
`;

/** Throws with a message for whoever typed it. */
export function readNationalOptions(args: string[]): NationalOptions {
  const { values } = parseArgs({
    args,
    options: {
      scale: { type: 'string', default: 'L' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '4' },
      cold: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const scale = SCALE_NAMES.find((name) => name === values.scale);
  if (!scale) throw new Error(`--scale ${values.scale}: expected one of ${SCALE_NAMES.join(', ')}`);
  return {
    scale,
    smaller: scale === 'L' ? 'M' : null,
    seed: String(whole('--seed', values.seed, 0)),
    rounds: whole('--rounds', values.rounds, 1),
    coldRounds: whole('--cold', values.cold, 1),
    json: values.json,
    write: values.write,
  };
}

function whole(option: string, value: string, least: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`${option} ${value}: expected a whole number from ${least}`);
  return number;
}
