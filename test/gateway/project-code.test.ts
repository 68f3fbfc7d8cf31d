import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BUBBLE,
  type Complete,
  generateFields,
  interpretFields,
  type ProjectedField,
} from '../../gateway/project-code.ts';
import type { Tree } from '../../gateway/tree.ts';

/** Names that every object inherits among them, and those that mean something in JavaScript. */
const name = fc.constantFrom(
  'id',
  'a',
  '_q_b',
  'constructor',
  'toString',
  '__proto__',
  'class',
  'v0',
  'tree',
);

/** Tells a fault for a null, lets another value go up, and marks what went through it. */
const complete: Complete = (value, path, onFault) => {
  if (value === 'up') return BUBBLE;
  if (value !== null && value !== undefined) return { completed: value };
  onFault([...path], 'null');
  return null;
};

const fields: fc.Arbitrary<ProjectedField[]> = fc.uniqueArray(
  fc.record({
    key: name,
    treeKey: name,
    complete: fc.constant(complete),
    isPlain: fc.boolean(),
    isTypename: fc.boolean(),
  }),
  { selector: (each) => each.key, minLength: 0, maxLength: 9 },
);

/** Made by `JSON.parse`, as answers are: `__proto__` is a field like any other. */
const tree: fc.Arbitrary<Tree> = fc
  .array(fc.tuple(name, fc.constantFrom('x', 'up', null, 7)), { maxLength: 9 })
  .map((entries) =>
    JSON.parse(
      `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
    ),
  );

function run(make: typeof generateFields, given: ProjectedField[], from: Tree) {
  const faults: unknown[] = [];
  const path: (string | number)[] = ['up', 3];
  const value = make(given, (object, key) => [Object.keys(object), key])(from, path, (at, message) =>
    faults.push([at, message]),
  );
  return {
    value: value === BUBBLE ? 'bubble' : JSON.stringify(value),
    inherits: value === BUBBLE || Object.getPrototypeOf(value) === Object.prototype,
    faults,
    path: value === BUBBLE ? [] : path,
  };
}

describe('the function generated for the fields of a type', () => {
  it('gives what reading the fields one by one gives', () => {
    fc.assert(
      fc.property(fields, tree, (given, from) => {
        const generated = run(generateFields, given, from);
        expect(generated).toEqual(run(interpretFields, given, from));
        expect(generated.inherits).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves out a completed value only when a null goes up', () => {
    const one = (key: string, isPlain: boolean): ProjectedField => ({
      key,
      treeKey: key,
      complete,
      isPlain,
      isTypename: false,
    });
    expect(run(generateFields, [one('a', true), one('b', false)], { a: 'up', b: 1 }).value).toBe(
      '{"a":"up","b":{"completed":1}}',
    );
    expect(run(generateFields, [one('a', false)], { a: 'up' }).value).toBe('bubble');
    expect(run(generateFields, [one('a', true)], {}).faults).toEqual([[['up', 3, 'a'], 'null']]);
  });
});
