import type { Log } from '../common/log.ts';
import { HealthBook } from './deployment-health.ts';
import { buildTopology, checkDeployments, type DeploymentsFile } from './deployments.ts';
import { createEngine } from './engine.ts';
import { createTransport } from './fetch.ts';
import type { Serving } from './gateway.ts';
import { LastGood } from './last-good.ts';
import { createPlanner, type Planner } from './plan.ts';
import type { LoadedSupergraph, PlannerPool } from './planner-pool.ts';
import type { Settings } from './settings.ts';
import { shareInFlight } from './share.ts';
import { readSupergraph } from './supergraph.ts';
import { readWarmDocuments, type WarmDocument } from './warm-documents.ts';
import type { WireLog } from './wire-log.ts';

/** Makes engines out of a supergraph's text and a list of deployments; `listed` documents are planned for them. */
export interface Servings {
  /** For the start: ready at once, while the planners are still starting. Throws if the supergraph is none. */
  first(sdl: string, deployments: DeploymentsFile | undefined, listed?: readonly WarmDocument[]): Serving;
  /** For a gateway that serves: resolves when a planner has the supergraph and the listed documents are planned. */
  next(
    sdl: string,
    deployments: DeploymentsFile | undefined,
    listed?: readonly WarmDocument[],
  ): Promise<Serving>;
}

/** The deployments contradict themselves or the supergraph; each in a line. */
export class DeploymentMistakes extends Error {
  readonly mistakes: readonly string[];
  constructor(mistakes: readonly string[]) {
    super(mistakes.join('; '));
    this.mistakes = mistakes;
  }
}

/** The planners' side of one supergraph: shared by all engines under it, so that no plan process loads it twice. */
interface Planned {
  readonly sdl: string;
  readonly loaded: LoadedSupergraph;
  readonly planner: Planner;
  /** A new list of deployments forgets no figures; a new supergraph may mean others by the same names. */
  readonly lastGood: LastGood | undefined;
  users: number;
}

export function createServings(
  settings: Settings,
  pool: PlannerPool,
  wireLog: WireLog | undefined,
  log: Log,
): Servings {
  let latest: Planned | undefined;
  /** What was learnt about a deployment outlasts a reload. */
  const book = new HealthBook(settings.resilience, log);

  function createLastGood(): LastGood | undefined {
    return settings.lastGoodBytes > 0 ? new LastGood(settings.lastGoodBytes) : undefined;
  }

  function build(planned: Planned, deployments: DeploymentsFile | undefined): Serving {
    const { sdl, planner, lastGood } = planned;
    const supergraph = readSupergraph(sdl);
    const mistakes = deployments ? checkDeployments(deployments, new Set(supergraph.urls.keys())) : [];
    if (mistakes.length > 0) throw new DeploymentMistakes(mistakes);
    const topology = buildTopology(supergraph.urls, deployments, settings.fetchTimeoutMs);
    const transport = createTransport(settings.maxAnswerBytes, wireLog, book);
    const send = settings.sharesInFlight ? shareInFlight(transport.send, wireLog) : transport.send;
    const engine = createEngine({
      ...settings,
      supergraph,
      topology,
      planner,
      transport: { ...transport, send },
      remembered: (deployment) => book.of(deployment),
      lastGood,
      log,
    });
    planned.users++;
    book.keep(topology.deployments);
    return {
      engine,
      async close() {
        planned.users--;
        releaseUnused(planned);
        await transport.close();
      },
    };
  }

  function releaseUnused(planned: Planned): void {
    if (planned.users > 0) return;
    planned.loaded.release();
    if (latest === planned) latest = undefined;
  }

  async function warm({ engine }: Serving, listed: readonly WarmDocument[]): Promise<void> {
    await engine.warm(listed);
    if (settings.warmDocuments === undefined) return;
    try {
      await engine.warm(readWarmDocuments(settings.warmDocuments));
    } catch (error) {
      log.warn({ reason: String(error) }, 'the documents of WARM_DOCUMENTS cannot be read');
    }
  }

  return {
    first(sdl, deployments, listed = []) {
      // Its facts are read in this process, so that the gateway can listen before any planner has started.
      readSupergraph(sdl);
      const { apiSdl, thresholds } = createPlanner(sdl);
      const loaded = pool.load(sdl);
      const planner = { apiSdl, thresholds, plan: loaded.plan };
      latest = { sdl, loaded, planner, lastGood: createLastGood(), users: 0 };
      try {
        const serving = build(latest, deployments);
        void warm(serving, listed);
        return serving;
      } catch (error) {
        releaseUnused(latest);
        throw error;
      }
    },
    async next(sdl, deployments, listed = []) {
      // What JavaScript can tell to be wrong never reaches a planner.
      readSupergraph(sdl);
      let planned = latest?.sdl === sdl ? latest : undefined;
      if (!planned) {
        const loaded = pool.load(sdl);
        const facts = await loaded.ready;
        const planner = { ...facts, plan: loaded.plan };
        planned = { sdl, loaded, planner, lastGood: createLastGood(), users: 0 };
      }
      try {
        const serving = build(planned, deployments);
        await warm(serving, listed);
        latest = planned;
        return serving;
      } catch (error) {
        releaseUnused(planned);
        throw error;
      }
    },
  };
}
