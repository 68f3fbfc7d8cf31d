import { isUnitId } from '../common/units.ts';
import { Distinct, type Likeness } from './distinct.ts';
import type { EntityErrors } from './entity-errors.ts';
import type { Run } from './execute.ts';
import { stringify } from './numbers.ts';
import type { Represent } from './requires.ts';
import type { Rewrite } from './rewrites.ts';
import { unitOf } from './route.ts';
import type { Tree } from './tree.ts';
import type { TreePath } from './tree-path.ts';

/** What is asked about one entity, and every object of the tree that waits for the answer. */
export interface Asked {
  readonly representation: Tree;
  readonly text: string;
  readonly targets: Tree[];
}

/** How the entities of one `_entities` field are found in the tree, and what is sent of them. */
export interface Collected {
  readonly paths: readonly TreePath[];
  readonly represent: Represent;
  /** Two objects that are alike have the same representation. Undefined if it takes more to tell. */
  readonly likeness: Likeness | undefined;
  readonly rewriteInput: Rewrite | undefined;
  readonly errors: EntityErrors;
}

/** Whom a fetch asks. */
export interface Owner {
  readonly subgraph: string;
  readonly isRouted: boolean;
  /** What clients read as `domain`. */
  readonly domain: string | undefined;
}

/** Reads and deduplicates what to ask: objects with the same representation share one answer. */
export function collectEntities(alias: Collected, owner: Owner, run: Run): Asked[] {
  const collection = new Collection(alias, owner, run);
  for (const path of alias.paths) path.each(run.tree, (target) => collection.meet(target), false);
  return collection.asked;
}

class Collection {
  readonly asked: Asked[] = [];
  readonly #alias: Collected;
  readonly #owner: Owner;
  readonly #run: Run;
  readonly #byText = new Map<string, Asked>();
  /** Most objects are met again and again: those found by their values are not written out. */
  readonly #byValues: Distinct<Asked> | undefined;
  /** Paths of one alias can overlap (`products` and, of these, the books). */
  readonly #seen: Set<Tree> | undefined;

  constructor(alias: Collected, owner: Owner, run: Run) {
    this.#alias = alias;
    this.#owner = owner;
    this.#run = run;
    this.#byValues = alias.likeness && new Distinct(alias.likeness);
    this.#seen = alias.paths.length > 1 ? new Set() : undefined;
  }

  meet(target: Tree): void {
    if (this.#seen?.has(target)) return;
    this.#seen?.add(target);
    const met = this.#byValues?.get(target);
    if (met !== undefined) {
      met.targets.push(target);
      return;
    }
    const representation = this.#alias.represent(target, this.#run.coerced);
    if (representation === 'none') return;
    if (representation === 'keyless') this.#loseKeyless(target);
    else if (representation === 'lost') this.#lose(target);
    else this.#add(target, representation);
  }

  #add(target: Tree, representation: Tree): void {
    this.#alias.rewriteInput?.(representation);
    const text = stringify(representation);
    let asked = this.#byText.get(text);
    if (asked === undefined) {
      asked = { representation, text, targets: [target] };
      this.#byText.set(text, asked);
      this.asked.push(asked);
    } else asked.targets.push(target);
    this.#byValues?.add(target, asked);
  }

  /** Elsewhere a null key means that there is no such entity; in a routed domain nobody would know whose record is missing. */
  #loseKeyless(target: Tree): void {
    const { subgraph, isRouted, domain } = this.#owner;
    if (isRouted && (unitOf(target) ?? null) === null)
      this.#alias.errors.loseFields(this.#run, target, {
        code: 'NO_UNIT_IN_KEY',
        domain,
        deployment: subgraph,
      });
  }

  #lose(target: Tree): void {
    const { subgraph, isRouted, domain } = this.#owner;
    const unit = isRouted ? unitOf(target) : undefined;
    const known = isUnitId(unit) ? { unit } : {};
    if (isUnitId(unit)) this.#run.coverage.note(subgraph, unit, 'UNKNOWN');
    this.#alias.errors.loseFields(this.#run, target, {
      code: 'REQUIREMENT_LOST',
      ...known,
      domain,
      deployment: subgraph,
    });
  }
}
