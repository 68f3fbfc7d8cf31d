import type { Waiting } from './deadline.ts';

/** Whoever waits for the answer of a whole request. When it goes away, the reads that were made for it are given up. */
export class Client {
  readonly #waiting = new Set<Waiting>();
  #hasLeft = false;

  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  add(waiting: Waiting): void {
    this.#waiting.add(waiting);
  }

  delete(waiting: Waiting): void {
    this.#waiting.delete(waiting);
  }

  /** Harmless once everything is answered. */
  leave(): void {
    this.#hasLeft = true;
    for (const each of this.#waiting) each.expire();
  }
}
