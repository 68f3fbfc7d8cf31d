/** Keeps what was made for the keys used last. Failures are not kept, so that they can be tried again. */
export class Cache<T> {
  readonly #max: number;
  readonly #maxCharacters: number;
  readonly #entries = new Map<string, Promise<T>>();
  #characters = 0;

  /** `maxCharacters`: of all keys together, where keys are texts and what is made grows with them. */
  constructor(max: number, maxCharacters = Number.POSITIVE_INFINITY) {
    this.#max = max;
    this.#maxCharacters = maxCharacters;
  }

  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#entries.get(key);
    if (known) {
      // A Map remembers insertion order: the first entry is the one not used for longest.
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known;
    }
    const made = make();
    this.#entries.set(key, made);
    this.#characters += key.length;
    made.catch(() => {
      if (this.#entries.get(key) === made) this.#remove(key);
    });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#max && this.#characters <= this.#maxCharacters) break;
      this.#remove(oldest);
    }
    return made;
  }

  #remove(key: string): void {
    if (this.#entries.delete(key)) this.#characters -= key.length;
  }

  get size(): number {
    return this.#entries.size;
  }
}
