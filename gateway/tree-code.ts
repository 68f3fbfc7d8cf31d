import { mergeField } from './merge.ts';
import { fieldOf, type Tree } from './tree.ts';

/**
 * Functions that name the fields they read and write. V8 remembers at each place in the code which shapes of objects came
 * by; in a function that serves every object of every answer it gives up, and looks up each name anew. All text here comes
 * from names of the GraphQL grammar, quoted as JSON.
 */

/** From so many objects on, a function of their own pays. */
export const WORTH_A_FUNCTION = 200;

/** The text that reads a field of the object under `variable`, as `fieldOf` does; the code around it knows `fieldOf`. */
export function readText(variable: string, name: string): string {
  const at = JSON.stringify(name);
  // Every object inherits these.
  return name in Object.prototype ? `fieldOf(${variable}, ${at})` : `${variable}[${at}]`;
}

/** One step of a path through the merged tree: into a field, into a list, or only past objects of some types. */
export type Step = { readonly field: string } | { readonly accepts: (typename: string) => boolean } | '@';
export type Walk = (root: Tree, visit: (tree: Tree, path: readonly []) => void) => void;

/** Calls `visit` for each object at the end of the path, in order; nulls and missing parts on the way end it quietly. */
export function generateWalk(steps: readonly Step[]): Walk {
  const functions = [...steps, undefined].map((step, i) => {
    const inList = step === '@' ? i + 1 : i;
    return `function walk${i}(value, visit) {
if (Array.isArray(value)) { for (let i = 0; i < value.length; i++) walk${inList}(value[i], visit); return; }
if (typeof value !== 'object' || value === null) return;
${onwardText(step, i)}
}`;
  });
  const text = `"use strict";
${functions.join('\n')}
return walk0;`;
  const make = new Function('steps', 'fieldOf', 'NO_PATH', text) as (
    ...given: [readonly Step[], typeof fieldOf, readonly []]
  ) => Walk;
  return make(steps, fieldOf, []);
}

function onwardText(step: Step | undefined, i: number): string {
  if (step === undefined) return 'visit(value, NO_PATH);';
  const next = `walk${i + 1}`;
  if (step === '@') return `${next}(value, visit);`;
  if ('field' in step) return `${next}(${readText('value', step.field)}, visit);`;
  return `const typename = value.__typename;
if (typeof typename !== 'string' || steps[${i}].accepts(typename)) ${next}(value, visit);`;
}

/** True if two objects have the same `__typename`, or both none, and exactly the same value in each of these fields. */
export function generateIsSame(names: readonly string[]): (one: Tree, other: Tree) => boolean {
  const same = names.map((name) => `${readText('one', name)} === ${readText('other', name)}`);
  const text = `"use strict";
return (one, other) => {
const type = one.__typename, otherType = other.__typename;
if (type !== otherType && (typeof type === 'string' || typeof otherType === 'string')) return false;
return ${['true', ...same].join(' && ')};
};`;
  const make = new Function('fieldOf', text) as (
    given: typeof fieldOf,
  ) => (one: Tree, other: Tree) => boolean;
  return make(fieldOf);
}

export type MergeEntity = (target: Tree, source: Tree, copy: boolean) => void;

/** As `merge` with these `asked`. */
export function generateMerge(asked: Iterable<string>, isObjectType: (name: string) => boolean): MergeEntity {
  const fields = [...asked].filter((name) => name !== '__proto__');
  const body = fields.map((name) => {
    const at = JSON.stringify(name);
    return `{ const value = ${readText('source', name)};
if (value !== undefined) {
const standing = ${readText('target', name)};
if ((standing === undefined || standing === null) && (!copy || typeof value !== 'object')) target[${at}] = value;
else mergeField(target, ${at}, value, standing, isObjectType, copy);
} }`;
  });
  const text = `"use strict";
return (target, source, copy) => {
${body.join('\n')}
};`;
  const make = new Function('fieldOf', 'mergeField', 'isObjectType', text) as (
    ...given: [typeof fieldOf, typeof mergeField, typeof isObjectType]
  ) => MergeEntity;
  return make(fieldOf, mergeField, isObjectType);
}
