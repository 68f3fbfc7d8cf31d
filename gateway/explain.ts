import type { Send } from './fetch.ts';

/** One call of a subgraph, as `extensions.explain` tells it in development. */
export interface CallMade {
  readonly deployment: string;
  readonly units: string[];
  readonly representations: number;
  readonly ms: number;
  readonly state: string;
}

/** Calls as `send` does, and adds to `calls` what was called, in order of answers. */
export function recordCalls(send: Send, calls: CallMade[]): Send {
  return async (call) => {
    const startedAt = performance.now();
    const answer = await send(call);
    calls.push({
      deployment: call.deployment.name,
      units: [...call.units],
      representations: call.representations,
      ms: Math.round(performance.now() - startedAt),
      state: answer.failure ?? 'OK',
    });
    return answer;
  };
}
