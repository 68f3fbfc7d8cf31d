import { beforeAll, expect, test } from 'vitest';
import { errorsOf, type Graph, startGraph } from '../graph.ts';

const SOURCE = {
  a: {
    typeDefs: `
      type Query { unit: Unit cadre: Named @tag(name: "persons") }
      interface Named { name: String }
      type Unit implements Named { name: String head: Named heads: [Cadre!] @tag(name: "persons") }
      type Cadre implements Named { name: String born: Int @tag(name: "persons") }
    `,
    resolvers: {
      Query: { unit: () => ({ name: 'a unit' }), cadre: () => ({ __typename: 'Cadre', name: 'a cadre' }) },
    },
  },
};

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph(SOURCE);
});

test.each([
  '{ cadre { name } }',
  '{ unit { ...F } } fragment F on Unit { heads { name } }',
  '{ unit { head { ... on Cadre { born } } } }',
])('refuses %s before any call', async (query) => {
  const reply = await graph.ask(query);
  expect(errorsOf(reply)).toEqual(['FORBIDDEN at -']);
  expect(reply.body.errors[0].message).toMatch(/^(Query\.cadre|Unit\.heads|Cadre\.born) .*DEV_PERSONS=true/);
  expect(graph.calls).toEqual([]);
});

test('answers what returns no person, and on a development machine all', async () => {
  expect((await graph.ask('{ unit { name } }')).body).toEqual({ data: { unit: { name: 'a unit' } } });
  const open = await startGraph(SOURCE, { settings: { allowPersons: true } });
  expect((await open.ask('{ cadre { name } }')).body).toEqual({ data: { cadre: { name: 'a cadre' } } });
});
