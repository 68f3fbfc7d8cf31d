import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  separateOperations,
} from 'graphql';
import { type FetchText, fieldsOf } from './operation-text.ts';

/** What stands in a field's place; null: nothing. */
export type Changes = ReadonlyMap<FieldNode, FieldNode | null>;

/** The selection with fields of its own changed; a fragment that holds one of them is written out. */
export function changeFields(set: SelectionSetNode, changes: Changes, text: FetchText): SelectionSetNode {
  const selections = set.selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FIELD) {
      const changed = changes.get(node);
      return changed === null ? [] : [changed ?? node];
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const selectionSet = changeFields(node.selectionSet, changes, text);
      return selectionSet.selections.length > 0 ? [{ ...node, selectionSet }] : [];
    }
    const fragment = text.fragments.get(node.name.value);
    if (!fragment || !fieldsOf(fragment.selectionSet, text).some((each) => changes.has(each.node)))
      return [node];
    const selectionSet = changeFields(fragment.selectionSet, changes, text);
    const { typeCondition } = fragment;
    return selectionSet.selections.length > 0
      ? [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }]
      : [];
  });
  return { ...set, selections };
}

/** The text of the fetch with another operation. */
export function withOperation(text: FetchText, operation: OperationDefinitionNode): FetchText {
  const definitions = text.document.definitions.map((each) => (each === text.operation ? operation : each));
  const whole: DocumentNode = { ...text.document, definitions };
  // A fragment that is written out everywhere would be left without use, which is a mistake in a document.
  const [document = whole] = Object.values(separateOperations(whole));
  return { ...text, operation, document };
}
