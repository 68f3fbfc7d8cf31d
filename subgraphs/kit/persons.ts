import {
  type ConstDirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLSchema,
  isObjectType,
  Kind,
} from 'graphql';
import { ClientError } from '../../common/errors.ts';

/** `Type.field` of every field that carries `@tag(name: "persons")`, on object types and interfaces. */
export function personsFields(document: DocumentNode): Set<string> {
  const tagged = new Set<string>();
  for (const definition of document.definitions) {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION:
      case Kind.INTERFACE_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_EXTENSION:
        for (const field of definition.fields ?? []) {
          if (field.directives?.some(isPersonsTag))
            tagged.add(`${definition.name.value}.${field.name.value}`);
        }
    }
  }
  return tagged;
}

function isPersonsTag({ name, arguments: args }: ConstDirectiveNode): boolean {
  if (name.value !== 'tag' && name.value !== 'federation__tag') return false;
  return args?.some(({ value }) => value.kind === Kind.STRING && value.value === 'persons') ?? false;
}

/**
 * Puts a lock before each of these fields of the schema: `FORBIDDEN` unless the request's context says
 * `devPersons`. It stands here besides at the gateway, since a deployment may be called by others.
 */
export function lockPersons(schema: GraphQLSchema, tagged: ReadonlySet<string>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const names = [type.name, ...type.getInterfaces().map((parent) => parent.name)];
    for (const field of Object.values(type.getFields())) {
      if (!names.some((name) => tagged.has(`${name}.${field.name}`))) continue;
      const place = `${type.name}.${field.name}`;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        if (context?.devPersons !== true) throw forbidden(place);
        return resolve(source, args, context, info);
      };
    }
  }
}

function forbidden(place: string): ClientError {
  return new ClientError(
    'FORBIDDEN',
    `${place} returns persons and is closed until callers are identified; in development, DEV_PERSONS=true opens it.`,
  );
}
