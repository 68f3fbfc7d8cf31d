import { createHash } from 'node:crypto';
import { type GraphQLSchema, printSchema } from 'graphql';

const known = new WeakMap<GraphQLSchema, string>();

/**
 * The contract that a subgraph keeps: SHA-256 of its schema, 64 hexadecimal digits. Two deployments of one domain keep the
 * same contract when these are equal.
 */
export function contractOf(schema: GraphQLSchema): string {
  const kept = known.get(schema);
  if (kept !== undefined) return kept;
  const contract = createHash('sha256').update(printSchema(schema)).digest('hex');
  known.set(schema, contract);
  return contract;
}
