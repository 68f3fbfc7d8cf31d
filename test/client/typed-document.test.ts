import { expect, it } from 'vitest';
import { isRead } from '../../client/typed-document.ts';

it.each([
  ['{ a }', true],
  ['query { a }', true],
  ['query A($b: [C!]! = [{ d: "mutation" }]) { mutation }', true],
  ['fragment mutation on A { b } query { ...mutation }', true],
  ['# mutation\nquery A { b }', true],
  ['query A { b(c: """ } mutation { \\""" } mutation """) }', true],
  ['query A { b(c: "} mutation {", d: "\\"} mutation {") }', true],
  ['query mutation { a }', true],
  ['query A @b(c: {}) { d }', true],
  ['mutation { a }', false],
  ['fragment A on B { c } mutation D { e }', false],
  ['query A { b } mutation C { d }', false],
  ['{ a } mutation C { d }', false],
  ['query A($b: C = {}) { d } mutation E { f }', false],
  ['# query\n  mutation A { b }', false],
  ['subscription { a }', false],
])('%s: to be sent again? %s', (text, expected) => {
  expect(isRead(text)).toBe(expected);
});
