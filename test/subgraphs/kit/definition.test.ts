import { expect, it } from 'vitest';
import { defineSubgraph } from '../../../subgraphs/kit/definition.ts';

const parts = {
  name: 'things',
  schema: new URL('./things/schema.graphql', import.meta.url),
  entities: [],
  migrations: [],
  createLoaders: () => ({}),
};

it('refuses resolvers that have no place in the SDL, all at once', () => {
  const resolvers = { Thing: { nmae: () => null, name: () => null }, Ting: { name: () => null } };
  expect(() => defineSubgraph({ ...parts, resolvers })).toThrow('Thing.nmae, Ting');
});

it('locks a tagged field also where no resolver was written for it', () => {
  const { graphqlSchema } = defineSubgraph({ ...parts, resolvers: {} });
  const type = graphqlSchema.getType('Thing');
  const owner = type && 'getFields' in type ? type.getFields().owner : undefined;
  const resolve = owner && 'resolve' in owner ? owner.resolve : undefined;
  expect(() => resolve?.({ owner: 'x' }, {}, { devPersons: false }, {} as never)).toThrow('DEV_PERSONS');
});
