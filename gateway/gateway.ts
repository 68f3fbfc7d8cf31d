import type { GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import { InternalError } from '../common/errors.ts';
import type { Engine, RequestContext, ValidRequest } from './engine.ts';

/** An engine with what is to be closed once nobody needs it. */
export interface Serving {
  readonly engine: Engine;
  close(): Promise<void>;
}

/** A request's context, with what came of it as soon as it runs. */
export interface Context extends RequestContext {
  outcome?: Promise<GatewayExecutionResult>;
}

interface ContextualRequest extends ValidRequest {
  readonly contextValue: Context;
}

/** The engine as Apollo Server sees it; one can take another's place while requests are under way. */
export interface Gateway extends GatewayInterface {
  /** Runs a request; rejects with a GraphQLError if it is refused. After it, the executor that Apollo Server loads gives the same. */
  execute(request: ContextualRequest): Promise<GatewayExecutionResult>;
  /** New requests go to the new engine; the old one is closed when the last request that may use it has left. */
  replace(next: Serving): void;
  /** Every request enters before it is read, and leaves when it is answered. */
  enter(): () => void;
}

interface Turn {
  readonly serving: Serving;
  requests: number;
}

export function createGateway(first: Serving): Gateway {
  const listeners = new Set<Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]>();
  /** A request runs in the engine against whose schema it was validated. */
  const engines = new WeakMap<GraphQLSchema, Engine>();
  let current = begin(first);
  /** Oldest first. A request may meet the engine that came after it entered, so they are closed in this order. */
  const retired: Turn[] = [];
  const closing = new Set<Promise<void>>();

  function begin(serving: Serving): Turn {
    engines.set(serving.engine.api, serving.engine);
    return { serving, requests: 0 };
  }

  function execute(request: ContextualRequest): Promise<GatewayExecutionResult> {
    const engine = engines.get(request.schema);
    const outcome = engine
      ? engine.execute(request)
      : Promise.reject(new InternalError('INTERNAL', 'a request came with a schema of no engine'));
    request.contextValue.outcome = outcome;
    return outcome;
  }

  function tell({ engine }: Serving): void {
    for (const listener of listeners) listener({ apiSchema: engine.api, coreSupergraphSdl: engine.sdl });
  }

  function sweep(): void {
    while (retired[0]?.requests === 0) {
      const done = retired.shift()?.serving.close();
      if (!done) continue;
      closing.add(done);
      void done.finally(() => closing.delete(done));
    }
  }

  return {
    onSchemaLoadOrUpdate(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    async load() {
      tell(current.serving);
      return {
        executor({ context, ...request }) {
          const contextValue = context as Context;
          return contextValue.outcome ?? execute({ ...request, contextValue });
        },
      };
    },
    execute,
    replace(next) {
      const turn = begin(next);
      tell(next);
      retired.push(current);
      current = turn;
      sweep();
    },
    enter() {
      const turn = current;
      turn.requests++;
      return () => {
        turn.requests--;
        sweep();
      };
    },
    async stop() {
      const all = [...retired.splice(0), current].map(({ serving }) => serving.close());
      await Promise.all([...all, ...closing]);
    },
  };
}
