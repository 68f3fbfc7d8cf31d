import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { includes } from './conditions.ts';
import { plannedKey } from './plannable.ts';
import {
  BUBBLE,
  type Complete,
  generateFields,
  interpretFields,
  type OnFault,
  type Project,
  type ProjectedField,
} from './project-code.ts';
import { fieldOf, isTree, type Path, type Tree, typenameOf } from './tree.ts';
import { WORTH_A_FUNCTION } from './tree-code.ts';

/** The client's view of a merged tree: one operation under one set of @skip/@include values. */
export interface Projection {
  /** The `data` of the answer; null if a null went up to the root. */
  project(tree: Tree, onFault: OnFault): Tree | null;
  /**
   * The client's path for one of the merged tree, cut where the client did not ask further. `whole` is false if it was
   * cut: what lies behind was only fetched for another field.
   */
  visible(tree: Tree, path: Path): { path: Path; whole: boolean };
}

interface Field extends ProjectedField {
  readonly inner: Selection | undefined;
}

/** The fields asked of objects of one type. */
interface View {
  readonly fields: readonly Field[];
  project: Project;
  objects: number;
}

interface Source {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Tree;
}

export function compileProjection(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Tree,
): Projection {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw new Error(`the schema has no ${operation.operation} type`);
  const root = new Selection(rootType, [operation.selectionSet], { schema, fragments, variables });
  return {
    project(tree, onFault) {
      const data = root.project(tree, [], onFault);
      return isTree(data) ? data : null;
    },
    visible: (tree, path) => visible(root, tree, path),
  };
}

class Selection {
  readonly #declared: GraphQLNamedType;
  readonly #sets: readonly SelectionSetNode[];
  readonly #source: Source;
  readonly #isAbstract: boolean;
  readonly #views = new Map<string, View>();
  #ownView: View | undefined;

  constructor(declared: GraphQLNamedType, sets: readonly SelectionSetNode[], source: Source) {
    this.#declared = declared;
    this.#sets = sets;
    this.#source = source;
    this.#isAbstract = isAbstractType(declared);
  }

  /** What is asked of an object of the type it says it is; of the declared type if it does not say. */
  #viewOf(tree: Tree | undefined): View {
    if (!this.#isAbstract || !tree) return this.#declaredView;
    const name = typenameOf(tree);
    return name === undefined ? this.#declaredView : this.#viewOfType(name);
  }

