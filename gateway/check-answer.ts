import {
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isDay } from '../common/days.ts';
import { keptNumber } from './numbers.ts';
import { type FetchText, responseKey } from './operation-text.ts';
import type { Supergraph } from './supergraph.ts';
import { fieldOf, isTree, type Tree } from './tree.ts';

/** Looks at a leaf that is not null. */
type IsLeaf = (value: unknown) => boolean;

interface Source {
  readonly text: FetchText;
  readonly supergraph: Supergraph;
}

interface Field {
  /** The very string that keys of objects are, so that comparing them takes no look at their letters. */
  readonly key: string;
  readonly value: ValueCheck;
  /** The answer may leave it out: whether it was asked depends on what the gateway does not know. */
  readonly isOptional: boolean;
}

/**
 * Compares what a deployment answered with what its fetch asked for, by the supergraph's full types: what clients may not
 * see is still valid between subgraphs. Made of the fetch's text once; looks at an answer in one pass, and changes it only
 * where something stands in it that nobody asked for.
 */
export class SelectionCheck {
  readonly #declared: string;
  readonly #sets: readonly SelectionSetNode[];
  readonly #source: Source;
  readonly #isAbstract: boolean;
  readonly #byType = new Map<string, readonly Field[]>();
  /** Of the declared type, where there is no other. */
  #own: readonly Field[] | undefined;
  #typeKey: string | undefined | null = null;

  constructor(declared: string, sets: readonly SelectionSetNode[], source: Source) {
    this.#declared = declared;
    this.#sets = sets;
    this.#source = source;
    this.#isAbstract = !isObjectType(source.supergraph.schema.getType(declared));
  }

