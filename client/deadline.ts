import { RequestFailure } from './request-failure.ts';

/** The end of a question: the caller's own, or its time is up. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Milliseconds until the time is up. */
  left(): number;
  /** Must be called when the question is over. */
  clear(): void;
}

/** `signal.reason` is the caller's, or a RequestFailure. */
export function startDeadline(timeoutMs: number, callers: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const until = Date.now() + timeoutMs;
  const timer = setTimeout(
    () => controller.abort(new RequestFailure('NO_ANSWER_IN_TIME', `No answer within ${timeoutMs} ms.`)),
    timeoutMs,
  );
  const leave = () => controller.abort(callers?.reason);
  if (callers?.aborted) leave();
  else callers?.addEventListener('abort', leave, { once: true });
  return {
    signal: controller.signal,
    left: () => until - Date.now(),
    clear() {
      clearTimeout(timer);
      callers?.removeEventListener('abort', leave);
    },
  };
}
