import { readFileSync, writeFileSync } from 'node:fs';
import { startGuard } from '../../../runtime/guard.ts';
import { median } from '../driver.ts';
import { describeMachine } from '../report.ts';
import { type Country, prepareData, startCountry } from './country.ts';
import type { Errand } from './floor.ts';
import {
  askCold,
  type Cost,
  costOf,
  type Floor,
  ratioOf,
  startFloor,
  type Turn,
  takeTurn,
} from './measure.ts';
import type { NationalOptions } from './options.ts';
import {
  type Beside,
  type CpuPerUnit,
  type NationalRun,
  type Pair,
  putIntoPage,
  type Question,
  targetsOf,
  toMarkdown,
} from './report.ts';
import {
  oneMeasureOver,
  progressOver,
  provincesOf,
  questions,
  type Request,
  VARIANTS,
  windowOf,
} from './requests.ts';

const FEW = 4;
const DELAY_MS = 100;
/** Requests of a turn. */
const REQUESTS = 3;
/** Requests before the first round: until programs are compiled and plans of statements kept, at both scales alike. */
const WARMING = 12;

type Progress = (line: string) => void;
type FloorTurn = Awaited<ReturnType<Floor['run']>>;

/** `npm run bench -- national`: loads what is missing, measures all in one run, writes the tables to stdout. */
export async function runNational(options: NationalOptions, page: URL, progress: Progress): Promise<void> {
  const { scale, smaller, seed } = options;
  const prepared: { scale: string; seconds: number }[] = [];
  for (const one of [smaller, scale]) {
    if (one === null) continue;
    progress(`data of scale ${one}, seed ${seed}`);
    prepared.push({ scale: one, seconds: await prepareData(one, seed) });
  }
  const guard = startGuard();
  const countries: Country[] = [];
  try {
    progress(`starting scale ${scale}`);
    const large = await startCountry(scale, seed, guard);
    countries.push(large);
    if (smaller) {
      progress(`starting scale ${smaller}`);
      countries.push(await startCountry(smaller, seed, guard));
    }
    const run = await measureAll(options, large, countries[1] ?? null, prepared, progress);
    const tables = toMarkdown(run);
    process.stdout.write(
      options.json ? `${JSON.stringify({ ...run, targets: targetsOf(run) }, null, 1)}\n` : tables,
    );
    if (options.write) writeFileSync(page, putIntoPage(readFileSync(page, 'utf8'), tables));
  } finally {
    for (const country of countries) await country.stop();
    await guard.close();
  }
}

async function measureAll(
  options: NationalOptions,
  large: Country,
  small: Country | null,
  prepared: NationalRun['prepared'],
  progress: Progress,
): Promise<NationalRun> {
  const provinces = () => provincesOf(large.deployments);
  const all = (variant: number) => progressOver(large.deployments, variant);
  progress('what one request costs');
  const costs: (Cost & { of: string })[] = [];
  const costed = async (country: Country, of: string, { body }: Request) => {
    const cost = await costOf(country, body);
    if (cost.code) throw new Error(`The progress request of scale ${country.scale} has errors: ${cost.code}`);
    costs.push({ ...cost, of });
    return cost;
  };
  const errands: Errand[][] = [];
  for (let variant = 0; variant < VARIANTS; variant++) {
    const cost = await costOf(large, all(variant).body);
    errands.push(large.errandsOf(cost.recorded));
  }
  await costed(large, `${options.scale}, all units`, all(0));
  await costed(large, `${options.scale}, ${FEW} provinces`, progressOver(windowOf(provinces(), FEW, 0), 0));
  if (small) await costed(small, `${options.smaller}, all units`, progressOver(small.deployments, 0));

  const cold = await measureCold(options, large, errands, progress);
  const floor = await startFloor(large);
  try {
    const warm = await measureWarm(options, large, small, floor, errands, progress);
    const memory = large.memory();
    progress('100 ms before every call');
    const delays = await measureDelayed(options, large);
    const asked = await askQuestions(large, small, progress);
    return {
      date: new Date().toISOString().slice(0, 10),
      command: ['npm run bench', '--', ...process.argv.slice(2)].join(' '),
      machine: describeMachine('nothing pinned'),
      ...{ options, prepared, databases: large.databases.length, units: all(0).units.length },
      ...{ cold, ...warm, ...delays, memory, questions: asked },
      progress: costs.map(({ of, ...cost }) => ({ of, ...questionOf('progress', null, cost) })),
    };
  } finally {
    await floor.stop();
  }
}

