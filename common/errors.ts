import type { ErrorCode } from './codes.ts';

/** The caller's fault: code and message reach the client as they are, so the message names place and remedy. */
export class ClientError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'ClientError';
    this.code = code;
  }
}

/** Ours or a province's fault: only the code reaches the client, message and cause go to the log. */
export class InternalError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'InternalError';
    this.code = code;
  }
}
