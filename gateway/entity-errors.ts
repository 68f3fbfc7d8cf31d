import type { PlannedAlias } from './entity-alias.ts';
import type { Loss } from './errors.ts';
import type { Run } from './execute.ts';
import { RESERVED } from './identity.ts';
import { type AskedField, responseKey } from './operation-text.ts';
import { renamedKeys } from './rewrites.ts';
import type { TypeMatch } from './supergraph.ts';
import { type Path, type Tree, typenameOf } from './tree.ts';

/** A loss whose path is still to be found. */
export type LossOf = Omit<Loss, 'path'>;

/** Brings what went wrong with an entity to where the client sees it. */
export interface EntityErrors {
  /** All fields that the fetch was to give this object. */
  loseFields(run: Run, target: Tree, loss: LossOf): void;
  /** One error at `rest`, a path that begins at the entity. */
  tell(run: Run, target: Tree, rest: Path, loss: LossOf): void;
}

export function compileEntityErrors(
  { paths, outputRewrites }: PlannedAlias,
  asked: readonly AskedField[],
  matches: TypeMatch,
): EntityErrors {
  const renamed = renamedKeys(outputRewrites);
  const fields = asked
    .map(({ type, node }) => ({ type, key: renamed.get(responseKey(node)) ?? responseKey(node) }))
    .filter(({ key }) => key !== '__typename' && !key.startsWith(RESERVED));
  /** Where the objects of a run stand: nobody asks before something fails. */
  const places = new WeakMap<Run, Map<Tree, Path>>();

  function placeOf(run: Run, target: Tree): Path {
    const known = places.get(run)?.get(target);
    if (known) return known;
    const found = new Map<Tree, Path>();
    for (const path of paths) path.each(run.tree, (tree, place) => found.set(tree, place), true);
    places.set(run, found);
    return found.get(target) ?? [];
  }

  function add(run: Run, full: Path, loss: LossOf): void {
    const { path, whole } = run.projection.visible(run.tree, full);
    run.losses.add({ ...loss, ...(path.length > 0 ? { path } : {}), hidden: !whole });
  }

  return {
    loseFields(run, target, loss) {
      const place = placeOf(run, target);
      const typename = typenameOf(target);
      const keys = new Set(
        fields
          .filter(({ type }) => type === undefined || typename === undefined || matches(typename, type))
          .map(({ key }) => key),
      );
      for (const key of keys) add(run, [...place, key], loss);
    },
    tell(run, target, rest, loss) {
      const local = rest.map((part) => (typeof part === 'string' ? (renamed.get(part) ?? part) : part));
      add(run, [...placeOf(run, target), ...local], loss);
    },
  };
}
