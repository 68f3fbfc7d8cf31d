import { ClientError } from '../../common/errors.ts';
import type { SubgraphContext } from './context.ts';

/**
 * Key sets of records that pass between the domains of one unit, inside one cell: a text that nobody but the two domains
 * reads. It is a row of records of one width, in base64: {@link KEY_BYTES} that stand for a key, then what the two have
 * agreed on. PostgreSQL writes and reads them, so that a process never holds a row for each key.
 */

/** Bytes that stand for a key. That two of 200,000 keys of a unit share them happens once in a thousand million sets. */
export const KEY_BYTES = 8;

/** Bytes of a day. */
export const DAY_BYTES = 3;

/**
 * Most bytes that one cell passes. The largest unit of the whole country (180,000 enrolments of cadres in ten years, at most
 * 16 bytes each) needs 2.9 MB; a deployment that holds three such units sends 12 MB as text, of the 16 MB that a call may have.
 */
const MOST_BYTES = 3_000_000;

/**
 * SQL of the bytes that stand for a key of one or more columns, none of them null. A cut SHA-256: the hash functions for
 * tables differ between versions of PostgreSQL and between machines, and the two domains may run on different ones.
 */
export function packedKey(...columns: readonly string[]): string {
  return `substr(sha256(convert_to(concat_ws(chr(31), ${columns.join(', ')}), 'UTF8')), 1, ${KEY_BYTES})`;
}

/** SQL of the bytes of a day. */
export function packedDay(day: string): string {
  return `substr(int4send((${day}) - date '0001-01-01'), 2)`;
}

/** SQL of the day whose bytes stand at a place, from 0, of a record. */
export function unpackedDay(record: string, place: number): string {
  const byte = (offset: number) => `get_byte(${record}, ${place + offset})`;
  return `(date '0001-01-01' + (${byte(0)} * 65536 + ${byte(1)} * 256 + ${byte(2)}))`;
}

/** SQL that gives the records of a set, a `bytea`, one a row under the name `record`; for a `from` list. */
export function packedRecords(set: string, width: number): string {
  return `(select substr(${set}, at * ${width} + 1, ${width}) as record
    from generate_series(0, length(${set}) / ${width} - 1) at)`;
}

/**
 * A set as it travels. Throws KEYSET_TOO_LARGE for one of more than {@link MOST_BYTES}. How many bytes the sets of a
 * request have is told in the answer's `extensions.keySets`, and in the log.
 */
export function writeKeySet(
  set: Buffer,
  cell: { readonly provinceId: string },
  context: TellingContext,
): string {
  assertSize(set.length);
  const text = set.toString('base64url');
  tellKeySet(text.length, cell, context);
  return text;
}

/** Adds a set that is no such text, such as a list of persons, to what the answer and the log tell of key sets. */
export function tellKeySet(
  bytes: number,
  { provinceId: unit }: { readonly provinceId: string },
  { extensions, log, correlationId }: TellingContext,
): void {
  const told = extensions.keySets instanceof KeySetSum ? extensions.keySets : new KeySetSum();
  extensions.keySets = told;
  told.sets += 1;
  told.bytes += bytes;
  log.debug({ correlationId, unit, bytes }, 'key set');
}

/** A set that came, as PostgreSQL takes it. Throws KEYSET_TOO_LARGE, and BAD_ARGUMENT for what is no set of this width. */
export function readKeySet(text: string, width: number): Buffer {
  const set = Buffer.from(text, 'base64url');
  assertSize(set.length);
  if (set.length % width !== 0 || set.toString('base64url') !== text) {
    throw new ClientError('BAD_ARGUMENT', 'A key set is not one that another domain of this unit wrote.');
  }
  return set;
}

type TellingContext = Pick<SubgraphContext<unknown>, 'extensions' | 'log' | 'correlationId'>;

/** How many key sets an answer holds, and their length together as they travel. */
class KeySetSum {
  sets = 0;
  bytes = 0;
}

function assertSize(bytes: number): void {
  if (bytes <= MOST_BYTES) return;
  throw new ClientError(
    'KEYSET_TOO_LARGE',
    `More than ${MOST_BYTES} bytes of keys do not pass between the domains of a unit for one cell: ` +
      'ask for some programmes only, or without what another domain has to say.',
  );
}
