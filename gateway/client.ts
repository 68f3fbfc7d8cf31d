import type { Exchange } from './exchange.ts';

/** Whoever waits for the answer of a whole request. When it goes away, the reads that were made for it are given up. */
export class Client {
  readonly #exchanges: Exchange[] = [];
  #hasLeft = false;

  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  add(exchange: Exchange): void {
    this.#exchanges.push(exchange);
  }

  /** Harmless to what is answered. */
  leave(): void {
    this.#hasLeft = true;
    for (const each of this.#exchanges) each.expire();
  }
}
