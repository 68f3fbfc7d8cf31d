import type { ConstDirectiveNode, ConstValueNode, DocumentNode } from 'graphql';
import { Kind } from 'graphql';

/** How long a list is, as its owner says with `@listSize` (the IBM cost specification, which Federation 2.9 takes over). */
interface ListSize {
  /** Length where no argument says otherwise; undefined = not said. */
  readonly assumed: number | undefined;
  /** Arguments of this field that bound the length. */
  readonly slicedBy: readonly string[];
  /** Lists inside the returned object whose length it is; empty = the field itself is the list. */
  readonly sizedFields: readonly string[];
}

/** What a supergraph says of its fields' cost, each under `Type.field`; weights of types under `Type`. */
export interface CostFacts {
  readonly listSizes: ReadonlyMap<string, ListSize>;
  readonly weights: ReadonlyMap<string, number>;
}

/** Reads `@listSize` and `@cost`, where a supergraph has them. */
export function readCostFacts(supergraph: DocumentNode): CostFacts {
  const listSizes = new Map<string, ListSize>();
  const weights = new Map<string, number>();
  const noteWeight = (id: string, directives: readonly ConstDirectiveNode[] = []) => {
    const weight = numberOf(argumentOf(directives, 'cost', 'weight'));
    if (weight !== undefined) weights.set(id, weight);
  };
  for (const node of supergraph.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    noteWeight(node.name.value, node.directives);
    for (const { name, directives = [] } of node.fields ?? []) {
      const id = `${node.name.value}.${name.value}`;
      noteWeight(id, directives);
      if (!directives.some((each) => each.name.value === 'listSize')) continue;
      listSizes.set(id, {
        assumed: numberOf(argumentOf(directives, 'listSize', 'assumedSize')),
        slicedBy: textsOf(argumentOf(directives, 'listSize', 'slicingArguments')),
        sizedFields: textsOf(argumentOf(directives, 'listSize', 'sizedFields')),
      });
    }
  }
  return { listSizes, weights };
}

function argumentOf(
  directives: readonly ConstDirectiveNode[],
  directive: string,
  argument: string,
): ConstValueNode | undefined {
  const found = directives.find((each) => each.name.value === directive);
  return found?.arguments?.find((each) => each.name.value === argument)?.value;
}

function numberOf(value: ConstValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

function textsOf(value: ConstValueNode | undefined): string[] {
  if (value?.kind !== Kind.LIST) return [];
  return value.values.flatMap((each) => (each.kind === Kind.STRING ? [each.value] : []));
}
