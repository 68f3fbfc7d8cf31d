import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"]) ';

export const SUBGRAPHS = {
  a: 'type Query { node: Node } type Node @key(fields: "id") { id: ID! left: Node x: Int }',
  b: 'type Node @key(fields: "id") { id: ID! right: Node y: Int }',
};

/** Two subgraphs whose entities lead back and forth: a document that doubles at every level plans slowly. */
export function supergraphSdl(): string {
  const { supergraphSdl } = composeServices(
    Object.entries(SUBGRAPHS).map(([name, typeDefs]) => ({
      name,
      typeDefs: parse(LINK + typeDefs),
      url: 'http://127.0.0.1:1/graphql',
    })),
  );
  return supergraphSdl ?? '';
}

/** Valid, short, and 2ⁿ selections long once its fragments are written out. `name` makes it another document. */
export function doublings(n: number, name = 'x'): string {
  const levels = Array.from(
    { length: n },
    (_, i) => `fragment F${i} on Node { ${name}: left { ...F${i + 1} } right { ...F${i + 1} } }`,
  );
  return `{ node { ...F0 } } ${levels.join(' ')} fragment F${n} on Node { x y }`;
}
