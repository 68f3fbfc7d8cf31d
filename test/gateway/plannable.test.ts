import { type OperationDefinitionNode, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { measure } from '../../common/document-limits.ts';
import { splitDocument } from '../../gateway/plannable.ts';

function split(query: string, variables = {}) {
  const document = parse(query);
  const { planned, introspected } = splitDocument(
    document,
    document.definitions[0] as OperationDefinitionNode,
    variables,
  );
  const text = (part: typeof planned) => part && print(part).replace(/\s+/g, ' ');
  return { planned: text(planned), introspected: text(introspected) };
}

test('gives the planner data and graphql-js introspection, also out of fragments', () => {
  expect(split('{ a ...F } fragment F on Query { __schema { description } b }')).toEqual({
    planned: '{ a ... on Query { b } }',
    introspected: '{ ... on Query { __schema { description } } }',
  });
});

test('keeps what the client calls otherwise from the planner’s keys, and an alias that says nothing away', () => {
  expect(split('{ x: a { id: name } b(n: 1) c: c c }').planned).toBe(
    '{ _q_x: a { _q_id: name } _q_b: b(n: 1) c c }',
  );
});

test('plans nothing where nothing is left', () => {
  expect(split('{ __typename }')).toEqual({ planned: undefined, introspected: undefined });
  expect(split('{ a @skip(if: true) { b } }').planned).toBeUndefined();
  expect(split('{ a { b @include(if: false) } }').planned).toBe('{ a { __typename } }');
});

test('plans each set of @skip and @include values without its conditions', () => {
  const query = 'query($a: Boolean!) { a @include(if: $a) { b @skip(if: $a) c } d @skip(if: $a) }';
  expect(split(query, { a: true }).planned).toBe('query ($a: Boolean!) { a { c } }');
  expect(split(query, { a: false }).planned).toBe('query ($a: Boolean!) { d }');
});

test('measures a document with its fragments written out, however often they double', () => {
  const doubling = Array.from(
    { length: 60 },
    (_, i) => `fragment F${i} on N { a { ...F${i + 1} } b { ...F${i + 1} } }`,
  );
  const size = measure(parse(`{ ...F0 } ${doubling.join(' ')} fragment F60 on N { id }`));
  expect(size.selections).toBeGreaterThan(2 ** 60);
  expect(size.depth).toBe(61);
  expect(measure(parse('{ x: a @skip(if: true) { b { c } } d }'))).toEqual({
    depth: 3,
    aliases: 1,
    rootFields: 2,
    directives: 1,
    selections: 4,
  });
});
