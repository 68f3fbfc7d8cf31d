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

type Step = { field: string } | { types: readonly string[] } | '@';

/** A place in the merged tree that stands for many objects: `products.@.reviews.@.|[Book]`. */
export interface TreePath {
  /** The fields of the path, e.g. `.products.reviews`; empty at the root. */
  readonly place: string;
  /** Calls `visit` for each object there, in order. `path` is given only if `withPaths`. */
  each(root: Tree, visit: (tree: Tree, path: Path) => void, withPaths: boolean): void;
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
  const fields = segments.flatMap((each) => (each !== '@' && 'Field' in each ? [each.Field] : []));
  return {
    place: fields.map((field) => `.${field}`).join(''),
    each(root, visit, withPaths) {
      walk(root, 0, []);
      function walk(value: unknown, at: number, path: Path): void {
        if (Array.isArray(value)) {
          // A list of lists takes one `@` each; a path that ends before the list does means its items.
          const next = steps[at] === '@' ? at + 1 : at;
          for (let i = 0; i < value.length; i++) walk(value[i], next, withPaths ? [...path, i] : path);
          return;
        }
        if (!isTree(value)) return;
        const step = steps[at];
        if (step === undefined) visit(value, path);
        else if (step === '@') walk(value, at + 1, path);
        else if ('field' in step)
          walk(fieldOf(value, step.field), at + 1, withPaths ? [...path, step.field] : path);
        else {
          const typename = typenameOf(value);
          if (typename === undefined || step.types.some((type) => matches(typename, type)))
            walk(value, at + 1, path);
        }
      }
    },
  };
}
