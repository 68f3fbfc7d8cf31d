import {
  type ASTNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  validate,
  visit,
} from 'graphql';
import type { Question, Whole } from './run-world.ts';

/** A smaller question that still fails: parts are taken out for as long as it does. */
export async function reduce(
  question: Question,
  { schema }: Whole,
  fails: (question: Question) => Promise<boolean>,
): Promise<Question> {
  let best = onlyOne(question);
  if (!(await fails(best))) best = question;
  for (let tries = 0, at = 0; tries < 300; tries++) {
    const smaller = without(parse(best.source), at);
    if (smaller === undefined) break;
    const source = print(tidy(smaller));
    const next = { ...best, source };
    const isSmaller = source.length < best.source.length || at > 0;
    if (isSmaller && validate(schema, parse(source)).length === 0 && (await fails(next))) best = next;
    else at++;
  }
  return best;
}

function onlyOne({ source, operationName, variables }: Question): Question {
  const document = parse(source);
  const definitions = document.definitions.filter(
    (node) =>
      node.kind !== Kind.OPERATION_DEFINITION ||
      operationName === undefined ||
      node.name?.value === operationName,
  );
  return { source: print(tidy({ ...document, definitions })), operationName, variables };
}

/** The document without its part number `at`: a selection, a directive, an alias, or a fragment's wrapping. */
function without(document: DocumentNode, at: number): DocumentNode | undefined {
  let index = 0;
  let isDone = false;
  const isIt = () => index++ === at;
  const changed = visit(document, {
    SelectionSet(set): SelectionSetNode | undefined {
      for (const [i, node] of set.selections.entries()) {
        const rest = set.selections.filter((each) => each !== node);
        if (rest.length > 0 && isIt()) {
          isDone = true;
          return { ...set, selections: rest };
        }
        if (node.kind === Kind.INLINE_FRAGMENT && isIt()) {
          isDone = true;
          return {
            ...set,
            selections: [...set.selections.slice(0, i), ...node.selectionSet.selections, ...rest.slice(i)],
          };
        }
        if (node.directives?.length && isIt()) {
          isDone = true;
          const bare = { ...node, directives: [] };
          return { ...set, selections: set.selections.map((each) => (each === node ? bare : each)) };
        }
        if (node.kind === Kind.FIELD && (node.arguments?.length || node.alias) && isIt()) {
          isDone = true;
          const { alias: _, ...rest } = node;
          const bare = node.alias ? rest : { ...node, arguments: [] };
          return { ...set, selections: set.selections.map((each) => (each === node ? bare : each)) };
        }
      }
      return undefined;
    },
  });
  return isDone ? changed : undefined;
}

/** Drops fragments and variables that are no longer used. */
function tidy(document: DocumentNode): DocumentNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const used = new Set<string>();
  const follow = (node: ASTNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        if (used.has(name.value)) return;
        used.add(name.value);
        for (const each of document.definitions)
          if (each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name.value) follow(each);
      },
    });
  for (const each of operations) follow(each);
  const kept = document.definitions.filter(
    (node) => node.kind !== Kind.FRAGMENT_DEFINITION || used.has(node.name.value),
  );
  const variables = new Set<string>();
  for (const definition of kept)
    visit(definition, {
      VariableDefinition: () => false,
      Variable({ name }) {
        variables.add(name.value);
      },
    });
  const definitions = kept.map((node): typeof node => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return node;
    const variableDefinitions = node.variableDefinitions?.filter((each) =>
      variables.has(each.variable.name.value),
    );
    return { ...node, variableDefinitions: variableDefinitions ?? [] } satisfies OperationDefinitionNode;
  });
  return { ...document, definitions };
}