async function measureCold(
  { coldRounds }: NationalOptions,
  large: Country,
  errands: readonly Errand[][],
  progress: Progress,
): Promise<Pair> {
  const ours: number[][] = [];
  const floors: number[][] = [];
  for (let round = 0; round < coldRounds; round++) {
    await large.restart();
    ours.push([await askCold(large, progressOver(large.deployments, 0))]);
    const floor = await startFloor(large);
    floors.push((await floor.run(errands.slice(0, 1))).ms);
    await floor.stop();
    progress(
      `cold, round ${round + 1}/${coldRounds}: ${ours[round]?.map(Math.round)} ms, floor ${floors[round]?.map(Math.round)} ms`,
    );
  }
  return pairOf(ours, floors);
}

/** Rounds in which everything that is compared takes a turn. */
async function measureWarm(
  { rounds }: NationalOptions,
  large: Country,
  small: Country | null,
  floor: Floor,
  errands: readonly Errand[][],
  progress: Progress,
) {
  const turns = {
    ...{
      other: [] as Turn[],
      same: [] as Turn[],
      few: [] as Turn[],
      today: [] as Turn[],
      small: [] as Turn[],
    },
    ...{ floorOther: [] as FloorTurn[], floorSame: [] as FloorTurn[] },
  };
  const variants = Array.from({ length: REQUESTS }, (_, i) => i % VARIANTS);
  const provinces = provincesOf(large.deployments);
  const windows = (size: number, count: number) =>
    Array.from({ length: count }, (_, i) => progressOver(windowOf(provinces, size, i), i));
  const over = (country: Country, of: readonly number[]) =>
    of.map((variant) => progressOver(country.deployments, variant));
  const same = variants.map(() => 0);
  const errandsOf = (of: readonly number[]) => of.map((variant) => errands[variant] ?? []);
  const warming = Array.from({ length: WARMING }, (_, i) => i % VARIANTS);
  for (const country of [large, ...(small ? [small] : [])]) await takeTurn(country, over(country, warming));
  await floor.run(errandsOf(warming));
  for (let round = 0; round < rounds; round++) {
    turns.other.push(await takeTurn(large, over(large, variants)));
    turns.floorOther.push(await floor.run(errandsOf(variants)));
    turns.same.push(await takeTurn(large, over(large, same)));
    turns.floorSame.push(await floor.run(errandsOf(same)));
    turns.few.push(await takeTurn(large, windows(FEW, Math.ceil(provinces.length / 2))));
    turns.today.push(await takeTurn(large, windows(provinces.length, REQUESTS)));
    if (small) turns.small.push(await takeTurn(small, over(small, variants)));
    progress(
      `warm, round ${round + 1}/${rounds}: ${Math.round(median(turns.other[round]?.ms ?? []))} ms, floor ${Math.round(median(turns.floorOther[round]?.ms ?? []))} ms`,
    );
  }
  const ms = (of: readonly Turn[]) => of.map((turn) => turn.ms);
  const spreadOf = (of: readonly Turn[], count: number) => ({
    provinces: count,
    units: Math.round(median(of.map((turn) => turn.units / turn.ms.length))),
    ms: median(ms(of).map(median)),
    cpu: cpuOf(of),
  });
  return {
    otherArguments: besideOf(turns.other, turns.floorOther),
    unchanged: besideOf(turns.same, turns.floorSame),
    few: spreadOf(turns.few, Math.min(FEW, provinces.length)),
    all: spreadOf(turns.today, provinces.length),
    growth: small ? pairOf(ms(turns.other), ms(turns.small)) : null,
  };
}

