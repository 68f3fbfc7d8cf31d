/** What an HTTP server says when asking again later may help. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);

export function mayPass(status: number): boolean {
  return PASSING.has(status);
}

/**
 * How long to wait before try `n` (from 1), in milliseconds: twice as long each time, drawn from the upper half so that
 * many clients do not come back at once, and never before the server's `Retry-After`.
 */
export function waitMs(n: number, firstMs: number, retryAfter: string | null): number {
  const own = firstMs * 2 ** (n - 1);
  return Math.max(own / 2, readRetryAfter(retryAfter)) + (Math.random() * own) / 2;
}

/** Seconds or a date, as HTTP has it; 0 if neither. */
function readRetryAfter(text: string | null): number {
  if (text === null) return 0;
  const seconds = Number(text);
  const ms = Number.isNaN(seconds) ? Date.parse(text) - Date.now() : seconds * 1000;
  return ms > 0 ? ms : 0;
}

/** Rejects with the signal's reason as soon as it is aborted. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, failed) => {
    if (signal.aborted) return failed(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      failed(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      done();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
