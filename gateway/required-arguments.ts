import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { type FieldNode, print, type SelectionSetNode } from 'graphql';
import { type AskedField, type FetchText, fieldsOf, responseKey } from './operation-text.ts';
import { flatFields, type Supergraph } from './supergraph.ts';

/**
 * Which arguments the fetches of one plan give the fields of each place. The planner (0.0.38) asks for a required
 * field under an alias of its own where the client gives the same field other arguments, but where that fetch is one
 * of entities it forgets the alias in what it requires: the client's value would be sent for the required one.
 */
export class AskedArguments {
  /** By place (`plans.targets`) and response key: field and arguments. */
  readonly #asked = new Map<string, string>();

  record(place: string, set: SelectionSetNode | undefined, text: FetchText): void {
    if (!set) return;
    for (const { node } of fieldsOf(set, text)) {
      const key = responseKey(node);
      this.#asked.set(`${place} ${key}`, signature(node));
      this.record(`${place}.${key}`, node.selectionSet, text);
    }
  }

  /** The response key under which `place` has this field with these arguments. */
  keyOf(place: string, field: FieldNode): string | undefined {
    const wanted = signature(field);
    if (this.#asked.get(`${place} ${field.name.value}`) === wanted) return field.name.value;
    for (const [id, asked] of this.#asked)
      if (asked === wanted && id.startsWith(`${place} `)) return id.slice(place.length + 1);
    return undefined;
  }
}

function signature(node: FieldNode): string {
  const given = (node.arguments ?? []).map((each) => `${each.name.value}: ${print(each.value)}`);
  return `${node.name.value}(${given.sort().join(', ')})`;
}

/** What a fetch requires, with the alias put back wherever the planner forgot it. */
export function withArguments(
  requires: readonly RequiresSelection[],
  place: string,
  asked: AskedArguments,
  fields: readonly AskedField[],
  subgraph: string,
  supergraph: Supergraph,
): RequiresSelection[] {
  const wanted = fields.flatMap(({ type, node }) =>
    type === undefined ? [] : supergraph.requiredBy(subgraph, type, node.name.value),
  );
  return wanted.some(hasArguments) ? correct(requires, place, wanted, asked) : [...requires];
}

function correct(
  requires: readonly RequiresSelection[],
  place: string,
  wanted: readonly FieldNode[],
  asked: AskedArguments,
): RequiresSelection[] {
  return requires.map((selection): RequiresSelection => {
    if (selection.kind === 'FragmentSpread') return selection;
    if (selection.kind === 'InlineFragment')
      return { ...selection, selections: correct(selection.selections, place, wanted, asked) };
    const same = wanted.filter((field) => field.name.value === (selection.alias ?? selection.name));
    const [first] = same;
    const key = selection.alias || !first?.arguments?.length ? undefined : asked.keyOf(place, first);
    const read = key ?? selection.name;
    const inner = same.flatMap((field) => flatFields(field.selectionSet));
    return {
      ...selection,
      ...(read === selection.name ? {} : { name: read, alias: selection.name }),
      ...(selection.selections
        ? { selections: correct(selection.selections, `${place}.${read}`, inner, asked) }
        : {}),
    };
  });
}

function hasArguments(field: FieldNode): boolean {
  return Boolean(field.arguments?.length) || flatFields(field.selectionSet).some(hasArguments);
}
