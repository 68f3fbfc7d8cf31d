import { createHash } from 'node:crypto';

const ROUNDS = 8;

/** Four hexadecimal digits of every 16-bit number. */
const HEX = Array.from({ length: 65_536 }, (_, number) => number.toString(16).padStart(4, '0'));

/**
 * Numbers that depend on nothing but a path of words (seed, unit, purpose) and the index of a row, so that every row can
 * be made alone and in any order. A keyed permutation of (index, salt) over 128 bits; the rounds are those of Chaskey.
 * `roll` sets all four words, the rest read them.
 */
export class Dice {
  readonly #keys: readonly [number, number, number, number];
  #a = 0;
  #b = 0;
  #c = 0;
  #d = 0;

  constructor(...path: readonly (string | number)[]) {
    const digest = createHash('sha256').update(path.join('/')).digest();
    this.#keys = [
      digest.readInt32LE(0),
      digest.readInt32LE(4),
      digest.readInt32LE(8),
      digest.readInt32LE(12),
    ];
  }

  /** Makes the numbers of a row; `salt` gives a row more than one set. */
  roll(index: number, salt = 0): this {
    const [k0, k1, k2, k3] = this.#keys;
    let a = k0 ^ index;
    let b = k1 ^ salt;
    let c = k2;
    let d = k3;
    for (let round = 0; round < ROUNDS; round += 1) {
      a = (a + b) | 0;
      b = ((b << 5) | (b >>> 27)) ^ a;
      a = (a << 16) | (a >>> 16);
      c = (c + d) | 0;
      d = ((d << 8) | (d >>> 24)) ^ c;
      a = (a + d) | 0;
      d = ((d << 13) | (d >>> 19)) ^ a;
      c = (c + b) | 0;
      b = ((b << 7) | (b >>> 25)) ^ c;
      c = (c << 16) | (c >>> 16);
    }
    this.#a = a ^ k0;
    this.#b = b ^ k1;
    this.#c = c ^ k2;
    this.#d = d ^ k3;
    return this;
  }

  /** One of the four numbers of the row, in [0, 1). */
  fraction(word: 0 | 1 | 2 | 3): number {
    const bits = word === 0 ? this.#a : word === 1 ? this.#b : word === 2 ? this.#c : this.#d;
    return (bits >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0, below `end`. */
  below(word: 0 | 1 | 2 | 3, end: number): number {
    return Math.floor(this.fraction(word) * end);
  }

  /** One item of a list. */
  pick<Item>(word: 0 | 1 | 2 | 3, list: readonly Item[]): Item {
    return itemAt(list, this.below(word, list.length));
  }

  /** All four words as a UUID (version 8, RFC 9562). */
  uuid(): string {
    const b = this.#b;
    const c = this.#c;
    const version = (b & 0x0fff) | 0x8000;
    const variant = ((c >>> 16) & 0x3fff) | 0x8000;
    return `${hex(this.#a >>> 16)}${hex(this.#a)}-${hex(b >>> 16)}-${hex(version)}-${hex(variant)}-${hex(c)}${hex(this.#d >>> 16)}${hex(this.#d)}`;
  }
}

/** The item at an index, beginning anew past the end; an empty list is a fault of the generator. */
export function itemAt<Item>(list: readonly Item[], index: number): Item {
  const item = list[index % list.length];
  if (item === undefined) throw new Error(`A list of ${list.length} has no item ${index}.`);
  return item;
}

function hex(bits: number): string {
  return HEX[bits & 0xffff] ?? '';
}
