import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';

/** The text of a planned fetch, read once when the plan is compiled. */
export interface FetchText {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export function readFetchText(text: string): FetchText {
  const document = parse(text, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) operation ??= node;
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  if (!operation) throw new Error('the planner made a fetch without an operation');
  return { document, operation, fragments };
}

/** A field that a selection asks for, with the type it is asked of (undefined: of every type there). */
export interface AskedField {
  readonly type: string | undefined;
  readonly node: FieldNode;
}

/** The fields of a selection itself, through its fragments; not the fields below them. */
export function fieldsOf(set: SelectionSetNode, text: FetchText, type?: string): AskedField[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [{ type, node }];
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? text.fragments.get(node.name.value) : node;
    if (!fragment) return [];
    return fieldsOf(fragment.selectionSet, text, fragment.typeCondition?.name.value ?? type);
  });
}

export function responseKey(node: FieldNode): string {
  return node.alias?.value ?? node.name.value;
}

/** `print` on one line; the planner's own texts are already short. */
export function printCompact(node: ASTNode): string {
  return print(node).replace(/\n\s*/g, ' ');
}
