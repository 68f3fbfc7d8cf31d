import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** All selections of one name in one place of the answer, wherever the document writes them. */
interface Place {
  times: number;
  weight: number;
  readonly inside: Map<string, Place>;
}

/**
 * What it costs to compare the fields that share a name in one place of the answer, as validation does: each with each
 * other, their arguments too. It grows with the square of what is written. `maxSelections` bounds the walk, for fragments
 * inside themselves.
 */
export function countComparisons(document: DocumentNode, maxSelections: number): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const open = new Set<string>();
  let selections = 0;
  let cost = 0;

  function walk(set: SelectionSetNode, places: Map<string, Place>): void {
    for (const node of set.selections) {
      if (selections++ > maxSelections) return;
      if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet, places);
      else if (node.kind === Kind.FIELD) meet(node, places);
      else {
        const fragment = fragments.get(node.name.value);
        if (!fragment || open.has(node.name.value)) continue;
        open.add(node.name.value);
        walk(fragment.selectionSet, places);
        open.delete(node.name.value);
      }
    }
  }

  function meet({ name, alias, arguments: given = [], selectionSet }: FieldNode, places: Map<string, Place>) {
    const key = (alias ?? name).value;
    let place = places.get(key);
    if (!place) {
      place = { times: 0, weight: 0, inside: new Map() };
      places.set(key, place);
    }
    const weight = given.reduce((sum, { value }) => sum + 1 + partsOf(value), 1);
    cost += place.weight + place.times * weight;
    place.times++;
    place.weight += weight;
    if (selectionSet) walk(selectionSet, place.inside);
  }

  for (const node of document.definitions)
    if (node.kind === Kind.OPERATION_DEFINITION) walk(node.selectionSet, new Map());
  return cost;
}

function partsOf(value: ValueNode): number {
  if (value.kind === Kind.LIST) return value.values.reduce((sum, each) => sum + partsOf(each), 1);
  if (value.kind === Kind.OBJECT) return value.fields.reduce((sum, each) => sum + 1 + partsOf(each.value), 1);
  return 1;
}
