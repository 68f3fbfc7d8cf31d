import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode } from '../common/codes.ts';
import { InternalError } from '../common/errors.ts';
import type { Log } from '../common/log.ts';
import type { Deployment } from './deployments.ts';
import type { CallFailure } from './fetch.ts';
import type { Path } from './tree.ts';

/** What clients read for failures that are not theirs: never what a subgraph or a library wrote. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  UNKNOWN_UNIT: 'The key names something that is not the id of a unit.',
  NO_UNIT_IN_KEY: 'The key does not say which unit holds the record.',
  DIRECTORY_UNAVAILABLE: 'The national directory did not answer.',
  TIMEOUT: 'The deployment that holds this did not answer in time.',
  UNREACHABLE: 'The deployment that holds this cannot be reached.',
  CIRCUIT_OPEN: 'The deployment that holds this has failed too often and is not asked for the moment.',
  BAD_ANSWER: 'The deployment that holds this gave an answer that cannot be used.',
  DENIED: 'The deployment that holds this refused the gateway.',
  NOT_CONNECTED: 'No deployment is connected for this unit.',
  FORBIDDEN: 'The caller may not see this.',
  UNSUPPORTED: 'The deployment that holds this does not support the question.',
  SUBGRAPH_ERROR: 'The subgraph reported an error for this field.',
  REQUIREMENT_LOST: 'A value that this field is computed from was lost.',
  PLANNING_FAILED: 'No plan answers this document.',
  UNSUPPORTED_OPERATION: 'This operation is not supported here.',
};

/** Codes by which a subgraph says that the caller is wrong: its message is meant for the caller. */
const CALLERS_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  'BAD_REQUEST',
  'BAD_ARGUMENT',
  'UNKNOWN_UNIT',
  'NO_UNIT_IN_KEY',
  'FORBIDDEN',
  'FORBIDDEN_SECRECY',
  'KEYSET_TOO_LARGE',
  'UNSUPPORTED_OPERATION',
]);

const CODES: ReadonlySet<unknown> = new Set(ERROR_CODES);

/** What only the gateway can say; from a deployment it is an error like any other, and its unit has not done its part. */
const ONLY_OURS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'MUTATION_SPANS_UNITS',
  'DOCUMENT_TOO_COMPLEX',
  'COST_TOO_HIGH',
  'COVERAGE_TOO_SMALL',
  'PERSISTED_QUERY_NOT_FOUND',
  'DOCUMENT_NOT_TRUSTED',
  'PLANNING_FAILED',
  'OVERLOADED',
  'INTERNAL',
]);

/** The code and message of a subgraph's own error, as far as clients may see them. */
export function readSubgraphError(error: unknown, trusted: boolean): { code: ErrorCode; message: string } {
  const read = typeof error === 'object' && error !== null ? (error as SubgraphError) : {};
  const { message, extensions } = read;
  const code = extensions?.code;
  if (trusted && isUnread(read)) return { code: 'UNSUPPORTED', message: messageOf('UNSUPPORTED') };
  if (!trusted || !isErrorCode(code) || ONLY_OURS.has(code))
    return { code: 'SUBGRAPH_ERROR', message: messageOf('SUBGRAPH_ERROR') };
  if (CALLERS_CODES.has(code) && typeof message === 'string')
    return { code, message: message.slice(0, LONGEST_MESSAGE) };
  return { code, message: messageOf(code) };
}

/** Of what a deployment may say to the caller. */
const LONGEST_MESSAGE = 2000;

/**
 * True if a deployment could not even read the document: ours, written for the contract, not the caller's. It serves
 * another version of the contract.
 */
function isUnread({ path, extensions }: SubgraphError): boolean {
  return !path && UNREAD_CODES.has(extensions?.code);
}

const UNREAD_CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'DOCUMENT_TOO_COMPLEX',
]);

/** What a subgraph may write under `errors`; nothing of it is checked yet. */
export interface SubgraphError {
  message?: unknown;
  path?: unknown;
  extensions?: { code?: unknown } | null;
}

/** A request that is not carried out, with its HTTP status for clients that look at it. */
export function refusal(code: ErrorCode, message: string, status = 400): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status } } });
}

/** The code clients see for a failed call: the national directory has one of its own. */
export function failureCode(failure: CallFailure, { subgraph, trusted }: Deployment): ErrorCode {
  return trusted && subgraph === 'directory' ? 'DIRECTORY_UNAVAILABLE' : failure;
}

function isErrorCode(code: unknown): code is ErrorCode {
  return CODES.has(code);
}

function messageOf(code: ErrorCode): string {
  return MESSAGES[code] ?? 'The request could not be answered.';
}

/** Most errors of one deployment that an answer lists; the last of them says how many more there were. */
export const ERRORS_PER_DEPLOYMENT = 50;

export interface Loss {
  code: ErrorCode;
  message?: string;
  path?: Path;
  unit?: string | undefined;
  /** The subgraph, for clients `domain`. */
  domain?: string | undefined;
  /** Whose errors are counted together. */
  deployment: string;
  /** True when the client did not ask for what was lost; it was fetched for another field's sake. */
  hidden?: boolean;
}

/** What a deployment said that cannot be used: calls that were not answered are logged where they are made. */
const UNUSABLE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_ANSWER',
  'SUBGRAPH_ERROR',
  'UNSUPPORTED',
  'DIRECTORY_UNAVAILABLE',
]);

