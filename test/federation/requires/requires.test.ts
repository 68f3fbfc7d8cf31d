import { beforeAll, expect, test } from 'vitest';
import { errorsOf, type Graph, startGraph } from '../graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph({
    plans: {
      typeDefs: `
        type Query { plans: [Plan!]! }
        type Plan @key(fields: "id") { id: ID! targets: [Target!]! label: String }
        type Target @key(fields: "id") { id: ID! }
      `,
      resolvers: {
        Query: {
          plans: () =>
            [1, 2].map((id) => ({
              id: String(id),
              label: 'plan',
              targets: [{ id: `${id}a` }, { id: `${id}b` }],
            })),
        },
      },
    },
    figures: {
      typeDefs: `
        type Target @key(fields: "id") { id: ID! value: Int weight: Int! note(lang: String!): String }
      `,
      resolvers: {
        Target: {
          value: ({ id }: { id: string }) => Number(id[0]) * 10,
          weight: () => 2,
          note: (_: unknown, { lang }: { lang: string }) => `note in ${lang}`,
        },
      },
    },
    sums: {
      typeDefs: `
        type Plan @key(fields: "id") { id: ID! targets: [Target!]! @external total: Int @requires(fields: "targets { id value }") heavy: Int @requires(fields: "targets { weight }") }
        type Target @key(fields: "id") { id: ID! value: Int @external weight: Int! @external note(lang: String!): String @external viet: String @requires(fields: "note(lang: \\"vi\\")") }
      `,
      resolvers: {
        Plan: {
          total: ({ targets }: { targets: { value: number | null }[] }) =>
            targets.reduce((sum, { value }) => sum + (value ?? 0), 0),
          heavy: ({ targets }: { targets: { weight: number }[] }) =>
            targets.reduce((sum, { weight }) => sum + weight, 0),
        },
        Target: { viet: ({ note }: { note: string }) => `${note}!` },
      },
    },
  });
});

const lost = () => ({ status: 503, body: '' });

test('gives a field what it requires, from another subgraph, through lists', async () => {
  const { body } = await graph.ask('{ plans { total heavy } }');
  expect(body).toEqual({
    data: {
      plans: [
        { total: 20, heavy: 4 },
        { total: 40, heavy: 4 },
      ],
    },
  });
});

test('keeps the argument of a required field apart from the one the client gives', async () => {
  const { body } = await graph.ask('{ plans { targets { viet note(lang: "en") } } }');
  expect(body.data.plans[0].targets[0]).toEqual({ viet: 'note in vi!', note: 'note in en' });
});

test('sends a required nullable field that was lost as null, and tells of the loss at the entity', async () => {
  graph.fault('figures', lost);
  const reply = await graph.ask('{ plans { label total } }');
  graph.fault('figures', undefined);
  expect(reply.body.data.plans).toEqual([
    { label: 'plan', total: 0 },
    { label: 'plan', total: 0 },
  ]);
  expect(graph.calls.at(-1)?.variables.representations).toEqual([
    {
      __typename: 'Plan',
      id: '1',
      targets: [
        { id: '1a', value: null },
        { id: '1b', value: null },
      ],
    },
    {
      __typename: 'Plan',
      id: '2',
      targets: [
        { id: '2a', value: null },
        { id: '2b', value: null },
      ],
    },
  ]);
  expect(errorsOf(reply)).toEqual(['UNREACHABLE at plans.0', 'UNREACHABLE at plans.1']);
});

test('does not ask for a field whose non-null requirement was lost', async () => {
  graph.fault('figures', lost);
  const reply = await graph.ask('{ plans { label heavy } }');
  graph.fault('figures', undefined);
  expect(reply.body.data.plans).toEqual([
    { label: 'plan', heavy: null },
    { label: 'plan', heavy: null },
  ]);
  expect(graph.calls.some((call) => call.server === 'sums')).toBe(false);
  expect(errorsOf(reply)).toContain('REQUIREMENT_LOST at plans.0.heavy');
  expect(errorsOf(reply)).toContain('REQUIREMENT_LOST at plans.1.heavy');
});
