import { isUnitId } from '../common/units.ts';
import { Distinct } from './distinct.ts';
import type { EntityErrors } from './entity-errors.ts';
import type { Run } from './execute.ts';
import { stringify } from './numbers.ts';
import type { Represent } from './requires.ts';
import type { Rewrite } from './rewrites.ts';
import { unitOf } from './route.ts';
import type { Tree, TreePath } from './tree.ts';

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
  /** Two objects of one type that agree in these fields have the same representation. Null if it takes more to tell. */
  readonly plainNames: readonly [string, ...string[]] | null;
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
export function collectEntities(alias: Collected, { subgraph, isRouted, domain }: Owner, run: Run): Asked[] {
  const byText = new Map<string, Asked>();
  // Most objects are met again and again: those found by their values are not written out.
  const byValues = alias.plainNames === null ? undefined : new Distinct<Asked>(alias.plainNames);
  // Paths of one alias can overlap (`products` and, of these, the books).
  const seen = alias.paths.length > 1 ? new Set<Tree>() : undefined;
  const visit = (target: Tree): void => {
    if (seen?.has(target)) return;
    seen?.add(target);
    const met = byValues?.get(target);
    if (met !== undefined) {
      met.targets.push(target);
      return;
    }
    const representation = alias.represent(target, run.coerced);
    if (representation === 'none') return;
    if (representation === 'keyless') {
      // Elsewhere a null key means that there is no such entity; here nobody would know whose record is missing.
      if (isRouted && (unitOf(target) ?? null) === null)
        alias.errors.loseFields(run, target, { code: 'NO_UNIT_IN_KEY', domain, deployment: subgraph });
      return;
    }
    if (representation === 'lost') {
      const unit = isRouted ? unitOf(target) : undefined;
      const known = isUnitId(unit) ? { unit } : {};
      if (isUnitId(unit)) run.coverage.note(subgraph, unit, 'UNKNOWN');
      alias.errors.loseFields(run, target, {
        code: 'REQUIREMENT_LOST',
        ...known,
        domain,
        deployment: subgraph,
      });
      return;
    }
    alias.rewriteInput?.(representation);
    const text = stringify(representation);
    let asked = byText.get(text);
    if (asked === undefined) {
      asked = { representation, text, targets: [target] };
      byText.set(text, asked);
    } else asked.targets.push(target);
    byValues?.add(target, asked);
  };
  for (const path of alias.paths) path.each(run.tree, visit, false);
  return [...byText.values()];
}
