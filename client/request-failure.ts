/**
 * `NO_CONNECTION`: nobody answered at all. `NO_ANSWER_IN_TIME`: not before the deadline. `NO_GRAPHQL`: something
 * answered that is not the gateway, or a proxy in front of it; `status` says how.
 */
export type FailureCode = 'NO_CONNECTION' | 'NO_ANSWER_IN_TIME' | 'NO_GRAPHQL';

/** There is no answer to a question, not even one that says why. A change may have taken place all the same. */
export class RequestFailure extends Error {
  readonly code: FailureCode;
  /** Of the HTTP answer, if there was one. */
  readonly status: number | undefined;

  constructor(code: FailureCode, message: string, status?: number, cause?: unknown) {
    super(message, { cause });
    this.name = 'RequestFailure';
    this.code = code;
    this.status = status;
  }
}
