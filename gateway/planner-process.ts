import { createPlanner, type Planner } from './plan.ts';
import type { FromPlanner, ToPlanner } from './planner-messages.ts';

/**
 * The program of a planner's process. It plans in the threads of the pool, so that a light document does not wait for
 * a heavy one; whoever started it kills it when a plan is late.
 */
const graphs = new Map<number, Planner>();

async function answer(message: Exclude<ToPlanner, { type: 'drop' }>): Promise<FromPlanner> {
  const { id } = message;
  try {
    if (message.type === 'load') {
      const planner = createPlanner(message.sdl);
      graphs.set(message.graph, planner);
      return { type: 'loaded', id, facts: { apiSdl: planner.apiSdl, thresholds: planner.thresholds } };
    }
    const planner = graphs.get(message.graph);
    if (!planner) throw new Error('the supergraph is not loaded');
    return {
      type: 'planned',
      id,
      plan: await planner.plan(message.text, message.operationName, message.variant),
    };
  } catch (error) {
    return { type: 'failed', id, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}

/** Not `process.exit`: that waits for native threads, and a hostile document can keep one busy for hours. */
function end(): void {
  process.kill(process.pid, 'SIGKILL');
}

process.on('message', async (message: ToPlanner) => {
  if (message.type === 'drop') {
    graphs.delete(message.graph);
    // The planner's memory is not on V8's heap, so nothing would press V8 to let go of it.
    globalThis.gc?.();
    return;
  }
  process.send?.(await answer(message));
});
// Ctrl-C in a terminal reaches the whole group; the gateway still has requests to finish and then ends us.
process.on('SIGINT', () => {});
process.on('disconnect', end);
if (!process.connected) end();
