import {
  type GraphQLSchema,
  isAbstractType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type FieldModel, fieldOf, givesInterfaceObject, KEYS, objectOf, type World } from './world.ts';

/** What a case can make use of; every one of them has its share of the cases. */
export const FEATURES = [
  ...['argument', 'variable', 'variable left out', 'default of a variable', 'input object', 'list of lists'],
  ...['alias', 'inline fragment', 'named fragment', 'fragment used twice', '__typename', 'introspection'],
  ...['@skip and @include', '@skip and @include by variable', 'default of a condition', 'several operations'],
  ...['mutation', 'enum', 'custom scalar', 'number beyond 2^53', 'value type', 'interface', 'union'],
  ...['several types behind one field', 'null', 'error of a resolver', 'null propagation', 'lost entity'],
  ...['entity fetch', 'several entities in one fetch', 'several _entities in one call', 'rewritten input'],
  ...['rewritten output', 'single key', 'several keys', 'compound key', 'key inside a value'],
  ...['@shareable field', 'value in two parts', '@override', '@provides', '@interfaceObject', '@requires'],
  ...['@requires of nullable', '@requires of non-null', '@requires nested', '@requires through lists'],
  ...['@requires with arguments', 'null in what is required', '@requires from several subgraphs'],
  ...['alias called like a field', 'other arguments than required', 'one name of different types'],
  ...['@interfaceObject behind a field'],
];

/** What a case made use of; a few of these are no features of their own. */
export type Observed = Set<string>;

/** What the fields that a document asks for have to do with Federation. */
export function noteFields(world: World, schema: GraphQLSchema, source: string, observed: Observed): void {
  const types = new TypeInfo(schema);
  visit(
    parse(source),
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType();
        if (!parent) return;
        const names = isAbstractType(parent)
          ? schema.getPossibleTypes(parent).map((each) => each.name)
          : [parent.name];
        for (const name of names) {
          const field = fieldOf(world, name, node.name.value);
          if (field) noteField(world, name, field, node.selectionSet, observed);
        }
      },
    }),
  );
}

function noteField(
  world: World,
  typeName: string,
  field: FieldModel,
  selection: SelectionSetNode | undefined,
  observed: Observed,
): void {
  const type = objectOf(world, typeName);
  if (field.in.length > 1 && type?.kind === 'entity') observed.add('@shareable field');
  if (field.in.length > 1 && field.type.name === 'S') observed.add('value in two parts');
  if (type?.kind === 'value') observed.add('value type');
  if (field.overrides) observed.add('@override');
  if (givesInterfaceObject(world, field)) observed.add('@interfaceObject behind a field');
  if (world.interfaces.some((each) => each.objectIn?.fields.includes(field)))
    observed.add('@interfaceObject');
  if (field.requires) {
    observed.add('@requires');
    const from = new Set(field.requires.map((each) => fieldOf(world, typeName, each.field)?.in[0]));
    if (from.size > 1) observed.add('@requires from several subgraphs');
    for (const { args, inner, field: name } of field.requires) {
      const required = fieldOf(world, typeName, name);
      if (args.text) observed.add('@requires with arguments');
      if (inner) observed.add('@requires nested');
      if (inner && (required?.type.nonNull.length ?? 0) > 1) observed.add('@requires through lists');
      observed.add(required?.type.nonNull[0] ? '@requires of non-null' : '@requires of nullable');
    }
  }
  const { provides } = field;
  const isProvided = selection?.selections.some(
    (each) => each.kind === Kind.FIELD && each.name.value === provides,
  );
  if (provides && isProvided) observed.add('@provides');
}

/** What a subgraph is asked: how entities are named, and how many questions go together. */
export function noteCall(world: World, body: string, observed: Observed): void {
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  if (/\b_entities\b.*\b_entities\b/s.test(query)) observed.add('several _entities in one call');
  for (const value of Object.values(variables ?? {})) {
    if (!query.includes('_entities') || !Array.isArray(value)) continue;
    observed.add('entity fetch');
    if (value.length > 1) observed.add('several entities in one fetch');
    for (const each of value) {
      if (typeof each !== 'object' || each === null) continue;
      const keys = objectOf(world, String(each.__typename))?.keysIn.values().next().value ?? [KEYS.id];
      const used = keys.filter((key) => key.names.every((name) => name in each));
      if (used.includes(KEYS.compound)) observed.add('compound key');
      if (used.includes(KEYS.nested)) observed.add('key inside a value');
      if (used.includes(KEYS.id)) observed.add('single key');
      if (keys.length > 1) observed.add('several keys');
    }
  }
}

export function notePlan(plan: unknown, observed: Observed): void {
  const text = JSON.stringify(plan);
  if (text.includes('"inputRewrites":[{')) observed.add('rewritten input');
  if (text.includes('"outputRewrites":[{')) observed.add('rewritten output');
}
