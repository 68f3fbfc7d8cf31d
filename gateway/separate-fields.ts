import type { FetchRewrite } from '@graphql-hive/router-query-planner';
import { type FieldNode, isCompositeType, Kind, type SelectionSetNode } from 'graphql';
import { changeFields, withOperation } from './change-fields.ts';
import { RESERVED } from './identity.ts';
import { type AskedField, type FetchText, fieldsOf, responseKey } from './operation-text.ts';
import type { AskedArguments } from './required-arguments.ts';
import type { Supergraph } from './supergraph.ts';

interface Separated {
  readonly text: FetchText;
  /** For each `_entities` field, by response key: how its answer gets the names back. */
  readonly rewrites: ReadonlyMap<string, readonly FetchRewrite[]>;
}

/**
 * Keeps fields of one name apart where a fetch asks for them of several types of objects at once. A subgraph refuses the
 * whole document if two of them have the same response key and not the same type, nullability included. The client
 * may ask so, if it is only this subgraph that has one of them non-null; what two types require for other fields may
 * well have one name; and the planner (0.0.38) gives two fields one alias now and then. What is only required of an
 * entity stands under a key of its own for good, see {@link AskedArguments}.
 */
export function separateFields(
  text: FetchText,
  subgraph: string,
  supergraph: Supergraph,
  asked: AskedArguments,
): Separated {
  const types = typesOf(subgraph, supergraph);
  const rewrites = new Map<string, FetchRewrite[]>();
  const changes = new Map<FieldNode, FieldNode>();
  for (const { node: root } of fieldsOf(text.operation.selectionSet, text)) {
    if (!root.selectionSet) continue;
    const renamers: FetchRewrite[] = [];
    const selectionSet = separate(root.selectionSet, undefined, [], { text, ...types, renamers, asked });
    if (selectionSet !== root.selectionSet) changes.set(root, { ...root, selectionSet });
    rewrites.set(responseKey(root), renamers);
  }
  if (changes.size === 0) return { text, rewrites };
  const { operation } = text;
  const selectionSet = changeFields(operation.selectionSet, changes, text);
  return { text: withOperation(text, { ...operation, selectionSet }), rewrites };
}

/** The same for a fetch of root fields. */
export function separateRootFields(
  text: FetchText,
  subgraph: string,
  supergraph: Supergraph,
): { text: FetchText; rewrites: readonly FetchRewrite[] } {
  const { operation } = text;
  const type = supergraph.schema.getRootType(operation.operation)?.name;
  const rewrites: FetchRewrite[] = [];
  const into = { text, ...typesOf(subgraph, supergraph), renamers: rewrites, asked: undefined };
  const selectionSet = separate(operation.selectionSet, type, [], into);
  if (selectionSet === operation.selectionSet) return { text, rewrites };
  return { text: withOperation(text, { ...operation, selectionSet }), rewrites };
}

function typesOf(subgraph: string, supergraph: Supergraph): Pick<Into, 'typeIn' | 'isObject'> {
  return {
    typeIn: (type, field) => (field === '__typename' ? 'String!' : supergraph.typeIn(subgraph, type, field)),
    isObject: (type) => isCompositeType(supergraph.schema.getType((type && nameIn(type)) ?? '')),
  };
}

interface Into {
  readonly text: FetchText;
  readonly typeIn: TypeIn;
  /** True for types that need a selection. */
  readonly isObject: (type: string | undefined) => boolean;
  readonly renamers: FetchRewrite[];
  /** Set where the fields of entities are looked at. */
  readonly asked: AskedArguments | undefined;
}

/** The selection, and what is below it, with aliases where they are needed; itself if nowhere. */
function separate(
  set: SelectionSetNode,
  parent: string | undefined,
  path: readonly { Key: string }[],
  into: Into,
): SelectionSetNode {
  const { text, typeIn, isObject, renamers, asked } = into;
  const fields = fieldsOf(set, text, parent);
  const required = new Map<FieldNode, string>();
  for (const { node } of fields) {
    const key = asked?.ownKey(node);
    if (key !== undefined) required.set(node, key);
  }
  const others = fields.filter(({ node }) => !required.has(node));
  const aliases = findAliases(others, text, typeIn);
  const changes = new Map<FieldNode, FieldNode | null>();
  for (const { type, node } of fields) {
    // Moving a selection to another fetch, the planner now and then leaves an object without one behind.
    if (
      !node.selectionSet &&
      type !== undefined &&
      isObject(typeIn(type, node.name.value)) &&
      fields.length > 1
    ) {
      changes.set(node, null);
      continue;
    }
    const value = required.get(node) ?? aliases.get(node);
    const key = responseKey(node);
    if (aliases.has(node) && value !== undefined)
      renamers.push({ KeyRenamer: { path: [...path, { Key: value }], renameKeyTo: key } });
    const inner = node.selectionSet && below(node, node.selectionSet, type, value ?? key);
    if (value === undefined && inner === node.selectionSet) continue;
    changes.set(node, {
      ...node,
      ...(value === undefined ? {} : { alias: { kind: Kind.NAME, value } }),
      ...(inner ? { selectionSet: inner } : {}),
    });
  }
  return changes.size > 0 ? changeFields(set, changes, text) : set;

  /** Names below are given back first, as long as the one above is not. */
  function below(node: FieldNode, inner: SelectionSetNode, type: string | undefined, key: string) {
    const own = type === undefined ? undefined : typeIn(type, node.name.value);
    const deeper: FetchRewrite[] = [];
    const changed = separate(inner, own && nameIn(own), [...path, { Key: key }], {
      ...into,
      renamers: deeper,
      asked: undefined,
    });
    renamers.unshift(...deeper);
    return changed;
  }
}

/** A name for each field that cannot stand beside the first one of its response key. */
function findAliases(
  fields: readonly AskedField[],
  text: FetchText,
  typeIn: TypeIn,
): ReadonlyMap<FieldNode, string> {
  const aliases = new Map<FieldNode, string>();
  const groups = new Map<string, AskedField[][]>();
  for (const field of fields) {
    const key = responseKey(field.node);
    const known = groups.get(key) ?? [];
    groups.set(key, known);
    let at = known.findIndex((group) => group.every((other) => canMerge(field, other, text, typeIn)));
    if (at < 0) at = known.push([]) - 1;
    known[at]?.push(field);
    if (at > 0) aliases.set(field.node, `${RESERVED}${at}_${key}`);
  }
  return aliases;
}

type TypeIn = (type: string, field: string) => string | undefined;

/** "Same response shape" of the specification (5.3.2), by the types that the subgraph itself has. */
function canMerge(one: AskedField, other: AskedField, text: FetchText, typeIn: TypeIn): boolean {
  const typeOf = ({ type, node }: AskedField) => type && typeIn(type, node.name.value);
  const [a, b] = [typeOf(one), typeOf(other)];
  if (a === undefined || b === undefined) return true;
  if (one.type === other.type && one.node.name.value === other.node.name.value) return true;
  const [set, otherSet] = [one.node.selectionSet, other.node.selectionSet];
  if (!set || !otherSet) return a === b;
  if (a.replace(NAME, '') !== b.replace(NAME, '')) return false;
  const [inner, otherInner] = [fieldsOf(set, text, nameIn(a)), fieldsOf(otherSet, text, nameIn(b))];
  return inner.every((each) =>
    otherInner.every(
      (next) => responseKey(each.node) !== responseKey(next.node) || canMerge(each, next, text, typeIn),
    ),
  );
}

const NAME = /\w+/;

function nameIn(type: string): string | undefined {
  return NAME.exec(type)?.[0];
}
