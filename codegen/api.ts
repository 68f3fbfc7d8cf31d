import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { Kind, parse, print, visit } from 'graphql';

/** The API that clients see, as SDL without the types of introspection and of composition that the planner prints along. */
export function apiSdl(supergraphSdl: string): string {
  const internal = (node: { name: { value: string } }) =>
    node.name.value.startsWith('__') || node.name.value.startsWith('join__') ? null : undefined;
  const document = visit(parse(new QueryPlanner(supergraphSdl).consumerSchema), {
    [Kind.OBJECT_TYPE_DEFINITION]: internal,
    [Kind.ENUM_TYPE_DEFINITION]: internal,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: internal,
    [Kind.SCALAR_TYPE_DEFINITION]: internal,
    [Kind.FIELD_DEFINITION]: internal,
  });
  return print(document);
}
