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
