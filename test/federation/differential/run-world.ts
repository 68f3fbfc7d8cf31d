import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  buildSchema,
  type ExecutionResult,
  GraphQLScalarType,
  type GraphQLSchema,
  graphql,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { BIG, readExact, writeExact } from './exact-json.ts';
import { type Node, type Session, Values } from './values.ts';
import { fieldOf, type World } from './world.ts';
import { writeSubgraph, writeWhole } from './write-schemas.ts';

/** A question as a client puts it. */
export interface Question {
  readonly source: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** The whole graph, answered by graphql-js alone. */
export interface Whole {
  readonly schema: GraphQLSchema;
  ask(question: Question, session: Session): Promise<ExecutionResult>;
}

export function runWhole(world: World): Whole {
  const schema = buildSchema(writeWhole(world));
  giveResolvers(schema, world, undefined);
  return {
    schema,
    ask: async ({ source, operationName, variables }, session) =>
      graphql({
        schema,
        source,
        variableValues: variables,
        ...(operationName === undefined ? {} : { operationName }),
        rootValue: {},
        contextValue: session,
      }),
  };
}

/** One subgraph: the text of a request in, the text of its answer out. */
export type Subgraph = (body: string, session: Session) => Promise<string>;

export function runSubgraph(world: World, name: string): Subgraph {
  const values = new Values(world);
  const document = parse(writeSubgraph(world, name));
  const __resolveReference = (told: Record<string, unknown>) => values.find(told, name);
  const entities = [
    ...world.objects.filter((each) => each.keysIn.get(name)?.length).map((each) => each.name),
    ...world.interfaces
      .filter((each) => each.keyIn === name || each.objectIn?.subgraph === name)
      .map((each) => each.name),
  ];
  const schema = buildSubgraphSchema({
    typeDefs: document,
    resolvers: Object.fromEntries(entities.map((each) => [each, { __resolveReference }])),
  });
  giveResolvers(schema, world, name);
  return async (body, session) => {
    const { query, variables, operationName } = readExact(body) as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    const result = await graphql({
      schema,
      source: query,
      variableValues: variables ?? {},
      ...(operationName === undefined ? {} : { operationName }),
      rootValue: {},
      contextValue: session,
    });
    return writeExact(result);
  };
}

function giveResolvers(schema: GraphQLSchema, world: World, subgraph: string | undefined): void {
  const values = new Values(world);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLScalarType && (type.name === 'Big' || type.name === 'Json')) {
      type.serialize = (value) => value;
      type.parseValue = (value) => value;
      type.parseLiteral = (node, variables) =>
        node.kind === Kind.INT && node.value.length > 15
          ? BIG + node.value
          : valueFromASTUntyped(node, variables);
    }
    if (isInterfaceType(type)) type.resolveType = (node: Node) => node.__typename;
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const definition of Object.values(type.getFields())) {
      if (definition.name.startsWith('_')) continue;
      const isRoot = type.name === 'Query' || type.name === 'Mutation';
      const field = fieldOf(world, type.name, definition.name);
      definition.resolve = (source: Node, args: object, session: Session) => {
        const node = isRoot ? { __typename: type.name, ref: '' } : source;
        if (type.name === 'Org') return `c${node.ref}`;
        if (!field) return values.key(definition.name, node.ref);
        return values.resolve(node, field, args, session, subgraph);
      };
    }
  }
}
