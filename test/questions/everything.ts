import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Values for arguments that must be given, by name, as GraphQL text. */
type Values = Readonly<Record<string, string>>;

/**
 * A selection of all fields of a type, objects inside objects to `depth`, pages of three: every resolver that is reached
 * from it runs. Fields whose arguments `values` does not have, and those that would lead back to a type already on the
 * way, are left out.
 */
export function selectionOfAll(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  depth: number,
  values: Values,
  way: readonly string[] = [type.name],
): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const text = fieldText(schema, field, depth, values, way);
    return text === null ? [] : [text];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

function fieldText(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  values: Values,
  way: readonly string[],
): string | null {
  const args = argumentsText(field, values);
  if (args === null) return null;
  const inner = getNamedType(field.type);
  if (isLeafType(inner)) return `${field.name}${args}`;
  if (depth === 0) return null;
  const sets = possibleTypes(schema, field.type)
    .filter(({ name }) => !way.includes(name))
    .map(
      (each) => `... on ${each.name} ${selectionOfAll(schema, each, depth - 1, values, [...way, each.name])}`,
    );
  return sets.length === 0 ? null : `${field.name}${args} { ${sets.join(' ')} }`;
}

/** Null when an argument that must be given has no value. */
function argumentsText({ args }: GraphQLField<unknown, unknown>, values: Values): string | null {
  const texts: string[] = [];
  for (const arg of args) {
    const value = arg.name === 'first' ? '3' : (values[arg.name] ?? firstOf(arg.type));
    if (isRequiredArgument(arg) && value === undefined) return null;
    if (value !== undefined && (isRequiredArgument(arg) || arg.name === 'first'))
      texts.push(`${arg.name}: ${value}`);
  }
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

function firstOf(type: GraphQLInputType): string | undefined {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues()[0]?.name : undefined;
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isObjectType(named)) return [named];
  if (isLeafType(named)) return [];
  return schema.getPossibleTypes(named);
}
