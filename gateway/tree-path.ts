import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { TypeMatch } from './supergraph.ts';
import { fieldOf, isTree, type Path, type Tree, typenameOf } from './tree.ts';
import { generateWalk, type Step, type Walk, WORTH_A_FUNCTION } from './tree-code.ts';

type Visit = (tree: Tree, path: Path) => void;

/** A place in the merged tree that stands for many objects: `products.@.reviews.@.|[Book]`. */
export interface TreePath {
  /** The fields of the path, e.g. `.products.reviews`; empty at the root. */
  readonly place: string;
  /** Calls `visit` for each object there, in order. `path` is given only if `withPaths`. */
  each(root: Tree, visit: Visit, withPaths: boolean): void;
}

/** Compiles a path of the plan. Nulls and missing parts on the way end it quietly. */
export function compilePath(segments: readonly FlattenNodePathSegment[], matches: TypeMatch): TreePath {
  const steps = segments.map((segment): Step => {
    if (segment === '@') return '@';
    if ('Field' in segment) return { field: segment.Field };
    const types = segment.TypeCondition;
    return { accepts: (typename) => types.some((type) => matches(typename, type)) };
  });
  return new Places(steps);
}

class Places implements TreePath {
  readonly place: string;
  readonly #steps: readonly Step[];
  #seen = 0;
  #walkThere: Walk | undefined;

  constructor(steps: readonly Step[]) {
    this.place = steps.map((step) => (step !== '@' && 'field' in step ? `.${step.field}` : '')).join('');
    this.#steps = steps;
  }

  each(root: Tree, visit: Visit, withPaths: boolean): void {
    if (withPaths) this.#walk(root, 0, [], visit);
    else if (this.#walkThere) this.#walkThere(root, visit);
    else {
      this.#walk(root, 0, undefined, visit);
      if (this.#seen > WORTH_A_FUNCTION) this.#walkThere = generateWalk(this.#steps);
    }
  }

  #walk(value: unknown, at: number, path: Path | undefined, visit: Visit): void {
    const step = this.#steps[at];
    if (Array.isArray(value)) {
      // A list of lists takes one `@` each; a path that ends before the list does means its items.
      const next = step === '@' ? at + 1 : at;
      for (let i = 0; i < value.length; i++) this.#walk(value[i], next, path && [...path, i], visit);
      return;
    }
    if (!isTree(value)) return;
    this.#seen++;
    if (step === undefined) visit(value, path ?? NO_PATH);
    else if (step === '@') this.#walk(value, at + 1, path, visit);
    else if ('field' in step)
      this.#walk(fieldOf(value, step.field), at + 1, path && [...path, step.field], visit);
    else {
      const typename = typenameOf(value);
      if (typename === undefined || step.accepts(typename)) this.#walk(value, at + 1, path, visit);
    }
  }
}

const NO_PATH: Path = [];
