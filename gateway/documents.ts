import type { DocumentNode } from 'graphql';

/** Keeps parsed and validated documents for the server, those used last; everything compiled from one goes with it. */
export class Documents {
  readonly #max: number;
  readonly #entries = new Map<string, DocumentNode>();
  #characters = 0;

  constructor(max: number) {
    this.#max = max;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const known = this.#entries.get(key);
    if (!known) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, known);
    return known;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#remove(key);
    this.#entries.set(key, document);
    this.#characters += lengthOf(document);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#max && this.#characters <= MAX_CHARACTERS) break;
      this.#remove(oldest);
    }
  }

  async delete(key: string): Promise<void> {
    this.#remove(key);
  }

  #remove(key: string): void {
    const known = this.#entries.get(key);
    if (!known) return;
    this.#entries.delete(key);
    this.#characters -= lengthOf(known);
  }
}

/** Of all texts together; parsed, a text takes some fifty times its length. */
const MAX_CHARACTERS = 2_000_000;

function lengthOf({ loc }: DocumentNode): number {
  return loc?.end ?? 0;
}
