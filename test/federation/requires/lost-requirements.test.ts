import { expect, test } from 'vitest';
import { startGraph } from '../graph.ts';

test('a domain that was not asked because another one lost what it requires is in the coverage too', async () => {
  const graph = await startGraph(
    {
      directory: {
        typeDefs: `
          type Query { cells: [Cell!] }
          type Cell @key(fields: "provinceId id") { provinceId: ID! id: ID! }
        `,
        resolvers: {
          Query: { cells: () => ['P34-19', 'P34-20'].map((id) => ({ provinceId: id, id })) },
        },
      },
      personnel: {
        typeDefs: 'type Cell @key(fields: "provinceId id") { provinceId: ID! id: ID! need: Int! }',
        resolvers: { Cell: { need: () => 1 } },
      },
      planning: {
        typeDefs: `type Cell @key(fields: "provinceId id") {
          provinceId: ID! id: ID! need: Int! @external got: Int @requires(fields: "need")
        }`,
        resolvers: { Cell: { got: ({ need }: { need: number }) => need + 1 } },
      },
    },
    {
      units: {
        personnel: { 'personnel/a': ['P34-19'], 'personnel/b': ['P34-20'] },
        planning: { 'planning/all': ['P34-19', 'P34-20'] },
      },
    },
  );
  await graph.kill('personnel/a');
  const { body } = await graph.ask('{ cells { id got } }');
  expect(body.data).toEqual({
    cells: [
      { id: 'P34-19', got: null },
      { id: 'P34-20', got: 2 },
    ],
  });
  expect(body.extensions).toEqual({
    coverage: [
      { unit: 'P34-19', domain: 'personnel', state: 'UNREACHABLE' },
      { unit: 'P34-20', domain: 'personnel', state: 'OK' },
      { unit: 'P34-19', domain: 'planning', state: 'UNKNOWN' },
      { unit: 'P34-20', domain: 'planning', state: 'OK' },
    ],
  });
  expect(body.errors).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        path: ['cells', 0, 'got'],
        extensions: expect.objectContaining({ code: 'REQUIREMENT_LOST', unit: 'P34-19', domain: 'planning' }),
      }),
    ]),
  );
});
