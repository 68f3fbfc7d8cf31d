import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { Kind, parse, print, visit } from 'graphql';

/** The API that clients see, as SDL without the introspection types that the planner prints along. */
export function apiSdl(supergraphSdl: string): string {
  const internal = (node: { name: { value: string } }) =>
    node.name.value.startsWith('__') ? null : undefined;
  const document = visit(parse(new QueryPlanner(supergraphSdl).consumerSchema), {
    [Kind.OBJECT_TYPE_DEFINITION]: internal,
    [Kind.ENUM_TYPE_DEFINITION]: internal,
    [Kind.FIELD_DEFINITION]: internal,
  });
  return print(document);
}
