import { createHmac } from 'node:crypto';

const BYTES = 20;
const BEFORE_OUTSIDERS = 5_000_000;
const NUMBERS_OF_A_UNIT = 10_000_000;

/**
 * `personId` of the made-up people of one unit. Their identity numbers begin with 999, which no province has, and the key
 * of the hash belongs to this set of data alone; prefix `k0` is no key of the register.
 */
export class PersonIds {
  readonly #key: string;
  readonly #first: number;
  readonly #cadres: number;
  readonly #known: Buffer;

  /** `sizes`: of how many people the hashes are kept; of others they are made each time. */
  constructor(seed: string, unitNumber: number, sizes: { cadres: number; outsiders: number }) {
    this.#key = `lien-thong made-up register ${seed}`;
    this.#first = unitNumber * NUMBERS_OF_A_UNIT;
    this.#cadres = sizes.cadres;
    this.#known = Buffer.alloc((sizes.cadres + sizes.outsiders) * BYTES);
  }

  /** The person of a dossier. */
  cadre(index: number): string {
    return this.#id(index, this.#first + index);
  }

  /** A learner without a dossier. */
  outsider(index: number): string {
    return this.#id(this.#cadres + index, this.#first + BEFORE_OUTSIDERS + index);
  }

  /** Each is hashed once: a table of people is walked several times, and hashing is the dearest part of a row. */
  #id(place: number, number: number): string {
    const at = place * BYTES;
    if (at + BYTES > this.#known.length) return textOf(this.#hash(number), 0);
    if (this.#known.readInt32LE(at) === 0) this.#hash(number).copy(this.#known, at, 0, BYTES);
    return textOf(this.#known, at);
  }

  #hash(number: number): Buffer {
    return createHmac('sha256', this.#key).update(impossibleNumber(number)).digest();
  }
}

function textOf(bytes: Buffer, at: number): string {
  return `k0.${bytes.toString('hex', at, at + BYTES)}`;
}

/** Twelve digits like an identity number, of a province 999 that cannot be. */
export function impossibleNumber(number: number): string {
  return `999${String(number).padStart(9, '0')}`;
}
