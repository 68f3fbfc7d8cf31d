import { GraphQLError } from 'graphql';
import { type Graph, startGraph } from '../graph.ts';

/** Deployments of the domain `personnel` in these tests, with the units they hold. */
const PERSONNEL = {
  'personnel/thai-nguyen': ['P63-06', 'P63-19', 'P34-19'],
  'personnel/lang-son': ['P63-20', 'P34-20'],
  'personnel/bac-ninh': ['P63-24'],
};

/** A national directory and one routed domain, small: cells and cadres of a few provinces. */
export function startProvinces(settings: Parameters<typeof startGraph>[1] = {}): Promise<Graph> {
  return startGraph(
    {
      directory: {
        typeDefs: `
          type Query { provinces(ids: [ID!]!): [Province!]! report(units: [ID!]!): Report! cadres(keys: [ID!]!): [Cadre]! }
          type Mutation { noteVisit: Int }
          type Province @key(fields: "id") { id: ID! name: String! }
          type Report @key(fields: "id") { id: ID! cells: [Cell!]! total: Int @requires(fields: "cells { count }") seen: String }
          type Cell @key(fields: "provinceId measure") { provinceId: ID measure: String! count: Int @external }
          type Cadre @key(fields: "provinceId id", resolvable: false) { provinceId: ID! id: ID! }
        `,
        resolvers: {
          Query: {
            provinces: (_: unknown, { ids }: { ids: string[] }) =>
              ids.map((id) => ({ id, name: `name of ${id}` })),
            report: (_: unknown, { units }: { units: string[] }) => report(units.join(',')),
            cadres: (_: unknown, { keys }: { keys: string[] }) =>
              keys.map((key) => ({ provinceId: key.split('/')[0], id: key.split('/')[1] })),
          },
          Mutation: { noteVisit: () => 1 },
          Report: {
            __resolveReference: ({ id, cells }: { id: string; cells: { count: number | null }[] }) => ({
              ...report(id),
              counts: cells,
            }),
            total: ({ counts }: { counts: { count: number | null }[] }) =>
              counts.reduce((sum, { count }) => sum + (count ?? 0), 0),
          },
        },
      },
      personnel: {
        typeDefs: `
          type Mutation { promote(provinceId: ID!, id: ID!): Cadre }
          type Province @key(fields: "id") { id: ID! headcount: Int governor: Cadre }
          type Cell @key(fields: "provinceId measure") { provinceId: ID measure: String! count: Int }
          type Cadre @key(fields: "provinceId id") { provinceId: ID! id: ID! post: String heldBy: String }
        `,
        resolvers: {
          Mutation: {
            promote: (_: unknown, { provinceId, id }: { provinceId: string; id: string }) => ({
              provinceId,
              id,
            }),
          },
          Province: {
            headcount: ({ id }: { id: string }) => Number(id.slice(-2)),
            governor: ({ id }: { id: string }) => ({ provinceId: id, id: 'governor' }),
          },
          Cell: { count: ({ provinceId }: { provinceId: string }) => Number(provinceId.slice(-2)) },
          Cadre: {
            post: ({ id }: { id: string }) => {
              if (id === 'secret')
                throw new GraphQLError('The dossier is secret.', {
                  extensions: { code: 'FORBIDDEN_SECRECY' },
                });
              return `post of ${id}`;
            },
            heldBy: (_: unknown, __: unknown, context: unknown) => serverOf(context),
          },
        },
      },
    },
    { units: { personnel: PERSONNEL }, ...settings },
  );
}

function report(id: string) {
  const cells = id
    .split(',')
    .map((unit) => ({ provinceId: unit === 'none' ? null : unit, measure: 'classes' }));
  return { id, cells, seen: 'yes' };
}

function serverOf(context: unknown): string {
  return typeof context === 'object' && context !== null && 'server' in context ? String(context.server) : '';
}
