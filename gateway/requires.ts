import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { getNamedType, isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import type { Supergraph } from './supergraph.ts';
import { fieldOf, isTree, type Tree, typenameOf } from './tree.ts';

/**
 * A representation to send; or why there is none: `none` if the object is of a type not asked about, `keyless` if a
 * part of its key is null, `lost` if a required non-null field did not arrive.
 */
type Representation = Tree | 'none' | 'keyless' | 'lost';
export type Represent = (entity: Tree, variables: Tree) => Representation;

type Outcome = 'filled' | 'keyless' | 'lost';
type Fill = (out: Tree, source: Tree, variables: Tree) => Outcome;

/** Compiles what a fetch requires of an entity to a function that reads it from the merged tree. */
export function compileRequires(
  selections: readonly RequiresSelection[],
  subgraph: string,
  supergraph: Supergraph,
): Represent {
  const fill = compileSelections(selections, undefined, subgraph, supergraph);
  return (entity, variables) => {
    const out: Tree = {};
    const outcome = fill(out, entity, variables);
    if (outcome !== 'filled') return outcome;
    return out.__typename === undefined ? 'none' : out;
  };
}

function compileSelections(
  selections: readonly RequiresSelection[],
  parent: string | undefined,
  entityGraph: string | undefined,
  supergraph: Supergraph,
): Fill {
  const fills = selections.map((selection): Fill => {
    if (selection.kind === 'Field')
      return compileField(selection, parent, parent === undefined ? undefined : entityGraph, supergraph);
    if (selection.kind === 'FragmentSpread')
      throw new Error(`the plan requires through a named fragment: ${selection.value}`);
    const { typeCondition, includeIf, skipIf } = selection;
    const inner = compileSelections(selection.selections, typeCondition, entityGraph, supergraph);
    return (out, source, variables) => {
      if (includeIf !== undefined && variables[includeIf] === false) return 'filled';
      if (skipIf !== undefined && variables[skipIf] === true) return 'filled';
      const typename = typenameOf(source);
      if (typename !== undefined && !supergraph.matches(typename, typeCondition)) return 'filled';
      return inner(out, source, variables);
    };
  });
  return (out, source, variables) => {
    for (const fill of fills) {
      const outcome = fill(out, source, variables);
      if (outcome !== 'filled') return outcome;
    }
    return 'filled';
  };
}

function compileField(
  field: Extract<RequiresSelection, { kind: 'Field' }>,
  parent: string | undefined,
  entityGraph: string | undefined,
  supergraph: Supergraph,
): Fill {
  // In a representation the subgraph's own name stands; in the tree it can be under an alias of the planner's.
  const readKey = field.name;
  const name = field.alias ?? field.name;
  if (name === '__typename') {
    return (out, source) => {
      out.__typename = typenameOf(source) ?? parent;
      return 'filled';
    };
  }
  const type = fieldType(parent, name, supergraph);
  const nonNull = type !== undefined && isNonNullType(type);
  // Only the entity's own fields can be its key; below, null is a value like any other.
  const isKey = entityGraph !== undefined && supergraph.keyFields(entityGraph, parent ?? '').has(name);
  const inner = field.selections?.length
    ? compileSelections(field.selections, type && getNamedType(type).name, undefined, supergraph)
    : undefined;
  return (out, source, variables) => {
    const value = fieldOf(source, readKey);
    if (value === undefined || value === null) {
      if (isKey) return 'keyless';
      if (nonNull) return 'lost';
      out[name] = null;
      return 'filled';
    }
    if (inner === undefined) {
      out[name] = value;
      return 'filled';
    }
    const box: Tree = { value: out[name] };
    const outcome = copyInto(box, value, inner, variables);
    if (outcome === 'filled') out[name] = box.value;
    return outcome;
  };
}

/** Reads through lists of any depth; null items stay null. Two selections of one field fill the same object. */
function copyInto(box: Tree, value: unknown, inner: Fill, variables: Tree): Outcome {
  if (Array.isArray(value)) {
    const before: unknown[] = Array.isArray(box.value) ? box.value : [];
    const items: unknown[] = [];
    for (const item of value) {
      const itemBox: Tree = { value: before[items.length] };
      const outcome = copyInto(itemBox, item, inner, variables);
      if (outcome !== 'filled') return outcome;
      items.push(itemBox.value);
    }
    box.value = items;
    return 'filled';
  }
  if (!isTree(value)) {
    box.value = null;
    return 'filled';
  }
  const out: Tree = isTree(box.value) ? box.value : {};
  box.value = out;
  return inner(out, value, variables);
}

function fieldType(parent: string | undefined, name: string, { schema }: Supergraph) {
  const type = parent === undefined ? undefined : schema.getType(parent);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name]?.type : undefined;
}
