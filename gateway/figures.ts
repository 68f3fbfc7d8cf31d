import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { type FieldNode, getNamedType, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { Asked } from './collect-entities.ts';
import { stringify } from './numbers.ts';
import { type AskedField, type FetchText, fieldsOf, responseKey } from './operation-text.ts';
import type { Supergraph } from './supergraph.ts';
import { fieldOf, type Tree, typenameOf } from './tree.ts';

/** What of the entities of one `_entities` field may be kept. */
export interface Figures {
  /** Which entity it is that was asked about; undefined if it is none of figures. Names no person. */
  keyOf(asked: Asked): string | undefined;
  /** The entity as text, without what subgraphs pass to each other only; undefined if it lacks a figure. */
  write(entity: Tree): string | undefined;
}

/**
 * Decides from the schema's tags what may be kept: entities of types tagged `figures` if what is asked of them leads to no
 * person, and needs no more than the entity's key. What is @inaccessible, lists of persons among it, is never kept: it is null
 * in a kept entity, which subgraphs take for "not given". Undefined if nothing may be kept.
 */
export function compileFigures(
  asked: readonly AskedField[],
  requires: readonly RequiresSelection[],
  text: FetchText,
  subgraph: string,
  supergraph: Supergraph,
): Figures | undefined {
  const { schema, figureTypes, keyFields, matches, requiredBy } = supergraph;
  const keysOf = new Map<string, readonly string[]>();
  let sendsMore = false;
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment' || !figureTypes.has(selection.typeCondition)) continue;
    const keys = keyFields(subgraph, selection.typeCondition);
    keysOf.set(selection.typeCondition, [...keys]);
    sendsMore ||= selection.selections.some(
      (each) => each.kind !== 'Field' || (each.name !== '__typename' && !keys.has(each.name)),
    );
  }
  const kept = new Set<string>();
  const hidden = new Set<string>();
  for (const typeName of keysOf.keys()) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) return undefined;
    for (const { type: condition, node } of asked) {
      if (condition !== undefined && !matches(typeName, condition)) continue;
      const field = type.getFields()[node.name.value];
      if (field === undefined) continue;
      if (field.astNode?.directives?.some(({ name }) => name.value === 'inaccessible')) {
        hidden.add(responseKey(node));
        continue;
      }
      if (requiredBy(subgraph, typeName, field.name).length > 0) return undefined;
      if (leadsToPersons(node, typeName, text, supergraph)) return undefined;
      kept.add(responseKey(node));
    }
  }
  if (kept.size === 0) return undefined;
  return {
    keyOf({ representation, text: written }) {
      const type = typenameOf(representation);
      const keys = type === undefined ? undefined : keysOf.get(type);
      if (keys === undefined || !sendsMore) return keys && written;
      return stringify([type, ...keys.map((name) => fieldOf(representation, name) ?? null)]);
    },
    write(entity) {
      for (const key of kept) if (fieldOf(entity, key) === null) return undefined;
      if (hidden.size === 0) return stringify(entity);
      const copy = { ...entity };
      for (const key of hidden) copy[key] = null;
      return stringify(copy);
    },
  };
}

/** True if the field, or anything asked below it, is tagged `persons`, in any type that may stand there. */
function leadsToPersons(node: FieldNode, parent: string, text: FetchText, supergraph: Supergraph): boolean {
  const { schema, personFields } = supergraph;
  const type = schema.getType(parent);
  const behind = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
  if ([parent, ...behind].some((name) => personFields.has(`${name}.${node.name.value}`))) return true;
  if (!node.selectionSet || !(isObjectType(type) || isInterfaceType(type))) return false;
  const field = type.getFields()[node.name.value];
  if (field === undefined) return false;
  const inner = getNamedType(field.type).name;
  return fieldsOf(node.selectionSet, text, inner).some((each) =>
    leadsToPersons(each.node, each.type ?? inner, text, supergraph),
  );
}
