import { parseArgs } from 'node:util';
import { ENGINES, type EngineName } from './engines/engines.ts';
import { SCENARIOS, type ScenarioName } from './scenarios.ts';

export interface Options {
  readonly scenarios: readonly ScenarioName[];
  readonly engines: readonly EngineName[];
  /** Null: as the scenario says. */
  readonly connections: readonly number[] | null;
  readonly rounds: number;
  readonly seconds: number;
  readonly json: boolean;
  readonly write: boolean;
  readonly profile: boolean;
}

export const USAGE = `npm run bench -- [options]
  --scenario <name>      ${SCENARIOS.join(', ')}; may be repeated
  --engine <name>        ${ENGINES.join(', ')}; may be repeated
  --connections <n>      may be repeated; otherwise 1, 16 and 50
  --rounds <n>           rounds of each measurement (5)
  --seconds <n>          length of one engine's turn (3)
  --quick                deep, light and routed at 16 connections: ours, @apollo/gateway and the floor
  --json                 one JSON document on stdout, progress on stderr
  --profile              where our gateway spends its time, in place of any comparison
  --write                stores the table in docs/benchmarks.md
`;

/** Throws with a message for whoever typed it. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      scenario: { type: 'string', multiple: true },
      engine: { type: 'string', multiple: true },
      connections: { type: 'string', multiple: true },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
    },
  });
  const { quick } = values;
  return {
    scenarios:
      oneOf('--scenario', values.scenario, SCENARIOS) ?? (quick ? ['deep', 'light', 'routed'] : SCENARIOS),
    engines:
      oneOf('--engine', values.engine, ENGINES) ?? (quick ? ['ours', 'apollo-gateway', 'floor'] : ENGINES),
    connections: values.connections?.map((each) => whole('--connections', each)) ?? (quick ? [16] : null),
    rounds: whole('--rounds', values.rounds ?? '5'),
    seconds: whole('--seconds', values.seconds ?? '3'),
    json: values.json,
    write: values.write,
    profile: values.profile,
  };
}

function oneOf<T extends string>(
  option: string,
  given: string[] | undefined,
  known: readonly T[],
): T[] | undefined {
  return given?.map((value) => {
    const found = known.find((each) => each === value);
    if (!found) throw new Error(`${option} ${value}: expected one of ${known.join(', ')}`);
    return found;
  });
}

function whole(option: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${option} ${value}: expected a whole number from 1`);
  return number;
}
