import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { countComparisons } from '../../common/repeated-fields.ts';

const cost = (document: string, maxSelections = 100) => countComparisons(parse(document), maxSelections);

test('costs nothing while every name stands once in its place', () => {
  expect(cost('{ a { b c } d: a { b c } }')).toBe(0);
  expect(cost('query A { a } query B { a }')).toBe(0);
});

test('counts each with each other, in every place', () => {
  expect(cost('{ a a a }')).toBe(6);
  // Both `b` stand in the one place below `a`.
  expect(cost('{ a { b } a { b } }')).toBe(4);
  expect(cost('{ a ... on T { a } ...F ...F } fragment F on T { a }')).toBe(12);
});

test('arguments are compared too, with all that is in them', () => {
  expect(cost('{ a(of: 1) a(of: 1) }')).toBe(6);
  expect(cost('{ a(of: [1, {b: 2}]) a }')).toBe(8);
});

test('ends with fragments inside themselves', () => {
  expect(cost('{ ...A } fragment A on T { ...A ...B a } fragment B on T { ...A a }')).toBe(2);
});
