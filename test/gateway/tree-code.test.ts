import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Likeness } from '../../gateway/distinct.ts';
import { merge } from '../../gateway/merge.ts';
import type { Tree } from '../../gateway/tree.ts';
import { generateIsSame, generateMerge, generateWalk, WORTH_A_FUNCTION } from '../../gateway/tree-code.ts';
import { compilePath } from '../../gateway/tree-path.ts';

type Segments = Parameters<typeof compilePath>[0];

/** Names that every object inherits among them, and those that mean something in JavaScript or to this code. */
const name = fc.constantFrom(
  'id',
  'a',
  'constructor',
  'toString',
  '__proto__',
  '__typename',
  'class',
  'value',
);
const leaf = fc.constantFrom('x', 'Book', 'Pen', '', null, 7, false);

/** As JSON has it: `__proto__` is a field like any other. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.array(tie('json'), { maxLength: 3 }),
    fc
      .array(fc.tuple(name, tie('json')), { maxLength: 5 })
      .map((entries) =>
        JSON.parse(
          `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
        ),
      ),
  ),
}));
const object = fc
  .array(fc.tuple(name, json), { maxLength: 6 })
  .map(
    (entries): Tree =>
      JSON.parse(
        `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
      ),
  );

const segments: fc.Arbitrary<Segments> = fc.array(
  fc.oneof(
    fc.constant('@' as const),
    name.map((Field) => ({ Field })),
    fc.subarray(['Book', 'Pen', 'x']).map((TypeCondition) => ({ TypeCondition })),
  ),
  { maxLength: 5 },
);

it('the generated walk visits the same objects in the same order', () => {
  let visited = 0;
  fc.assert(
    fc.property(segments, object, (given, root) => {
      const walked: Tree[] = [];
      const generated: Tree[] = [];
      const accepts = (types: readonly string[]) => (typename: string) => types.includes(typename);
      compilePath(given, (typename, type) => typename === type).each(
        root,
        (tree) => walked.push(tree),
        false,
      );
      generateWalk(
        given.map((each) => {
          if (each === '@') return each;
          return 'Field' in each ? { field: each.Field } : { accepts: accepts(each.TypeCondition) };
        }),
      )(root, (tree) => generated.push(tree));
      expect(generated).toHaveLength(walked.length);
      for (const [i, tree] of generated.entries()) expect(tree).toBe(walked[i]);
      visited += walked.length;
    }),
    { numRuns: 3000 },
  );
  expect(visited).toBeGreaterThan(500);
});

it('a path changes to the generated walk, and its places stay the same', () => {
  const root = { list: Array.from({ length: WORTH_A_FUNCTION }, (_, id) => ({ __typename: 'Book', id })) };
  const path = compilePath(
    [{ Field: 'list' }, '@', { TypeCondition: ['Book'] }],
    (one, other) => one === other,
  );
  for (let i = 0; i < 3; i++) {
    const found: Tree[] = [];
    path.each(root, (tree) => found.push(tree), false);
    expect(found).toEqual(root.list);
    const places: unknown[] = [];
    path.each(root, (_, place) => places.push(place), true);
    expect(places.slice(0, 2)).toEqual([
      ['list', 0],
      ['list', 1],
    ]);
  }
});

it('the generated comparison finds the same objects alike', () => {
  let alike = 0;
  const values = fc.dictionary(name, leaf, { maxKeys: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1 }), values, values, (names, one, other) => {
      const [first = 'id', ...others] = names;
      const isSame = new Likeness([first, ...others]).isSame(one, other);
      expect(generateIsSame(others)(one, other)).toBe(isSame);
      if (isSame) alike++;
    }),
    { numRuns: 3000 },
  );
  expect(alike).toBeGreaterThan(100);
});

it('the generated merge leaves the same tree', () => {
  const isObjectType = (type: string) => type === 'Book';
  fc.assert(
    fc.property(fc.uniqueArray(name), object, object, fc.boolean(), (asked, target, source, copy) => {
      const expected = structuredClone(target);
      merge(expected, structuredClone(source), isObjectType, copy, new Set(asked));
      const before = structuredClone(source);
      generateMerge(asked, isObjectType)(target, source, copy);
      expect(target).toEqual(expected);
      expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
      if (copy) expect(source).toEqual(before);
    }),
    { numRuns: 3000 },
  );
});
