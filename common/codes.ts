/**
 * Every error code a client can meet. Codes are API: never renamed, never reused; `docs/errors.md`
 * explains each (a test compares the two). Unit states share the list, see {@link UnitState}.
 */
export const ERROR_CODES = [
  // the caller's
  'BAD_REQUEST',
  'BAD_ARGUMENT',
  'UNKNOWN_UNIT',
  'NO_UNIT_IN_KEY',
  'MUTATION_SPANS_UNITS',
  'DOCUMENT_TOO_COMPLEX',
  'COST_TOO_HIGH',
  'FORBIDDEN',
  'FORBIDDEN_SECRECY',
  'KEYSET_TOO_LARGE',
  'UNSUPPORTED_OPERATION',
  'COVERAGE_TOO_SMALL',
  'PERSISTED_QUERY_NOT_FOUND',
  'DOCUMENT_NOT_TRUSTED',
  // a deployment's
  'DIRECTORY_UNAVAILABLE',
  'TIMEOUT',
  'UNREACHABLE',
  'CIRCUIT_OPEN',
  'BAD_ANSWER',
  'UNSUPPORTED',
  'DENIED',
  'NOT_CONNECTED',
  'SUBGRAPH_ERROR',
  'REQUIREMENT_LOST',
  // ours
  'PLANNING_FAILED',
  'OVERLOADED',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** How a unit's records in one domain answered within one request. `OK` and `STALE` gave figures. */
export const UNIT_STATES = [
  'OK',
  'STALE',
  'TIMEOUT',
  'UNREACHABLE',
  'CIRCUIT_OPEN',
  'BAD_ANSWER',
  'UNSUPPORTED',
  'DENIED',
  'NOT_CONNECTED',
  'UNKNOWN',
] as const;

export type UnitState = (typeof UNIT_STATES)[number];
