import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { fieldOf, type Tree, typenameOf } from './tree.ts';
import { generateIsSame, WORTH_A_FUNCTION } from './tree-code.ts';

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
 * By what objects are taken to be the same: their type, and the values under `names`. Values are compared as they are:
 * objects only equal themselves.
 */
export class Likeness {
  /** By which they are found. */
  readonly first: string;
  readonly #others: readonly string[];
  #met = 0;
  #generated: ((one: Tree, other: Tree) => boolean) | undefined;

  constructor([first, ...others]: readonly [string, ...string[]]) {
    this.first = first;
    this.#others = others;
  }

  /** Of two with the same value under `first`. */
  isSame(one: Tree, other: Tree): boolean {
    if (this.#generated) return this.#generated(one, other);
    if (this.#met++ === WORTH_A_FUNCTION) this.#generated = generateIsSame(this.#others);
    if (typenameOf(one) !== typenameOf(other)) return false;
    return this.#others.every((name) => fieldOf(one, name) === fieldOf(other, name));
  }
}

/** What is known about objects, found again for any object that is the same; nothing is found that is not. */
export class Distinct<T> {
  readonly #likeness: Likeness;
  readonly #known = new Map<unknown, Known<T>>();

  constructor(likeness: Likeness) {
    this.#likeness = likeness;
  }

  get(tree: Tree): T | undefined {
    const likeness = this.#likeness;
    for (let at = this.#known.get(fieldOf(tree, likeness.first)); at !== undefined; at = at.next)
      if (likeness.isSame(at.tree, tree)) return at.value;
    return undefined;
  }

  add(tree: Tree, value: T): void {
    const key = fieldOf(tree, this.#likeness.first);
    const next = this.#known.get(key);
    const count = (next?.count ?? 0) + 1;
    if (count <= MAX_ALIKE) this.#known.set(key, { tree, value, next, count });
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
