export { ERROR_CODES, type ErrorCode, UNIT_STATES, type UnitState } from '../common/codes.ts';
export type { Answer, AnswerError, UnitCoverage } from './answer.ts';
export {
  type AskOptions,
  type Client,
  type ClientOptions,
  createClient,
  type Fetch,
  type Policy,
} from './client.ts';
export { type FailureCode, RequestFailure } from './request-failure.ts';
export type { TypedDocument } from './typed-document.ts';
