import { isUnitId } from '../common/units.ts';
import type { Tree } from './tree.ts';

/** One call: the deployment's share of a planned fetch. */
export interface RoutedCall<D> {
  readonly deployment: D;
  /** For each alias of the fetch, indexes of the representations that go to this deployment, ascending. */
  readonly indexes: readonly number[][];
  readonly units: ReadonlySet<string>;
}

/** A representation that no deployment can be asked about. */
export interface Refusal {
  readonly alias: number;
  readonly index: number;
  readonly code: 'UNKNOWN_UNIT' | 'NO_UNIT_IN_KEY' | 'NOT_CONNECTED' | 'FORBIDDEN';
  readonly unit: string | undefined;
}

/** The caller's scope: whether this one may be asked about a unit's records in a domain. */
export type MayAsk = (subgraph: string, unit: string) => boolean;

/** What a representation's key says about where it lives. Undefined if it says nothing. */
export function unitOf(representation: Tree): unknown {
  return representation.__typename === 'Province' ? representation.id : representation.provinceId;
}

/**
 * Deals the representations of one planned fetch out to deployments, by the unit in their key. `aliases` has the
 * representations of each aliased `_entities` field; every call answers for all aliases, some with no index. Units that
 * `mayAsk` denies are left out before anything is dealt: whoever may not see them does not learn if they are connected.
 */
export function route<D>(
  aliases: readonly (readonly Tree[])[],
  deploymentOf: (unit: string) => D | undefined,
  mayAsk?: (unit: string) => boolean,
): { calls: RoutedCall<D>[]; refusals: Refusal[] } {
  const calls = new Map<D, { deployment: D; indexes: number[][]; units: Set<string> }>();
  const refusals: Refusal[] = [];
  aliases.forEach((representations, alias) => {
    representations.forEach((representation, index) => {
      const unit = unitOf(representation);
      if (unit === undefined || unit === null) {
        refusals.push({ alias, index, code: 'NO_UNIT_IN_KEY', unit: undefined });
        return;
      }
      if (!isUnitId(unit)) {
        // What stands there came from a caller or a province and is nobody's id: it is not repeated.
        refusals.push({ alias, index, code: 'UNKNOWN_UNIT', unit: undefined });
        return;
      }
      if (mayAsk?.(unit) === false) {
        refusals.push({ alias, index, code: 'FORBIDDEN', unit });
        return;
      }
      const deployment = deploymentOf(unit);
      if (deployment === undefined) {
        refusals.push({ alias, index, code: 'NOT_CONNECTED', unit });
        return;
      }
      let call = calls.get(deployment);
      if (call === undefined) {
        call = { deployment, indexes: aliases.map(() => []), units: new Set() };
        calls.set(deployment, call);
      }
      call.indexes[alias]?.push(index);
      call.units.add(unit);
    });
  });
  return { calls: [...calls.values()], refusals };
}
