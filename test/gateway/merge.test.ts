import { expect, test } from 'vitest';
import { merge } from '../../gateway/merge.ts';
import type { Tree } from '../../gateway/tree.ts';

const isObjectType = (name: string) => name === 'Book';

function merged(target: Tree, source: Tree, copy = false): Tree {
  merge(target, source, isObjectType, copy);
  return target;
}

test('puts new fields beside old ones, in objects and in lists item by item', () => {
  expect(
    merged({ a: { b: 1 }, list: [{ x: 1 }, { x: 2 }] }, { a: { c: 2 }, list: [{ y: 1 }, { y: 2 }] }),
  ).toEqual({
    a: { b: 1, c: 2 },
    list: [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
    ],
  });
});

test('goes through lists of lists', () => {
  expect(merged({ m: [[{ x: 1 }], null] }, { m: [[{ y: 1 }], [{ y: 2 }]] })).toEqual({
    m: [[{ x: 1, y: 1 }], [{ y: 2 }]],
  });
});

test('lets no null erase what is known, and replaces a null by a value', () => {
  expect(merged({ a: 1, b: null, c: [{ x: 1 }, null] }, { a: null, b: 2, c: [null, { x: 2 }] })).toEqual({
    a: 1,
    b: 2,
    c: [{ x: 1 }, { x: 2 }],
  });
});

test('keeps a concrete type name against the name of an interface', () => {
  expect(merged({ __typename: 'Book' }, { __typename: 'Media' })).toEqual({ __typename: 'Book' });
  expect(merged({ __typename: 'Media' }, { __typename: 'Book' })).toEqual({ __typename: 'Book' });
});

test('a copy shares no object with its source', () => {
  const source = { deep: { list: [{ x: 1 }] } };
  const target = merged({}, source, true);
  merged(target, { deep: { list: [{ y: 2 }] } });
  expect(source).toEqual({ deep: { list: [{ x: 1 }] } });
  expect(target).toEqual({ deep: { list: [{ x: 1, y: 2 }] } });
});

test('a hostile key reaches nothing but its own answer', () => {
  const hostile =
    '{"__proto__": {"polluted": 1}, "deep": {"__proto__": {"polluted": 2}, "x": 1}, "constructor": {"prototype": {"polluted": 3}}}';
  for (const copy of [false, true]) {
    const tree = merged({ deep: { y: 1 } }, JSON.parse(hostile), copy);
    merge(tree, JSON.parse(hostile), isObjectType, copy);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Object.hasOwn(Object, 'polluted')).toBe(false);
    expect(Object.keys(tree)).toEqual(['deep', 'constructor']);
    expect(tree.deep).toEqual({ x: 1, y: 1 });
    expect(Object.getPrototypeOf(tree.deep)).toBe(Object.prototype);
  }
});

test('a field named like something every object inherits is a field like any other', () => {
  const answer = { constructor: null, toString: 'text', valueOf: { x: 1 } };
  const tree = merged({}, JSON.parse(JSON.stringify(answer)));
  expect(Object.keys(tree)).toEqual(['constructor', 'toString', 'valueOf']);
  expect(merged(tree, { valueOf: { y: 2 } }).valueOf).toEqual({ x: 1, y: 2 });
});
