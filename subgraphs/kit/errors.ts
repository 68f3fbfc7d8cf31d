import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../../common/codes.ts';
import { ClientError, InternalError } from '../../common/errors.ts';
import type { Log } from '../../common/log.ts';

/** The unit is not one of those whose records this deployment holds: the caller came to the wrong door. */
export class NotConnectedError extends ClientError {
  readonly unit: string;
  constructor(unit: string) {
    super('NOT_CONNECTED', `This deployment does not hold the records of ${unit}; ask the one that does.`);
    this.name = 'NotConnectedError';
    this.unit = unit;
  }
}

/** One unit's database failed; its code tells how (`UNREACHABLE`, `TIMEOUT`, else `SUBGRAPH_ERROR`). */
export class UnitFailure extends InternalError {
  readonly unit: string;
  constructor(unit: string, cause: unknown) {
    super(databaseErrorCode(cause), `The database of ${unit} failed: ${textOf(cause)}`, cause);
    this.name = 'UnitFailure';
    this.unit = unit;
  }
}

/** Leaves errors that say whose fault they are alone; makes anything else the failure of this unit. */
export function asUnitError(unit: string, error: unknown): Error {
  return error instanceof ClientError || error instanceof UnitFailure ? error : new UnitFailure(unit, error);
}

const UNREACHABLE_CODES = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE'],
  // PostgreSQL, appendix A: shutting down, crashed, starting up, no such database, too many connections
  ...['57P01', '57P02', '57P03', '3D000', '53300'],
]);
const TIMEOUT_CODES = new Set(['ETIMEDOUT', '57014']);

function databaseErrorCode(error: unknown): ErrorCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = textOf(error);
  // pg tells a lost connection and a connect timeout by text only
  if (TIMEOUT_CODES.has(code) || /timeout (expired|exceeded)/i.test(text)) return 'TIMEOUT';
  if (UNREACHABLE_CODES.has(code) || code.startsWith('08')) return 'UNREACHABLE';
  return /Connection terminated/i.test(text) ? 'UNREACHABLE' : 'SUBGRAPH_ERROR';
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What Apollo Server calls the mistakes of a request that never reached a resolver. */
const CALLERS_CODES = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The text of every error that is not the caller's own. */
const FAILURE_MESSAGE = 'The subgraph failed; see its log by the correlation id.';

export interface ErrorReporting {
  readonly plugin: ApolloServerPlugin<BaseContext & { readonly correlationId: string }>;
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}

/**
 * The two hooks that keep internals inside: the plugin notes which request an error belongs to (Apollo Server
 * formats errors without their request), `formatError` shows a {@link ClientError} as it is, a mistake in the
 * document as `BAD_REQUEST`, and of all else only the code and the id under which the log has it.
 */
export function createErrorReporting(log: Log): ErrorReporting {
  const correlationIds = new WeakMap<object, string>();
  return {
    plugin: {
      async requestDidStart({ contextValue }) {
        return {
          async didEncounterErrors({ errors }) {
            for (const error of errors) correlationIds.set(error, contextValue.correlationId);
          },
        };
      },
    },
    formatError(formatted, error) {
      const cause = causeOf(error);
      const place = placeOf(formatted);
      if (cause instanceof ClientError) {
        // A scalar's refusal comes back wrapped in the text that names the variable or argument.
        const message = formatted.path ? cause.message : formatted.message;
        return { message, ...place, extensions: { code: cause.code, ...unitOf(cause) } };
      }
      if (cause instanceof GraphQLError && CALLERS_CODES.has(String(formatted.extensions?.code))) {
        return { message: formatted.message, ...place, extensions: { code: 'BAD_REQUEST' } };
      }
      const known = typeof error === 'object' && error !== null ? correlationIds.get(error) : undefined;
      const correlationId = known ?? randomUUID();
      const code = cause instanceof InternalError ? cause.code : databaseErrorCode(cause);
      log.error({ correlationId, code, path: formatted.path, ...logged(cause) }, 'a field failed');
      return {
        message: FAILURE_MESSAGE,
        ...place,
        extensions: { code, correlationId, ...unitOf(cause) },
      };
    },
  };
}

/** The error that a resolver or scalar threw, out of the GraphQL errors wrapped around it. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function placeOf({ path, locations }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}

function unitOf(error: unknown): { unit?: string } {
  return error instanceof NotConnectedError || error instanceof UnitFailure ? { unit: error.unit } : {};
}

/** Never the error object itself: a query error carries its parameters, which may be personal data. */
function logged(error: unknown): object {
  if (!(error instanceof Error)) return { error: String(error) };
  const cause = error.cause instanceof Error ? { cause: error.cause.stack } : {};
  return { error: error.message, stack: error.stack, ...cause };
}
