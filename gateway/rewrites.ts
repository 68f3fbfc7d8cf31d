import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import type { TypeMatch } from './supergraph.ts';
import { fieldOf, isTree, type Tree, typenameOf } from './tree.ts';

/** Changes an object in place: a planner's own alias back to the field's name, a type name to its interface. */
export type Rewrite = (tree: Tree) => void;

/** One function for all rewrites of a fetch; undefined if there are none, so that callers can skip the walk. */
export function compileRewrites(
  rewrites: readonly FetchRewrite[] | undefined,
  matches: TypeMatch,
): Rewrite | undefined {
  if (!rewrites?.length) return undefined;
  const all = rewrites.map((rewrite) => {
    if ('KeyRenamer' in rewrite) {
      const { path, renameKeyTo } = rewrite.KeyRenamer;
      return compile(path, matches, (tree, key) => {
        if (!Object.hasOwn(tree, key)) return;
        tree[renameKeyTo] = tree[key];
        delete tree[key];
      });
    }
    const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
    return compile(path, matches, (tree, key) => {
      tree[key] = setValueTo;
    });
  });
  return (tree) => {
    for (const rewrite of all) rewrite(tree);
  };
}

function compile(
  path: readonly FetchNodePathSegment[],
  matches: TypeMatch,
  change: (tree: Tree, key: string) => void,
): Rewrite {
  const walk = (value: unknown, at: number): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, at);
      return;
    }
    const step = path[at];
    if (!isTree(value) || step === undefined) return;
    if ('Key' in step) {
      if (at === path.length - 1) change(value, step.Key);
      else walk(fieldOf(value, step.Key), at + 1);
      return;
    }
    // Without a type name the key alone tells: the planner's aliases are unique.
    const typename = typenameOf(value);
    if (typename === undefined || step.TypenameEquals.some((type) => matches(typename, type)))
      walk(value, at + 1);
  };
  return (tree) => walk(tree, 0);
}

/** Under which keys an answer to these fields may stand once it is rewritten; others were not asked for. */
export function askedKeys(
  responseKeys: readonly string[],
  rewrites: readonly FetchRewrite[] | undefined,
): ReadonlySet<string> {
  const renamed = renamedKeys(rewrites);
  const keys = new Set(responseKeys.flatMap((key) => [key, renamed.get(key) ?? key]));
  for (const rewrite of rewrites ?? []) {
    if ('KeyRenamer' in rewrite) continue;
    const last = ('ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite).path.at(-1);
    if (last && 'Key' in last) keys.add(last.Key);
  }
  return keys;
}

/** The planner's aliases with what they stand for, to give errors the client's name of a field. */
export function renamedKeys(rewrites: readonly FetchRewrite[] | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const rewrite of rewrites ?? []) {
    if (!('KeyRenamer' in rewrite)) continue;
    const last = rewrite.KeyRenamer.path.at(-1);
    if (last && 'Key' in last) names.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
  }
  // What was renamed first is renamed again where the planner's own alias had to make way.
  for (const [key, name] of names) names.set(key, names.get(name) ?? name);
  return names;
}
