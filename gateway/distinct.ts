import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { fieldOf, type Tree, typenameOf } from './tree.ts';

/** Objects that differ only in other fields are looked through up to here; beyond it their text tells them apart. */
const MAX_ALIKE = 8;

interface Known<T> {
  readonly tree: Tree;
  readonly value: T;
  readonly next: Known<T> | undefined;
  /** How many objects with the same first field are known, this one included. */
  readonly count: number;
}

/**
 * What is known about objects, found again for any object with the same type and the same values under `names`.
 * Values are compared as they are: objects only equal themselves, and nothing is found that is not exactly the same.
 */
export class Distinct<T> {
  readonly #names: readonly string[];
  readonly #first: string;
  readonly #known = new Map<unknown, Known<T>>();

  constructor(names: readonly [string, ...string[]]) {
    this.#names = names;
    this.#first = names[0];
  }

  get(tree: Tree): T | undefined {
    for (let at = this.#known.get(fieldOf(tree, this.#first)); at !== undefined; at = at.next)
      if (this.#isSame(at.tree, tree)) return at.value;
    return undefined;
  }

  add(tree: Tree, value: T): void {
    const key = fieldOf(tree, this.#first);
    const next = this.#known.get(key);
    const count = (next?.count ?? 0) + 1;
    if (count <= MAX_ALIKE) this.#known.set(key, { tree, value, next, count });
  }

  #isSame(one: Tree, other: Tree): boolean {
    if (typenameOf(one) !== typenameOf(other)) return false;
    const names = this.#names;
    for (let i = 1; i < names.length; i++) {
      const name = names[i] ?? '';
      if (fieldOf(one, name) !== fieldOf(other, name)) return false;
    }
    return true;
  }
}

/**
 * The fields that make a representation what it is, besides the type; null where it reads deeper than the
 * object's own fields, so that comparing them would not do.
 */
export function plainNames(requires: readonly RequiresSelection[]): readonly [string, ...string[]] | null {
  const names = new Set<string>();
  if (!gather(requires, names)) return null;
  const [first, ...rest] = names;
  return first === undefined ? null : [first, ...rest];
}

function gather(selections: readonly RequiresSelection[], names: Set<string>): boolean {
  return selections.every((each) => {
    if (each.kind === 'InlineFragment') return gather(each.selections, names);
    if (each.kind !== 'Field' || each.selections?.length) return false;
    if (each.name !== '__typename') names.add(each.name);
    return true;
  });
}
