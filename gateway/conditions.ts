import { type DirectiveNode, Kind, type SelectionNode, type ValueNode } from 'graphql';
import type { Tree } from './tree.ts';

/** False if @skip or @include takes the selection out under these (coerced) variables. */
export function includes(node: SelectionNode, variables: Tree): boolean {
  for (const directive of node.directives ?? []) {
    if (directive.name.value === 'skip' && condition(directive, variables) === true) return false;
    if (directive.name.value === 'include' && condition(directive, variables) === false) return false;
  }
  return true;
}

/** Names of the variables that @skip and @include of one selection depend on. */
export function conditionVariables(node: SelectionNode): string[] {
  return (node.directives ?? []).flatMap((directive) => {
    const value = conditionValue(directive);
    return value?.kind === Kind.VARIABLE ? [value.name.value] : [];
  });
}

function conditionValue(directive: DirectiveNode): ValueNode | undefined {
  if (directive.name.value !== 'skip' && directive.name.value !== 'include') return undefined;
  return directive.arguments?.find((each) => each.name.value === 'if')?.value;
}

function condition(directive: DirectiveNode, variables: Tree): boolean | undefined {
  const value = conditionValue(directive);
  if (value?.kind === Kind.BOOLEAN) return value.value;
  if (value?.kind !== Kind.VARIABLE) return undefined;
  const given = variables[value.name.value];
  return typeof given === 'boolean' ? given : undefined;
}
