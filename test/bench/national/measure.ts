import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { programArguments } from '../../../runtime/node-program.ts';
import { end } from '../../questions/serve-layout.ts';
import type { Recorded } from '../../questions/statement-record.ts';
import { Driver, median } from '../driver.ts';
import { InvalidRun } from '../measure.ts';
import { usageOf } from '../processes.ts';
import type { Country, Served, Work } from './country.ts';
import type { Errand } from './floor.ts';
import type { Request } from './requests.ts';

/** Requests one after another: the time of each, and what all together cost. */
export interface Turn {
  readonly ms: readonly number[];
  readonly work: Work;
  /** All units asked about, counted for every request. */
  readonly units: number;
}

const FAILED = '"errors":';

/** Sends requests one after another, the first of them once before, uncounted. Throws {@link InvalidRun} at an error. */
export async function takeTurn(country: Served, requests: readonly Request[]): Promise<Turn> {
  const driver = new Driver(country.url, 1);
  try {
    const send = async ({ body }: Request) => {
      const began = performance.now();
      const text = (await driver.send(body)).toString('utf8');
      const ms = performance.now() - began;
      if (text.includes(FAILED))
        throw new InvalidRun(`Scale ${country.scale} answers with errors: ${errorsOf(text)}`);
      return ms;
    };
    if (requests[0]) await send(requests[0]);
    const before = country.work();
    const ms: number[] = [];
    for (const request of requests) ms.push(await send(request));
    const after = country.work();
    const work = {
      gateway: after.gateway - before.gateway,
      hosts: after.hosts - before.hosts,
      databases: after.databases - before.databases,
    };
    return { ms, work, units: requests.reduce((sum, { units }) => sum + units.length, 0) };
  } finally {
    await driver.close();
  }
}

/** The first answer of a country that was just started. */
export async function askCold(country: Country, request: Request): Promise<number> {
  const driver = new Driver(country.url, 1);
  try {
    const began = performance.now();
    const text = (await driver.send(request.body)).toString('utf8');
    if (text.includes(FAILED)) throw new InvalidRun(`The first answer has errors: ${errorsOf(text)}`);
    return performance.now() - began;
  } finally {
    await driver.close();
  }
}

/** The hand-written program, in a process of its own. */
export interface Floor {
  /** Milliseconds of each of the errands, which are run one after another, and what program and databases used for all. */
  run(errands: readonly (readonly Errand[])[]): Promise<{ ms: number[]; cpuMs: number }>;
  stop(): Promise<void>;
}

/** Starts it, with a connection to every database. */
export async function startFloor(country: Country): Promise<Floor> {
  const [file, ...rest] = programArguments('test/bench/national/floor.ts').reverse();
  const child: ChildProcess = fork(file ?? '', { execArgv: rest.reverse() });
  const answer = <Message>(message: object) =>
    new Promise<Message>((done, failed) => {
      const gone = () => failed(new InvalidRun('The floor ended early.'));
      child.once('exit', gone);
      child.once('message', (told) => {
        child.off('exit', gone);
        done(told as Message);
      });
      child.send(message);
    });
  await answer({ connect: country.urls() });
  const used = () => ((child.pid && usageOf(child.pid)?.cpuMs) || 0) + country.work().databases;
  return {
    async run(errands) {
      const before = used();
      const ms: number[] = [];
      for (const run of errands) ms.push((await answer<{ ms: number }>({ run })).ms);
      return { ms, cpuMs: used() - before };
    },
    stop: () => end(child),
  };
}

/** What one request makes the subgraphs and the databases do. */
export interface Cost {
  /** Calls of the routed domains by the gateway. */
  readonly calls: number;
  readonly directoryCalls: number;
  /** Of those calls, to how many deployments; each domain has its own. */
  readonly deployments: number;
  readonly statements: number;
  /** In one database for one call of a domain. */
  readonly mostStatements: number;
  readonly code: string | null;
  readonly recorded: readonly Recorded[];
}

/** Asks once by the gateway that writes its calls down, with every host recorded. */
export async function costOf(country: Country, body: string): Promise<Cost> {
  await country.record();
  const before = linesOf(country.wireLog).length;
  const driver = new Driver(country.countingUrl, 1);
  let text: string;
  try {
    text = (await driver.send(body)).toString('utf8');
  } finally {
    await driver.close();
  }
  const recorded = await country.recorded();
  const calls = linesOf(country.wireLog)
    .slice(before)
    .map((line) => JSON.parse(line) as { deployment: string; subgraph: string });
  const routed = calls.filter(({ subgraph }) => subgraph !== 'directory');
  const perCall = recorded
    .filter(({ host }) => host !== 'directory')
    .flatMap(({ statements }) => [
      ...countBy(statements.map(({ call, target }) => `${call} ${target.database}`)).values(),
    ]);
  return {
    calls: routed.length,
    directoryCalls: calls.length - routed.length,
    deployments: new Set(routed.map(({ deployment }) => deployment)).size,
    statements: recorded.reduce((sum, { statements }) => sum + statements.length, 0),
    mostStatements: Math.max(0, ...perCall),
    code: text.includes(FAILED) ? errorsOf(text) : null,
    recorded,
  };
}

/** The median over rounds of the ratio of two medians of a round. */
export function ratioOf(
  ours: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
): number {
  return median(ours.map((turn, round) => median(turn) / median(others[round] ?? [])));
}

/** Codes of the errors of an answer. */
function errorsOf(text: string): string {
  const { errors = [] } = JSON.parse(text) as {
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const codes = countBy(errors.map(({ extensions, message }) => extensions?.code ?? message));
  return [...codes].map(([code, count]) => `${code}${count > 1 ? ` ×${count}` : ''}`).join(', ');
}

function countBy<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