  get #declaredView(): View {
    this.#ownView ??= this.#viewOfType(this.#declared.name);
    return this.#ownView;
  }

  #viewOfType(runtime: string): View {
    const known = this.#views.get(runtime);
    if (known) return known;
    const fields = this.#collect(runtime);
    const view = { fields, project: interpretFields(fields, this.#readTypename), objects: 0 };
    this.#views.set(runtime, view);
    return view;
  }

  /**
   * The field under a key of the tree. Where the object is not there to say its type (it was lost, or its null went up), a
   * field of any type it could have had will do: the client asked for it.
   */
  fieldAt(tree: Tree | undefined, treeKey: string | undefined): Field | undefined {
    const own = this.#viewOf(tree).fields.find((each) => each.treeKey === treeKey);
    if (own || tree || !isAbstractType(this.#declared)) return own;
    for (const type of this.#source.schema.getPossibleTypes(this.#declared)) {
      const found = this.#viewOfType(type.name).fields.find((each) => each.treeKey === treeKey);
      if (found) return found;
    }
    return undefined;
  }

  project(tree: Tree, path: (string | number)[], onFault: OnFault): unknown {
    const view = this.#viewOf(tree);
    if (view.objects++ === WORTH_A_FUNCTION) view.project = generateFields(view.fields, this.#readTypename);
    return view.project(tree, path, onFault);
  }

  /** An `@interfaceObject` may have left the interface's name under `__typename`; an alias can know better. */
  readonly #readTypename = (tree: Tree, key: string): unknown => {
    if (isObjectType(this.#declared)) return this.#declared.name;
    for (const name of [tree[key], tree.__typename])
      if (typeof name === 'string' && isObjectType(this.#source.schema.getType(name))) return name;
    return null;
  };

  #collect(runtimeName: string): Field[] {
    const { schema } = this.#source;
    const runtime = schema.getType(runtimeName);
    if (!isObjectType(runtime) && !isAbstractType(runtime)) return [];
    const nodes = new Map<string, FieldNode[]>();
    for (const set of this.#sets) this.#gather(set, runtime, nodes);
    return [...nodes].flatMap(([key, [first, ...rest]]) =>
      first ? (this.#field(key, [first, ...rest], runtime) ?? []) : [],
    );
  }

  #gather(set: SelectionSetNode, runtime: GraphQLNamedType, nodes: Map<string, FieldNode[]>): void {
    for (const node of set.selections) {
      if (!includes(node, this.#source.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const same = nodes.get(key);
        if (same) same.push(node);
        else nodes.set(key, [node]);
        continue;
      }
      const fragment =
        node.kind === Kind.FRAGMENT_SPREAD ? this.#source.fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition?.name.value;
      if (fragment && (condition === undefined || this.#applies(runtime, condition)))
        this.#gather(fragment.selectionSet, runtime, nodes);
    }
  }

  #applies(runtime: GraphQLNamedType, condition: string): boolean {
    if (runtime.name === condition) return true;
    const type = this.#source.schema.getType(condition);
    if (!isAbstractType(type)) return false;
    return (
      (isObjectType(runtime) || isInterfaceType(runtime)) && this.#source.schema.isSubType(type, runtime)
    );
  }

  #field(key: string, nodes: [FieldNode, ...FieldNode[]], parent: GraphQLNamedType): Field | undefined {
    const name = nodes[0].name.value;
    const treeKey = plannedKey(nodes[0]);
    if (name === '__typename')
      return { key, treeKey, inner: undefined, isPlain: true, isTypename: true, complete: completeTypename };
    const type = fieldType(parent, name, this.#source.schema);
    if (!type) return undefined;
    // Answers of introspection come from graphql-js, complete.
    if (name === '__schema' || name === '__type')
      return {
        key,
        treeKey,
        inner: undefined,
        isPlain: true,
        isTypename: false,
        complete: (value) => value ?? null,
      };
    const sets = nodes.flatMap((node) => node.selectionSet ?? []);
    let inner: Selection | undefined;
    const complete = compileType(type, `${parent.name}.${name}`, this.#source.schema, (named) => {
      inner = new Selection(named, sets, this.#source);
      return inner;
    });
    return { key, treeKey, inner, isPlain: isScalarType(getNullableType(type)), isTypename: false, complete };
  }
}

const completeTypename: Complete = (value, path, onFault) => {
  if (value !== null) return value;
  onFault([...path], 'The type of this object is not known.');
  return BUBBLE;
};

function fieldType(
  parent: GraphQLNamedType,
  name: string,
  schema: GraphQLSchema,
): GraphQLOutputType | undefined {
  if (parent === (schema.getQueryType() as GraphQLObjectType | undefined)) {
    if (name === '__schema') return SchemaMetaFieldDef.type;
    if (name === '__type') return TypeMetaFieldDef.type;
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
}

function compileType(
  type: GraphQLOutputType,
  coordinate: string,
  schema: GraphQLSchema,
  select: (named: GraphQLNamedType) => Selection,
): Complete {
  if (isNonNullType(type)) {
    const inner = compileNullable(type.ofType, coordinate, schema, select);
    return (value, path, onFault) => {
      if (value === null || value === undefined) {
        onFault([...path], `Cannot return null for non-nullable field ${coordinate}.`);
        return BUBBLE;
      }
      return inner(value, path, onFault) ?? BUBBLE;
    };
  }
  const inner = compileNullable(type, coordinate, schema, select);
  return (value, path, onFault) => {
    if (value === null || value === undefined) return null;
    const completed = inner(value, path, onFault);
    return completed === BUBBLE ? null : completed;
  };
}

/** Completes a value that is there; null means that it was faulty and the fault is told. */
function compileNullable(
  type: GraphQLOutputType,
  coordinate: string,
  schema: GraphQLSchema,
  select: (named: GraphQLNamedType) => Selection,
): Complete {
  if (isListType(type)) {
    const item = compileType(type.ofType, coordinate, schema, select);
    return (value, path, onFault) => {
      if (!Array.isArray(value)) return fault(path, onFault, `The value of ${coordinate} is not a list.`);
      const out: unknown[] = new Array(value.length);
      for (let i = 0; i < value.length; i++) {
        path.push(i);
        const completed = item(value[i], path, onFault);
        path.pop();
        if (completed === BUBBLE) return BUBBLE;
        out[i] = completed;
      }
      return out;
    };
  }
  if (isEnumType(type)) {
    const values = new Set(type.getValues().map((each) => each.name));
    return (value, path, onFault) =>
      typeof value === 'string' && values.has(value)
        ? value
        : fault(path, onFault, `The value of ${coordinate} is not one of ${type.name}.`);
  }
  // Scalars are the subgraph's: it has serialised them, and the gateway does not know the custom ones.
  if (isLeafType(type)) return (value) => value;
  const selection = select(type);
  const possible = isAbstractType(type) ? possibleNames(type.name, schema) : undefined;
  return (value, path, onFault) => {
    if (!isTree(value)) return fault(path, onFault, `The value of ${coordinate} is not an object.`);
    const typename = possible && typenameOf(value);
    if (typename !== undefined && !possible?.has(typename))
      return fault(path, onFault, `The type of ${coordinate} is not one that clients can see.`);
    return selection.project(value, path, onFault);
  };
}

function possibleNames(abstract: string, schema: GraphQLSchema): ReadonlySet<string> {
  const type = schema.getType(abstract);
  if (!isAbstractType(type)) return new Set();
  const names = new Set([abstract, ...schema.getPossibleTypes(type).map((each) => each.name)]);
  if (isInterfaceType(type))
    for (const each of schema.getImplementations(type).interfaces) names.add(each.name);
  return names;
}

function fault(path: Path, onFault: OnFault, message: string): null {
  onFault([...path], message);
  return null;
}

function visible(root: Selection, tree: Tree, path: Path): { path: Path; whole: boolean } {
  const shown: (string | number)[] = [];
  let selection: Selection | undefined = root;
  let value: unknown = tree;
  for (const segment of path) {
    if (typeof segment === 'number') {
      shown.push(segment);
      value = Array.isArray(value) ? value[segment] : undefined;
      continue;
    }
    const field: Field | undefined = selection?.fieldAt(isTree(value) ? value : undefined, segment);
    if (!field) return { path: shown, whole: false };
    shown.push(field.key);
    value = isTree(value) ? fieldOf(value, segment) : undefined;
    selection = field.inner;
  }
  return { path: shown, whole: true };
}
