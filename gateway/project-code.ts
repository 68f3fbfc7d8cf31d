import { fieldOf, type Path, type Tree } from './tree.ts';
import { readText } from './tree-code.ts';

/** What is wrong with a value, told where the specification puts the error. */
export type OnFault = (path: Path, message: string) => void;

/** Completes one value; `BUBBLE` if a null goes up. */
export type Complete = (value: unknown, path: (string | number)[], onFault: OnFault) => unknown;

/** A null where none may stand; goes up to the next place that may be null. */
export const BUBBLE = Symbol('bubble');

/** A field of an object that clients see. */
export interface ProjectedField {
  readonly key: string;
  /** Where the value stands in the merged tree. */
  readonly treeKey: string;
  readonly complete: Complete;
  /** Whatever stands there is complete, unless it is null. */
  readonly isPlain: boolean;
  /** Set for `__typename`, which is read from the object and not from a field. */
  readonly isTypename: boolean;
}

/** The client's view of one object; `BUBBLE` if a null goes up. */
export type Project = (tree: Tree, path: (string | number)[], onFault: OnFault) => unknown;
type ReadTypename = (tree: Tree, key: string) => unknown;

/** Reads an object's fields one by one. */
export function interpretFields(fields: readonly ProjectedField[], readTypename: ReadTypename): Project {
  return (tree, path, onFault) => {
    const out: [string, unknown][] = [];
    for (const { key, treeKey, complete, isPlain, isTypename } of fields) {
      let value = isTypename ? readTypename(tree, treeKey) : fieldOf(tree, treeKey);
      if (!isPlain || value === null || value === undefined) {
        path.push(key);
        value = complete(value, path, onFault);
        path.pop();
        if (value === BUBBLE) return BUBBLE;
      }
      out.push([key, value]);
    }
    return Object.fromEntries(out);
  };
}

/** The same as {@link interpretFields}, as a function that names its fields. */
export function generateFields(fields: readonly ProjectedField[], readTypename: ReadTypename): Project {
  const body = fields.map(({ key, treeKey, isPlain, isTypename }, i) => {
    const read = isTypename ? `readTypename(tree, ${JSON.stringify(treeKey)})` : readText('tree', treeKey);
    const complete =
      `path.push(${JSON.stringify(key)}); v${i} = complete${i}(v${i}, path, onFault); path.pop();` +
      ` if (v${i} === BUBBLE) return BUBBLE;`;
    return `let v${i} = ${read}; ${isPlain ? `if (v${i} === null || v${i} === undefined) { ${complete} }` : complete}`;
  });
  // Unlike a name in brackets, `"__proto__": …` would set what the object inherits.
  const entries = fields.map(
    ({ key }, i) => `${key === '__proto__' ? '["__proto__"]' : JSON.stringify(key)}: v${i}`,
  );
  const text = `"use strict";
${fields.map((_, i) => `const complete${i} = fields[${i}].complete;`).join('\n')}
return (tree, path, onFault) => {
${body.join('\n')}
return { ${entries.join(', ')} };
};`;
  const make = new Function('fields', 'readTypename', 'fieldOf', 'BUBBLE', text) as (
    ...given: [readonly ProjectedField[], ReadTypename, typeof fieldOf, typeof BUBBLE]
  ) => Project;
  return make(fields, readTypename, fieldOf, BUBBLE);
}
