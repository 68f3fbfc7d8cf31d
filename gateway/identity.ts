import { type FieldNode, Kind, type SelectionNode, visit } from 'graphql';
import type { PlannedAlias } from './execute-entities.ts';
import { type FetchText, printCompact, responseKey } from './operation-text.ts';
import type { Supergraph } from './supergraph.ts';
import { isTree, type Tree } from './tree.ts';

/** Aliases that begin so belong to the gateway; a client's document may not use them. */
export const RESERVED = '_lt_';

/** How the gateway knows that a deployment answered about the entities it was asked about, in that order. */
export interface Identity {
  /** The fetch's operation, which also asks for type and key of each entity. */
  readonly operation: string;
  isAnswerFor(entity: unknown, representation: Tree): boolean;
}

/**
 * Answers are put back by index, so one that is shifted would give one province's records to another. Every entity of
 * a routed domain therefore has to say who it is.
 */
export function compileIdentity(
  text: FetchText,
  aliases: readonly PlannedAlias[],
  subgraph: string,
  { schema, keyFields }: Supergraph,
): Identity {
  const keysOf = new Map<string, Set<string>>();
  const added = new Map<string, SelectionNode[]>();
  for (const { alias, requires } of aliases) {
    const selections: SelectionNode[] = [field(`${RESERVED}typename`, '__typename')];
    for (const selection of requires) {
      if (selection.kind !== 'InlineFragment') continue;
      const type = selection.typeCondition;
      const keys = keyFields(subgraph, type);
      const read = selection.selections.flatMap((each) =>
        each.kind === 'Field' && keys.has(each.name) && !each.selections?.length ? [each.name] : [],
      );
      keysOf.set(type, new Set([...(keysOf.get(type) ?? []), ...read]));
      if (read.length === 0) continue;
      selections.push({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: read.map((name) => field(RESERVED + name, name)),
        },
      });
    }
    added.set(alias, selections);
  }
  const document = visit(text.document, {
    Field(node) {
      if (node.name.value !== '_entities' || !node.selectionSet) return undefined;
      const more = added.get(responseKey(node)) ?? [];
      const selections = [...node.selectionSet.selections, ...more];
      return { ...node, selectionSet: { ...node.selectionSet, selections } };
    },
  });
  return {
    operation: printCompact(document),
    isAnswerFor(entity, representation) {
      if (entity === null) return true;
      if (!isTree(entity)) return false;
      const type = String(representation.__typename);
      // Asked by an interface's name (`@interfaceObject`), an entity answers by its own.
      const isAbstract = schema.getType(type)?.astNode?.kind === Kind.INTERFACE_TYPE_DEFINITION;
      if (!isAbstract && entity[`${RESERVED}typename`] !== type) return false;
      for (const key of keysOf.get(type) ?? []) {
        // An ID may come back as a number from a subgraph that does not serialise it.
        if (String(entity[RESERVED + key]) !== String(representation[key])) return false;
      }
      return true;
    },
  };
}

function field(alias: string, name: string): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: alias },
    name: { kind: Kind.NAME, value: name },
  };
}
