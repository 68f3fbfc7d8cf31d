import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type ValueNode,
} from 'graphql';
import type { Tree } from './tree.ts';

/** The value of one argument under these coerced variables; of a list only its length counts. */
export type ReadArgument = (variables: Tree) => unknown;

/** True for arguments such as `unitIds`, which ask for one thing after another. */
export function isListOfIds(type: GraphQLInputType): boolean {
  return isListType(getNullableType(type)) && getNamedType(type).name === 'ID';
}

/** Reads an argument of a field that was asked for once or, with equal arguments, several times. */
export function argumentReader(
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  name: string,
): ReadArgument {
  const otherwise = field.args.find((each) => each.name === name)?.defaultValue;
  const value = nodes[0]?.arguments?.find((each) => each.name.value === name)?.value;
  if (value === undefined) return () => otherwise;
  if (value.kind !== Kind.VARIABLE) {
    const literal = literalOf(value);
    return () => literal;
  }
  const variable = value.name.value;
  return (variables) => (variables[variable] === undefined ? otherwise : variables[variable]);
}

function literalOf(value: ValueNode): unknown {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.LIST) return value.values;
  // One id where a list is asked for stands for a list of one.
  return value.kind === Kind.STRING ? [value.value] : undefined;
}
