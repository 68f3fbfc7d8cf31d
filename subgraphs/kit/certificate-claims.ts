import { ClientError } from '../../common/errors.ts';
import type { SubgraphContext } from './context.ts';
import { readKeySet, writeKeySet } from './packed-keys.ts';

/**
 * What schools say of the certified of a programme, and what the other domains answer of the same cadres, in their order. It
 * travels as a key set: opaque to all but these domains, bounded, its bytes told.
 */
export interface Claim {
  readonly cadreId: string;
  /** Enrolments with a result or still on the way; see `SchoolResult` of the contract. */
  readonly results: readonly ClaimedResult[];
}

/** One enrolment, as far as it is compared. */
export interface ClaimedResult {
  readonly enrolledOn: string | null;
  readonly completedOn: string | null;
  readonly issuedOn: string | null;
  readonly passedOn: boolean;
  readonly isOpen: boolean;
}

/** A value of an answer: a day, a flag, or null. */
type Part = string | boolean | null;
type Telling = Pick<SubgraphContext<unknown>, 'extensions' | 'log' | 'correlationId'>;
interface Cell {
  readonly provinceId: string;
}

/** Writes claims for other domains of the unit. Throws KEYSET_TOO_LARGE. */
export function writeClaims(claims: readonly Claim[], cell: Cell, context: Telling): string {
  const rows = claims.map(({ cadreId, results }) => [
    cadreId,
    ...results.map((one) => [one.enrolledOn, one.completedOn, one.issuedOn, one.passedOn, one.isOpen]),
  ]);
  return write(rows, cell, context);
}

/** Reads what {@link writeClaims} wrote; throws BAD_ARGUMENT for anything else. */
export function readClaims(text: string): Claim[] {
  return read(text).map(([cadreId, ...results]) => {
    if (typeof cadreId !== 'string') throw malformed();
    return {
      cadreId,
      results: results.map((result) => {
        const [enrolledOn, completedOn, issuedOn, passedOn, isOpen] = partsOf(result);
        return {
          enrolledOn: dayOf(enrolledOn),
          completedOn: dayOf(completedOn),
          issuedOn: dayOf(issuedOn),
          passedOn: passedOn === true,
          isOpen: isOpen === true,
        };
      }),
    };
  });
}

/** Whom claims are about, in their order. */
export function cadresOfClaims(text: string): string[] {
  return readClaims(text).map(({ cadreId }) => cadreId);
}

/** Writes what a domain has of each cadre of the claims; an answer that failed fails the whole. Throws KEYSET_TOO_LARGE. */
export function writeClaimAnswers<Row>(
  answers: readonly (readonly Row[] | Error)[],
  partsOfRow: (row: Row) => readonly Part[],
  cell: Cell,
  context: Telling,
): string {
  const rows = answers.map((answer) => {
    if (answer instanceof Error) throw answer;
    return answer.map(partsOfRow);
  });
  return write(rows, cell, context);
}

/** Reads what {@link writeClaimAnswers} wrote: for each cadre a list of rows. Throws BAD_ARGUMENT for anything else. */
export function readClaimAnswers(text: string): Part[][][] {
  return read(text).map((answer) => answer.map(partsOf));
}

/** A day among the parts of an answer; null for anything else. */
export function dayOf(part: Part | undefined): string | null {
  return typeof part === 'string' ? part : null;
}

function write(rows: readonly unknown[], cell: Cell, context: Telling): string {
  return writeKeySet(Buffer.from(JSON.stringify(rows)), cell, context);
}

function read(text: string): unknown[][] {
  const rows: unknown = parsed(readKeySet(text, 1).toString());
  if (Array.isArray(rows) && rows.every((row): row is unknown[] => Array.isArray(row))) return rows;
  throw malformed();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed();
  }
}

function partsOf(row: unknown): Part[] {
  if (!Array.isArray(row)) throw malformed();
  return row.map((part: unknown) => (typeof part === 'string' || typeof part === 'boolean' ? part : null));
}

function malformed(): ClientError {
  return new ClientError('BAD_ARGUMENT', 'A key set is not one that another domain of this unit wrote.');
}
