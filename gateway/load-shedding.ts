import type { Log } from '../common/log.ts';

export interface LoadShedding {
  /** True while requests are better refused at once: the event loop stood still a moment ago, or stands behind now. */
  readonly isShedding: boolean;
  stop(): void;
}

export interface LoadSheddingOptions {
  /** How long the event loop may stand still. */
  readonly maxBlockedMs: number;
  readonly log: Log;
  /** Milliseconds; default the process's own clock. */
  readonly clock?: () => number;
}

/** How often the loop shows that it turns. */
const BEAT_MS = 100;
/** After a halt: time to finish what has piled up before more comes in. Clients read it as `Retry-After`. */
export const CALM_MS = 1000;

/**
 * Watches the event loop. While one piece of work holds it nobody is answered, and what comes in waits; taking all of
 * that on afterwards would make everybody late. Asking costs a clock's reading.
 */
export function watchEventLoop({
  maxBlockedMs,
  log,
  clock = () => performance.now(),
}: LoadSheddingOptions): LoadShedding {
  let lastBeat = clock();
  let calmAt = 0;
  let isTold = false;

  /** A beat is due every BEAT_MS; requests may be read before the one that is late. */
  function look(): number {
    const now = clock();
    if (now - lastBeat > BEAT_MS + maxBlockedMs) calmAt = now + CALM_MS;
    return now;
  }

  const timer = setInterval(() => {
    const now = look();
    const isShedding = now < calmAt;
    if (isShedding && !isTold)
      log.warn({ blockedMs: Math.round(now - lastBeat) }, 'the event loop stood still: requests are refused');
    if (!isShedding && isTold) log.warn({}, 'the event loop turns again: requests are answered');
    isTold = isShedding;
    lastBeat = now;
  }, BEAT_MS);
  timer.unref();

  return {
    get isShedding() {
      return look() < calmAt;
    },
    stop: () => clearInterval(timer),
  };
}
