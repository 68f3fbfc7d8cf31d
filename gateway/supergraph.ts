import {
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type FieldNode,
  GraphQLInterfaceType,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  isAbstractType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';
import { type CostFacts, readCostFacts } from './cost-facts.ts';

/** What the gateway needs to know of a supergraph beside the plans that the planner makes of it. */
export interface Supergraph {
  readonly sdl: string;
  /** Every type of the supergraph, those hidden from clients included. */
  readonly schema: GraphQLSchema;
  /** Name of each subgraph, with the address the supergraph gives it. */
  readonly urls: ReadonlyMap<string, string>;
  /** True if an object whose `__typename` is `runtime` may stand where `condition` is asked for. */
  readonly matches: TypeMatch;
  /** Top-level names of all key fields of a type in one subgraph; empty if it is no entity there. */
  keyFields(subgraph: string, typeName: string): ReadonlySet<string>;
  /** What a subgraph's field `@requires` of its entity, with arguments; empty if nothing. */
  requiredBy(subgraph: string, typeName: string, field: string): readonly FieldNode[];
  /** A field's type as one subgraph declares it, e.g. `[Int!]`; undefined if there is no such field. */
  typeIn(subgraph: string, typeName: string, field: string): string | undefined;
  /** Fields tagged `persons`, and all fields of types tagged so, as `Type.field`. */
  readonly personFields: ReadonlySet<string>;
  /** Types tagged `figures`: numbers about many, of which the last good ones may be kept. */
  readonly figureTypes: ReadonlySet<string>;
  /** Lengths of lists and weights of fields, where a subgraph says so. */
  readonly cost: CostFacts;
}

export type TypeMatch = (runtime: string, condition: string) => boolean;

/** Reads a Federation 2 supergraph (join spec v0.1 to v0.5). Throws if it is none. */
export function readSupergraph(sdl: string): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const graphs = readGraphs(document);
  if (graphs.length === 0)
    throw new Error('the schema has no `enum join__Graph`, so it is not a Federation supergraph');
  const names = new Map(graphs.map((graph) => [graph.enumValue, graph.name]));
  const keys = readKeys(document, names);
  const required = readRequired(document, names);
  const types = readFieldTypes(document, names);
  const none: ReadonlySet<string> = new Set();
  return {
    sdl,
    schema,
    urls: new Map(graphs.map((graph) => [graph.name, graph.url])),
    matches: typeMatch(schema),
    keyFields: (subgraph, typeName) => keys.get(`${subgraph} ${typeName}`) ?? none,
    requiredBy: (subgraph, typeName, field) => required.get(`${subgraph} ${typeName}.${field}`) ?? [],
    typeIn: (subgraph, typeName, field) =>
      types.get(`${subgraph} ${typeName}.${field}`) ?? types.get(`${typeName}.${field}`),
    personFields: readPersonFields(document),
    cost: readCostFacts(document),
    figureTypes: new Set(
      objectTypes(document).flatMap((node) => (isTagged(node, 'figures') ? [node.name.value] : [])),
    ),
  };
}

/** An interface matches itself too: an `@interfaceObject` answers with the interface's own name. */
function typeMatch(schema: GraphQLSchema): TypeMatch {
  const possible = new Map<string, Set<string>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue;
    const names = new Set(schema.getPossibleTypes(type).map((each) => each.name));
    if (type instanceof GraphQLInterfaceType) {
      for (const each of schema.getImplementations(type).interfaces) names.add(each.name);
    }
    possible.set(type.name, names);
  }
  return (runtime, condition) => runtime === condition || possible.get(condition)?.has(runtime) === true;
}

function readGraphs(document: DocumentNode): { enumValue: string; name: string; url: string }[] {
  const graphs = document.definitions.find(
    (node): node is EnumTypeDefinitionNode =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  return (graphs?.values ?? []).map((value) => {
    const directive = value.directives?.find((each) => each.name.value === 'join__graph');
    return {
      enumValue: value.name.value,
      name: argument(directive, 'name') ?? value.name.value,
      url: argument(directive, 'url') ?? '',
    };
  });
}

function readKeys(document: DocumentNode, names: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const directive of node.directives ?? []) {
      if (directive.name.value !== 'join__type' && directive.name.value !== 'join__owner') continue;
      const graph = names.get(argument(directive, 'graph') ?? '');
      const key = argument(directive, 'key');
      if (!graph || !key) continue;
      const id = `${graph} ${node.name.value}`;
      const fields = keys.get(id) ?? new Set();
      for (const field of parseFields(key)) fields.add(field.name.value);
      keys.set(id, fields);
    }
  }
  return keys;
}

