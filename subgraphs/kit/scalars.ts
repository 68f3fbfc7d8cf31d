import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDay } from '../../common/days.ts';
import { ClientError, InternalError } from '../../common/errors.ts';

/** A resolver for every scalar that `schema/shared.graphql` declares. */
export function sharedScalars(): Record<string, GraphQLScalarType> {
  return { Date: textScalar('Date', DATE), Money: textScalar('Money', MONEY) };
}

interface TextForm {
  readonly expected: string;
  isValid(text: string): boolean;
}

const DATE: TextForm = { expected: 'a day of the calendar as "YYYY-MM-DD"', isValid: isDay };

const LARGEST = 2n ** 63n - 1n;

const MONEY: TextForm = {
  expected: 'whole đồng as a decimal string, such as "1500000"',
  isValid(text) {
    if (!/^(0|-?[1-9]\d{0,18})$/.test(text)) return false;
    const amount = BigInt(text);
    return amount <= LARGEST && amount >= -LARGEST - 1n;
  },
};

/** A scalar that is a string on both sides. What comes in wrong is the caller's fault, what goes out wrong is ours. */
function textScalar(name: string, { expected, isValid }: TextForm): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new ClientError('BAD_ARGUMENT', `${name} must be ${expected}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize(value) {
      const text = typeof value === 'bigint' ? String(value) : value;
      if (typeof text === 'string' && isValid(text)) return text;
      throw new InternalError(
        'SUBGRAPH_ERROR',
        `A resolver gave a ${typeof value} that is no ${name}: ${expected}.`,
      );
    },
  });
}