/** What is known of the losses of one request. */
class LossTables {
  readonly errors: GraphQLError[] = [];
  readonly counts = new Map<string, { seen: number; last: { more?: number } }>();
  readonly told = new Set<string>();
  readonly paths: Path[] = [];
  lines: { ends: Set<string>; ways: Set<string> } | undefined;
  /** Units whose failure stands at a path that the client asked for. */
  readonly shown = new Set<string>();
  hidden: Loss[] = [];
  readonly failedCalls = new Set<string>();
  readonly unusable = new Map<string, { deployment: string; code: ErrorCode; count: number }>();
}

/** The errors of one request, at paths of the client's response. Most requests have none, and make no tables. */
export class Losses {
  readonly #correlationId: string;
  #made: LossTables | undefined;

  constructor(correlationId: string) {
    this.#correlationId = correlationId;
  }

  get #tables(): LossTables {
    this.#made ??= new LossTables();
    return this.#made;
  }

  add(loss: Loss): void {
    const { code, path, unit, deployment } = loss;
    const { unusable, paths, hidden, shown } = this.#tables;
    if (UNUSABLE.has(code) && deployment !== '') {
      const id = `${deployment} ${code}`;
      const known = unusable.get(id);
      if (known) known.count++;
      else unusable.set(id, { deployment, code, count: 1 });
    }
    if (loss.hidden) {
      if (path) paths.push(path);
      hidden.push(loss);
      return;
    }
    shown.add(`${deployment} ${unit ?? ''} ${code}`);
    this.#tell(loss);
  }

  #tell({ code, message = messageOf(code), path, unit, domain, deployment }: Loss): void {
    const { told, counts, paths, errors } = this.#tables;
    // Several fetches of one deployment can lose one path (its key, then what hangs on it): the client is told once.
    const id = `${deployment} ${code} ${unit ?? ''} ${JSON.stringify(path)} ${message}`;
    if (told.has(id)) return;
    told.add(id);
    const extensions: Record<string, unknown> = {
      code,
      ...(unit === undefined ? {} : { unit }),
      ...(domain === undefined ? {} : { domain }),
      correlationId: this.#correlationId,
    };
    const count = counts.get(deployment) ?? { seen: 0, last: {} };
    counts.set(deployment, count);
    count.seen++;
    if (path) paths.push(path);
    if (count.seen > ERRORS_PER_DEPLOYMENT) {
      count.last.more = count.seen - ERRORS_PER_DEPLOYMENT;
      return;
    }
    count.last = extensions;
    errors.push(new GraphQLError(message, { ...(path ? { path: [...path] } : {}), extensions }));
  }

  /** True if some error already explains a null at `path`: it stands there, above, or below. */
  explains(path: Path): boolean {
    const tables = this.#tables;
    tables.lines ??= readLines(tables.paths);
    const { ends, ways } = tables.lines;
    return ways.has(path.join('/')) || path.some((_, i) => ends.has(path.slice(0, i + 1).join('/')));
  }

  /** A call of this deployment got no answer, of which the log knows already. */
  noteFailedCall(deployment: string): void {
    this.#tables.failedCalls.add(deployment);
  }

  /** For the log: whose answers could not be used, beside those whose calls failed, and in how many places. */
  get unusable(): { deployment: string; code: ErrorCode; count: number }[] {
    if (this.#made === undefined) return [];
    const { unusable, failedCalls } = this.#made;
    return [...unusable.values()].filter(({ deployment }) => !failedCalls.has(deployment));
  }

  get all(): readonly GraphQLError[] {
    if (this.#made === undefined) return [];
    const { hidden, shown, errors } = this.#made;
    this.#made.hidden = [];
    for (const loss of hidden) {
      if (!shown.has(`${loss.deployment} ${loss.unit ?? ''} ${loss.code}`)) this.#tell(loss);
    }
    return errors;
  }
}

/** Where errors stand, and all places on the way there: a lost domain can leave a hundred thousand of them. */
function readLines(paths: readonly Path[]): { ends: Set<string>; ways: Set<string> } {
  const ends = new Set<string>();
  const ways = new Set<string>();
  for (const path of paths) {
    ends.add(path.join('/'));
    for (let i = 1; i <= path.length; i++) ways.add(path.slice(0, i).join('/'));
  }
  return { ends, ways };
}

const APOLLO_CODES: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'BAD_REQUEST',
  GRAPHQL_VALIDATION_FAILED: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
  BAD_USER_INPUT: 'BAD_ARGUMENT',
};

/** What clients read for an error inside the gateway, which the log has under the correlation id. */
export function internalError(cause: unknown, correlationId: string): GraphQLError {
  const code = cause instanceof InternalError ? cause.code : 'INTERNAL';
  return new GraphQLError(messageOf(code), { extensions: { code, correlationId } });
}

/** Apollo Server's `formatError`: our codes only, and no message of ours that tells of the inside. */
export function createFormatError(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
    const code = formatted.extensions?.code;
    if (isErrorCode(code)) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      return { ...formatted, extensions };
    }
    const apollos = typeof code === 'string' ? APOLLO_CODES[code] : undefined;
    if (apollos) return shown(formatted, apollos, formatted.message);
    log.error({ err: cause }, 'a request failed inside the gateway');
    const ours = cause instanceof InternalError ? cause.code : 'INTERNAL';
    return { message: messageOf(ours), extensions: { code: ours } };
  };
}

function shown(formatted: GraphQLFormattedError, code: ErrorCode, message: string): GraphQLFormattedError {
  const { locations, path } = formatted;
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: { code } };
}
