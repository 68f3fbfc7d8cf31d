import type { DocumentNode } from 'graphql';

interface Kept {
  readonly document: DocumentNode;
  /** Counted by uses of any document. */
  usedAt: number;
}

/** Keeps parsed and validated documents for the server, those used last; everything compiled from one goes with it. */
export class Documents {
  readonly #max: number;
  readonly #entries = new Map<string, Kept>();
  #characters = 0;
  #uses = 0;

  constructor(max: number) {
    this.#max = max;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const known = this.#entries.get(key);
    if (!known) return undefined;
    known.usedAt = ++this.#uses;
    return known.document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.#remove(key);
    this.#entries.set(key, { document, usedAt: ++this.#uses });
    this.#characters += lengthOf(document);
    while (this.#entries.size > this.#max || this.#characters > MAX_CHARACTERS) this.#removeOldest();
  }

  async delete(key: string): Promise<void> {
    this.#remove(key);
  }

  /** Looks through all, once for a document that is new: a use costs nothing but a number. */
  #removeOldest(): void {
    let oldest = '';
    let usedAt = Number.POSITIVE_INFINITY;
    for (const [key, kept] of this.#entries) {
      if (kept.usedAt >= usedAt) continue;
      oldest = key;
      usedAt = kept.usedAt;
    }
    this.#remove(oldest);
  }

  #remove(key: string): void {
    const known = this.#entries.get(key);
    if (!known) return;
    this.#entries.delete(key);
    this.#characters -= lengthOf(known.document);
  }
}

/** Of all texts together; parsed, a text takes some fifty times its length. */
const MAX_CHARACTERS = 2_000_000;

function lengthOf({ loc }: DocumentNode): number {
  return loc?.end ?? 0;
}
