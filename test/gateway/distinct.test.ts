import { expect, test } from 'vitest';
import { Distinct, Likeness, plainNames } from '../../gateway/distinct.ts';
import type { Tree } from '../../gateway/tree.ts';

type Requires = Parameters<typeof plainNames>[0];

const plain: Requires = [
  {
    kind: 'InlineFragment',
    typeCondition: 'Product',
    selections: [
      { kind: 'Field', name: '__typename' },
      { kind: 'Field', name: 'upc' },
      { kind: 'Field', name: 'price' },
    ],
  },
];

test('an object is found by its type and the values of every field compared', () => {
  const known = new Distinct<string>(new Likeness(['upc', 'price']));
  known.add({ __typename: 'Product', upc: '1', price: 2, name: 'a' }, 'first');
  expect(known.get({ __typename: 'Product', upc: '1', price: 2, name: 'b' })).toBe('first');
  expect(known.get({ __typename: 'Product', upc: '1', price: 3 })).toBeUndefined();
  expect(known.get({ __typename: 'Book', upc: '1', price: 2 })).toBeUndefined();
  expect(known.get({ upc: '1', price: 2 })).toBeUndefined();
});

test('a number and its text are two keys', () => {
  const known = new Distinct<string>(new Likeness(['id', 'part']));
  known.add({ id: 1, part: 1 }, 'numbers');
  expect(known.get({ id: '1', part: 1 })).toBeUndefined();
  expect(known.get({ id: 1, part: '1' })).toBeUndefined();
  expect(known.get({ id: 1, part: 1 })).toBe('numbers');
});

test('null, absent, false, zero and the empty text are not taken for one another', () => {
  const values = [null, undefined, false, 0, ''];
  for (const one of values)
    for (const other of values) {
      const byFirst = new Distinct<true>(new Likeness(['id']));
      byFirst.add({ id: one }, true);
      expect(byFirst.get({ id: other })).toBe(one === other ? true : undefined);
      const byRest = new Distinct<true>(new Likeness(['id', 'part']));
      byRest.add({ id: 1, part: one }, true);
      expect(byRest.get({ id: 1, part: other })).toBe(one === other ? true : undefined);
    }
});

test('objects and lists as values are found only as themselves', () => {
  const value = { a: 1 };
  const known = new Distinct<string>(new Likeness(['id', 'part']));
  known.add({ id: value, part: [1] }, 'object');
  expect(known.get({ id: { a: 1 }, part: [1] })).toBeUndefined();
  known.add({ id: 1, part: value }, 'part');
  expect(known.get({ id: 1, part: { a: 1 } })).toBeUndefined();
  expect(known.get({ id: 1, part: value })).toBe('part');
});

test('fields named like what every object inherits are fields like any other', () => {
  const known = new Distinct<string>(new Likeness(['constructor', '__proto__']));
  const parse = (text: string): Tree => JSON.parse(text);
  known.add(parse('{"constructor":1,"__proto__":2}'), 'both');
  known.add({}, 'none');
  expect(known.get(parse('{"constructor":1,"__proto__":2}'))).toBe('both');
  expect(known.get(parse('{"constructor":1}'))).toBeUndefined();
  expect(known.get(parse('{"constructor":1,"__proto__":3}'))).toBeUndefined();
  expect(known.get(parse('{"name":"x"}'))).toBe('none');
});

test('many objects with the same first field are never compared with all of them', () => {
  const known = new Distinct<number>(new Likeness(['province', 'id']));
  let reads = 0;
  for (let id = 0; id < 1000; id++)
    known.add(
      {
        province: 'P63-06',
        get id() {
          reads++;
          return id;
        },
      },
      id,
    );
  expect(known.get({ province: 'P63-06', id: 3 })).toBe(3);
  expect(known.get({ province: 'P63-06', id: -1 })).toBeUndefined();
  expect(reads).toBeLessThan(20);
});

test('plain fields of one or several fragments can be compared', () => {
  expect(plainNames(plain)).toEqual(['upc', 'price']);
  const book: Requires = [
    { kind: 'InlineFragment', typeCondition: 'Book', selections: [{ kind: 'Field', name: 'isbn' }] },
  ];
  expect(plainNames([...plain, ...book])).toEqual(['upc', 'price', 'isbn']);
});

test('what reads deeper than the own fields of an object is not compared', () => {
  const nested: Requires = [
    {
      kind: 'InlineFragment',
      typeCondition: 'Product',
      selections: [
        { kind: 'Field', name: 'upc' },
        { kind: 'Field', name: 'maker', selections: [{ kind: 'Field', name: 'id' }] },
      ],
    },
  ];
  expect(plainNames(nested)).toBeNull();
  expect(plainNames([])).toBeNull();
  expect(plainNames([{ kind: 'Field', name: '__typename' }])).toBeNull();
});