async function measureDelayed(
  { rounds }: NationalOptions,
  large: Country,
): Promise<Pick<NationalRun, 'delayed' | 'delayedApart' | 'delayedOneMeasure'>> {
  const provinces = provincesOf(large.deployments);
  const turns = {
    few: [] as number[][],
    all: [] as number[][],
    oneOfFew: [] as number[][],
    oneOfAll: [] as number[][],
    apart: [] as number[][],
    together: [] as number[][],
  };
  const requests = Array.from({ length: REQUESTS }, (_, i) => progressOver(large.deployments, i));
  const grouped = await large.inFew(FEW);
  try {
    await takeTurn(
      grouped,
      Array.from({ length: WARMING }, (_, i) => progressOver(large.deployments, i)),
    );
    await large.delay(DELAY_MS);
    await grouped.delay(DELAY_MS);
    for (let round = 0; round < rounds; round++) {
      const over = async (size: number, make: typeof progressOver) => {
        const windows = Array.from({ length: REQUESTS }, (_, i) =>
          make(windowOf(provinces, size, i + round), i),
        );
        return [...(await takeTurn(large, windows)).ms];
      };
      turns.few.push(await over(FEW, progressOver));
      turns.all.push(await over(provinces.length, progressOver));
      turns.oneOfFew.push(await over(FEW, oneMeasureOver));
      turns.oneOfAll.push(await over(provinces.length, oneMeasureOver));
      turns.apart.push([...(await takeTurn(large, requests)).ms]);
      turns.together.push([...(await takeTurn(grouped, requests)).ms]);
    }
    await large.delay(0);
  } finally {
    await grouped.stop();
  }
  return {
    delayed: pairOf(turns.all, turns.few),
    delayedApart: pairOf(turns.apart, turns.together),
    delayedOneMeasure: pairOf(turns.oneOfAll, turns.oneOfFew),
  };
}

async function askQuestions(
  large: Country,
  small: Country | null,
  progress: Progress,
): Promise<NationalRun['questions']> {
  const asked: { here: Question; smaller: Question | null }[] = [];
  for (const { name, body } of questions(large.deployments)) {
    const askOf = async (country: Country): Promise<Question> => {
      const cost = await costOf(country, body);
      const request = { body, units: [] };
      const times = cost.code ? null : (await takeTurn(country, [request, request])).ms;
      return questionOf(name, times && median(times), cost);
    };
    const here = await askOf(large);
    progress(`${name}: ${here.ms === null ? here.code : `${Math.round(here.ms)} ms`}`);
    asked.push({ here, smaller: small && (await askOf(small)) });
  }
  return asked;
}

function questionOf(name: string, ms: number | null, { recorded: _, ...cost }: Cost): Question {
  return { name, ms, ...cost };
}

function pairOf(ours: readonly (readonly number[])[], others: readonly (readonly number[])[]): Pair {
  const middle = (of: readonly (readonly number[])[]) => median(of.map(median));
  return { ms: middle(ours), besideMs: middle(others), ratio: ratioOf(ours, others) };
}

function besideOf(ours: readonly Turn[], floors: readonly FloorTurn[]): Beside {
  const each = (cpuMs: number, { ms }: { ms: readonly number[] }) => cpuMs / ms.length;
  return {
    ...pairOf(
      ours.map(({ ms }) => ms),
      floors.map(({ ms }) => ms),
    ),
    cpuMs: median(ours.map((turn) => each(sumOf(turn.work), turn))),
    besideCpuMs: median(floors.map((turn) => each(turn.cpuMs, turn))),
  };
}

function sumOf({ gateway, hosts, databases }: Turn['work']): number {
  return gateway + hosts + databases;
}

function cpuOf(turns: readonly Turn[]): CpuPerUnit {
  const part = (of: (turn: Turn) => number) => median(turns.map((turn) => of(turn) / turn.units));
  return {
    gateway: part(({ work }) => work.gateway),
    hosts: part(({ work }) => work.hosts),
    databases: part(({ work }) => work.databases),
    all: part(({ work }) => sumOf(work)),
  };
}
