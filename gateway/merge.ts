import { fieldOf, isTree, type Tree } from './tree.ts';

/**
 * Puts one answer into the tree in place; objects and lists go into what stands there, item by item. What one
 * subgraph knows is not erased by another's null, nor a concrete `__typename` by the interface's name.
 * `source` belongs to the tree afterwards; give `copy` when it is to be merged somewhere else too. With `asked`, fields
 * of `source` itself that are not among them are left out.
 */
export function merge(
  target: Tree,
  source: Tree,
  isObjectType: (name: string) => boolean,
  copy = false,
  asked?: ReadonlySet<string>,
): void {
  for (const key of Object.keys(source)) {
    // JSON can hold it as a key like any other; assigned, it would change what the object inherits.
    if (key === '__proto__' || asked?.has(key) === false) continue;
    mergeField(target, key, source[key], fieldOf(target, key), isObjectType, copy);
  }
}

/** Puts one value where `standing` stands. */
export function mergeField(
  target: Tree,
  key: string,
  value: unknown,
  standing: unknown,
  isObjectType: (name: string) => boolean,
  copy: boolean,
): void {
  if (standing === undefined || standing === null) target[key] = copy ? clone(value) : value;
  else if (value === null || value === undefined || standing === value) return;
  else if (key === '__typename') {
    if (typeof value === 'string' && isObjectType(value)) target[key] = value;
  } else if (typeof value === 'object') target[key] = mergeValue(standing, value, isObjectType, copy);
  else target[key] = value;
}

function mergeValue(
  standing: unknown,
  value: unknown,
  isObjectType: (name: string) => boolean,
  copy: boolean,
): unknown {
  if (standing === null || standing === undefined) return copy ? clone(value) : value;
  if (value === null || value === undefined) return standing;
  if (Array.isArray(standing) && Array.isArray(value)) {
    // Both name the same list, so a longer one has nothing that the rest of the tree could complete.
    for (let i = 0; i < standing.length && i < value.length; i++)
      standing[i] = mergeValue(standing[i], value[i], isObjectType, copy);
    return standing;
  }
  if (isTree(standing) && isTree(value)) {
    merge(standing, value, isObjectType, copy);
    return standing;
  }
  return copy ? clone(value) : value;
}

function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clone);
  if (!isTree(value)) return value;
  const out: Tree = {};
  for (const key of Object.keys(value)) if (key !== '__proto__') out[key] = clone(value[key]);
  return out;
}