function readRequired(document: DocumentNode, names: ReadonlyMap<string, string>): Map<string, FieldNode[]> {
  const required = new Map<string, FieldNode[]>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of node.fields ?? [])
      for (const directive of field.directives ?? []) {
        const requires = argument(directive, 'requires');
        const graph = names.get(argument(directive, 'graph') ?? '');
        if (directive.name.value === 'join__field' && requires && graph)
          required.set(`${graph} ${node.name.value}.${field.name.value}`, parseFields(requires));
      }
  }
  return required;
}

/** Types of all fields in the whole graph, and where a subgraph has another one, that too. */
function readFieldTypes(document: DocumentNode, names: ReadonlyMap<string, string>): Map<string, string> {
  const types = new Map<string, string>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of node.fields ?? []) {
      const id = `${node.name.value}.${field.name.value}`;
      types.set(id, print(field.type));
      for (const directive of field.directives ?? []) {
        const type = directive.name.value === 'join__field' ? argument(directive, 'type') : undefined;
        const graph = names.get(argument(directive, 'graph') ?? '');
        if (type !== undefined && graph !== undefined) types.set(`${graph} ${id}`, type);
      }
    }
  }
  return types;
}

function parseFields(fieldSet: string): FieldNode[] {
  const [operation] = parse(`{${fieldSet}}`, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? flatFields(operation.selectionSet) : [];
}

/** The fields of a field set, through its inline fragments. */
export function flatFields(set: SelectionSetNode | undefined): FieldNode[] {
  return (set?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    return node.kind === Kind.INLINE_FRAGMENT ? flatFields(node.selectionSet) : [];
  });
}

function readPersonFields(document: DocumentNode): Set<string> {
  const found = new Set<string>();
  for (const node of objectTypes(document))
    for (const field of node.fields ?? [])
      if (isTagged(field, 'persons') || isTagged(node, 'persons'))
        found.add(`${node.name.value}.${field.name.value}`);
  return found;
}

function objectTypes(document: DocumentNode): (ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode)[] {
  return document.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
}

function isTagged(
  { directives }: FieldDefinitionNode | ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  tag: string,
): boolean {
  return directives?.some((each) => each.name.value === 'tag' && argument(each, 'name') === tag) === true;
}

function argument(directive: ConstDirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

/**
 * The schema clients see, from the planner's SDL. The planner lists the introspection fields and types in it;
 * graphql-js brings its own and takes a name with two underscores for a mistake. It leaves some of the join
 * specification's types there too, and hidden types named in unions and after `implements`.
 */
export function readApiSchema(consumerSdl: string): GraphQLSchema {
  const document = parse(consumerSdl, { noLocation: true });
  const names = new Set(
    document.definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])),
  );
  const isKnown = (node: NamedTypeNode) => names.has(node.name.value);
  const schema = buildASTSchema({
    ...document,
    definitions: document.definitions.flatMap((node): DefinitionNode[] => {
      if ('name' in node && INTERNAL.test(node.name?.value ?? '')) return [];
      if (node.kind === Kind.DIRECTIVE_DEFINITION && BUILT_IN_DIRECTIVES.has(node.name.value)) return [];
      if (node.kind === Kind.UNION_TYPE_DEFINITION)
        return [{ ...node, types: (node.types ?? []).filter(isKnown) }];
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        return [node];
      const interfaces = (node.interfaces ?? []).filter(isKnown);
      const fields = (node.fields ?? []).filter((field) => !field.name.value.startsWith('__'));
      return [{ ...node, interfaces, fields }];
    }),
  });
  if (!isObjectType(schema.getQueryType())) throw new Error('the supergraph has no query type');
  return schema;
}

const INTERNAL = /^__|^join__/;
const BUILT_IN_DIRECTIVES = new Set(['skip', 'include', 'deprecated', 'specifiedBy', 'oneOf']);

/** True for the name of an object type: what `__typename` should say, where an `@interfaceObject` may not. */
export function isObjectTypeName({ schema }: Supergraph): (name: string) => boolean {
  return (name) => isObjectType(schema.getType(name));
}
