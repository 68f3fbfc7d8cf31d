import {
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * The first field of the document that returns persons, as `Type.field`; undefined if there is none. A field of an
 * interface counts if it does in any type behind it.
 */
export function findPersonField(
  schema: GraphQLSchema,
  document: DocumentNode,
  personFields: ReadonlySet<string>,
): string | undefined {
  if (personFields.size === 0) return undefined;
  const types = new TypeInfo(schema);
  let found: string | undefined;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType();
        if (!parent || found !== undefined) return;
        const behind = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
        const above = isObjectType(parent) || isInterfaceType(parent) ? parent.getInterfaces() : [];
        found = [parent, ...behind, ...above]
          .map((type) => `${type.name}.${node.name.value}`)
          .find((coordinate) => personFields.has(coordinate));
      },
    }),
  );
  return found;
}
