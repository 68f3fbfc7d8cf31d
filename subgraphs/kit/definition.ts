import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { type DocumentNode, type GraphQLSchema, isObjectType, parse, Source } from 'graphql';
import type { DatabaseDefinition } from './database.ts';
import { figureDifference, rateDifference } from './figure-difference.ts';
import { lockPersons, personsFields } from './persons.ts';
import { sharedScalars } from './scalars.ts';
import type { UnitDatabases } from './unit-databases.ts';

/** Of the shared value types the fields that follow from the others. */
const SHARED_FIELDS = {
  FigurePair: { difference: figureDifference },
  RatePair: { difference: rateDifference },
};

const SHARED_SCHEMA = new URL('../../schema/shared.graphql', import.meta.url);

export interface SubgraphParts<Loaders> extends DatabaseDefinition {
  /** Where the subgraph's own `schema.graphql` is. */
  readonly schema: URL | string;
  /** Type name → field name → resolver, as the generated `Resolvers` type says. Shared scalars need none. */
  readonly resolvers: object;
  /** Called for every request. */
  readonly createLoaders: (databases: UnitDatabases) => Loaders;
}

/** All that a host needs to serve a subgraph, and a test or the start to make its databases. */
export interface SubgraphDefinition<Loaders> extends DatabaseDefinition {
  readonly graphqlSchema: GraphQLSchema;
  readonly createLoaders: (databases: UnitDatabases) => Loaders;
}

/**
 * A subgraph out of its parts. Its SDL is its own file and `schema/shared.graphql`; scalars and differences of the latter are
 * resolved, fields tagged "persons" locked, and a reference resolver that throws rejects its own entity only.
 * Throws when the SDL is not a valid Federation 2 subgraph or a resolver has no field.
 */
export function defineSubgraph<Loaders>(parts: SubgraphParts<Loaders>): SubgraphDefinition<Loaders> {
  const typeDefs = subgraphDocument(parts.schema);
  const resolvers = { ...sharedScalars(), ...SHARED_FIELDS, ...parts.resolvers };
  const graphqlSchema = buildSubgraphSchema({ typeDefs, resolvers: withAsyncReferences(resolvers) });
  assertKnown(resolvers, graphqlSchema);
  lockPersons(graphqlSchema, personsFields(typeDefs));
  const { name, entities, migrations, createLoaders } = parts;
  return { name, entities, migrations, createLoaders, graphqlSchema };
}

/** The whole SDL of a subgraph, as its server composes it: its own file and the shared value types. */
function subgraphDocument(schema: URL | string): DocumentNode {
  const own = parse(new Source(readFileSync(schema, 'utf8'), String(schema)));
  const shared = parse(new Source(readFileSync(SHARED_SCHEMA, 'utf8'), 'schema/shared.graphql'));
  return { ...own, definitions: [...own.definitions, ...shared.definitions] };
}

/** The library passes over a resolver whose type or field is not in the SDL, and the field would just be null. */
function assertKnown(resolvers: object, schema: GraphQLSchema): void {
  const strays = Object.entries(resolvers).flatMap(([typeName, fields]) => {
    const type = schema.getType(typeName);
    if (!type) return [typeName];
    if (!isObjectType(type)) return [];
    return Object.keys(fields)
      .filter((field) => !field.startsWith('__') && !(field in type.getFields()))
      .map((field) => `${typeName}.${field}`);
  });
  if (strays.length > 0) throw new Error(`Resolvers without a place in the SDL: ${strays.join(', ')}.`);
}

/** `_entities` maps over its representations: one synchronous throw in there would take the whole batch down. */
function withAsyncReferences(resolvers: object): GraphQLResolverMap<unknown> {
  const map: GraphQLResolverMap<unknown> = {};
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const reference: unknown = fields.__resolveReference;
    map[typeName] =
      typeof reference === 'function'
        ? { ...fields, __resolveReference: async (...args: unknown[]) => reference(...args) }
        : fields;
  }
  return map;
}
