import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  separateOperations,
  visit,
} from 'graphql';
import { includes } from './conditions.ts';
import type { Tree } from './tree.ts';

/** What of a document goes where: both parts are whole documents of their own, or undefined if empty. */
export interface Split {
  /** For the planner. */
  readonly planned: DocumentNode | undefined;
  /** `__schema` and `__type`, which graphql-js answers from the API schema. */
  readonly introspected: DocumentNode | undefined;
}

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Begins the keys under which the planner sees what clients call by another name, or ask with arguments. */
const CLIENT_KEY = '_q_';

/**
 * The key under which a client's field stands in the planned document and in the merged tree. The planner puts keys and
 * required fields beside the client's under their own names, so `id: name` would take the place of the key `id`, and
 * `shown(n: 1)` that of a `shown` that another field requires with other arguments.
 */
export function plannedKey({ name, alias, arguments: given }: FieldNode): string {
  const key = alias?.value ?? name.value;
  if (INTROSPECTION.has(name.value)) return key;
  return key !== name.value || given?.length ? CLIENT_KEY + key : key;
}

/**
 * Takes out what the planner does not know: introspection and `__typename` of the root; and what @skip and @include
 * exclude under these variables. The planner (0.0.38) knows conditions, but it fails where nothing is left, and now and
 * then writes them at the wrong selection; so each set of values is planned as a document of its own.
 */
export function splitDocument(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Tree,
): Split {
  const introspected = pick(document, operation, (field) => INTROSPECTION.has(field.name.value));
  const pruned = visit(document, {
    Field: {
      leave(field): FieldNode {
        const key = plannedKey(field);
        const { alias, ...plain } = field;
        // `a: a` beside `a`: the planner (0.0.38) takes them for two fields and gives one of them no selection.
        if (key === field.name.value) return alias ? plain : field;
        return { ...field, alias: { kind: Kind.NAME, value: key } };
      },
    },
    SelectionSet: {
      leave(set): SelectionSetNode {
        const selections = set.selections.filter((node) => includes(node, variables)).map(unconditional);
        return selections.length > 0 ? { ...set, selections } : { ...set, selections: [TYPENAME] };
      },
    },
  });
  const prunedOperation = pruned.definitions.find(
    (node): node is OperationDefinitionNode =>
      node.kind === Kind.OPERATION_DEFINITION && node.name?.value === operation.name?.value,
  );
  const planned =
    prunedOperation && pick(pruned, prunedOperation, (field) => !field.name.value.startsWith('__'));
  return { planned, introspected };
}

function unconditional(node: SelectionNode): SelectionNode {
  if (!node.directives?.length) return node;
  return { ...node, directives: node.directives.filter(({ name }) => !CONDITIONS.has(name.value)) };
}

const CONDITIONS: ReadonlySet<string> = new Set(['skip', 'include']);
const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** The operation with those root fields only, and the fragments it still uses. */
function pick(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  wanted: (field: FieldNode) => boolean,
): DocumentNode | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  const selections = pickSelections(operation.selectionSet);
  if (selections.length === 0) return undefined;
  const changed = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  const definitions = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const whole: DocumentNode = { ...document, definitions: [changed, ...definitions] };
  return Object.values(separateOperations(whole))[0];

  function pickSelections(set: SelectionSetNode): SelectionNode[] {
    return set.selections.flatMap((node): SelectionNode[] => {
      if (node.kind === Kind.FIELD) return wanted(node) ? [node] : [];
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (!fragment) return [];
      const inner = pickSelections(fragment.selectionSet);
      if (inner.length === 0) return [];
      const isWhole = inner.length === fragment.selectionSet.selections.length;
      if (isWhole && inner.every((each, i) => each === fragment.selectionSet.selections[i])) return [node];
      const { typeCondition } = fragment;
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          ...(typeCondition ? { typeCondition } : {}),
          directives: node.directives ?? [],
          selectionSet: { ...fragment.selectionSet, selections: inner },
        },
      ];
    });
  }
}
