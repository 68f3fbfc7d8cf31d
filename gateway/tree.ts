import type { FlattenNodePathSegment } from '@graphql-hive/router-query-planner';
import type { TypeMatch } from './supergraph.ts';

/** An object of an answer while it is being put together: response keys of the plan, not of the client. */
export type Tree = Record<string, unknown>;
export type Path = readonly (string | number)[];

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A field of an answer or a variable; undefined if there is none of this name. A name such as `constructor` is one that
 * every object inherits: JSON knows no functions, so a function, and what stands under `__proto__`, is no value.
 */
export function fieldOf(tree: Tree, name: string): unknown {
  const value = tree[name];
  return typeof value === 'function' || value === Object.prototype ? undefined : value;
}

/** `__typename` of an object, if it says so. */
export function typenameOf(tree: Tree): string | undefined {
  return typeof tree.__typename === 'string' ? tree.__typename : undefined;
}

type Visit = (tree: Tree, path: Path) => void;
type Step = { field: string } | { types: readonly string[] } | '@';

/** A place in the merged tree that stands for many objects: `products.@.reviews.@.|[Book]`. */
export interface TreePath {
  /** The fields of the path, e.g. `.products.reviews`; empty at the root. */
  readonly place: string;
  /** Calls `visit` for each object there, in order. `path` is given only if `withPaths`. */
  each(root: Tree, visit: Visit, withPaths: boolean): void;
}

/** Compiles a path of the plan. Nulls and missing parts on the way end it quietly. */
export function compilePath(segments: readonly FlattenNodePathSegment[], matches: TypeMatch): TreePath {
  const steps = segments.map(
    (segment): Step =>
      segment === '@'
        ? '@'
        : 'Field' in segment
          ? { field: segment.Field }
          : { types: segment.TypeCondition },
  );
  return new Places(steps, matches);
}

class Places implements TreePath {
  readonly place: string;
  readonly #steps: readonly Step[];
  readonly #matches: TypeMatch;

  constructor(steps: readonly Step[], matches: TypeMatch) {
    this.place = steps.map((step) => (step !== '@' && 'field' in step ? `.${step.field}` : '')).join('');
    this.#steps = steps;
    this.#matches = matches;
  }

  each(root: Tree, visit: Visit, withPaths: boolean): void {
    this.#walk(root, 0, withPaths ? [] : undefined, visit);
  }

  /** A method and no closure, because it runs for every object of every answer. */
  #walk(value: unknown, at: number, path: Path | undefined, visit: Visit): void {
    const step = this.#steps[at];
    if (Array.isArray(value)) {
      // A list of lists takes one `@` each; a path that ends before the list does means its items.
      const next = step === '@' ? at + 1 : at;
      for (let i = 0; i < value.length; i++) this.#walk(value[i], next, path && [...path, i], visit);
      return;
    }
    if (!isTree(value)) return;
    if (step === undefined) visit(value, path ?? NO_PATH);
    else if (step === '@') this.#walk(value, at + 1, path, visit);
    else if ('field' in step)
      this.#walk(fieldOf(value, step.field), at + 1, path && [...path, step.field], visit);
    else {
      const typename = typenameOf(value);
      if (typename === undefined || step.types.some((type) => this.#matches(typename, type)))
        this.#walk(value, at + 1, path, visit);
    }
  }
}

const NO_PATH: Path = [];
