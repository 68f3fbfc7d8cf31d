import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { includes } from './conditions.ts';
import { argumentReader, isListOfIds, type ReadArgument } from './cost-arguments.ts';
import type { CostFacts } from './cost-facts.ts';
import type { Tree } from './tree.ts';

/** Estimates how many objects an answer holds at most, from coerced variables. */
export type Cost = (variables: Tree) => number;

/** Throws COST_TOO_HIGH, which tells the estimate. */
export function assertCost(cost: number, maxCost: number): void {
  if (cost <= maxCost) return;
  const told = Math.min(Math.ceil(cost), Number.MAX_SAFE_INTEGER);
  throw new GraphQLError(
    `The answer could hold ${told.toLocaleString('en')} objects, and at most ${maxCost.toLocaleString('en')} are allowed. ` +
      'Ask for shorter pages, for fewer units or measures, or in several requests.',
    { extensions: { code: 'COST_TOO_HIGH', cost: told, maxCost, http: { status: 400 } } },
  );
}

/** Length of a list of which nobody says anything. */
const UNKNOWN_LENGTH = 10;

interface Source {
  readonly schema: GraphQLSchema;
  readonly facts: CostFacts;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** An operation is compiled for each set of the values of its conditions. */
  readonly conditions: Tree;
}

/** What a field around says of the length of lists in the object it returns: `nodes` of a page. */
interface Around {
  readonly fields: ReadonlySet<string>;
  readonly length: (variables: Tree) => number | undefined;
}

/**
 * Compiles the estimate of one operation, to be had before anything of it is planned or carried out. An object costs 1, or
 * its `@cost`; a scalar nothing. A list costs as often as it is long: what `@listSize` and its page argument say, else 10.
 * A field that is asked for a list of ids costs once for each, and the list it returns is taken as one for each. Of the
 * types that a place may have, the dearest counts.
 */
export function compileCost(
  schema: GraphQLSchema,
  facts: CostFacts,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: Tree,
): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`the schema has no ${operation.operation} type`);
  return costOfObject(root, [operation.selectionSet], undefined, { schema, facts, fragments, conditions });
}

function costOfObject(
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  around: Around | undefined,
  source: Source,
): Cost {
  const byKey = new Map<string, FieldNode[]>();
  for (const set of sets) collect(type, set, byKey, source);
  const costs = [...byKey.values()].flatMap((nodes) => {
    const field = type.getFields()[nodes[0]?.name.value ?? ''];
    const cost = field && costOfField(type, field, nodes, around, source);
    return cost ? [cost] : [];
  });
  return (variables) => {
    let sum = 0;
    for (const cost of costs) sum += cost(variables);
    return sum;
  };
}

/** Undefined for a field that costs nothing. */
function costOfField(
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  around: Around | undefined,
  source: Source,
): Cost | undefined {
  const { facts } = source;
  const id = `${parent.name}.${field.name}`;
  const named = getNamedType(field.type);
  const weight = facts.weights.get(id) ?? facts.weights.get(named.name) ?? (isLeafType(named) ? 0 : 1);
  if (weight === 0 && isLeafType(named)) return undefined;
  const size = facts.listSizes.get(id);
  const slices = (size?.slicedBy ?? []).map((name) => argumentReader(field, nodes, name));
  const sliced = (variables: Tree) => longest(slices, variables);
  const passedOn =
    size && size.sizedFields.length > 0
      ? {
          fields: new Set(size.sizedFields),
          length: (variables: Tree) => sliced(variables) ?? size.assumed,
        }
      : undefined;
  const inner = costOfSets(named.name, nodes, passedOn, source);
  const idLists = field.args
    .filter(({ type }) => isListOfIds(type))
    .map(({ name }) => argumentReader(field, nodes, name));
  const isList = isListType(getNullableType(field.type));
  const isSized = around?.fields.has(field.name) === true;
  return (variables) => {
    const asked = idsAskedFor(idLists, variables);
    const told = isSized ? around.length(variables) : sliced(variables);
    // A list that is asked for by ids has one for each, however long it is without them.
    const otherwise = asked === undefined ? (size?.assumed ?? UNKNOWN_LENGTH) : 1;
    const length = isList ? (told ?? otherwise) : 1;
    return (asked ?? 1) * length * (weight + inner(variables));
  };
}

/** The selections under a field, for the dearest of the types that may stand there. */
function costOfSets(
  typeName: string,
  nodes: readonly FieldNode[],
  around: Around | undefined,
  source: Source,
): Cost {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const type = source.schema.getType(typeName);
  if (isObjectType(type)) return costOfObject(type, sets, around, source);
  if (!isAbstractType(type)) return () => 0;
  const types = source.schema.getPossibleTypes(type);
  const costs = types.map((each) => costOfObject(each, sets, around, source));
  return (variables) => {
    let most = 0;
    for (const cost of costs) most = Math.max(most, cost(variables));
    return most;
  };
}

/** Fields asked of an object of this type, those of one response key together. */
function collect(
  type: GraphQLObjectType,
  set: SelectionSetNode,
  byKey: Map<string, FieldNode[]>,
  source: Source,
): void {
  for (const node of set.selections) {
    if (!includes(node, source.conditions)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      byKey.set(key, [...(byKey.get(key) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? source.fragments.get(node.name.value) : node;
    const condition = fragment?.typeCondition?.name.value;
    if (fragment && (condition === undefined || isOneOf(type, condition, source)))
      collect(type, fragment.selectionSet, byKey, source);
  }
}

function isOneOf(type: GraphQLObjectType, condition: string, { schema }: Source): boolean {
  const wanted = schema.getType(condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}

function longest(slices: readonly ReadArgument[], variables: Tree): number | undefined {
  let most: number | undefined;
  for (const read of slices) {
    const value = read(variables);
    if (typeof value === 'number') most = Math.max(most ?? 0, value, 0);
  }
  return most;
}

/** The product over the lists that were given; undefined if none was. */
function idsAskedFor(lists: readonly ReadArgument[], variables: Tree): number | undefined {
  let product: number | undefined;
  for (const read of lists) {
    const value = read(variables);
    if (Array.isArray(value)) product = (product ?? 1) * value.length;
  }
  return product;
}
