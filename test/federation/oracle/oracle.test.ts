import fc from 'fast-check';
import { buildClientSchema, getIntrospectionQuery, graphql, isObjectType, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { startGraph } from '../graph.ts';
import { randomQuery } from './random-query.ts';
import { ROOT, SUBGRAPHS, WHOLE } from './world.ts';

test('any query over three subgraphs is answered as one schema alone answers it', async () => {
  const graph = await startGraph(SUBGRAPHS);
  const schema = buildClientSchema((await graph.ask(getIntrospectionQuery())).body.data);
  for (const [typeName, resolvers] of Object.entries(WHOLE)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is not in the schema`);
    for (const [field, resolve] of Object.entries(resolvers)) {
      const definition = type.getFields()[field];
      if (definition) definition.resolve = (source, args) => resolve(source, args);
    }
  }
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const query = randomQuery(schema, seed);
      // Fields that share a response key without being the same are the caller's fault.
      if (validate(schema, parse(query)).length > 0) return;
      const expected = await graphql({ schema, source: query, rootValue: ROOT });
      const { body } = await graph.ask(query);
      compared++;
      expect({ query, ...body }).toEqual({ query, ...JSON.parse(JSON.stringify(expected)) });
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(150);
});
