import type {
  BatchFetchNode,
  FetchNode,
  FetchRewrite,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { SelectionCheck } from './check-answer.ts';
import type { Collected } from './collect-entities.ts';
import { Likeness, plainNames } from './distinct.ts';
import { compileEntityErrors } from './entity-errors.ts';
import type { CompileContext } from './execute.ts';
import { compileFigures, type Figures } from './figures.ts';
import { compileIdentity, type Identity } from './identity.ts';
import { merge } from './merge.ts';
import { fieldsOf, printCompact, readFetchText, responseKey } from './operation-text.ts';
import { withArguments } from './required-arguments.ts';
import { compileRequires } from './requires.ts';
import { askedKeys, compileRewrites, type Rewrite, renamedKeys } from './rewrites.ts';
import { separateFields } from './separate-fields.ts';
import { splitRequirements } from './split-requirements.ts';
import { isObjectTypeName } from './supergraph.ts';
import { generateMerge, type MergeEntity, WORTH_A_FUNCTION } from './tree-code.ts';
import type { TreePath } from './tree-path.ts';

/** One `_entities` field of a planned fetch. */
export interface PlannedAlias {
  readonly alias: string;
  readonly variable: string;
  readonly paths: readonly TreePath[];
  readonly requires: readonly RequiresSelection[];
  readonly inputRewrites: readonly FetchRewrite[];
  readonly outputRewrites: readonly FetchRewrite[];
}

/** The same, ready to be asked and answered. */
export interface Alias extends Collected {
  readonly name: string;
  readonly variable: string;
  readonly rewriteOutput: Rewrite | undefined;
  /** Takes the fields of an entity that were asked for; what else comes is dropped. */
  readonly merge: MergeEntity;
  /** Undefined: answers are taken as they are. */
  readonly check: SelectionCheck | undefined;
  /** Undefined: nothing of the answers is kept. */
  readonly figures: Figures | undefined;
}

interface Compiled {
  readonly aliases: readonly Alias[];
  /** What the subgraph is asked. */
  readonly operation: string;
  readonly identity: Identity | undefined;
}

function likenessOf(requires: readonly RequiresSelection[]): Likeness | undefined {
  const names = plainNames(requires);
  return names === null ? undefined : new Likeness(names);
}

/** Everything about the `_entities` fields of a fetch that does not change from request to request. */
export function compileAliases(
  node: FetchNode | BatchFetchNode,
  planned: readonly PlannedAlias[],
  { supergraph, topology, asked: record, lastGood }: CompileContext,
): Compiled {
  const subgraph = node.serviceName;
  const knowsObject = isObjectTypeName(supergraph);
  // A foreign supergraph's servers answer for themselves; ours are many, and run by many.
  const isOurs = topology.hasRoutedDomains;
  const asPlanned = readFetchText(node.operation);
  const split = splitRequirements(asPlanned, planned, subgraph, supergraph);
  const { text, rewrites } = separateFields(split.text, subgraph, supergraph, record);
  const roots = fieldsOf(text.operation.selectionSet, text);
  const aliases = split.planned.map((plan): Alias => {
    const each = { ...plan, outputRewrites: [...(rewrites.get(plan.alias) ?? []), ...plan.outputRewrites] };
    const set = roots.find(({ node: field }) => responseKey(field) === each.alias)?.node.selectionSet;
    const asked = set ? fieldsOf(set, text) : [];
    const place = each.paths[0]?.place ?? '';
    const requires = withArguments(each.requires, place, record, asked, subgraph, supergraph);
    const renamed = renamedKeys(rewrites.get(plan.alias));
    for (const path of each.paths) record.record(path.place, set, text, renamed);
    return {
      name: each.alias,
      variable: each.variable,
      paths: each.paths,
      represent: compileRequires(requires, subgraph, supergraph),
      likeness: likenessOf(requires),
      rewriteInput: compileRewrites(each.inputRewrites, supergraph.matches),
      rewriteOutput: compileRewrites(each.outputRewrites, supergraph.matches),
      merge: compileMerge(
        askedKeys(
          asked.map((field) => responseKey(field.node)),
          each.outputRewrites,
        ),
        knowsObject,
      ),
      errors: compileEntityErrors(each, asked, supergraph.matches),
      check: isOurs && set ? new SelectionCheck('_Entity', [set], { text, supergraph }) : undefined,
      figures:
        lastGood && topology.isRouted(subgraph)
          ? compileFigures(asked, requires, text, subgraph, supergraph)
          : undefined,
    };
  });
  const identity = isOurs ? compileIdentity(text, split.planned, subgraph, supergraph) : undefined;
  const operation =
    identity?.operation ?? (text === asPlanned ? node.operation : printCompact(text.document));
  return { aliases, operation, identity };
}

function compileMerge(asked: ReadonlySet<string>, isObjectType: (name: string) => boolean): MergeEntity {
  let met = 0;
  let generated: MergeEntity | undefined;
  return (target, source, copy) => {
    if (generated) generated(target, source, copy);
    else {
      merge(target, source, isObjectType, copy, asked);
      if (met++ === WORTH_A_FUNCTION) generated = generateMerge(asked, isObjectType);
    }
  };
}
