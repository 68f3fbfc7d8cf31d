import { isDeepStrictEqual } from 'node:util';
import { Driver, type Load, median, quantile } from './driver.ts';
import type { EngineName, StartedEngine } from './engines/engines.ts';
import { usageOf } from './processes.ts';
import type { Scenario } from './scenarios.ts';
import type { Subgraphs } from './subgraphs.ts';

/** One engine's turn in one round. */
interface Turn {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the engine's process and its descendants; null where the system does not tell. */
  readonly cpuMs: number | null;
  readonly subgraphRequests: number;
  readonly residentMb: number | null;
  readonly requests: number;
}

/** Medians over the rounds; ratios are medians of the ratios within each round. */
export interface Measured extends Turn {
  readonly scenario: string;
  readonly title: string;
  readonly connections: number;
  readonly engine: EngineName;
  /** Subgraph requests of one query that is alone. */
  readonly plannedRequests: number;
  readonly against: {
    readonly apolloRequests: number | null;
    readonly apolloCpu: number | null;
    readonly floorRequests: number | null;
    readonly floorCpu: number | null;
    readonly floorP50: number | null;
  };
}

/** A wrong answer, or fewer calls than a plan has: no figure of this run counts. */
export class InvalidRun extends Error {}

export interface Plan {
  readonly scenario: Scenario;
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  /** Compilers, pools and caches settle; this turn is not counted. */
  readonly warmUpSeconds: number;
  readonly progress: (line: string) => void;
}

/** Has every engine answer right and counts its calls for one query; throws {@link InvalidRun} at the first wrong answer. */
export async function compareAnswers(
  scenario: Scenario,
  engines: readonly StartedEngine[],
  subgraphs: Subgraphs,
): Promise<Map<EngineName, number>> {
  const planned = new Map<EngineName, number>();
  for (const { name, url } of engines) {
    const driver = new Driver(url, 1);
    try {
      const before = await subgraphs.count();
      for (let i = 0; i < scenario.compared; i++) {
        const ask = scenario.ask(i);
        await check(scenario, name, i, (await driver.send(ask.body)).toString('utf8'));
      }
      planned.set(name, ((await subgraphs.count()) - before) / scenario.compared);
    } finally {
      await driver.close();
    }
  }
  return planned;
}

/** Rounds in which all engines take a turn, in another order each time. */
export async function measure(
  plan: Plan,
  engines: readonly StartedEngine[],
  planned: ReadonlyMap<EngineName, number>,
  subgraphs: Subgraphs,
): Promise<Measured[]> {
  const { scenario, connections, rounds, seconds, progress } = plan;
  const turns = new Map<EngineName, Turn[]>(engines.map(({ name }) => [name, []]));
  for (const engine of engines) await takeTurn(plan, engine, planned, subgraphs, plan.warmUpSeconds);
  for (let round = 0; round < rounds; round++) {
    const shift = round % engines.length;
    for (const engine of [...engines.slice(shift), ...engines.slice(0, shift)]) {
      const turn = await takeTurn(plan, engine, planned, subgraphs, seconds);
      turns.get(engine.name)?.push(turn);
      progress(
        `${scenario.name} ×${connections}, round ${round + 1}/${rounds}: ${engine.name} ${Math.round(turn.requestsPerSecond)}/s, ${turn.cpuMs?.toFixed(2)} ms CPU`,
      );
    }
  }
  const ratio = (engine: EngineName, other: EngineName, of: (turn: Turn) => number | null): number | null => {
    const pairs = (turns.get(engine) ?? []).map((turn, i) => {
      const base = turns.get(other)?.[i];
      return (of(turn) ?? Number.NaN) / ((base && of(base)) ?? Number.NaN);
    });
    const value = median(pairs);
    return Number.isFinite(value) ? value : null;
  };
  return engines.map(({ name }): Measured => {
    const all = turns.get(name) ?? [];
    const over = (of: (turn: Turn) => number | null) => median(all.map((turn) => of(turn) ?? Number.NaN));
    const orNull = (value: number) => (Number.isNaN(value) ? null : value);
    return {
      scenario: scenario.name,
      title: scenario.title,
      connections,
      engine: name,
      requestsPerSecond: over((turn) => turn.requestsPerSecond),
      p50Ms: over((turn) => turn.p50Ms),
      p99Ms: over((turn) => turn.p99Ms),
      cpuMs: orNull(over((turn) => turn.cpuMs)),
      subgraphRequests: over((turn) => turn.subgraphRequests),
      plannedRequests: planned.get(name) ?? 0,
      residentMb: orNull(over((turn) => turn.residentMb)),
      requests: all.reduce((sum, turn) => sum + turn.requests, 0),
      against: {
        apolloRequests: ratio(name, 'apollo-gateway', (turn) => turn.requestsPerSecond),
        apolloCpu: ratio(name, 'apollo-gateway', (turn) => turn.cpuMs),
        floorRequests: ratio(name, 'floor', (turn) => turn.requestsPerSecond),
        floorCpu: ratio(name, 'floor', (turn) => turn.cpuMs),
        floorP50: ratio(name, 'floor', (turn) => turn.p50Ms),
      },
    };
  });
}

let sent = 0;

async function takeTurn(
  { scenario, connections }: Plan,
  { name, url, pid }: StartedEngine,
  planned: ReadonlyMap<EngineName, number>,
  subgraphs: Subgraphs,
  seconds: number,
): Promise<Turn> {
  const driver = new Driver(url, connections);
  let load: Load;
  const callsBefore = await subgraphs.count();
  const before = usageOf(pid);
  try {
    load = await driver.run(sent, seconds, (i) => scenario.ask(i).body, scenario.hanging !== null);
  } catch (error) {
    throw new InvalidRun(`${scenario.name}, ${name}: ${error instanceof Error ? error.message : error}`);
  } finally {
    await driver.close();
  }
  const after = usageOf(pid);
  const subgraphRequests = ((await subgraphs.count()) - callsBefore) / load.requests;
  sent += load.requests + connections;
  for (const { i, text } of load.samples) await check(scenario, name, i, text);
  const leastCalls = planned.get(name) ?? 0;
  if (!scenario.mayShare && subgraphRequests < leastCalls * LEAST_SHARE)
    throw new InvalidRun(
      `${scenario.name}, ${name}: ${subgraphRequests.toFixed(2)} subgraph requests a query under load, its plan has ${leastCalls.toFixed(2)}`,
    );
  return {
    requestsPerSecond: load.requests / load.seconds,
    p50Ms: quantile(load.latencies, 0.5),
    p99Ms: quantile(load.latencies, 0.99),
    cpuMs: before && after ? (after.cpuMs - before.cpuMs) / load.requests : null,
    subgraphRequests,
    residentMb: after && after.residentBytes / 1024 / 1024,
    requests: load.requests,
  };
}

/** Documents differ in their plans, and a turn does not send each of them equally often. */
const LEAST_SHARE = 0.95;

async function check(scenario: Scenario, engine: EngineName, i: number, text: string): Promise<void> {
  const expected = await scenario.ask(i).expect();
  const answer = JSON.parse(text);
  const mayFail = scenario.hanging !== null;
  if (isDeepStrictEqual(answer.data, expected) && (mayFail || answer.errors === undefined)) return;
  throw new InvalidRun(
    `${scenario.name}, request ${i}: ${engine} answers wrong.\nasked     ${scenario.ask(i).body}\nexpected  ${cut(JSON.stringify(expected))}\nanswered  ${cut(text)}`,
  );
}

function cut(text: string): string {
  return text.length <= 2000 ? text : `${text.slice(0, 2000)} …`;
}