  /** True if every field asked of an object of this type is there and right. Further fields stay: see `asked` of merge. */
  acceptsEntity(entity: Tree, typename: string): boolean {
    return accept(entity, this.#fieldsOf(typename), false);
  }

  /** The fields of a root object that are missing or wrong, by response key. */
  wrongFields(data: Tree): string[] {
    const wrong: string[] = [];
    for (const field of this.#fieldsOf(this.#declared)) if (!acceptsAt(data, field)) wrong.push(field.key);
    return wrong;
  }

  /** True if the object is as asked; fields that were not asked for are gone then. */
  accepts(tree: Tree): boolean {
    if (!this.#isAbstract) {
      this.#own ??= this.#fieldsOf(this.#declared);
      return accept(tree, this.#own, true);
    }
    const typename = this.#typenameOf(tree);
    return typename !== undefined && accept(tree, this.#fieldsOf(typename), true);
  }

  /** The type that an object of an abstract position says it has; undefined if it may not stand here. */
  #typenameOf(tree: Tree): string | undefined {
    if (this.#typeKey === null) this.#typeKey = typeKey(this.#sets, this.#declared, this.#source.text);
    if (this.#typeKey === undefined) return this.#declared;
    const name = fieldOf(tree, this.#typeKey);
    const { schema, matches } = this.#source.supergraph;
    if (typeof name !== 'string' || !matches(name, this.#declared)) return undefined;
    // An `@interfaceObject` answers with the interface's own name; no object is of a union's.
    return isUnionType(schema.getType(name)) ? undefined : name;
  }

  #fieldsOf(typename: string): readonly Field[] {
    const known = this.#byType.get(typename);
    if (known) return known;
    const asked = new Map<string, AskedNode>();
    for (const set of this.#sets) gather(set, typename, true, asked, this.#source);
    const fields = [...asked].map(([key, { name, sets, isCertain }]) => ({
      key: Object.keys({ [key]: null })[0] ?? key,
      isOptional: !isCertain,
      value: name === undefined ? ANYTHING : this.#valueOf(typename, name, sets),
    }));
    this.#byType.set(typename, fields);
    return fields;
  }

  #valueOf(typename: string, name: string, sets: readonly SelectionSetNode[]): ValueCheck {
    const { schema, matches } = this.#source.supergraph;
    if (name === '__typename')
      return new ValueCheck({
        isNullable: false,
        isLeaf: (value) => typeof value === 'string' && matches(value, typename),
      });
    const type = schema.getType(typename);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    return field === undefined ? ANYTHING : compileValue(field.type, sets, this.#source);
  }
}

/**
 * Servers answer in the order in which they were asked, so the fields of an object are met one after another; only where
 * they are not is each looked for.
 */
function accept(tree: Tree, fields: readonly Field[], dropsOthers: boolean): boolean {
  let met = 0;
  for (const key in tree) {
    const field = fields[met];
    if (field === undefined && !dropsOthers) break;
    if (field === undefined || field.key !== key) return acceptDisordered(tree, fields, dropsOthers);
    if (!field.value.accepts(tree[key])) return false;
    met++;
  }
  return met === fields.length || acceptDisordered(tree, fields, dropsOthers);
}

function acceptDisordered(tree: Tree, fields: readonly Field[], dropsOthers: boolean): boolean {
  if (!fields.every((field) => acceptsAt(tree, field))) return false;
  if (!dropsOthers) return true;
  const asked = new Set(fields.map(({ key }) => key));
  for (const key of Object.keys(tree)) if (!asked.has(key)) delete tree[key];
  return true;
}

function acceptsAt(tree: Tree, { key, value, isOptional }: Field): boolean {
  const given = fieldOf(tree, key);
  return given === undefined ? isOptional : value.accepts(given);
}

interface Of {
  readonly isNullable: boolean;
  readonly isLeaf?: IsLeaf;
  readonly item?: ValueCheck;
  readonly inner?: SelectionCheck;
}

/** What may stand in one place: a leaf, a list of something, or an object. */
class ValueCheck {
  readonly #isNullable: boolean;
  readonly #isLeaf: IsLeaf | undefined;
  readonly #item: ValueCheck | undefined;
  readonly #inner: SelectionCheck | undefined;

  constructor({ isNullable, isLeaf, item, inner }: Of) {
    this.#isNullable = isNullable;
    this.#isLeaf = isLeaf;
    this.#item = item;
    this.#inner = inner;
  }

  accepts(value: unknown): boolean {
    if (value === null) return this.#isNullable;
    if (this.#isLeaf !== undefined) return this.#isLeaf(value);
    const item = this.#item;
    if (item === undefined) return isTree(value) && this.#inner?.accepts(value) === true;
    if (!Array.isArray(value)) return false;
    for (let i = 0; i < value.length; i++) if (!item.accepts(value[i])) return false;
    return true;
  }
}

const ANYTHING = new ValueCheck({ isNullable: true, isLeaf: () => true });

function compileValue(
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  source: Source,
  isNullable = true,
): ValueCheck {
  if (isNonNullType(type)) return compileValue(type.ofType, sets, source, false);
  if (isListType(type)) return new ValueCheck({ isNullable, item: compileValue(type.ofType, sets, source) });
  if (isEnumType(type)) {
    const names = new Set<unknown>(type.getValues().map(({ name }) => name));
    return new ValueCheck({ isNullable, isLeaf: (value) => names.has(value) });
  }
  if (isScalarType(type)) return new ValueCheck({ isNullable, isLeaf: SCALARS[type.name] ?? (() => true) });
  return new ValueCheck({ isNullable, inner: new SelectionCheck(type.name, sets, source) });
}

const isText: IsLeaf = (value) => typeof value === 'string' && keptNumber(value) === undefined;
/** Every day but 29 February, for which alone a calendar is needed. */
const PLAIN_DAY =
  /^(?!0000)\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/;
const WHOLE = /^(?:0|-?[1-9]\d{0,18})$/;

/** Scalars whose form is known: those of GraphQL, and the two of `schema/shared.graphql`. Others are the subgraph's. */
const SCALARS: Readonly<Record<string, IsLeaf>> = {
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  Float: (value) =>
    typeof value === 'number'
      ? Number.isFinite(value)
      : typeof value === 'string' && keptNumber(value) !== undefined,
  String: isText,
  Boolean: (value) => typeof value === 'boolean',
  ID(value) {
    if (typeof value === 'number') return Number.isInteger(value);
    if (typeof value !== 'string') return false;
    const kept = keptNumber(value);
    return kept === undefined || /^-?\d+$/.test(kept);
  },
  Date: (value) => typeof value === 'string' && (PLAIN_DAY.test(value) || isDay(value)),
  Money: (value) =>
    typeof value === 'string' &&
    WHOLE.test(value) &&
    (value.length < 19 || BigInt.asIntN(64, BigInt(value)) === BigInt(value)),
};

interface AskedNode {
  /** The field's name; undefined where it depends on a type that the answer need not tell. */
  readonly name: string | undefined;
  readonly sets: SelectionSetNode[];
  isCertain: boolean;
}

/** What a selection asks of an object whose type is `typename`, by response key; through its fragments. */
function gather(
  set: SelectionSetNode,
  typename: string,
  isCertain: boolean,
  asked: Map<string, AskedNode>,
  source: Source,
): void {
  const { text, supergraph } = source;
  for (const node of set.selections) {
    const isSure = isCertain && !hasCondition(node);
    if (node.kind === Kind.FIELD) {
      const key = responseKey(node);
      const known = asked.get(key);
      const sets = node.selectionSet ? [node.selectionSet] : [];
      if (known === undefined) asked.set(key, { name: node.name.value, sets, isCertain: isSure });
      else {
        known.sets.push(...sets);
        known.isCertain ||= isSure;
      }
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? text.fragments.get(node.name.value) : node;
    if (!fragment) continue;
    const condition = fragment.typeCondition?.name.value ?? typename;
    if (supergraph.matches(typename, condition))
      gather(fragment.selectionSet, typename, isSure, asked, source);
    else if (isAbstractType(supergraph.schema.getType(typename)))
      gatherUnknown(fragment.selectionSet, asked, text);
  }
}

/** Of an object that does not say its type, what only some types have may stand there or not. */
function gatherUnknown(set: SelectionSetNode, asked: Map<string, AskedNode>, text: FetchText): void {
  for (const node of set.selections) {
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? text.fragments.get(node.name.value) : node;
    if (!fragment) continue;
    if (fragment.kind !== Kind.FIELD) gatherUnknown(fragment.selectionSet, asked, text);
    else if (!asked.has(responseKey(fragment)))
      asked.set(responseKey(fragment), { name: undefined, sets: [], isCertain: false });
  }
}

/** Under which key every object of the selection says its type; undefined if it was not asked. */
function typeKey(sets: readonly SelectionSetNode[], declared: string, text: FetchText): string | undefined {
  for (const node of sets.flatMap(({ selections }) => selections)) {
    if (hasCondition(node)) continue;
    if (node.kind === Kind.FIELD) {
      if (node.name.value === '__typename') return responseKey(node);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? text.fragments.get(node.name.value) : node;
    if (!fragment || (fragment.typeCondition?.name.value ?? declared) !== declared) continue;
    const key = typeKey([fragment.selectionSet], declared, text);
    if (key !== undefined) return key;
  }
  return undefined;
}

function hasCondition({ directives }: SelectionNode): boolean {
  return directives?.some(({ name }) => name.value === 'skip' || name.value === 'include') === true;
}
