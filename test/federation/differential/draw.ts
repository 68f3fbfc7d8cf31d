/** Random decisions that are the same for the same seed (mulberry32). */
export class Draw {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Between `least` and `most` of the list, in its order. */
  some<T>(list: readonly T[], least: number, most = list.length): T[] {
    const count = Math.min(list.length, least + this.below(Math.max(1, most - least + 1)));
    const left = list.map((_, index) => index);
    const taken = new Set<number>();
    while (taken.size < count) taken.add(left.splice(this.below(left.length), 1)[0] ?? 0);
    return list.filter((_, index) => taken.has(index));
  }
}

/** FNV-1a: what a world's values follow from. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
