import type { SubgraphSource } from '../graph.ts';

/**
 * A world whose every value follows from an id, told twice: split over three subgraphs, and as one schema that
 * graphql-js answers alone. No root field comes from the subgraph with the interface object: the planner (0.0.38) fails
 * where such a field is asked for concrete types and for the interface at once.
 */
interface Thing {
  __typename?: string;
  id: string;
}
type Resolve = (thing: Thing, args: { n?: number }) => unknown;

const number = ({ id }: Thing) => Number(id.slice(1));
const user = (n: number): Thing => ({ id: `u${n % 5}` });
const medium = (n: number): Thing =>
  n % 2 ? { __typename: 'Book', id: `m${n % 6}` } : { __typename: 'Film', id: `m${n % 6}` };

const FIELDS: Record<string, Record<string, Resolve>> = {
  User: {
    name: (it) => (number(it) === 3 ? null : `name ${it.id}`),
    friends: (it) => [user(number(it) + 1), user(number(it) + 2)],
    favourite: (it) => (number(it) === 2 ? null : medium(number(it))),
    shelves: (it) => [[medium(number(it)), null], null, [medium(number(it) + 1)]],
    reviews: (it, { n = 2 }) => Array.from({ length: n }, (_, i) => ({ id: `r${number(it) * 10 + i}` })),
    greeting: (it) => `hello ${number(it) === 3 ? null : `name ${it.id}`}`,
  },
  Review: {
    text: (it, { n = 1 }) => `text ${it.id} `.repeat(n),
    author: (it) => user(number(it)),
    about: (it) => medium(number(it)),
  },
  Media: { stars: (it) => number(it) + 1, fans: (it) => [user(number(it))] },
  Book: { title: (it) => `book ${it.id}`, pages: (it) => number(it) * 100, price: (it) => number(it) },
  Film: {
    title: (it) => `film ${it.id}`,
    minutes: (it) => number(it) * 10,
    ticket: (it) => number(it) + 0.5,
  },
};

const QUERY = {
  users: () => [user(0), user(1), user(3), user(1)],
  me: () => user(2),
  media: () => [medium(1), medium(2), null, medium(3)],
  found: () => [medium(2), { __typename: 'User', ...user(4) }],
};

const type = (name: string) => FIELDS[name] ?? {};

/** Resolvers by type, as the one schema needs them: fields of the interface in each type behind it. */
export const WHOLE: Record<string, Record<string, Resolve>> = {
  User: type('User'),
  Review: type('Review'),
  Book: { ...type('Media'), ...type('Book') },
  Film: { ...type('Media'), ...type('Film') },
};
export const ROOT = QUERY;

function pick(name: string, ...fields: string[]): Record<string, Resolve> {
  return Object.fromEntries(Object.entries(type(name)).filter(([field]) => fields.includes(field)));
}

export const SUBGRAPHS: Record<string, SubgraphSource> = {
  people: {
    typeDefs: `
      type Query { users: [User!]! me: User media: [Media] found: [Found!] }
      union Found = User | Book | Film
      type User @key(fields: "id") { id: ID! name: String friends: [User!]! favourite: Media shelves: [[Media]] }
      interface Media @key(fields: "id") { id: ID! title: String }
      type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
      type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }
    `,
    resolvers: {
      Query: { users: QUERY.users, me: QUERY.me, media: QUERY.media, found: QUERY.found },
      User: pick('User', 'name', 'friends', 'favourite', 'shelves'),
      Media: { __resolveReference: ({ id }: Thing) => medium(Number(id.slice(1))) },
      Book: pick('Book', 'title', 'pages'),
      Film: pick('Film', 'title', 'minutes'),
    },
  },
  reviews: {
    typeDefs: `
      type User @key(fields: "id") { id: ID! reviews(n: Int): [Review!] }
      type Review @key(fields: "id") { id: ID! text(n: Int): String author: User about: Media }
      interface Media { id: ID! }
      type Book implements Media @key(fields: "id") { id: ID! price: Int }
      type Film implements Media @key(fields: "id") { id: ID! ticket: Float }
    `,
    resolvers: {
      User: pick('User', 'reviews'),
      Review: type('Review'),
      Book: pick('Book', 'price'),
      Film: pick('Film', 'ticket'),
    },
  },
  extras: {
    typeDefs: `
      type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int fans: [User!] }
      type User @key(fields: "id") { id: ID! name: String @external greeting: String @requires(fields: "name") }
    `,
    resolvers: {
      Media: type('Media'),
      User: { greeting: ({ name }: { name: string | null }) => `hello ${name}` },
    },
  },
};
