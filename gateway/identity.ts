import { type FieldNode, Kind, type SelectionNode, visit } from 'graphql';
import type { PlannedAlias } from './entity-alias.ts';
import { type FetchText, printCompact, responseKey } from './operation-text.ts';
import type { Supergraph } from './supergraph.ts';
import { isTree, type Tree } from './tree.ts';

/** Aliases that begin so belong to the gateway; a client's document may not use them. */
export const RESERVED = '_lt_';

const TYPENAME = `${RESERVED}typename`;

interface TypeCheck {
  readonly isAbstract: boolean;
  readonly keys: readonly { readonly key: string; readonly alias: string }[];
}

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
  /** What an answer about a type must say of itself, made when the first one comes. */
  const checks = new Map<string, TypeCheck>();
  const added = new Map<string, SelectionNode[]>();
  for (const { alias, requires } of aliases) {
    const selections: SelectionNode[] = [field(TYPENAME, '__typename')];
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
  function checkOf(type: string): TypeCheck {
    return {
      // Asked by an interface's name (`@interfaceObject`), an entity answers by its own.
      isAbstract: schema.getType(type)?.astNode?.kind === Kind.INTERFACE_TYPE_DEFINITION,
      keys: [...(keysOf.get(type) ?? [])].map((key) => ({ key, alias: RESERVED + key })),
    };
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
      let check = checks.get(type);
      if (check === undefined) {
        check = checkOf(type);
        checks.set(type, check);
      }
      if (!check.isAbstract && entity[TYPENAME] !== type) return false;
      for (const { key, alias } of check.keys) {
        const [got, asked] = [entity[alias], representation[key]];
        // An ID may come back as a number from a subgraph that does not serialise it.
        if (got !== asked && String(got) !== String(asked)) return false;
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
