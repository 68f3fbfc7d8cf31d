import type { SubgraphName } from '../common/units.ts';

/**
 * What a resolver of each GraphQL type receives as its parent, where that is not the GraphQL type itself: mostly the row.
 * `./entities/cadre.ts#CadreRow` is read from the subgraph's own folder.
 */
export const MAPPERS: Record<SubgraphName, Record<string, string>> = {
  directory: {},
  personnel: {},
  institutions: {},
  planning: {},
};
